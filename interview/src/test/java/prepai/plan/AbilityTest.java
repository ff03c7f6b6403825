package prepai.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AbilityTest {
  private static final int ROUNDS = 60;

  private static Difficulty difficulty(double b, double a) {
    return new Difficulty(Difficulty.Label.MEDIUM, b, a, 5);
  }

  private static List<Ability.Observation> observations(SplittableRandom random, int count) {
    var observations = new ArrayList<Ability.Observation>();
    for (int index = 0; index < count; index++) {
      observations.add(
          new Ability.Observation(
              difficulty(random.nextDouble(-2.5, 2.5), random.nextDouble(0.4, 2)),
              random.nextDouble()));
    }
    return observations;
  }

  /// Posterior mean and deviation by the midpoint rule over a far finer and wider grid.
  private static double[] bruteForce(Level level, List<Ability.Observation> observations) {
    double step = 0.001;
    double mass = 0;
    double first = 0;
    double second = 0;
    for (double theta = -8 + step / 2; theta < 8; theta += step) {
      double weight = Math.exp(-Math.pow(theta - level.priorMean(), 2) / 2);
      for (Ability.Observation seen : observations) {
        double success =
            1 / (1 + Math.exp(seen.difficulty().a() * (seen.difficulty().b() - theta)));
        weight *= Math.pow(success, seen.score()) * Math.pow(1 - success, 1 - seen.score());
      }
      mass += weight;
      first += weight * theta;
      second += weight * theta * theta;
    }
    double mean = first / mass;
    return new double[] {mean, Math.sqrt(second / mass - mean * mean)};
  }

  @Test
  void agreesWithNumericIntegration() {
    var random = new SplittableRandom(11);
    for (int round = 0; round < ROUNDS; round++) {
      Level level = List.of(Level.values()).get(round % 3);
      List<Ability.Observation> observations = observations(random, round % 8);

      Ability estimated = Ability.estimate(level, observations);
      double[] expected = bruteForce(level, observations);

      assertEquals(expected[0], estimated.theta(), 0.01);
      assertEquals(expected[1], estimated.standardError(), 0.01);
      assertEquals(observations.size(), estimated.asked());
    }
  }

  @Test
  void risesWithTheScore() {
    var random = new SplittableRandom(12);
    for (int round = 0; round < ROUNDS; round++) {
      List<Ability.Observation> earlier = observations(random, 3);
      Difficulty difficulty = difficulty(random.nextDouble(-2, 2), random.nextDouble(0.4, 2));
      double before = Double.NEGATIVE_INFINITY;
      for (double score = 0; score <= 1; score += 0.1) {
        var all = new ArrayList<>(earlier);
        all.add(new Ability.Observation(difficulty, score));

        double theta = Ability.estimate(Level.MID, all).theta();

        assertTrue(theta > before);
        before = theta;
      }
    }
  }

  @Test
  void leansFurtherThanItEstimates() {
    var good = new ArrayList<Ability.Observation>();
    var bad = new ArrayList<Ability.Observation>();
    for (int count = 0; count < 6; count++) {
      good.add(new Ability.Observation(difficulty(0.5, 1), 1));
      bad.add(new Ability.Observation(difficulty(-0.5, 1), 0));

      for (Level level : Level.values()) {
        assertTrue(
            Ability.leaning(level, good).theta() > Ability.estimate(level, good).theta() + 0.1);
        assertTrue(
            Ability.leaning(level, bad).theta() < Ability.estimate(level, bad).theta() - 0.1);
      }
    }
  }

  @Test
  void isNeverLessSureThanThePrior() {
    var random = new SplittableRandom(13);
    double prior = Ability.estimate(Level.SENIOR, List.of()).standardError();
    for (int round = 0; round < ROUNDS; round++) {
      assertTrue(
          Ability.estimate(Level.SENIOR, observations(random, 1 + round % 9)).standardError()
              < prior);
    }
  }

  @Test
  void growsSurerWithEveryQuestionThatFits() {
    var observations = new ArrayList<Ability.Observation>();
    Ability before = Ability.estimate(Level.MID, observations);
    for (int count = 0; count < 12; count++) {
      observations.add(
          new Ability.Observation(difficulty(before.theta(), 1.2), count % 2 == 0 ? 1 : 0));
      Ability after = Ability.estimate(Level.MID, observations);

      assertTrue(after.standardError() < before.standardError());
      before = after;
    }
  }

  @Test
  void startsFromThePriorOfTheLevel() {
    for (Level level : Level.values()) {
      Ability prior = Ability.estimate(level, List.of());

      assertEquals(level.priorMean(), prior.theta(), 0.01);
      assertEquals(1, prior.standardError(), 0.01);
    }
  }

  @Test
  void staysFiniteAfterAHundredFailures() {
    var failures = new ArrayList<Ability.Observation>();
    for (int index = 0; index < 100; index++) {
      failures.add(new Ability.Observation(difficulty(-3, 2.5), 0));
    }

    Ability ability = Ability.estimate(Level.JUNIOR, failures);

    assertTrue(ability.theta() >= -4 && ability.theta() < -3);
    assertTrue(Double.isFinite(ability.standardError()));
  }

  @Test
  void informationPeaksWhereSuccessIsEven() {
    Difficulty difficulty = difficulty(0.7, 1.5);

    double peak = Ability.information(difficulty, 0.7);

    assertEquals(0.5, Ability.probability(difficulty, 0.7), 1e-12);
    assertEquals(1.5 * 1.5 / 4, peak, 1e-12);
    assertTrue(Ability.information(difficulty, 0.4) < peak);
    assertTrue(Ability.information(difficulty, 1.0) < peak);
  }

  @Test
  void refusesAScoreThatIsNoShare() {
    assertThrows(
        IllegalArgumentException.class, () -> new Ability.Observation(difficulty(0, 1), 1.01));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Ability.Observation(difficulty(0, 1), Double.NaN));
  }
}
