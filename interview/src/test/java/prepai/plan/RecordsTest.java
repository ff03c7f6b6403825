package prepai.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import prepai.QuestionDraft;
import prepai.Samples;

class RecordsTest {
  private static QuestionDraft draft() {
    return Samples.draft("sample.one", Kind.CONCEPT, "area/topic");
  }

  private static QuestionDraft weighing(int... weights) {
    QuestionDraft draft = draft();
    for (int index = 0; index < weights.length; index++) {
      weigh(draft, "p" + index, weights[index]);
    }
    return draft;
  }

  private static void weigh(QuestionDraft draft, String id, int weight) {
    draft.point(
        id, weight, Facet.APPROACH, "A claim.", "A probe?", "near", "one", "two", "three", "four");
  }

  private static void refuses(String because, Executable making) {
    var refused = assertThrows(IllegalArgumentException.class, making);
    assertTrue(
        String.valueOf(refused.getMessage()).contains(because), () -> refused.getMessage() + "");
  }

  @Test
  void aRubricWeighsAHundred() {
    refuses("sum to 99", () -> weighing(20, 20, 20, 20, 19).done());
    assertEquals(5, weighing(20, 20, 20, 20, 20).done().rubric().size());
  }

  @Test
  void aRubricHasAtLeastFivePoints() {
    refuses("rubric has 4", () -> weighing(25, 25, 25, 25).done());
  }

  @Test
  void aPointWeighsOneToSixty() {
    refuses("weight", () -> weighing(61, 10, 10, 10, 9).done());
    refuses("weight", () -> weighing(0, 40, 20, 20, 20).done());
  }

  @Test
  void noTwoPointsShareAnId() {
    QuestionDraft draft = weighing(20, 20, 20, 20);
    weigh(draft, "p0", 20);
    refuses("'p0' twice", draft::done);
  }

  @Test
  void noPointOfTheChallengeSharesAnIdWithTheRubric() {
    QuestionDraft draft =
        draft()
            .plainRubric()
            .challenge("Now what?")
            .challengePoint("sampleonea", 10, Facet.APPROACH, "A.", "B?", "c", "d", "e", "f", "g");
    refuses("twice", draft::done);
  }

  @Test
  void aChallengeNeedsAPoint() {
    refuses("challenge.points", () -> draft().plainRubric().challenge("Now what?").done());
  }

  @Test
  void aPointDependsOnOneThatIsThere() {
    refuses("depends on 'nothing'", () -> draft().plainRubric().after("nothing").done());
  }

  @Test
  void aPointNeedsFourParaphrasesAndANearMiss() {
    refuses(
        "paraphrases",
        () -> draft().point("p", 20, Facet.APPROACH, "A.", "B?", "c", "one", "two", "three"));
    refuses(
        "nearMisses",
        () ->
            new Point(
                "p",
                20,
                false,
                Facet.APPROACH,
                Optional.empty(),
                "A.",
                List.of("1", "2", "3", "4"),
                List.of(),
                "B?",
                Optional.empty()));
  }

  @Test
  void textMustNotBeBlankOrTooLong() {
    refuses("prompt must not be blank", () -> draft().plainRubric().prompt(" ").done());
    refuses("prompt has 901", () -> draft().plainRubric().prompt("x".repeat(901)).done());
    refuses("reference has 1601", () -> draft().plainRubric().reference("x".repeat(1601)).done());
    assertEquals("Why?", draft().plainRubric().prompt("  Why? ").done().prompt());
  }

  @Test
  void hintsAreThreeOrFour() {
    refuses("hints", () -> draft().plainRubric().hints("a", "b").done());
    refuses("hints", () -> draft().plainRubric().hints("a", "b", "c", "d", "e").done());
    assertEquals(4, draft().plainRubric().hints("a", "b", "c", "d").done().hints().size());
  }

  @Test
  void aTopicNamesItsArea() {
    refuses("topics", () -> draft().plainRubric().topics("nowhere").done());
    refuses("topics", () -> draft().plainRubric().topics("area/topic", "/x").done());
    refuses("topics", () -> draft().plainRubric().topics().done());
  }

  @Test
  void somebodyMustBeAsked() {
    refuses("interviews", () -> draft().plainRubric().interviews().done());
    refuses("levels", () -> draft().plainRubric().levels().done());
  }

  @Test
  void aDifficultyLiesOnItsScales() {
    refuses("difficulty.b", () -> draft().difficulty(3.1, 1, 5));
    refuses("difficulty.b", () -> draft().difficulty(Double.NaN, 1, 5));
    refuses("difficulty.a", () -> draft().difficulty(0, 0.2, 5));
    refuses("difficulty.a", () -> draft().difficulty(0, 2.6, 5));
    refuses("difficulty.minutes", () -> draft().difficulty(0, 1, 1));
    refuses("difficulty.minutes", () -> draft().difficulty(0, 1, 26));
  }

