package prepai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prepai.Samples;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Quote;
import prepai.evidence.Status;

class InquiryTest {
  private final Inquiry inquiry =
      new Inquiry(1, "concepts", Samples.question("concept.hashing"), 3, Samples.NOON);

  private static Judgement shows(String point, Status status, int rung) {
    return new Judgement(
        List.of(new Finding(point, status, List.of(new Quote(7, "words")), false, rung)),
        List.of(),
        List.of());
  }

  private void answer(Judgement judgement) {
    inquiry.judged(7, Intent.ANSWER, judgement);
  }

  @Test
  void nobodyEngagedWithAQuestionThatWasOnlyAsked() {
    assertFalse(inquiry.engaged());
    assertEquals(Inquiry.Outcome.NO_ANSWER, inquiry.outcome());
    assertEquals(0, inquiry.score());
    assertEquals(5, inquiry.missing().size());
  }

  @Test
  void countsAdmissionsSkipsAndClarifications() {
    inquiry.judged(5, Intent.CLARIFY, Judgement.NOTHING);
    assertFalse(inquiry.engaged());
    inquiry.judged(6, Intent.DOES_NOT_KNOW, Judgement.NOTHING);
    assertTrue(inquiry.engaged());
    inquiry.judged(7, Intent.SKIP, Judgement.NOTHING);

    assertEquals(1, inquiry.clarified());
    assertEquals(1, inquiry.admissions());
    assertEquals(Inquiry.Outcome.SKIPPED, inquiry.outcome());
    assertEquals(List.of(), inquiry.answers());
  }

  @Test
  void aSkipAfterAnAnswerLeavesItAnswered() {
    answer(shows("slot", Status.HIT, 0));
    inquiry.judged(9, Intent.SKIP, Judgement.NOTHING);

    assertEquals(Inquiry.Outcome.ANSWERED, inquiry.outcome());
    assertEquals(List.of(7L), inquiry.answers());
  }

  @Test
  void onlyAnswersAreJudged() {
    inquiry.judged(7, Intent.OFF_TOPIC, shows("slot", Status.HIT, 0));

    assertEquals(0, inquiry.findings().size());
  }

  @Test
  void keepsTheBestOfEachPoint() {
    answer(shows("slot", Status.PARTIAL, 0));
    assertEquals(0.15, inquiry.score(), 1e-9);
    answer(shows("slot", Status.HIT, 0));
    assertEquals(0.30, inquiry.score(), 1e-9);
    answer(shows("slot", Status.PARTIAL, 0));
    answer(shows("slot", Status.CONTRADICTED, 0));
    assertEquals(0.30, inquiry.score(), 1e-9);
    assertEquals(4, inquiry.missing().size());
  }

  @Test
  void aContradictionTakesAHalfPointBackAndYieldsToAHit() {
    answer(shows("slot", Status.PARTIAL, 0));
    answer(shows("slot", Status.CONTRADICTED, 0));
    assertEquals(0, inquiry.score());
    answer(shows("slot", Status.HIT, 0));
    assertEquals(0.30, inquiry.score(), 1e-9);
  }

  @Test
  void eachRungCostsEightPercentOfWhatComesAfterIt() {
    for (int rung = 0; rung <= 4; rung++) {
      var finding = new Finding("slot", Status.HIT, List.of(new Quote(7, "words")), false, rung);
      assertEquals(1 - 0.08 * rung, finding.credit(), 1e-9);
    }
    answer(shows("slot", Status.HIT, 2));
    assertEquals(0.30 * 0.84, inquiry.score(), 1e-9);
  }

  @Test
  void aMisconceptionCostsItsPenaltyOnceAndTheScoreStaysAShare() {
    var wrong =
        new Judgement(
            List.of(),
            List.of(new Judgement.Misbelief("sorted", new Quote(7, "words"))),
            List.of());
    answer(wrong);
    assertEquals(0, inquiry.score());
    answer(wrong);
    answer(shows("slot", Status.HIT, 0));
    assertEquals(0.25, inquiry.score(), 1e-9);
    assertEquals(2, inquiry.misbeliefs().size());
  }

  @Test
  void theChallengeComesOnTopOfTheHundred() {
    answer(shows("slot", Status.HIT, 0));
    inquiry.moved(new Move.Challenge(), 9);

    assertTrue(inquiry.challenged());
    assertEquals(0.30 / 1.10, inquiry.score(), 1e-9);
  }

  @Test
  void countsAnswersThatAddNothing() {
    answer(Judgement.NOTHING);
    answer(Judgement.NOTHING);
    assertEquals(2, inquiry.fruitless());
    answer(shows("slot", Status.PARTIAL, 0));
    assertEquals(0, inquiry.fruitless());
    answer(shows("slot", Status.PARTIAL, 0));
    assertEquals(1, inquiry.fruitless());
  }

  @Test
  void countsNudgesSinceTheLastAnswer() {
    inquiry.moved(new Move.Nudge(Move.Nudge.Reason.SILENCE), 4);
    inquiry.moved(new Move.Nudge(Move.Nudge.Reason.WAITING), 5);
    inquiry.moved(new Move.Nudge(Move.Nudge.Reason.VAGUE), 6);
    assertEquals(2, inquiry.nudges());
    answer(Judgement.NOTHING);
    assertEquals(0, inquiry.nudges());
  }

  @Test
  void remembersProbesAndHintsInOrder() {
    inquiry.moved(new Move.Probe("slot", Optional.empty()), 5);
    inquiry.moved(new Move.Hint(1, true), 8);
    inquiry.moved(new Move.Hint(2, false), 11);

    assertEquals(java.util.Set.of("slot"), inquiry.probed());
    assertEquals(List.of(1, 2), inquiry.hints().stream().map(Inquiry.HintGiven::rung).toList());
    assertEquals(List.of(8L, 11L), inquiry.hints().stream().map(Inquiry.HintGiven::seq).toList());
    assertEquals(inquiry.question().hints().get(1), inquiry.hints().get(1).text());
  }

  @Test
  void foreseeingChangesNothing() {
    Inquiry after = inquiry.foreseen(7, Intent.ANSWER, shows("slot", Status.HIT, 0));

    assertEquals(0.30, after.score(), 1e-9);
    assertEquals(0, inquiry.score());
    assertFalse(inquiry.engaged());
  }
}
