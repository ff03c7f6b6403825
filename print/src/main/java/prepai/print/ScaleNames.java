package prepai.print;

import java.util.List;
import prepai.scoring.Rating;

/// The names of the ratings below their steps.
final class ScaleNames {
  private final Sheet sheet;

  ScaleNames(Sheet sheet) {
    this.sheet = sheet;
  }

  Figure below(double width) {
    List<Rating> scale = Wording.scale();
    double step = width / scale.size();
    List<TextLine> lines =
        scale.stream()
            .map(rating -> sheet.left(rating.title(), Look.SMALL, step).getFirst())
            .toList();
    return new Figure(
        Look.SMALL.leading(),
        (canvas, x, top, _) -> {
          for (int index = 0; index < lines.size(); index++) {
            lines.get(index).draw(canvas, x + index * step, top, step);
          }
        });
  }
}
