package prepai.evals.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Measures against values worked out by hand.
class FiguresTest {
  @Test
  void correlate() {
    assertEquals(0.8, Figures.pearson(pairs(1, 1, 2, 3, 3, 2, 4, 4)).orElseThrow(), 1e-9);
    assertEquals(-1, Figures.pearson(pairs(1, 6, 2, 4, 3, 2)).orElseThrow(), 1e-9);
  }

  @Test
  void haveNoCorrelationWherePeopleAgree() {
    assertEquals(OptionalDouble.empty(), Figures.pearson(pairs(1, 5, 2, 5)));
    assertEquals(OptionalDouble.empty(), Figures.pearson(pairs(1, 5)));
    assertEquals(OptionalDouble.of(0), Figures.pearson(pairs(1, 5, 1, 4)));
  }

  @Test
  void rankWithTies() {
    assertEquals(1, Figures.spearman(pairs(1, 10, 2, 20, 90, 21)).orElseThrow(), 1e-9);
    assertEquals(Math.sqrt(0.75), Figures.spearman(pairs(1, 1, 1, 2, 2, 3)).orElseThrow(), 1e-9);
  }

  @Test
  void measureTheErrorLeftByTheBestLine() {
    assertEquals(0, Figures.calibratedError(pairs(1, 10, 2, 30, 3, 50)), 1e-6);
    assertEquals(Math.sqrt(0.45), Figures.calibratedError(pairs(1, 1, 2, 3, 3, 2, 4, 4)), 1e-9);
  }

  @Test
  void groupByQuestion() {
    List<Figures.Pair> pairs =
        List.of(
            new Figures.Pair("a", 1, 1),
            new Figures.Pair("a", 2, 2),
            new Figures.Pair("a", 3, 3),
            new Figures.Pair("b", 1, 1),
            new Figures.Pair("b", 2, 0));
    assertEquals(Map.of("a", 1.0), Figures.byQuestion(pairs));
  }

  @Test
  void bootstrapDifferences() {
    var ours = Map.of("a", 0.6, "b", 0.8, "c", 0.7, "only ours", 1.0);
    var theirs = Map.of("a", 0.5, "b", 0.7, "c", 0.6);
    Figures.Difference difference =
        Figures.difference(ours, theirs, 1_000, new SplittableRandom(1));
    assertEquals(0.1, difference.mean(), 1e-9);
    assertEquals(0.1, difference.low(), 1e-9);
    assertEquals(1, difference.above());
    Figures.Difference mixed =
        Figures.difference(
            Map.of("a", 0.9, "b", 0.1), Map.of("a", 0.5, "b", 0.5), 1_000, new SplittableRandom(1));
    assertTrue(mixed.low() < -0.3 && mixed.high() > 0.3);
  }

  private static List<Figures.Pair> pairs(double... values) {
    return IntStream.range(0, values.length / 2)
        .mapToObj(index -> new Figures.Pair("", values[2 * index], values[2 * index + 1]))
        .toList();
  }
}
