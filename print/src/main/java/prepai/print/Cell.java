package prepai.print;

import java.util.List;

/// A column of items within a row.
///
/// @param x from the left edge of the text area, in points
/// @param role of its content for screen readers, such as `P` or `H2`
record Cell(double x, double width, String role, List<? extends Item> items) {
  Cell {
    items = List.copyOf(items);
  }

  double height() {
    return items.stream().mapToDouble(Item::height).sum();
  }
}
