package prepai.cv;

import java.util.List;
import prepai.cv.Gutter.Kind;

/// What a gutter parts, by what stands on both sides of it.
final class GutterJudge {
  private GutterJudge() {}

  static Kind kind(Sheet sheet, Gutter gutter, List<Row> rows) {
    List<Row> left = gutter.leftOf(rows);
    List<Row> right = gutter.rightOf(rows);
    double leftDates = dated(left);
    double rightDates = dated(right);
    long leftHeads = heads(left);
    long rightHeads = heads(right);
    double leftLetters = letters(left);
    double rightLetters = letters(right);
    boolean leftNarrow = leftLetters < 0.45 * rightLetters;
    double beside = beside(gutter, rows, leftLetters <= rightLetters);
    if (leftNarrow && leftDates >= 0.5 && leftHeads <= 1) {
      return Kind.MARGIN;
    }
    if (rightDates >= 0.5) {
      return Kind.NONE;
    }
    // Headings that stand beside their sections have nothing under them but dates.
    double told = dateRows(left) + leftHeads;
    if (leftNarrow && leftHeads >= 1 && told >= 0.6 * left.size() && leftHeads < right.size()) {
      return Kind.MARGIN;
    }
    double tall = Math.min(height(left), height(right)) / sheet.height();
    double less = Math.min(leftLetters, rightLetters);
    if (leftHeads >= 1 && rightHeads >= 1 && tall > 0.06) {
      return Kind.COLUMNS;
    }
    if (leftNarrow && leftHeads == 0 && rightHeads >= 1 && beside > 0.75 && leftDates > 0.2) {
      return Kind.MARGIN;
    }
    if (tall < 0.25 || less < 60) {
      return Kind.NONE;
    }
    boolean headed = (leftNarrow || leftLetters <= rightLetters) ? leftHeads >= 2 : rightHeads >= 2;
    return headed || beside < 0.6 || rightHeads >= 1 ? Kind.COLUMNS : Kind.NONE;
  }

  private static double height(List<Row> rows) {
    return rows.getLast().bottom() - rows.getFirst().top();
  }

  private static long dateRows(List<Row> rows) {
    return rows.stream().filter(row -> Dates.looksDated(text(row))).count();
  }

  /// How many rows of the side with less text have something beside them, 0..1.
  private static double beside(Gutter gutter, List<Row> rows, boolean left) {
    List<Row> less =
        rows.stream()
            .filter(row ->
                !(left ? gutter.leftOf(List.of(row)) : gutter.rightOf(List.of(row))).isEmpty())
            .toList();
    long with =
        less.stream()
            .filter(row ->
                !(left ? gutter.rightOf(List.of(row)) : gutter.leftOf(List.of(row))).isEmpty())
            .count();
    return less.isEmpty() ? 0 : (double) with / less.size();
  }

  private static double dated(List<Row> rows) {
    long dated = rows.stream().filter(row -> Dates.looksDated(text(row))).count();
    return (double) dated / rows.size();
  }

  private static long heads(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.chunks().size() == 1 && Headings.kind(text(row)).isPresent())
        .count();
  }

  private static double letters(List<Row> rows) {
    return rows.stream().flatMap(row -> row.chunks().stream()).mapToInt(Row.Chunk::letters).sum();
  }

  private static String text(Row row) {
    return String.join(" ", row.chunks().stream().map(Row.Chunk::text).toList());
  }
}
