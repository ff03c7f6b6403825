package prepai.evals.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import prepai.sandbox.Language;

/// A folder of programs and its `manifest.tsv`: a header line, then a line for each program with
/// name, language, mode, category, must_not_happen, detect and file. A field may be quoted as in
/// RFC 4180.
final class Manifest {
  private static final String FILE = "manifest.tsv";
  private static final List<String> COLUMNS =
      List.of("name", "language", "mode", "category", "must_not_happen", "detect", "file");
  private static final Map<String, Language> SHORT =
      Map.of(
          "py", Language.PYTHON,
          "js", Language.JAVASCRIPT,
          "node", Language.JAVASCRIPT,
          "ts", Language.TYPESCRIPT,
          "c++", Language.CPP);

  private Manifest() {}

  /// The programs of a folder, in order.
  ///
  /// @throws IllegalArgumentException naming the line that cannot be understood
  static List<Attack> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty() || !fields(lines.getFirst()).equals(COLUMNS)) {
      throw new IllegalArgumentException(
          file + ": the first line must name the columns " + COLUMNS);
    }
    return IntStream.range(1, lines.size())
        .mapToObj(index -> {
          try {
            return attack(folder, fields(lines.get(index)));
          } catch (IOException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                file + ", line " + (index + 1) + ": " + wrong.getMessage(), wrong);
          }
        })
        .toList();
  }

  private static Attack attack(Path folder, List<String> fields) throws IOException {
    if (fields.size() != COLUMNS.size()) {
      throw new IllegalArgumentException(fields.size() + " fields instead of " + COLUMNS.size());
    }
    Attack.Mode mode = mode(fields.get(2));
    return new Attack(
        fields.get(0),
        language(fields.get(1)),
        mode,
        fields.get(3),
        fields.get(4),
        Detector.all(
            // Its answers are right as long as nothing remembers a call.
            mode == Attack.Mode.FNSTATE
                ? fields.get(5).replace("notaccepted", "notremembered")
                : fields.get(5)),
        Files.readString(folder.resolve(fields.get(6))));
  }

  private static Language language(String name) {
    return Optional.ofNullable(SHORT.get(name))
        .or(() -> Language.of(name))
        .orElseThrow(() -> new IllegalArgumentException("unknown language '" + name + "'"));
  }

  private static Attack.Mode mode(String name) {
    try {
      return Attack.Mode.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("unknown mode '" + name + "'", unknown);
    }
  }

  private static List<String> fields(String line) {
    return List.of(line.split("\t", -1)).stream().map(Manifest::unquoted).toList();
  }

  private static String unquoted(String field) {
    return field.length() > 1 && field.startsWith("\"") && field.endsWith("\"")
        ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
        : field;
  }
}
