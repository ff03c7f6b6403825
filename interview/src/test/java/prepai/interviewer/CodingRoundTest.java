package prepai.interviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prepai.Rehearsal;
import prepai.Samples;
import prepai.conduct.Refusal;
import prepai.plan.Bank;
import prepai.plan.Facet;
import prepai.plan.Kind;
import prepai.sandbox.Language;
import prepai.sandbox.OwnTest;
import prepai.scoring.Report;
import prepai.scoring.Scorer;
import prepai.session.Action;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Logged;
import prepai.session.Move;
import prepai.session.SpeechKind;

class CodingRoundTest {
  private static final String PLAN =
      "I would keep a table of what I have seen and look every new number up in it before I store it.";

  private final Rehearsal round =
      Rehearsal.of(
          new Bank(
              List.of(
                  Samples.track(
                      List.of(Samples.phase("tasks", "Tasks", 100, List.of(Kind.CODING), 2)))),
              List.of(
                  Samples.draft("coding.first", Kind.CODING, "coding/hashing")
                      .coded()
                      .challenge("Now the numbers no longer fit into memory. What changes?")
                      .challengePoint(
                          "chunks",
                          10,
                          Facet.APPROACH,
                          "Splits the input.",
                          "What is small enough?",
                          "buy more memory",
                          "split into chunks",
                          "one part after another",
                          "external sorting of pieces",
                          "stream it in blocks")
                      .point(
                          "table",
                          40,
                          Facet.APPROACH,
                          "Remembers what was seen.",
                          "What would you remember?",
                          "sort it",
                          "keep a table of what I have seen",
                          "remember earlier numbers",
                          "hash map of seen values",
                          "store what came before")
                      .point(
                          "steps",
                          20,
                          Facet.MECHANISM,
                          "Asks before it stores.",
                          "In which order?",
                          "store first",
                          "look it up before I store it",
                          "ask the table first",
                          "check then insert",
                          "search before adding")
                      .point(
                          "cost",
                          20,
                          Facet.COMPLEXITY,
                          "One pass.",
                          "What does it cost?",
                          "quite fast",
                          "linear time",
                          "each number is looked at once",
                          "one pass over it",
                          "grows with the length")
                      .point(
                          "cases",
                          10,
                          Facet.VERIFICATION,
                          "Tests the ends.",
                          "How would you test it?",
                          "try some",
                          "an empty list and a single number",
                          "no numbers at all",
                          "only one number",
                          "the smallest inputs")
                      .point(
                          "limits",
                          10,
                          Facet.FAILURE,
                          "Knows the limits.",
                          "What could go wrong?",
                          "nothing can",
                          "numbers may overflow",
                          "too large for an int",
                          "sum exceeds the range",
                          "wraps around silently")
                      .done())),
          3,
          45);

  @BeforeEach
  void begin() {
    round.say("I build services for hospitals, mostly in Java, and enjoy it.");
    assertEquals("coding.first", current().question().id());
  }

  private Inquiry current() {
    return round.session().current().orElseThrow();
  }

  private String code(Event.CodeRan.Mode mode, String source, OwnTest... own) {
    return round.act(
        new Action.Code(mode, Language.PYTHON, source, List.of(own), Optional.empty()));
  }

  private String submit(String source, OwnTest... own) {
    return code(Event.CodeRan.Mode.SUBMIT, source, own);
  }

  private SpeechKind lastKind() {
    return round.session().lastSaid().orElseThrow().kind();
  }

  private List<Move> lastMoves() {
    return round.events().stream()
        .map(Logged::event)
        .filter(Event.TurnDecided.class::isInstance)
        .map(event -> ((Event.TurnDecided) event).moves())
        .toList()
        .getLast();
  }

  @Test
  void asksForCodeOnceThePlanStandsAndThenKeepsOutOfTheWay() {
    round.say(PLAN);
    assertEquals(SpeechKind.INVITE_CODE, lastKind());
    round.say("I begin with the loop over the numbers, then the table.");
    assertEquals(SpeechKind.NUDGE, lastKind());
  }

  @Test
  void saysNothingToARunButAnswersASubmission() {
    round.say(PLAN);
    int before = round.speeches().size();
    code(Event.CodeRan.Mode.RUN, "fails");
    assertEquals(before, round.speeches().size());
    submit("fails");
    assertEquals(before + 1, round.speeches().size());
    assertEquals(
        List.of(new Move.ReactToRun(Move.ReactToRun.Outcome.WRONG, Optional.empty())), lastMoves());
  }

  @Test
  void namesTheKindOfInputThatFailsWhenItIsOneKind() {
    submit("stumbles");
    assertEquals(
        List.of(new Move.ReactToRun(Move.ReactToRun.Outcome.WRONG, Optional.of("duplicates"))),
        lastMoves());
    assertTrue(round.lastSaid().contains("repeated values"), round.lastSaid());
  }

  @Test
  void changesNothingWhileTheCodeDoesNotWork() {
    round.say(PLAN);
    submit("fails");
    round.say("It runs in linear time, since each number is looked at once.");
    round.say("I would test it with an empty list and a single number.");
    round.say("The numbers may overflow, so I look it up before I store it.");
    assertFalse(current().challenged());
  }

