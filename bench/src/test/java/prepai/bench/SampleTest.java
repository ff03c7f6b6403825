package prepai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  @Test
  void takesTheNearestRank() {
    var hundred = new Sample(IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList());
    assertEquals(50, hundred.median());
    assertEquals(99, hundred.quantile(0.99));
    assertEquals(100, hundred.quantile(1));
    assertEquals(1, hundred.quantile(0));
  }

  @Test
  void sortsWhatItIsGiven() {
    var sample = new Sample(List.of(3.0, 1.0, 2.0));
    assertEquals(2, sample.median());
    assertEquals(3, sample.max());
  }

  @Test
  void refusesToSpeakOfNothing() {
    assertThrows(IllegalArgumentException.class, () -> new Sample(List.of()));
  }
}
