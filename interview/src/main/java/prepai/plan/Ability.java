package prepai.plan;

import java.util.List;

/// The candidate's estimated ability: expected a posteriori over a grid under the two-parameter
/// logistic model (R. D. Bock and R. J. Mislevy, Adaptive EAP estimation of ability in a
/// microcomputer environment, Applied Psychological Measurement 6, 1982).
///
/// @param theta posterior mean in logits
/// @param standardError posterior standard deviation in logits
/// @param asked how many scored questions it rests on
public record Ability(double theta, double standardError, int asked) {
  private static final double LOW = -4;
  private static final double HIGH = 4;
  private static final int STEPS = 81;

  /// One scored question.
  ///
  /// @param score share of the question reached, 0..1; a fraction counts as that share of a success
  ///   and the rest of a failure
  public record Observation(Difficulty difficulty, double score) {
    public Observation {
      Checks.range("score", score, 0, 1);
    }
  }

  /// The probability of success at ability `theta`.
  public static double probability(Difficulty difficulty, double theta) {
    return 1 / (1 + Math.exp(-difficulty.a() * (theta - difficulty.b())));
  }

  /// Fisher information of a question at ability `theta`: `a² P (1 - P)`.
  public static double information(Difficulty difficulty, double theta) {
    double success = probability(difficulty, theta);
    return difficulty.a() * difficulty.a() * success * (1 - success);
  }

  /// Estimates from what was observed, with a standard normal prior around the level's mean.
  public static Ability estimate(Level level, List<Observation> observations) {
    double mass = 0;
    double first = 0;
    double second = 0;
    for (int step = 0; step < STEPS; step++) {
      double theta = LOW + step * (HIGH - LOW) / (STEPS - 1);
      double logWeight = -0.5 * Math.pow(theta - level.priorMean(), 2);
      for (Observation seen : observations) {
        double success = probability(seen.difficulty(), theta);
        logWeight += seen.score() * Math.log(success) + (1 - seen.score()) * Math.log1p(-success);
      }
      double weight = Math.exp(logWeight);
      mass += weight;
      first += weight * theta;
      second += weight * theta * theta;
    }
    double mean = first / mass;
    return new Ability(
        mean, Math.sqrt(Math.max(0, second / mass - mean * mean)), observations.size());
  }
}
