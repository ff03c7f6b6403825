package prepai.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

class SizesTest {
  /// All sizes that a program with a law is tried with, at 100 ns a step.
  private static List<Sample> tried(LongUnaryOperator law) {
    var samples = new ArrayList<Sample>();
    for (List<Integer> sizes = Sizes.FIRST; !sizes.isEmpty(); sizes = Sizes.after(samples)) {
      sizes.forEach(n -> samples.add(new Sample(n, law.applyAsLong(n), 100 * law.applyAsLong(n))));
    }
    return samples;
  }

  @Test
  void aCheapProgramIsTriedWithLargeSquares() {
    List<Sample> samples = tried(n -> n);
    assertEquals(16_384, samples.getLast().n());
    samples.stream()
        .map(Sample::n)
        .filter(n -> n > 12)
        .forEach(n -> assertEquals(0, Math.sqrt(n) % 1));
  }

  @Test
  void noCallIsDearerThanHalfASecond() {
    List<LongUnaryOperator> laws =
        List.of(n -> 30 * n, n -> 10 * n * n, n -> 3 * n * n * n, n -> 1L << n, n -> n * (1L << n));
    for (LongUnaryOperator law : laws) {
      List<Sample> samples = tried(law);
      assertTrue(samples.getLast().nanos() < 500_000_000, samples::toString);
      assertTrue(samples.size() >= 6, samples::toString);
    }
  }
}
