package prepai.print;

import java.text.Bidi;
import java.util.List;

/// A line of set text.
///
/// @param runs in the order they are read
/// @param height its leading
/// @param direction of the paragraph, which says at which edge it starts
record TextLine(List<Run> runs, double height, Shaper.Direction direction, Align align)
    implements Item {
  /// Where the baseline lies below the line's top, as a share of its height.
  private static final double BASELINE = 0.74;

  /// Which edge lines keep to.
  enum Align {
    /// Where the paragraph's direction starts.
    START,
    LEFT,
    RIGHT
  }

  TextLine {
    runs = List.copyOf(runs);
  }

  double width() {
    return runs.stream().mapToDouble(Run::width).sum();
  }

  @Override
  public void draw(Canvas canvas, double left, double top, double width) {
    double x =
        switch (align) {
          case LEFT -> left;
          case RIGHT -> left + width - width();
          case START ->
              switch (direction) {
                case LEFT_TO_RIGHT -> left;
                case RIGHT_TO_LEFT -> left + width - width();
              };
        };
    for (Run run : inDrawingOrder()) {
      canvas.text(run, x, top + height * BASELINE);
      x += run.width();
    }
  }

  private Run[] inDrawingOrder() {
    Run[] ordered = runs.toArray(Run[]::new);
    byte[] levels = new byte[ordered.length];
    for (int index = 0; index < levels.length; index++) {
      levels[index] = ordered[index].level();
    }
    if (ordered.length > 1) {
      Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    }
    return ordered;
  }
}
