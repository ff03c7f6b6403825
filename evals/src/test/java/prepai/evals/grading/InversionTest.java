package prepai.evals.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.language.Lexicon;

/// A sentence turned round says the opposite.
class InversionTest {
  private static final Inversion INVERSION = new Inversion(Lexicon.shipped().opposites());

  @ParameterizedTest
  @CsvSource({
    "The array is sorted.,The array is not sorted.",
    "It stores keys.,It does not store keys.",
    "They share memory.,They do not share memory.",
    "It does not copy.,It copy.",
    "To hide details.,Not to hide details.",
    "Supervised.,unsupervised."
  })
  void plainly(String text, String turned) {
    assertEquals(turned, INVERSION.plain(text));
  }

  @Test
  void alwaysSaysSomethingElse() {
    var random = new SplittableRandom(3);
    for (int round = 0; round < 50; round++) {
      assertNotEquals("Push.", INVERSION.random("Push.", random));
      assertNotEquals("It is fast. It is new.", INVERSION.random("It is fast. It is new.", random));
    }
  }
}
