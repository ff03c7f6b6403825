package prepai.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It's O(n log n) because of the sort|n log n",
        "that makes it O(n) overall|n",
        "linear time and constant space|n",
        "one pass, so linear, with constant extra memory|n",
        "comparing all pairs is quadratic|n^2",
        "O(n^2) in the worst case|n^2",
        "O(n²) then|n^2",
        "at first quadratic, but with the map it is linear|n",
        "each look-up is logarithmic|log n",
        "O(log n) per step|log n",
        "O(n * log(n)) for sorting|n log n",
        "constant time|1",
        "O(1)|1",
        "O(2^n) without a table|2^n",
        "n cubed with three loops|n^3",
        "it is rather quick|",
        "O(n) space|"
      })
  void hearsWhatIsSaidOfTheTime(String text, String growth) {
    assertEquals(growth == null ? "" : growth, Claims.in(text).map(Growth::id).orElse(""));
  }
}
