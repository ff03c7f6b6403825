package prepai.evals.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import prepai.sandbox.Language;

/// A folder of programs and its `manifest.tsv`: a header line, then a line for each program with
/// name, language, mode, category, must_not_happen, detect and file. A field may be quoted as in
/// RFC 4180.
///
/// @param faults lines that cannot be understood, and why
record Manifest(List<Attack> attacks, List<String> faults) {
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

  Manifest {
    attacks = List.copyOf(attacks);
    faults = List.copyOf(faults);
  }

  /// Reads the manifest of a folder.
  ///
  /// @throws IllegalArgumentException when it is none
  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !fields(lines.getFirst()).equals(COLUMNS)) {
      throw new IllegalArgumentException(
          file + ": the first line must name the columns " + COLUMNS);
    }
    var attacks = new ArrayList<Attack>();
    var faults = new ArrayList<String>();
    for (int number = 2; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank()) {
        try {
          attacks.add(attack(folder, fields(line)));
        } catch (IOException | IllegalArgumentException wrong) {
          faults.add(file + ", line " + number + ": " + wrong.getMessage());
        }
      }
    }
    return new Manifest(attacks, faults);
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
