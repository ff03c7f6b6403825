package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A weights file says what it holds, and what is wrong with it.
class WeightsTest {
  private static final Weights WEIGHTS =
      new Weights(
          List.of("own recall", "denied"),
          new Trees(
              0.25,
              List.of(
                  new Trees.Split(0, 0.5, new Trees.Leaf(-0.125), new Trees.Leaf(0.5)),
                  new Trees.Leaf(0.0625))),
          new Trees(1, List.of()),
          new Weights.Scale(0, 1, 0.5, 2));
  private static final String TEXT = WEIGHTS.text(List.of("a comment"));

  @Test
  void comesBackAsItWas() throws IOException {
    assertEquals(WEIGHTS, read(TEXT));
  }

  @Test
  void addsUpItsTrees() {
    assertEquals(0.1875, WEIGHTS.merit().of(new double[] {0.5, 0}));
    assertEquals(0.8125, WEIGHTS.merit().of(new double[] {0.6, 0}));
  }

  @Test
  void takesOffForWhatIsUnsound() {
    Weights.Scale scale = WEIGHTS.scale();
    assertEquals(0.5, scale.grade(0.5, 0.5));
    assertEquals(0.5, scale.grade(0.5, 0.9));
    assertEquals(0.125, scale.grade(0.5, 0.25));
    assertEquals(0, scale.grade(0.5, -1));
  }

  @Test
  void keepsRanksAndBounds() {
    double before = -1;
    for (double merit = -2; merit < 3; merit += 0.01) {
      double grade = WEIGHTS.scale().grade(merit, 1);
      assertTrue(grade >= before && grade >= 0 && grade <= 1);
      before = grade;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "merit 0.250000,merits 0,lack the part “merit”",
    "f0 0.500000 -0.125000 0.500000,f7 0.5 1 2,asks for no feature",
    "f0 0.500000 -0.125000 0.500000,f0 0.5 1,is cut off",
    "f0 0.500000 -0.125000 0.500000,f0 0.5 1 2 3,goes on after its end",
    "f0 0.500000 -0.125000 0.500000,f0 much 1 2,“much” for a number",
    "f0 0.500000 -0.125000 0.500000,f0 NaN 1 2,“NaN” for a number",
    "scale 0.00000 1.00000 0.500000 2.00000,scale 1 2,needs four numbers",
    "soundness 1.00000,merit 1,two parts"
  })
  void saysWhatIsWrong(String good, String bad, String message) {
    assertTrue(TEXT.contains(good), TEXT);
    Exception failure = assertThrows(IOException.class, () -> read(TEXT.replace(good, bad)));
    assertTrue(("" + failure.getMessage()).contains(message), failure.getMessage());
  }

  @Test
  void isNotTakenForOtherFeatures() {
    assertThrows(
        IllegalArgumentException.class, () -> new Grader(new Features(Lexicon.shipped()), WEIGHTS));
  }

  private static Weights read(String text) throws IOException {
    return Weights.read(new BufferedReader(new StringReader(text)));
  }
}
