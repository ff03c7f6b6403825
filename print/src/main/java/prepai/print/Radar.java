package prepai.print;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import prepai.scoring.Report;

/// The scored dimensions on one axis each, from 0 in the middle to 4: their scores, their ranges
/// and what the candidate gave. The table beside it says the same.
final class Radar {
  /// A polygon has three corners at least.
  static final int FEWEST = 3;

  private static final int SCORES = 4;
  private static final double RADIUS = 74;
  private static final double MARGIN = 34;
  private static final double NAME_WIDTH = 92;
  private static final double AWAY = 9;

  private final List<Report.Dimension> axes;
  private final Sheet sheet;

  /// Makes a radar.
  ///
  /// @param axes dimensions that have a score, at least `FEWEST`
  Radar(List<Report.Dimension> axes, Sheet sheet) {
    this.axes = axes;
    this.sheet = sheet;
  }

  /// The drawing, with the names around it.
  Figure figure() {
    return new Figure(2 * (RADIUS + MARGIN), this::draw);
  }

  /// What the marks of the drawing stand for.
  String legend() {
    return "Filled: the scores. Bar along an axis: the band that the evidence could support."
        + (rated() ? " Dashed: what you gave before the report." : "");
  }

  private boolean rated() {
    return axes.stream().allMatch(axis -> axis.ownScore().isPresent());
  }

  private void draw(Canvas canvas, double x, double top, double width) {
    var middle = new Canvas.Corner(x + width / 2, top + RADIUS + MARGIN);
    for (int ring = 1; ring <= SCORES; ring++) {
      int value = ring;
      canvas.outline(corners(middle, _ -> value), 0.6, 0, Look.HAIRLINE);
    }
    for (int index = 0; index < axes.size(); index++) {
      line(canvas, middle, at(middle, index, SCORES, 0), 0.6, Look.HAIRLINE);
    }
    List<Canvas.Corner> scores = corners(middle, axis -> axis.score().orElseThrow());
    canvas.area(scores, Look.WASH_DARK);
    canvas.outline(scores, 1.4, 0, Look.ACCENT);
    for (int index = 0; index < axes.size(); index++) {
      Report.Dimension axis = axes.get(index);
      if (axis.low().isPresent() && axis.high().isPresent()) {
        line(
            canvas,
            at(middle, index, axis.low().get(), 0),
            at(middle, index, axis.high().get(), 0),
            3,
            Look.ACCENT_SOFT);
      }
    }
    if (rated()) {
      canvas.outline(corners(middle, axis -> axis.ownScore().orElseThrow()), 1.1, 3.5, Look.FAIR);
    }
    scores.forEach(corner -> canvas.disc(corner.x(), corner.y(), 2.4, Look.ACCENT));
    for (int index = 0; index < axes.size(); index++) {
      name(canvas, middle, index);
    }
  }

  private void name(Canvas canvas, Canvas.Corner middle, int index) {
    Canvas.Corner place = at(middle, index, SCORES, AWAY);
    double aside = place.x() - middle.x();
    Report.Dimension axis = axes.get(index);
    String text = axis.title() + " " + axis.score().orElseThrow();
    boolean right = aside > 1;
    List<TextLine> lines =
        right || aside > -1
            ? sheet.left(text, Look.SMALL, NAME_WIDTH)
            : sheet.right(text, Look.SMALL, NAME_WIDTH);
    double tall = lines.stream().mapToDouble(TextLine::height).sum();
    double top = place.y() - tall / 2;
    if (Math.abs(aside) <= 1) {
      top = place.y() < middle.y() ? place.y() - tall : place.y();
    }
    for (TextLine line : lines) {
      double from = right ? place.x() : place.x() - NAME_WIDTH;
      if (Math.abs(aside) <= 1) {
        from = place.x() - line.width() / 2;
      }
      line.draw(canvas, from, top, NAME_WIDTH);
      top += line.height();
    }
  }

  private List<Canvas.Corner> corners(
      Canvas.Corner middle, ToDoubleFunction<Report.Dimension> value) {
    return IntStream.range(0, axes.size())
        .mapToObj(index -> at(middle, index, value.applyAsDouble(axes.get(index)), 0))
        .toList();
  }

  private Canvas.Corner at(Canvas.Corner middle, int index, double value, double beyond) {
    double angle = 2 * Math.PI * index / axes.size() - Math.PI / 2;
    double distance = value / SCORES * RADIUS + beyond;
    return new Canvas.Corner(
        middle.x() + distance * Math.cos(angle), middle.y() + distance * Math.sin(angle));
  }

  private static void line(
      Canvas canvas, Canvas.Corner from, Canvas.Corner to, double thickness, Tint tint) {
    canvas.line(from.x(), from.y(), to.x(), to.y(), thickness, tint);
  }
}
