package prepai.evals.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Folders for data that nobody keeps.
public final class Scratch {
  private Scratch() {}

  /// Removes a folder with everything in it.
  public static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
