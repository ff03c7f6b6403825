package prepai.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
  private static Report.Dimension dimension(String id, boolean core, Optional<Integer> score) {
    return new Report.Dimension(
        id,
        "Dimension " + id,
        core,
        score,
        score.map(value -> Math.max(1, value - 0.4)),
        score.map(value -> Math.min(4, value + 0.4)),
        Optional.empty(),
        List.of("1", "2", "3", "4"),
        "",
        List.of());
  }

  /// Dimensions from a word such as `4c 3 - 2`: scores, `c` for core, `-` for none.
  private static List<Report.Dimension> dimensions(String scores) {
    var dimensions = new ArrayList<Report.Dimension>();
    for (String score : scores.split(" ", -1)) {
      dimensions.add(
          dimension(
              "d" + dimensions.size(),
              score.endsWith("c"),
              score.startsWith("-")
                  ? Optional.empty()
                  : Optional.of(Integer.valueOf(score.substring(0, 1)))));
    }
    return dimensions;
  }

  @ParameterizedTest
  @CsvSource({
    "4c 4 3 3, 0, STRONG_HIRE",
    "4c 4 3 3, 1, STRONG_HIRE",
    "4c 4 3 3, 2, HIRE",
    "4c 4 3 3, 3, LEAN_HIRE",
    "4c 4 4 4, 4, LEAN_HIRE",
    "4c 3 3 3, 0, HIRE",
    "4c 4 4 2, 0, HIRE",
    "3c 3 3 3, 0, HIRE",
    "4c 4 4 1, 0, LEAN_HIRE",
    "3c 3 2 2, 0, LEAN_HIRE",
    "3c 2 2 2, 0, LEAN_NO_HIRE",
    "2c 2 2 2, 0, LEAN_NO_HIRE",
    "2c 2 2 1, 0, NO_HIRE",
    "2c 2 1 1, 0, NO_HIRE",
    "2c 1 1 1, 0, STRONG_NO_HIRE",
    "1c 1 1 1, 0, STRONG_NO_HIRE",
    "1c 4 4 4, 0, LEAN_NO_HIRE",
    "4c 1c 4 4, 0, LEAN_NO_HIRE",
    "1c 4 4 4, 3, LEAN_NO_HIRE",
    "4c 4 - -, 0, STRONG_HIRE",
    "4c - - -, 0, NOT_ENOUGH_EVIDENCE",
    "-c 4 4 4, 0, NOT_ENOUGH_EVIDENCE",
    "-c - - -, 0, NOT_ENOUGH_EVIDENCE"
  })
  void followsTheTable(String scores, int deepestRung, Rating rating) {
    assertEquals(rating, Verdicts.of(dimensions(scores), deepestRung, true).rating());
  }

  @Test
  void withoutEngagementThereIsNoVerdict() {
    Report.Verdict verdict = Verdicts.of(dimensions("4c 4 4 4"), 0, false);

    assertEquals(Rating.NOT_ENOUGH_EVIDENCE, verdict.rating());
    assertEquals(Optional.empty(), verdict.low());
    assertEquals(Optional.empty(), verdict.high());
    assertEquals(Optional.empty(), verdict.mean());
  }

  @Test
  void theBandContainsTheRating() {
    var random = new SplittableRandom(62);
    for (int round = 0; round < 500; round++) {
      var scores = new ArrayList<String>();
      for (int index = 0; index < 5; index++) {
        scores.add(
            (random.nextInt(6) == 0 ? "-" : "" + (1 + random.nextInt(4))) + (index < 2 ? "c" : ""));
      }
      Report.Verdict verdict =
          Verdicts.of(dimensions(String.join(" ", scores)), random.nextInt(5), true);

      verdict.low().ifPresent(low -> assertTrue(low.compareTo(verdict.rating()) <= 0));
      verdict.high().ifPresent(high -> assertTrue(high.compareTo(verdict.rating()) >= 0));
    }
  }

  @Test
  void aBetterScoreIsNeverAWorseRating() {
    for (int deepest = 0; deepest <= 4; deepest++) {
      for (int code = 0; code < 256; code++) {
        int[] scores = {1 + code % 4, 1 + code / 4 % 4, 1 + code / 16 % 4, 1 + code / 64};
        Rating before = rating(scores, deepest);
        for (int index = 0; index < 4; index++) {
          if (scores[index] < 4) {
            int[] better = scores.clone();
            better[index]++;
            assertTrue(rating(better, deepest).compareTo(before) >= 0);
          }
        }
      }
    }
  }

  private static Rating rating(int[] scores, int deepest) {
    return Verdicts.of(
            dimensions(scores[0] + "c " + scores[1] + " " + scores[2] + " " + scores[3]),
            deepest,
            true)
        .rating();
  }

  @Test
  void saysWhyItIsCapped() {
    String reasons = String.join(" ", Verdicts.of(dimensions("1c 4 4 -"), 3, true).reasons());

    assertTrue(reasons.contains("Dimension d0 is a core dimension"), reasons);
    assertTrue(reasons.contains("Hint 3 was used"), reasons);
    assertTrue(reasons.contains("One dimension has not enough evidence"), reasons);
    assertTrue(
        String.join(" ", Verdicts.of(dimensions("4c 4 4 4"), 2, true).reasons())
            .contains("Strong Hire out of reach"));
  }
}
