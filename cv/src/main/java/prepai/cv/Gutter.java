package prepai.cv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A white strip down some rows of a page.
///
/// @param x its right edge
/// @param from first row beside it
/// @param to row after the last
record Gutter(double x, double width, int from, int to, Kind kind) {
  private static final double NARROWEST = 2.5;
  private static final int MOST_TRIED = 14;

  /// What a gutter parts.
  enum Kind {
    /// Texts that go on down the page.
    COLUMNS,
    /// Dates or labels left of the lines that they belong to.
    MARGIN,
    /// Cells of rows that are read across.
    NONE
  }

  private record Run(double x, int from, int to, double score) {}

  /// The gutters worth a thought, best first.
  static List<Gutter> candidates(Sheet sheet, List<Row> rows) {
    var runs = new ArrayList<Run>();
    for (double x : edges(rows)) {
      int from = -1;
      for (int at = 0; at <= rows.size(); at++) {
        boolean open = at < rows.size() && !crosses(rows.get(at), x);
        if (open && from < 0) {
          from = at;
        } else if (!open && from >= 0) {
          run(sheet, rows, x, from, at).ifPresent(runs::add);
          from = -1;
        }
      }
    }
    List<Gutter> headed = headed(rows);
    if (!headed.isEmpty()) {
      return headed;
    }
    return runs.stream()
        .sorted(Comparator.comparingDouble(Run::score).reversed())
        .limit(MOST_TRIED)
        .map(run -> judged(sheet, rows, run))
        .filter(gutter -> gutter.kind() != Kind.NONE)
        .toList();
  }

  /// Two headings of the same looks in one row begin columns, however short.
  private static List<Gutter> headed(List<Row> rows) {
    for (int at = 0; at + 1 < rows.size(); at++) {
      List<Row.Chunk> chunks = rows.get(at).chunks();
      if (chunks.size() != 2 || !areHeadings(chunks.getFirst(), chunks.get(1))) {
        continue;
      }
      double x = chunks.get(1).left();
      int to = at + 1;
      while (to < rows.size() && !crosses(rows.get(to), x)) {
        to++;
      }
      List<Row> below = rows.subList(at + 1, to);
      if (below.stream().anyMatch(row -> row.chunks().getFirst().left() < x - 1)
          && below.stream().anyMatch(row -> row.chunks().getLast().left() >= x - 1)) {
        return List.of(new Gutter(x, NARROWEST, at, to, Kind.COLUMNS));
      }
    }
    return List.of();
  }

  private static boolean areHeadings(Row.Chunk one, Row.Chunk other) {
    Optional<Section.Kind> left = Headings.kind(one.text());
    Optional<Section.Kind> right = Headings.kind(other.text());
    return left.isPresent()
        && right.isPresent()
        && !left.equals(right)
        && Line.Cell.style(one.words()).looksLike(Line.Cell.style(other.words()));
  }

  private static List<Double> edges(List<Row> rows) {
    double[] lefts =
        rows.stream()
            .flatMap(row -> row.chunks().stream())
            .mapToDouble(Row.Chunk::left)
            .sorted()
            .toArray();
    var edges = new ArrayList<Double>();
    int at = 0;
    while (at < lefts.length) {
      int end = at;
      while (end < lefts.length && lefts[end] - lefts[at] < 3) {
        end++;
      }
      if (end - at >= 3 && at > 0) {
        edges.add(lefts[at]);
      }
      at = end;
    }
    return edges;
  }

  private static boolean crosses(Row row, double x) {
    return row.chunks().stream()
        .anyMatch(chunk -> chunk.left() < x - 1 && chunk.right() > x - NARROWEST);
  }

  private static Optional<Run> run(Sheet sheet, List<Row> rows, double x, int from, int to) {
    List<Row> some = rows.subList(from, to);
    long left = some.stream().filter(row -> row.chunks().getFirst().left() < x - 1).count();
    long right = some.stream().filter(row -> row.chunks().getLast().left() >= x - 1).count();
    double tall = some.getLast().bottom() - some.getFirst().top();
    if (left < 2 || right < 2 || left + right < 6 || tall < 0.06 * sheet.height()) {
      return Optional.empty();
    }
    return Optional.of(new Run(x, from, to, Math.min(left, right) * tall));
  }

  private static Gutter judged(Sheet sheet, List<Row> rows, Run run) {
    var gutter = new Gutter(run.x(), NARROWEST, run.from(), run.to(), Kind.NONE);
    List<Row> some = rows.subList(run.from(), run.to());
    return new Gutter(
        run.x(), NARROWEST, run.from(), run.to(), GutterJudge.kind(sheet, gutter, some));
  }

  List<Row> leftOf(List<Row> rows) {
    return side(rows, true);
  }

  List<Row> rightOf(List<Row> rows) {
    return side(rows, false);
  }

  private List<Row> side(List<Row> rows, boolean left) {
    return rows.stream()
        .map(row -> row.chunks().stream().filter(chunk -> chunk.left() < x - 1 == left).toList())
        .flatMap(chunks -> chunks.isEmpty() ? Stream.empty() : Stream.of(new Row(chunks)))
        .toList();
  }

  /// Whether words in the margin go on with those above them.
  ///
  /// @param alone whether nothing stands beside them
  static boolean continues(List<Word> cell, List<Word> next, boolean alone) {
    double size = next.getFirst().size();
    if (next.getFirst().top() - cell.getLast().bottom() > 0.9 * size) {
      return false;
    }
    String text = text(cell);
    if (Headings.kind(text).isPresent() || Dates.looksDated(text) != Dates.looksDated(text(next))) {
      return false;
    }
    if (Dates.looksDated(text)) {
      return Dates.looksDated(text(next)) && !(Dates.isWhole(text) && Dates.isWhole(text(next)));
    }
    return alone;
  }

  /// Whether a date in the margin goes on further down.
  static boolean waits(List<Word> cell) {
    String text = text(cell);
    return Dates.looksDated(text) && !Dates.isWhole(text);
  }

  private static String text(List<Word> words) {
    return String.join(" ", words.stream().map(Word::text).toList());
  }
}