  @Test
  void aCalibrationBandIsTwoRisingNumbersWithinAHundred() {
    for (List<Integer> band :
        List.of(List.of(5), List.of(5, 5), List.of(9, 5), List.of(-1, 5), List.of(5, 101))) {
      refuses("calibration.band", () -> new Question.Calibration("An answer.", band, List.of()));
    }
  }

  @Test
  void aPenaltyIsOneToTwenty() {
    refuses(
        "penalty",
        () -> new Question.Misconception("m", List.of("a b"), Optional.of(21), "Not so."));
    assertEquals(
        Question.Misconception.USUAL_PENALTY,
        new Question.Misconception("m", List.of("a b"), Optional.empty(), "Not so.").cost());
  }

  @Test
  void whatWasAskedKeepsNoCalibration() {
    Question question = Samples.question("concept.hashing");

    assertFalse(question.calibration().isEmpty());
    assertEquals(List.of(), question.asAsked().calibration());
    assertEquals(question.rubric(), question.asAsked().rubric());
  }

  @Test
  void theChallengeCountsOnceItWasPosed() {
    Question question = Samples.question("concept.hashing");

    assertEquals(5, question.points(false).size());
    assertEquals(6, question.points(true).size());
    assertEquals(5, Samples.question("concept.indexes").points(true).size());
  }

  @Test
  void onlyAConceptIsCalledByItsTopic() {
    assertEquals("hash tables", Samples.question("concept.hashing").spokenTopic());
    assertEquals("this problem", Samples.question("coding.pairs").spokenTopic());
    assertEquals("this scenario", Samples.question("scenario.photos").spokenTopic());
    assertEquals("your example", Samples.question("story.failure").spokenTopic());
    assertEquals(
        "DNS", Samples.draft("d", Kind.CONCEPT, "networks/dns").plainRubric().done().spokenTopic());
  }

  @Test
  void phaseSharesMakeAHundred() {
    refuses(
        "sum to 90",
        () ->
            Samples.track(
                List.of(
                    Samples.phase("a", "A", 40, List.of(Kind.CONCEPT), 3),
                    Samples.phase("b", "B", 50, List.of(Kind.CODING), 3))));
  }

  @Test
  void phasesAreTellable() {
    refuses(
        "'a' twice",
        () ->
            Samples.track(
                List.of(
                    Samples.phase("a", "A", 50, List.of(Kind.CONCEPT), 3),
                    Samples.phase("a", "B", 50, List.of(Kind.CODING), 3))));
    refuses("phases", () -> Samples.track(List.of()));
    refuses("kinds", () -> Samples.phase("a", "A", 50, List.of(), 3));
    refuses("atMost", () -> Samples.phase("a", "A", 50, List.of(Kind.CODING), 0));
    refuses("share", () -> Samples.phase("a", "A", 0, List.of(Kind.CODING), 1));
  }

  private static Track track(int defaultMinutes, List<Track.Dimension> dimensions) {
    Track like = Samples.track();
    return new Track(
        like.id(),
        1,
        like.title(),
        like.company(),
        like.category(),
        like.description(),
        like.levels(),
        like.minutes(),
        defaultMinutes,
        like.focus(),
        like.opening(),
        like.warmUp(),
        like.phases(),
        dimensions);
  }

  @Test
  void theDefaultLengthIsOnOffer() {
    refuses("defaultMinutes", () -> track(50, Samples.track().dimensions()));
  }

  @Test
  void aTrackHasFourDimensionsAndOneIsCore() {
    List<Track.Dimension> all = Samples.track().dimensions();
    refuses("dimensions", () -> track(45, all.subList(0, 3)));
    refuses("twice", () -> track(45, List.of(all.get(0), all.get(1), all.get(2), all.get(0))));
    Track.Dimension soft = Samples.dimension("soft", false, List.of(Facet.RESULT), List.of());
    refuses("core", () -> track(45, List.of(all.get(2), all.get(3), all.get(4), soft)));
  }

  @Test
  void aDimensionRestsOnSomethingAndHasFourAnchors() {
    refuses("neither", () -> Samples.dimension("d", true, List.of(), List.of()));
    refuses(
        "four anchors",
        () ->
            new Track.Dimension(
                "d", "D", true, List.of(Facet.RESULT), List.of(), List.of("1", "2", "3")));
  }

  @Test
  void aBankKnowsEveryIdOnce() {
    Question one = Samples.question("concept.hashing");
    refuses("twice", () -> new Bank(List.of(), List.of(one, one)));
    refuses("twice", () -> new Bank(List.of(Samples.track(), Samples.track()), List.of()));
  }

  @Test
  void aBankFindsByIdAndByTrack() {
    Bank bank = Samples.bank();

    assertEquals(12, bank.of(Samples.TRACK).size());
    assertEquals(List.of(), bank.of("other"));
    assertEquals(12, bank.questions().size());
    assertTrue(bank.question("coding.pairs").isPresent());
    assertEquals(Optional.empty(), bank.question("other"));
    assertEquals(List.of(Samples.track()), bank.tracks());
    assertTrue(bank.track(Samples.TRACK).isPresent());
  }
}
