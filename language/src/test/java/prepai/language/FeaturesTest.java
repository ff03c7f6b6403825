package prepai.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the grader looks at shows what it is named after.
class FeaturesTest {
  private static final Features FEATURES = new Features(Lexicon.shipped());
  private static final List<String> NAMES = FEATURES.names();
  private static final String QUESTION = "How does a queue order its elements?";
  private static final String REFERENCE =
      "The element that was added first is removed first; none is skipped.";

  @Test
  void countOppositesThatStandForEachOther() {
    assertEquals(
        1, of("opposed", "The element that was added last is removed first; none is skipped."));
    assertEquals(0, of("opposed", REFERENCE));
  }

  @Test
  void seeADenialThatTheReferenceLacks() {
    String denied = "The element that was added first is not removed first; none is skipped.";
    assertEquals(1, of("denials between", denied));
    assertTrue(of("denied", denied) > of("denied", REFERENCE));
  }

  @Test
  void seeThatWordsWereMoved() {
    String shuffled = "first skipped none element is was removed; that The is added first";
    assertTrue(of("moved", shuffled) > 0.3);
    assertEquals(0, of("moved", REFERENCE));
    assertTrue(of("flow", shuffled) < of("flow", REFERENCE));
    assertTrue(of("neighbours kept", shuffled) < 0.5);
  }

  @Test
  void countWordsPutInsteadOfOthers() {
    assertEquals(
        1,
        of("replaced words", "The animal that was added first is removed first; none is skipped."));
  }

  @Test
  void countWhatIsSaidBeyondTheQuestion() {
    assertEquals(0, of("said", QUESTION));
    assertTrue(of("said", REFERENCE) > 0.5);
    assertTrue(of("hollow share", "This is a very important topic.") > 0.9);
  }

  @Test
  void askForTheBestOfSeveralAlternatives() {
    String reference = "One of: less traffic. A backup in another region. Cheaper storage.";
    double one =
        FEATURES
            .of("Why replicate?", reference, "A backup in another region.")[
            NAMES.indexOf("best clause")];
    assertTrue(one > 0.8);
  }

  @Test
  void seeOtherNumbers() {
    assertEquals(
        1,
        FEATURES
            .of("How large?", "At most 64 bytes", "At most 128 bytes")[
            NAMES.indexOf("other numbers")]);
  }

  @Test
  void haveOneValueForEachName() {
    assertEquals(NAMES.size(), new HashSet<>(NAMES).size());
    assertEquals(NAMES.size(), FEATURES.of("", "", "").length);
    for (String text : List.of("", "?", "\uD83D\uDE00", "the of", "x ".repeat(2_000))) {
      for (double value : FEATURES.of(QUESTION, REFERENCE, text)) {
        assertTrue(Double.isFinite(value), text);
      }
    }
  }

  @Test
  void areTheSameEachTime() {
    assertArrayEquals(
        FEATURES.of(QUESTION, REFERENCE, "first in, first out"),
        new Features(Lexicon.shipped()).of(QUESTION, REFERENCE, "first in, first out"));
  }

  private static double of(String name, String answer) {
    return FEATURES.of(QUESTION, REFERENCE, answer)[NAMES.indexOf(name)];
  }
}
