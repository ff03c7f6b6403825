package prepai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// A folder for data that nobody keeps.
record Scratch(Path path) implements AutoCloseable {
  static Scratch fresh() throws IOException {
    return new Scratch(Files.createTempDirectory("prepai-bench"));
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (var walk = Files.walk(path)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }
}
