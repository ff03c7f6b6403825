package prepai.evals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepai.bank.ProblemReader;
import prepai.growth.Growth;
import prepai.growth.Measurement;
import prepai.growth.Meter;
import prepai.sandbox.Language;
import prepai.sandbox.Problem;
import prepai.sandbox.Program;

/// Measures solutions whose growth is known: the references of coding problems and the solutions
/// that are slow on purpose.
record Complexities(Meter meter) {
  private static final Map<String, Language> REFERENCES =
      Map.of(
          "reference.py", Language.PYTHON,
          "reference.js", Language.JAVASCRIPT,
          "Solution.java", Language.JAVA);
  private static final Pattern LABEL =
      Pattern.compile("# O\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\).*");

  /// A solution and what is known of it.
  ///
  /// @param expected empty when its label is none of the classes
  record Known(String problem, Path file, Language language, Optional<Growth> expected) {}

  /// What was measured.
  record Outcome(Known known, Measurement measurement, long tookMillis) {
    boolean right() {
      return known.expected().isPresent() && measurement.fit().growth().equals(known.expected());
    }
  }

  /// The solutions of one problem, in the order of their names.
  ///
  /// @throws IOException when a file cannot be read
  static List<Known> of(Path folder) throws IOException {
    Problem problem = ProblemReader.read(folder);
    var known = new ArrayList<Known>();
    REFERENCES.forEach((file, language) ->
        known.add(
            new Known(problem.id(), folder.resolve(file), language, Growth.of(problem.target()))));
    try (Stream<Path> slow = Files.list(folder.resolve("slow"))) {
      for (Path file : slow.filter(one -> one.toString().endsWith(".py")).toList()) {
        known.add(new Known(problem.id(), file, Language.PYTHON, labelled(Files.readString(file))));
      }
    }
    known.sort(Comparator.comparing(one -> one.file().toString()));
    return known;
  }

  /// The class in a first line such as `# O(n^2): looks at every pair`.
  static Optional<Growth> labelled(String source) {
    Matcher label = LABEL.matcher(source.lines().findFirst().orElse(""));
    return label.matches() ? Growth.of(label.group(1)) : Optional.empty();
  }

  Outcome measured(Known known) throws IOException {
    long began = System.nanoTime();
    Path folder = folder(known);
    Measurement measurement =
        meter.measure(
            ProblemReader.read(folder).signature(),
            new Program(Language.PYTHON, Files.readString(folder.resolve("generate.py"))),
            new Program(known.language(), Files.readString(known.file())),
            _ -> {});
    return new Outcome(known, measurement, (System.nanoTime() - began) / 1_000_000);
  }

  private static Path folder(Known known) {
    Path parent = Objects.requireNonNull(known.file().getParent());
    return parent.endsWith("slow") ? Objects.requireNonNull(parent.getParent()) : parent;
  }
}
