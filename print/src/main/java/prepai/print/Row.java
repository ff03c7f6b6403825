package prepai.print;

import java.util.List;
import java.util.Optional;

/// Cells side by side. Taller than the page has room for, it goes on on the next one.
///
/// @param padding above and below the cells, in points
/// @param backdrop drawn behind, on each page it touches
record Row(List<Cell> cells, double padding, Optional<Backdrop> backdrop) {
  /// Draws behind a row's cells, in the rectangle they take.
  @FunctionalInterface
  interface Backdrop {
    void on(Canvas canvas, double x, double top, double width, double height);
  }

  Row {
    cells = List.copyOf(cells);
  }

  static Row of(Cell... cells) {
    return new Row(List.of(cells), 0, Optional.empty());
  }

  Row padded(double points) {
    return new Row(cells, points, backdrop);
  }

  Row before(Backdrop behind) {
    return new Row(cells, padding, Optional.of(behind));
  }

  double height() {
    return cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * padding;
  }
}
