package prepai.evals.attacks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;

/// The helpers of this package that are not Java, and folders that everyone may look into.
final class Resources {
  private Resources() {}

  static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            Resources.class.getResourceAsStream("/attacks/" + name), "missing " + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static void unpack(Path folder, List<String> names) throws IOException {
    for (String name : names) {
      write(folder.resolve(name), text(name), "rw-r--r--");
    }
  }

  static void write(Path file, String text, String permissions) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  /// A new temporary folder that others may read, also where the umask says no.
  static Path openFolder(String prefix) throws IOException {
    return opened(Files.createTempDirectory(prefix));
  }

  static Path opened(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    return folder;
  }
}
