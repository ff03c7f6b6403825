package prepai.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasurementTest {
  private static List<Sample> samples(LongUnaryOperator steps, LongUnaryOperator nanos) {
    return IntStream.of(4, 9, 16, 36, 64, 144, 256, 576, 1024, 2304, 4096, 9216, 16384)
        .mapToObj(n -> new Sample(n, steps.applyAsLong(n), nanos.applyAsLong(n)))
        .toList();
  }

  @Test
  void trustsStepsAndNotTheTimesOfABusyMachine() {
    Measurement measurement =
        Measurement.of(samples(n -> 5 * n, n -> n * 2_000 * (1 + n % 3)), Optional.empty());
    assertEquals(Optional.of(Growth.LINEAR), measurement.fit().growth());
    assertEquals(Measurement.Unit.STEPS, measurement.by());
  }

  @Test
  void trustsTimesThatShowWorkWhichIsNotCounted() {
    Measurement measurement =
        Measurement.of(samples(n -> 5 * n, n -> 40 * n * n), Optional.empty());
    assertEquals(Optional.of(Growth.QUADRATIC), measurement.fit().growth());
    assertEquals(Measurement.Unit.NANOSECONDS, measurement.by());
  }

  @Test
  void makesDoWithTimesWhereNothingIsCounted() {
    Measurement measurement =
        Measurement.of(samples(_ -> 0, n -> 3_000_000 + 900 * n * n), Optional.empty());
    assertEquals(Optional.of(Growth.QUADRATIC), measurement.fit().growth());
  }

  @Test
  void cannotTellWithoutSamples() {
    assertTrue(Measurement.of(List.of(), Optional.empty()).fit().growth().isEmpty());
  }
}
