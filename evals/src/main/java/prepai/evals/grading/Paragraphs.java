package prepai.evals.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The prose of a folder of Markdown and YAML.
final class Paragraphs {
  private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n|\\n\\s*- ");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```");
  private static final Pattern NO_PROSE = Pattern.compile("(?m)^\\s*(?:\\||#|---).*$");
  private static final Pattern KEY = Pattern.compile("(?m)^\\s*(?:- )?[a-z_]+:\\s*(?:[>|][-+]?)?");

  private Paragraphs() {}

  /// Paragraphs and list items, files in the order of their names.
  static List<String> in(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".md") || file.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> BREAK.splitAsStream(prose(file)))
          .map(String::strip)
          .filter(paragraph -> !paragraph.isEmpty())
          .toList();
    }
  }

  private static String prose(Path file) {
    try {
      String text = CODE.matcher(Files.readString(file)).replaceAll("\n\n");
      return KEY.matcher(NO_PROSE.matcher(text).replaceAll("")).replaceAll("");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
