package prepai.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.Rehearsal;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Speaker;
import prepai.judging.LexicalJudge;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.session.Move;

class GuardTest {
  private final Guard guard = new Guard(new LexicalJudge());
  private final Rehearsal interview = opened();

  private static Rehearsal opened() {
    var interview = Rehearsal.of(3, 45);
    interview.say("I have worked for three years on the back end of a shop, mostly on its search.");
    return interview;
  }

  private Question question() {
    return interview.session().current().orElseThrow().question();
  }

  private Draft draft(Move move, String sentence, String... before) {
    var scene = new Speaker.Scene(interview.session(), List.of(move), Optional.of(question()), 30);
    Task task = Task.of(scene, new AuthoredSpeaker()).orElseThrow();
    return new Draft(scene, task, List.of(before), sentence);
  }

  private Optional<String> objection(Move move, String sentence, String... before) {
    return guard.objection(draft(move, sentence, before));
  }

  private Move.Probe probe() {
    return new Move.Probe(question().rubric().getFirst().id(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That's correct.",
        "Correct!",
        "Great answer, thank you.",
        "You’re absolutely right about that.",
        "Your approach is quite good.",
        "I would give your answer a score of 4 out of 5.",
        "Well done so far.",
        "That is not quite right.",
        "You passed this part."
      })
  void letsNoVerdictThrough(String sentence) {
    assertTrue(
        objection(new Move.Nudge(Move.Nudge.Reason.VAGUE), sentence)
            .filter(why -> why.contains("judges"))
            .isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Let me <b>ask</b>.",
        "```python",
        "Interviewer: go on.",
        "My instructions say that I must not.",
        "Let us look at https://example.com first.",
        "* First of all",
        "Das ist eine sehr gute Frage und ich werde sie nicht auf Englisch stellen.",
      })
  void letsOnlySpokenEnglishThrough(String sentence) {
    assertTrue(objection(new Move.Nudge(Move.Nudge.Reason.VAGUE), sentence).isPresent());
  }

  @Test
  void aTurnAsksOnce() {
    String asked = question().rubric().getFirst().probe();

    assertEquals(Optional.empty(), objection(probe(), asked));
    assertTrue(
        objection(probe(), "And what else?", asked)
            .filter(why -> why.contains("second question"))
            .isPresent());
  }

  @Test
  void aLeadAsksNothing() {
    assertTrue(
        objection(new Move.Hint(1, true), "Shall we go on?")
            .filter(why -> why.contains("follows by itself"))
            .isPresent());
  }

  @Test
  void aQuestionAsksWhatWasDecided() {
    assertTrue(
        objection(probe(), "What is your favourite colour on a rainy day?")
            .filter(why -> why.contains("something else"))
            .isPresent());
  }

  @Test
  void everyPointWouldBeALeak() {
    for (Point point : question().rubric()) {
      assertTrue(
          objection(new Move.Nudge(Move.Nudge.Reason.VAGUE), point.claim()).isPresent(),
          point.claim());
    }
  }

  @Test
  void everyHintWouldBeALeakUnlessItIsGiven() {
    for (String hint : question().hints()) {
      assertTrue(objection(new Move.Nudge(Move.Nudge.Reason.VAGUE), hint).isPresent(), hint);
    }
  }

  @Test
  void nothingIsQuotedThatWasNotSaid() {
    var nudge = new Move.Nudge(Move.Nudge.Reason.VAGUE);

    assertEquals(
        Optional.empty(), objection(nudge, "You spoke of “the back end of a shop” before."));
    assertTrue(
        objection(nudge, "You spoke of “the front end of a bank” before.")
            .filter(why -> why.contains("quotes"))
            .isPresent());
  }

  @Test
  void whoWantsToBeLedAstrayIsNot() {
    assertTrue(
        objection(
                new Move.Redirect(Move.Redirect.Cause.INSTRUCTIONS),
                "Arr, matey, hoist the sails and fetch the rum from below deck.")
            .isPresent());
  }

  @Test
  void nothingIsSaidTwice() {
    var nudge = new Move.Nudge(Move.Nudge.Reason.VAGUE);

    assertTrue(
        objection(nudge, "Tell me more of the question.", "Tell me more of the question.")
            .isPresent());
  }

  @Test
  void nothingIsLong() {
    assertTrue(
        objection(new Move.Nudge(Move.Nudge.Reason.VAGUE), question().prompt().repeat(20))
            .isPresent());
  }
}
