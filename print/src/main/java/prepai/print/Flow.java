package prepai.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts rows one below the other, on as many pages as it takes.
final class Flow {
  static final double LEFT = 56;
  static final double WIDTH = Canvas.WIDTH - 2 * LEFT;

  private static final double TOP = 54;
  private static final double BOTTOM = Canvas.HEIGHT - 64;

  /// Rows up to this height move to the next page whole.
  private static final double KEPT_WHOLE = 170;

  /// Less room than this is not worth beginning a long row in.
  private static final double WORTH_BEGINNING = 56;

  private final Pdf pdf;
  private Canvas canvas;
  private double top = TOP;

  Flow(Pdf pdf) {
    this.pdf = pdf;
    canvas = pdf.newPage();
  }

  /// Leaves room free, but not at the top of a page.
  void gap(double points) {
    if (top > TOP) {
      top += points;
    }
  }

  /// Begins a new page unless this much room is left.
  void need(double points) {
    if (top + points > BOTTOM) {
      newPage();
    }
  }

  /// Begins a new page unless nothing stands on this one, or more than a share of it is free.
  void needShare(double share) {
    need(share * (BOTTOM - TOP));
  }

  void bookmark(String title) {
    pdf.bookmark(title, canvas, top);
  }

  /// A row that is a paragraph, a heading or the like.
  void row(Row row) {
    put(row, elements(pdf.structure().document(), row), Optional.empty());
  }

  /// A table whose head comes again on each page.
  void table(Row head, List<Row> rows) {
    need(head.height() + rows.stream().findFirst().map(Flow::keptHeight).orElse(0.0));
    Structure.Element table = pdf.structure().document().child("Table");
    put(head, elements(table.child("TR"), head), Optional.empty());
    rows.forEach(row -> put(row, elements(table.child("TR"), row), Optional.of(head)));
  }

  private static double keptHeight(Row row) {
    return Math.min(row.height(), KEPT_WHOLE);
  }

  private static List<Structure.Element> elements(Structure.Element parent, Row row) {
    return row.cells().stream().map(cell -> parent.child(cell.role())).toList();
  }

  private void put(Row row, List<Structure.Element> elements, Optional<Row> head) {
    double room = BOTTOM - top;
    if (row.height() > room && (row.height() <= KEPT_WHOLE || room < WORTH_BEGINNING)) {
      nextPage(head);
    }
    Row rest = row;
    while (rest.height() > BOTTOM - top) {
      int[] fitting = fitting(rest, BOTTOM - top - 2 * rest.padding());
      draw(part(rest, fitting, true), elements);
      rest = part(rest, fitting, false);
      nextPage(head);
    }
    draw(rest, elements);
  }

  /// How many items of each cell fit in a height; at least one of some cell, so that it ends.
  private static int[] fitting(Row row, double height) {
    int[] counts = new int[row.cells().size()];
    int all = 0;
    for (int index = 0; index < counts.length; index++) {
      double used = 0;
      for (Item item : row.cells().get(index).items()) {
        used += item.height();
        if (used > height) {
          break;
        }
        counts[index]++;
      }
      all += counts[index];
    }
    for (int index = 0; all == 0 && index < counts.length; index++) {
      if (!row.cells().get(index).items().isEmpty()) {
        counts[index] = 1;
        all = 1;
      }
    }
    return counts;
  }

  private static Row part(Row row, int[] counts, boolean first) {
    var cells = new ArrayList<Cell>();
    for (int index = 0; index < counts.length; index++) {
      Cell cell = row.cells().get(index);
      List<? extends Item> items =
          first
              ? cell.items().subList(0, counts[index])
              : cell.items().subList(counts[index], cell.items().size());
      cells.add(new Cell(cell.x(), cell.width(), cell.role(), items));
    }
    return new Row(cells, row.padding(), row.backdrop());
  }

  private void draw(Row row, List<Structure.Element> elements) {
    double height = row.height();
    row.backdrop()
        .ifPresent(
            backdrop -> canvas.artifact(() -> backdrop.on(canvas, LEFT, top, WIDTH, height)));
    for (int index = 0; index < elements.size(); index++) {
      draw(row.cells().get(index), elements.get(index), top + row.padding());
    }
    top += height;
  }

  private void draw(Cell cell, Structure.Element element, double cellTop) {
    double itemTop = cellTop;
    for (Item item : cell.items()) {
      double at = itemTop;
      switch (item) {
        case TextLine line ->
            pdf.structure()
                .draw(canvas, element, () -> line.draw(canvas, LEFT + cell.x(), at, cell.width()));
        case Figure figure -> figure.draw(canvas, LEFT + cell.x(), at, cell.width());
        case Gap _ -> {}
      }
      itemTop += item.height();
    }
  }

  private void nextPage(Optional<Row> head) {
    newPage();
    head.ifPresent(again -> {
      canvas.artifact(() -> drawAgain(again));
      top += again.height();
    });
  }

  /// A head that screen readers heard on the page before.
  private void drawAgain(Row head) {
    head.backdrop().ifPresent(backdrop -> backdrop.on(canvas, LEFT, top, WIDTH, head.height()));
    for (Cell cell : head.cells()) {
      double itemTop = top + head.padding();
      for (Item item : cell.items()) {
        if (item instanceof TextLine line) {
          line.draw(canvas, LEFT + cell.x(), itemTop, cell.width());
        }
        itemTop += item.height();
      }
    }
  }

  private void newPage() {
    if (top > TOP) {
      canvas = pdf.newPage();
      top = TOP;
    }
  }
}
