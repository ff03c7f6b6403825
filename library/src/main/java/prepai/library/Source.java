package prepai.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import prepai.knowledge.Library;

/// A file that holds a document.
///
/// @param document its id
/// @param owner hash of who may see it; empty for everybody
/// @param folder the shelf it stands on
/// @param stamp of size and time of change: while it is the same, the file is
record Source(String document, String owner, String folder, Path file, String stamp) {

  static String stamp(Path file) throws IOException {
    return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
  }

  boolean isShared() {
    return owner.isEmpty();
  }

  /// Its bytes, unless there are too many to be taken in; then none are read.
  ///
  /// @throws Library.Unreadable when it is too large or cannot be read
  byte[] bytes() {
    try {
      if (Files.size(file) > Library.MOST_BYTES) {
        throw new Library.Unreadable(
            "The file is larger than 10 MB. Split it, and bring the parts that matter.");
      }
      return Files.readAllBytes(file);
    } catch (IOException gone) {
      throw new Library.Unreadable("The file cannot be read: " + gone.getMessage(), gone);
    }
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /// For walks over folders that cannot throw.
  static String stampOf(Path file) {
    try {
      return stamp(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
