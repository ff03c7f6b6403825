package prepai.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import prepai.knowledge.Library;

/// A file that holds a document.
///
/// @param document its id
/// @param owner hash of who may see it; empty for everybody
/// @param folder the shelf it stands on
/// @param stamp of size, time of change and place on the disk: while it is the same, the file is
record Source(String document, String owner, String folder, Path file, String stamp) {

  static String stamp(BasicFileAttributes attributes) {
    return attributes.size() + "@" + attributes.lastModifiedTime() + "@" + attributes.fileKey();
  }

  boolean isShared() {
    return owner.isEmpty();
  }

  /// Its bytes, unless there are too many to be taken in; then none are read.
  ///
  /// @throws Library.Unreadable when it is too large or cannot be read
  byte[] bytes() {
    return bytes(file);
  }

  static byte[] bytes(Path file) {
    try {
      return read(file);
    } catch (IOException gone) {
      throw new Library.Unreadable("The file cannot be opened. Check who may read it.", gone);
    }
  }

  /// The same for whoever passes on what the disk says.
  ///
  /// @throws Library.Unreadable when it is too large
  static byte[] read(Path file) throws IOException {
    if (Files.size(file) > Library.MOST_BYTES) {
      throw tooLarge();
    }
    return Files.readAllBytes(file);
  }

  static Library.Unreadable tooLarge() {
    return new Library.Unreadable(
        "The file is larger than 10 MB. Split it, and bring the parts that matter.");
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
