package prepai.plan;

import java.time.Duration;
import java.util.Objects;

/// Parameters of the two-parameter logistic model, as an expert's prior.
///
/// @param label what a person is shown
/// @param b difficulty in logits for a mid-level candidate, -3..3
/// @param a discrimination, 0.3..2.5
/// @param minutes honest talk time, 2..25
public record Difficulty(Label label, double b, double a, int minutes) {
  /// Difficulty as people speak of it.
  public enum Label {
    EASY,
    MEDIUM,
    HARD
  }

  public Difficulty {
    Objects.requireNonNull(label, "label");
    Checks.range("difficulty.b", b, -3, 3);
    Checks.range("difficulty.a", a, 0.3, 2.5);
    Checks.range("difficulty.minutes", minutes, 2, 25);
  }

  public Duration time() {
    return Duration.ofMinutes(minutes);
  }
}
