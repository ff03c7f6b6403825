package prepai.evals.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import prepai.evals.grading.Probes.Kind;

/// A probe that somebody wrote, for testing only.
record HandMade(Kind kind, String question, String reference, String answer) {
  /// Looked at while the grader was made.
  static final Path FILE = Path.of("evals/grading/probes.tsv");

  /// Written once it was finished, and not worked on since: the more honest measure of the two.
  static final Path UNSEEN = Path.of("evals/grading/unseen.tsv");

  /// Reads `kind<TAB>question<TAB>reference<TAB>answer` under a first line that says so.
  static List<HandMade> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.skip(1).filter(line -> !line.isBlank()).map(HandMade::of).toList();
    }
  }

  private static HandMade of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("a probe has four columns: " + line);
    }
    Kind kind =
        Stream.of(Kind.values())
            .filter(one -> one.title().equals(cells[0]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no kind of probe: " + cells[0]));
    return new HandMade(kind, cells[1], cells[2], cells[3]);
  }
}
