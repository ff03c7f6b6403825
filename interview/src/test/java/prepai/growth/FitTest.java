package prepai.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FitTest {
  private static final int[] SIZES = {
    4, 6, 9, 16, 25, 36, 64, 100, 144, 256, 400, 576, 1024, 1600, 2304, 4096
  };
  private static final int[] SMALL_SIZES = {4, 6, 8, 9, 10, 12, 14, 16, 17, 18, 19, 20};

  private static int[] sizes(Growth growth) {
    return growth == Growth.EXPONENTIAL ? SMALL_SIZES : SIZES;
  }

  private static List<Point> points(int[] sizes, DoubleUnaryOperator cost) {
    return IntStream.of(sizes).mapToObj(n -> new Point(n, cost.applyAsDouble(n))).toList();
  }

  @ParameterizedTest
  @EnumSource(Growth.class)
  void namesAnExactLawWithConfidence(Growth growth) {
    Fit fit = Fit.of(points(sizes(growth), n -> 7 * growth.at(n)));
    assertEquals(Optional.of(growth), fit.growth());
    assertTrue(fit.confidence() > 0.8, () -> "confidence " + fit.confidence());
  }

  @ParameterizedTest
  @EnumSource(Growth.class)
  void doesNotMindAConstantOverhead(Growth growth) {
    Fit fit = Fit.of(points(sizes(growth), n -> 50 + 7 * growth.at(n)));
    assertEquals(Optional.of(growth), fit.growth());
  }

  @ParameterizedTest
  @EnumSource(
      value = Growth.class,
      names = {"LINEARITHMIC", "QUADRATIC", "CUBIC"})
  void seesTheLeadingTermBehindALinearOne(Growth growth) {
    Fit fit = Fit.of(points(SIZES, n -> 10 * n + growth.at(n)));
    assertEquals(Optional.of(growth), fit.growth());
  }

  @ParameterizedTest
  @EnumSource(Growth.class)
  void namesANoisyLawOrAdmitsThatItCannotTell(Growth growth) {
    int right = 0;
    for (int seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      Fit fit =
          Fit.of(
              points(
                  sizes(growth),
                  n -> (20 + 7 * growth.at(n)) * (1 + 0.02 * random.nextGaussian())));
      assertTrue(fit.growth().isEmpty() || fit.growth().equals(Optional.of(growth)));
      right += fit.growth().isPresent() ? 1 : 0;
    }
    assertTrue(right >= 90, right + " of 100");
  }

  @Test
  void takesNoWildGuessAtRubbish() {
    int guessed = 0;
    for (int seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      Fit fit = Fit.of(points(SIZES, _ -> Math.exp(6 * random.nextDouble())));
      guessed += fit.growth().isPresent() ? 1 : 0;
    }
    assertTrue(guessed <= 5, guessed + " of 100");
  }

  @Test
  void needsFivePoints() {
    assertTrue(Fit.of(points(new int[] {4, 16, 64, 256}, n -> n)).growth().isEmpty());
    assertTrue(Fit.of(List.of()).growth().isEmpty());
    assertTrue(Fit.of(points(new int[] {8, 8, 8, 8, 8, 8}, n -> n)).growth().isEmpty());
  }

  @Test
  void takesAnyExponentialSearchForOne() {
    for (double base : new double[] {1.5, 1.618, 3}) {
      assertEquals(
          Optional.of(Growth.EXPONENTIAL),
          Fit.of(points(SMALL_SIZES, n -> 9 * Math.pow(base, n))).growth());
    }
    assertEquals(
        Optional.of(Growth.EXPONENTIAL),
        Fit.of(points(SMALL_SIZES, n -> n * Math.pow(2, n))).growth());
  }

  @Test
  void takesEdgesOfAGridForNoLogarithm() {
    Fit fit = Fit.of(points(SIZES, n -> 25 * n - 30 * Math.sqrt(n)));
    assertEquals(Optional.of(Growth.LINEAR), fit.growth());
  }

  @Test
  void drawsTheCurveThroughThePoints() {
    Fit fit = Fit.of(points(SIZES, n -> 3 + 2.0 * n));
    assertTrue(fit.curve().size() >= 5);
    fit.curve().forEach(point -> assertEquals(3 + 2.0 * point.n(), point.cost(), 1e-6 * point.n()));
  }

  @Test
  void takesRepeatsInAnyOrder() {
    List<Point> twice =
        Stream.of(points(SIZES, n -> 1.01 * n).reversed(), points(SIZES, n -> 0.99 * n))
            .flatMap(List::stream)
            .toList();
    assertEquals(Optional.of(Growth.LINEAR), Fit.of(twice).growth());
  }
}
