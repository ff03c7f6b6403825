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

  /// Standard deviations of the priors, in logits.
  private static final double BELIEF = 1;

  private static final double DOUBT = 2;

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
    return estimate(level.priorMean(), BELIEF, observations);
  }

  /// The same with a prior that says little: what to choose the next question by. The estimate
  /// itself stays near the level until much was seen, so that a choice by it goes to the far ends
  /// too late.
  public static Ability leaning(Level level, List<Observation> observations) {
    return estimate(level.priorMean(), DOUBT, observations);
  }

  private static Ability estimate(double mean, double spread, List<Observation> observations) {
    double mass = 0;
    double first = 0;
    double second = 0;
    for (int step = 0; step < STEPS; step++) {
      double theta = LOW + step * (HIGH - LOW) / (STEPS - 1);
      double logWeight = -0.5 * Math.pow((theta - mean) / spread, 2);
      for (Observation seen : observations) {
        double logit = seen.difficulty().a() * (theta - seen.difficulty().b());
        logWeight -= Math.log1p(Math.exp(-logit)) + (1 - seen.score()) * logit;
      }
      double weight = Math.exp(logWeight);
      mass += weight;
      first += weight * theta;
      second += weight * theta * theta;
    }
    double posterior = first / mass;
    return new Ability(
        posterior,
        Math.sqrt(Math.max(0, second / mass - posterior * posterior)),
        observations.size());
  }
}
