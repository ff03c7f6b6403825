package prepai.cv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words of pages to lines in the order in which people read them: columns one after the other,
/// what stands in the margin before the line that it stands beside.
final class ReadingOrder {
  private static final int DEEPEST = 3;

  private final List<Line> lines = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private int current;

  /// Whether what comes next stands below what came last, in the same column.
  private boolean goesOn;

  /// Where a column was seen, to know it again on the next page.
  ///
  /// @param low whether it reaches the lower half of its page
  private record Column(
      int number, int page, double left, double right, int letters, boolean low) {}

  private ReadingOrder() {}

  static List<Line> of(List<Sheet> sheets) {
    var order = new ReadingOrder();
    Map<Sheet, List<Row>> rows = new HashMap<>();
    for (Sheet sheet : sheets) {
      rows.put(sheet, Row.of(sheet.words()));
    }
    Running running = Running.of(sheets, rows);
    for (Sheet sheet : sheets) {
      order.region(sheet, running.without(sheet, rows.getOrDefault(sheet, List.of())), 0);
    }
    var all = new ArrayList<Line>(running.once());
    all.addAll(order.lines);
    return gapped(all);
  }

  private void region(Sheet sheet, List<Row> rows, int depth) {
    if (rows.isEmpty()) {
      return;
    }
    List<Gutter> gutters = depth >= DEEPEST ? List.of() : Gutter.candidates(sheet, rows);
    for (Gutter gutter : gutters) {
      switch (gutter.kind()) {
        case COLUMNS -> {
          region(sheet, rows.subList(0, gutter.from()), depth);
          goesOn = false;
          List<Row> middle = rows.subList(gutter.from(), gutter.to());
          List<Row> left = gutter.leftOf(middle);
          List<Row> right = gutter.rightOf(middle);
          boolean narrowRight = letters(right) < letters(left);
          region(sheet, narrowRight ? right : left, depth + 1);
          region(sheet, narrowRight ? left : right, depth + 1);
          region(sheet, rows.subList(gutter.to(), rows.size()), depth);
          return;
        }
        case MARGIN -> {
          region(sheet, rows.subList(0, gutter.from()), depth);
          goesOn |= gutter.from() > 0;
          margin(sheet, gutter, rows.subList(gutter.from(), gutter.to()));
          goesOn = true;
          region(sheet, rows.subList(gutter.to(), rows.size()), depth);
          return;
        }
        case NONE -> {}
      }
    }
    number(sheet, rows);
    for (Row row : rows) {
      int label = isLabelled(row) ? 1 : 0;
      if (label > 0) {
        lines.addAll(Line.of(sheet, current, true, 0, row.chunks().getFirst().words()));
      }
      List<Word> words =
          row.chunks().stream().skip(label).flatMap(chunk -> chunk.words().stream()).toList();
      lines.addAll(Line.of(sheet, current, false, 0, words));
    }
  }

  /// Whether a heading stands beside the first line of its section.
  private static boolean isLabelled(Row row) {
    if (row.chunks().size() < 2) {
      return false;
    }
    Row.Chunk first = row.chunks().getFirst();
    Row.Chunk second = row.chunks().get(1);
    Style one = Line.Cell.style(first.words());
    Style other = Line.Cell.style(second.words());
    return Headings.kind(first.text()).isPresent()
        && !one.looksLike(other)
        && one.size() >= other.size() * 0.95
        && !Dates.looksDated(second.text())
        && Headings.kind(second.text()).isEmpty();
  }

  private static int letters(List<Row> rows) {
    return rows.stream().flatMap(row -> row.chunks().stream()).mapToInt(Row.Chunk::letters).sum();
  }

