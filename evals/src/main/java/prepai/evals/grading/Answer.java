package prepai.evals.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// An answer to a question, with the score that people gave it.
///
/// @param set where it comes from; empty when the file does not say
/// @param score mostly 0..1
record Answer(String set, String question, String reference, String text, OptionalDouble score) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// Columns of a file, -1 where one is missing.
  private record Columns(int set, int question, int reference, int answer, int score) {
    static Columns of(Path file, String header) {
      List<String> names =
          Stream.of(header.replace(BYTE_ORDER_MARK, "").split("\t", -1))
              .map(name -> name.strip().toLowerCase(Locale.ROOT))
              .toList();
      int score = names.indexOf("score01");
      var columns =
          new Columns(
              names.indexOf("set"),
              names.indexOf("question"),
              names.indexOf("reference"),
              names.indexOf("answer"),
              score < 0 ? names.indexOf("score") : score);
      List<String> missing =
          Stream.of("question", "reference", "answer")
              .filter(name -> !names.contains(name))
              .toList();
      if (!missing.isEmpty()) {
        throw new IllegalArgumentException(
            file
                + ": the first line lacks the column "
                + String.join(", ", missing)
                + "; it names the columns question, reference, answer and, if there are scores, score01, parted by tabs.");
      }
      return columns;
    }

    int most() {
      return Math.max(Math.max(Math.max(question, reference), Math.max(answer, score)), set);
    }
  }

  /// Reads a table whose first line names its columns; others than ours are passed over.
  ///
  /// @throws IllegalArgumentException naming the column or line that is missing or wrong
  static List<Answer> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " is not a file.");
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(
          file + " is empty; its first line must name the columns question, reference and answer.");
    }
    Columns columns = Columns.of(file, lines.getFirst());
    var answers = new ArrayList<Answer>();
    for (int index = 1; index < lines.size(); index++) {
      if (!lines.get(index).isBlank()) {
        answers.add(of(file + ", line " + (index + 1), lines.get(index), columns));
      }
    }
    if (answers.isEmpty()) {
      throw new IllegalArgumentException(file + " has no answers under its first line.");
    }
    return answers;
  }

  private static Answer of(String place, String line, Columns columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length <= columns.most()) {
      throw new IllegalArgumentException(
          place
              + " has "
              + cells.length
              + " columns; the first line names "
              + (columns.most() + 1)
              + ".");
    }
    return new Answer(
        columns.set() < 0 ? "" : cells[columns.set()].strip(),
        cells[columns.question()].strip(),
        cells[columns.reference()].strip(),
        cells[columns.answer()].strip(),
        columns.score() < 0
            ? OptionalDouble.empty()
            : score(place, cells[columns.score()].strip()));
  }

  private static OptionalDouble score(String place, String text) {
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double score = Double.parseDouble(text);
      if (Double.isFinite(score)) {
        return OptionalDouble.of(score);
      }
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException(place + ": “" + text + "” is no score.", notANumber);
    }
    throw new IllegalArgumentException(place + ": “" + text + "” is no score.");
  }
}