  @Test
  void namesTheCompilerWhenItDoesNotCompile() {
    submit("nonsense");
    assertEquals(
        List.of(new Move.ReactToRun(Move.ReactToRun.Outcome.NOT_COMPILED, Optional.empty())),
        lastMoves());
  }

  @Test
  void offersAHintAfterThreeFailuresAndLeavesTheChoice() {
    submit("fails 1");
    submit("fails 2");
    submit("fails 3");
    assertEquals(new Move.Nudge(Move.Nudge.Reason.HINT_OFFERED), lastMoves().getLast());
    assertEquals(0, current().hints().size());
    submit("fails 4");
    assertEquals(4, current().submissions().size());
    assertEquals(round.speeches().size(), round.speeches().stream().distinct().toList().size());
  }

  @Test
  void asksForTheCostOnceItPassesThenChangesARequirement() {
    round.say(PLAN);
    submit("passes");
    assertEquals(new Move.Probe("cost", Optional.empty()), lastMoves().getLast());
    round.say("It runs in linear time, since each number is looked at once.");
    round.say("I would test it with an empty list and a single number.");
    assertTrue(current().challenged());
  }

  @Test
  void asksAboutAClaimThatTheMeasurementDenies() {
    round.say(PLAN);
    submit("passes slow");
    round.awaitMeasured();
    round.say("It runs in linear time, since each number is looked at once.");
    assertEquals(List.of(new Move.DoubtClaim("n", true)), lastMoves());
    assertEquals(SpeechKind.PROBE, lastKind());
    assertTrue(round.lastSaid().contains("O(n)"), round.lastSaid());
    round.say("No, I am sure that it is linear.");
    assertFalse(lastMoves().getFirst() instanceof Move.DoubtClaim, "once is enough");
  }

  @Test
  void believesAClaimThatWasMeasuredOrCouldNotBe() {
    round.say(PLAN);
    submit("passes slow");
    round.awaitMeasured();
    round.say("The inner loop makes it quadratic, O(n^2).");
    assertFalse(current().doubted());
    submit("passes");
    round.say("And this one runs in linear time.");
    assertFalse(current().doubted());
  }

  @Test
  void countsWorkingCodeForWhatWasNotSaid() {
    submit("passes");
    assertTrue(current().finding("steps").isPresent());
    assertTrue(current().finding("limits").isPresent());
    assertFalse(current().finding("cost").isPresent());
    assertEquals(
        "Submitted in Python: 3 of 3 tests passed.",
        current().finding("steps").orElseThrow().quotes().getFirst().quote());
  }

  @Test
  void judgesTheCandidatesOwnTestsByWhatTheyCatch() {
    submit("passes", new OwnTest("[5]", "5"));
    round.awaitMeasured();
    var judged = current().submissions().getLast().ownTests().orElseThrow();
    assertEquals(1, judged.killed());
    assertEquals(2, judged.of());
  }

  @Test
  void refusesWhatCannotRun() {
    assertEquals(Refusal.Reason.INVALID, assertThrows(Refusal.class, () -> submit("  ")).reason());
    assertEquals(
        "Your test 1 is no list.",
        assertThrows(Refusal.class, () -> submit("passes", new OwnTest("5", "5"))).getMessage());
    assertEquals(
        Refusal.Reason.TOO_LARGE,
        assertThrows(Refusal.class, () -> submit("x".repeat(70_000))).reason());
    assertEquals(0, current().runs().size());
  }

  @Test
  void reportsTheCodeWithWhatIsKnownOfIt() {
    submit("fails");
    submit("passes", new OwnTest("[5]", "5"));
    round.awaitMeasured();
    round.act(new Action.End(Optional.empty()));
    Report.Code code = Scorer.report(round.session()).questions().getFirst().code().orElseThrow();
    assertEquals("passes", code.code());
    assertEquals(2, code.submissions());
    assertEquals(Optional.of(2), code.counted());
    assertEquals(
        "Submitted 2 times. The last submission counts, as none before it passed more tests.",
        code.facts().getFirst());
    assertEquals(3, code.passed());
    assertEquals(List.of(), code.failing());
    assertEquals(1, code.ownTests().orElseThrow().killed());
  }

  @Test
  void reportsTheBestSubmissionAndSaysThatItCounts() {
    submit("fails");
    submit("stumbles");
    submit("fails");
    round.act(new Action.End(Optional.empty()));
    Report.Code code = Scorer.report(round.session()).questions().getFirst().code().orElseThrow();
    assertEquals("stumbles", code.code());
    assertEquals(Optional.of(2), code.counted());
    assertEquals(
        List.of(
            "Submitted 3 times. Submission 2 counts, as it passed the most tests.",
            "In Python: 2 of 3 tests passed."),
        code.facts().subList(0, 2));
  }

  @Test
  void goesOnToTheEndWhenTimeIsUpInTheMidstOfWriting() {
    round.say(PLAN);
    round.skipTime(Duration.ofMinutes(46));
    submit("passes");
    assertTrue(round.over());
  }

  @Test
  void takesNoCodeWhenTheQuestionsBelongToTheCandidate() {
    round.say(PLAN);
    round.skipTime(Duration.ofMinutes(42));
    submit("passes");
    assertEquals(SpeechKind.INVITE_QUESTIONS, lastKind());
    assertEquals(
        Refusal.Reason.NO_CODE, assertThrows(Refusal.class, () -> submit("passes")).reason());
  }
}