  /// What stands left of the gutter is said before the line beside it; its own lines are joined.
  private void margin(Sheet sheet, Gutter gutter, List<Row> rows) {
    number(sheet, rows);
    var cell = new ArrayList<Word>();
    var beside = new ArrayList<Line>();
    for (Row row : rows) {
      List<Word> left =
          gutter.leftOf(List.of(row)).stream().flatMap(one -> one.words().stream()).toList();
      List<Word> right =
          gutter.rightOf(List.of(row)).stream().flatMap(one -> one.words().stream()).toList();
      if (!left.isEmpty() && !cell.isEmpty() && !Gutter.continues(cell, left, right.isEmpty())) {
        flush(sheet, cell, beside);
      }
      if (left.isEmpty() && !cell.isEmpty() && !Gutter.waits(cell)) {
        flush(sheet, cell, beside);
      }
      cell.addAll(left);
      if (!right.isEmpty()) {
        (cell.isEmpty() ? lines : beside).addAll(Line.of(sheet, current, false, 0, right));
      }
    }
    flush(sheet, cell, beside);
  }

  private void flush(Sheet sheet, List<Word> cell, List<Line> beside) {
    if (!cell.isEmpty()) {
      lines.addAll(Line.of(sheet, current, true, 0, cell));
    }
    lines.addAll(beside);
    cell.clear();
    beside.clear();
  }

  /// Gives the rows the number of the column that they go on with: the one on an earlier page, or
  /// above on this one, that covers most of the same width.
  private void number(Sheet sheet, List<Row> rows) {
    double left = rows.stream().mapToDouble(row -> row.chunks().getFirst().left()).min().orElse(0);
    double right = rows.stream().mapToDouble(row -> row.chunks().getLast().right()).max().orElse(0);
    if (goesOn && isBelow(sheet, left, right)) {
      goesOn = false;
      return;
    }
    goesOn = false;
    int last =
        columns.stream()
            .mapToInt(Column::page)
            .filter(page -> page < sheet.number())
            .max()
            .orElse(0);
    List<Column> before = columns.stream().filter(column -> column.page() == last).toList();
    List<Column> low = before.stream().filter(Column::low).toList();
    Optional<Column> known =
        (low.isEmpty() ? before : low)
            .stream()
                .filter(column -> shared(column, left, right) > 0.3)
                .max(Comparator.comparingDouble(column -> shared(column, left, right)));
    if (known.isEmpty()) {
      known =
          (low.isEmpty() ? before : low)
              .stream()
                  .filter(column -> left > column.left() - 12 && right < column.right() + 12)
                  .min(Comparator.comparingDouble(column -> column.right() - column.left()));
    }
    if (known.isEmpty() && right - left > 0.7 * sheet.width()) {
      int page = columns.isEmpty() ? 0 : columns.getLast().page();
      known =
          columns.stream()
              .filter(column -> column.page() == page && column.low())
              .max(Comparator.comparingInt(Column::letters));
    }
    current = known.map(Column::number).orElse(columns.size());
    boolean isLow = rows.getLast().bottom() > 0.5 * sheet.height();
    columns.add(new Column(current, sheet.number(), left, right, letters(rows), isLow));
  }

  private boolean isBelow(Sheet sheet, double left, double right) {
    return !columns.isEmpty()
        && columns.getLast().page() == sheet.number()
        && columns.getLast().number() == current
        && shared(columns.getLast(), left, right) > 0.3;
  }

  /// How much of the width of both is shared, 0..1.
  private static double shared(Column column, double left, double right) {
    double common = Math.min(column.right(), right) - Math.max(column.left(), left);
    double all = Math.max(column.right(), right) - Math.min(column.left(), left);
    return all <= 0 ? 0 : common / all;
  }

  private static List<Line> gapped(List<Line> lines) {
    Map<Integer, Line> above = new HashMap<>();
    var gapped = new ArrayList<Line>();
    for (Line line : lines) {
      gapped.add(line.gapped(gap(Optional.ofNullable(above.get(line.column())), line)));
      if (!line.gutter()) {
        above.put(line.column(), line);
      }
    }
    return gapped;
  }

  private static double gap(Optional<Line> above, Line line) {
    return above
        .filter(last -> last.sheet().number() == line.sheet().number())
        .filter(last -> last.bottom() <= line.bottom() + 2)
        .map(last -> Math.max(0, (line.top() - last.bottom()) / line.style().size()))
        .orElse(Line.TOP);
  }
}
