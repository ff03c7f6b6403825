package prepai.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The golden files. They are rewritten, for a review of the difference, by
///
/// ```
/// ./mvnw -pl protocol,api -am test -Dgolden.write=true
/// ```
public final class Golden {
  private static final Path FOLDER =
      Path.of("..", "protocol", "src", "test", "resources", "golden");
  private static final boolean WRITE = Boolean.getBoolean("golden.write");

  private Golden() {}

  /// Checks that a value is written as its golden file says, byte for byte.
  public static void checkWritten(String name, Object value) {
    String text = Json.pretty(value) + "\n";
    if (WRITE) {
      write(name, text);
    }
    assertEquals(read(name), text, name + ".json is the wire form of this value");
  }

  /// The text of a golden file.
  public static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".json"));
    } catch (IOException missing) {
      throw new AssertionError(
          name + ".json cannot be read; write it with -Dgolden.write=true", missing);
    }
  }

  /// Checks that there are files of exactly these names behind a prefix.
  public static void checkComplete(String prefix, Set<String> names) {
    if (!WRITE) {
      assertEquals(new TreeSet<>(names), names(prefix), "every " + prefix + " has its golden file");
    }
  }

  private static Set<String> names(String prefix) {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(prefix) && name.endsWith(".json"))
          .map(name -> name.substring(prefix.length(), name.length() - ".json".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException failure) {
      throw new AssertionError("the golden files cannot be listed", failure);
    }
  }

  private static void write(String name, String text) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name + ".json"), text);
    } catch (IOException failure) {
      throw new AssertionError(name + ".json cannot be written", failure);
    }
  }
}
