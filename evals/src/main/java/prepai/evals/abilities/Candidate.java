package prepai.evals.abilities;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import prepai.plan.Ability;
import prepai.plan.Point;
import prepai.plan.Question;

/// A simulated candidate. What is made of a question depends on the seed and the question alone,
/// not on when it is asked, so that two orders are compared on the same answers.
///
/// @param theta the true ability in logits
/// @param onGrid whether the ability is one of the even grid from -3 to 3, or drawn from the
///   standard normal distribution
record Candidate(double theta, boolean onGrid, long seed) {
  private static final double GRID_END = 3;
  private static final double GRID_STEP = 0.5;

  /// How an answer succeeds.
  enum Answers {
    /// All points or none, by one draw of the two-parameter model: what the estimate assumes.
    WHOLE,
    /// Every point by a draw of its own with the same chance: fractions of a success.
    BY_POINT
  }

  /// So many candidates, one half on the grid, the other a sample.
  static List<Candidate> drawn(int count, long seed) {
    var random = new SplittableRandom(seed);
    int places = (int) (2 * GRID_END / GRID_STEP) + 1;
    var candidates = new ArrayList<Candidate>();
    for (int index = 0; index < count; index++) {
      boolean even = index % 2 == 0;
      double place = -GRID_END + index / 2 % places * GRID_STEP;
      candidates.add(
          new Candidate(even ? place : random.nextGaussian(), even, random.split().nextLong()));
    }
    return List.copyOf(candidates);
  }

  /// Those of the points that the candidate makes.
  List<Point> made(Question question, List<Point> points, Answers answers) {
    double chance = Ability.probability(question.difficulty(), theta);
    var random = new SplittableRandom(seed ^ ((long) question.id().hashCode() << 20));
    if (answers == Answers.WHOLE) {
      return random.nextDouble() < chance ? points : List.of();
    }
    return points.stream().filter(_ -> random.nextDouble() < chance).toList();
  }
}
