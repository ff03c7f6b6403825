package prepai.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Content for tests. A line of a broken file that ends in `# broken: RULE` is one that a check
/// must name.
final class Fixtures {
  static final Path SOUND = Path.of("src/test/resources/sound");
  private static final Path BROKEN = Path.of("src/test/resources/broken");
  private static final Pattern MARK = Pattern.compile("# broken: ([A-Z_]+)$");

  private Fixtures() {}

  static Path broken(Rule rule) {
    return BROKEN.resolve(rule.name());
  }

  /// The marks under a root, as `file:line RULE`.
  static Set<String> marks(Path root) throws IOException {
    var marks = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int line = 0; line < lines.size(); line++) {
          Matcher mark = MARK.matcher(lines.get(line));
          if (mark.find()) {
            marks.add(file + ":" + (line + 1) + " " + mark.group(1));
          }
        }
      }
    }
    return marks;
  }

  /// Copies a file with one text replaced.
  static void alter(Path from, Path to, String text, String by) throws IOException {
    String before = Files.readString(from);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(from + " does not contain '" + text + "'");
    }
    Files.createDirectories(to.toAbsolutePath().getParent());
    Files.writeString(to, before.replace(text, by));
  }
}
