package prepai.print;

import java.util.List;
import prepai.evidence.Status;
import prepai.scoring.Rating;
import prepai.scoring.Report;

/// The drawings: scores on their scales.
final class Figures {
  private static final int SCORES = 4;
  private static final double BETWEEN = 2.5;
  private static final double BAR = 6;
  private static final double BAND = 1.4;

  private Figures() {}

  /// Four steps, filled up to the score, with the band as a line below.
  static Figure score(Report.Dimension dimension) {
    return new Figure(
        17,
        (canvas, x, top, width) -> {
          double step = (width - BETWEEN * (SCORES - 1)) / SCORES;
          for (int number = 1; number <= SCORES; number++) {
            boolean reached = dimension.score().isPresent() && number <= dimension.score().get();
            canvas.rectangle(
                x + (number - 1) * (step + BETWEEN),
                top + 3.5,
                step,
                BAR,
                reached ? Look.ACCENT : Look.HAIRLINE);
          }
          if (dimension.low().isPresent() && dimension.high().isPresent()) {
            double from = x + middle(dimension.low().get(), step);
            double to = Math.max(from + 2, x + middle(dimension.high().get(), step));
            canvas.rectangle(from, top + 12, to - from, BAND, Look.FAIR);
            canvas.rectangle(from, top + 10.7, 1, 4, Look.FAIR);
            canvas.rectangle(to - 1, top + 10.7, 1, 4, Look.FAIR);
          }
        });
  }

  private static double middle(double score, double step) {
    double clamped = Math.clamp(score, 1, SCORES);
    return (clamped - 1) * (step + BETWEEN) + step / 2;
  }

  /// The six ratings as steps, the band shaded, the rating dark.
  static Figure rating(Report.Verdict verdict) {
    return new Figure(
        11,
        (canvas, x, top, width) -> {
          List<Rating> scale = Wording.scale();
          double step = (width - BETWEEN * (scale.size() - 1)) / scale.size();
          for (int index = 0; index < scale.size(); index++) {
            canvas.rectangle(
                x + index * (step + BETWEEN), top + 1, step, 8, tint(scale.get(index), verdict));
          }
        });
  }

  private static Tint tint(Rating step, Report.Verdict verdict) {
    if (step == verdict.rating()) {
      return Look.ACCENT;
    }
    boolean within =
        verdict.low().filter(low -> step.compareTo(low) >= 0).isPresent()
            && verdict.high().filter(high -> step.compareTo(high) <= 0).isPresent();
    return within ? Look.ACCENT_SOFT : Look.HAIRLINE;
  }

  /// How far of a hundred.
  static Figure percent(int score) {
    return new Figure(
        12,
        (canvas, x, top, width) -> {
          canvas.rectangle(x, top + 3, width, 4, Look.HAIRLINE);
          canvas.rectangle(x, top + 3, width * Math.clamp(score, 0, 100) / 100, 4, Look.ACCENT);
        });
  }

  /// A full disc, a half one, an empty one, or a cross.
  static Figure status(Status status) {
    return new Figure(
        Look.BODY.leading(),
        (canvas, x, top, _) -> {
          double middleX = x + 5;
          double middleY = top + 6.8;
          Tint tint = Wording.tint(status);
          switch (status) {
            case HIT -> canvas.disc(middleX, middleY, 3.4, tint);
            case PARTIAL -> {
              canvas.ring(middleX, middleY, 3.4, 1, tint);
              canvas.disc(middleX, middleY, 1.6, tint);
            }
            case MISSED -> canvas.ring(middleX, middleY, 3.4, 1, tint);
            case CONTRADICTED -> {
              canvas.line(middleX - 3, middleY - 3, middleX + 3, middleY + 3, 1.5, tint);
              canvas.line(middleX - 3, middleY + 3, middleX + 3, middleY - 3, 1.5, tint);
            }
          }
        });
  }
}
