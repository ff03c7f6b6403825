package prepai.interviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prepai.Rehearsal;
import prepai.Samples;
import prepai.evidence.Status;
import prepai.plan.Bank;
import prepai.plan.Kind;
import prepai.plan.Question;
import prepai.plan.Track;
import prepai.session.Action;
import prepai.session.EndReason;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Intent;
import prepai.session.Logged;
import prepai.session.Move;
import prepai.session.SpeechKind;

class InterviewerTest {
  private static final String VAGUE = "It depends.";
  private static final String BESIDE =
      "Well, there are several parts to it, and each part matters in its own way to those who care.";
  private static final String GOOD =
      "The hash function computes the bucket index, so it jumps straight to one bucket. "
          + "Two keys may land in the same bucket; collisions are chained in a linked list.";

  /// An interview of one phase with the given questions only, the warm-up done.
  private static Rehearsal about(int minutes, Question... questions) {
    List<Kind> kinds = List.of(Kind.values());
    var track = Samples.track(List.of(Samples.phase("all", "All", 100, kinds, 9)));
    var interview = Rehearsal.of(new Bank(List.of(track), List.of(questions)), 1, minutes);
    interview.say("I write software.");
    return interview;
  }

  private static Rehearsal aboutHashing() {
    return about(45, Samples.question("concept.hashing"), Samples.question("concept.indexes"));
  }

  private static Inquiry current(Rehearsal interview) {
    return interview.session().current().orElseThrow();
  }

  private static List<Event.TurnDecided> turns(Rehearsal interview) {
    return interview.events().stream()
        .map(Logged::event)
        .filter(event -> event instanceof Event.TurnDecided)
        .map(event -> (Event.TurnDecided) event)
        .toList();
  }

  private static Move lastMove(Rehearsal interview) {
    return turns(interview).getLast().moves().getLast();
  }

  private static <T extends Move> T lastMove(Rehearsal interview, Class<T> kind) {
    return assertInstanceOf(kind, lastMove(interview));
  }

  /// A rehearsal that came to the question asked for.
  private static Rehearsal startingWith(String id) {
    return about(45, Samples.question(id));
  }

  @Test
  void theWarmUpIsNotScored() {
    var interview = startingWith("concept.hashing");

    assertEquals(1, interview.session().inquiries().size());
    assertEquals(0, interview.session().observations().size());
  }

  @Test
  void probesForTheHeaviestOpenPointThatMakesSense() {
    var interview = startingWith("concept.hashing");

    interview.say(BESIDE);
    assertEquals("slot", lastMove(interview, Move.Probe.class).point());
    interview.say("The hash function computes the bucket index, which is quick to find out.");
    assertEquals("collisions", lastMove(interview, Move.Probe.class).point());
  }

  @Test
  void aProbeStartsFromTheCandidatesWords() {
    var interview = startingWith("concept.hashing");

    String said = interview.say("The hash function computes the bucket index.");

    assertTrue(said.contains("“The hash function computes the bucket index”"), said);
  }

  @Test
  void asksForMoreAfterAVagueFirstAnswer() {
    var interview = startingWith("concept.hashing");

    interview.say(VAGUE);

    assertEquals(new Move.Nudge(Move.Nudge.Reason.VAGUE), lastMove(interview, Move.Nudge.class));
  }

  @Test
  void leavesAQuestionAfterTwoAnswersThatAddNothing() {
    var interview = aboutHashing();
    String first = current(interview).question().id();

    interview.say(BESIDE);
    assertEquals(first, current(interview).question().id());
    interview.say(BESIDE + " So it is.");

    assertFalse(first.equals(current(interview).question().id()));
  }

  @Test
  void givesTheRungsInOrderAndThenNone() {
    var interview = startingWith("concept.hashing");

    for (int rung = 1; rung <= 3; rung++) {
      String said = interview.act(new Action.Hint(Optional.empty()));
      assertEquals(new Move.Hint(rung, true), lastMove(interview));
      assertTrue(said.contains(current(interview).question().hints().get(rung - 1)));
    }
    interview.say("Can I get a hint?");
    assertEquals(new Move.NoHint(), lastMove(interview));
    assertEquals(3, current(interview).hints().size());
  }

  @Test
  void givesNoHintsInTheWarmUp() {
    var interview = Rehearsal.of(1, 45);

    interview.act(new Action.Hint(Optional.empty()));

    assertEquals(new Move.NoHint(), lastMove(interview));
    assertEquals(List.of(), interview.session().inquiries());
  }

  @Test
  void whoDoesNotKnowIsNudgedThenHelpedThenLedOn() {
    var interview = aboutHashing();
    String first = current(interview).question().id();

    interview.say("I don't know.");
    assertEquals(new Move.Nudge(Move.Nudge.Reason.DOES_NOT_KNOW), lastMove(interview));
    interview.say("Still no idea? I have no idea.");
    interview.say("I’m stuck");
    assertTrue(
        turns(interview).stream().anyMatch(turn -> turn.moves().contains(new Move.Hint(1, false))));
    if (current(interview).question().id().equals(first)) {
      interview.say("I give up");
    }
    assertFalse(first.equals(current(interview).question().id()));
  }

  @Test
  void aStoryThatIsMissingGetsNoHint() {
    var interview =
        about(45, Samples.question("story.failure"), Samples.question("story.conflict"));
    String first = current(interview).question().id();

    interview.say("I don't have an example for that");
    assertEquals(new Move.Nudge(Move.Nudge.Reason.DOES_NOT_KNOW), lastMove(interview));
    interview.say("I don't know");

    assertFalse(first.equals(current(interview).question().id()));
    assertEquals(List.of(), interview.session().inquiries().getFirst().hints());
  }

  @Test
  void clarifiesTruthfullyAndLeavesOpenWhatIsOpen() {
    var interview = startingWith("coding.pairs");

    String count = interview.say("How many times are there?");
    assertTrue(count.contains("Up to a million times."), count);
    String duplicates = interview.act(new Action.Clarify("duplicates?", Optional.empty()));
    assertTrue(duplicates.contains("some occur more than once"), duplicates);
    interview.say("Is the colour of the badge important?");
    assertEquals(new Move.Clarify(Optional.empty()), lastMove(interview));
    assertEquals(3, current(interview).clarified());
    assertFalse(current(interview).engaged());
  }

  @Test
  void interruptsWhoTalksTooLong() {
    var interview = startingWith("concept.hashing");

    interview.say((BESIDE + " ").repeat(20));

    List<Move> moves = turns(interview).getLast().moves();
    assertEquals(new Move.Redirect(Move.Redirect.Cause.RAMBLING), moves.getFirst());
    assertInstanceOf(Move.Probe.class, moves.getLast());
    assertTrue(interview.session().notes().getLast().note().startsWith("Had to be interrupted"));
  }

  /// The judge may miss it; who was told does not ask.
  @Test
  void asksForNothingThatWasSaidWordForWord() {
    var question = Samples.question("concept.hashing");
    for (prepai.plan.Point point : question.rubric()) {
      var interview = startingWith("concept.hashing");
      interview.say(BESIDE + " " + point.claim() + " And so on and so forth, as one says.");
      for (Event.TurnDecided turn : turns(interview)) {
        assertFalse(
            turn.moves().getLast() instanceof Move.Probe probe && probe.point().equals(point.id()));
      }
    }
  }

  @Test
  void cutsNobodyShortWhoSaysALot() {
    var interview = startingWith("concept.hashing");
    String points =
        current(interview).points().stream()
            .limit(3)
            .flatMap(point -> point.paraphrases().stream())
            .collect(java.util.stream.Collectors.joining(". "));

    interview.say(points + ". " + (BESIDE + " ").repeat(16));

    assertTrue(
        turns(interview).getLast().moves().stream().noneMatch(Move.Redirect.class::isInstance));
  }

  @Test
  void asksForNoDetailOfWhatWasDenied() {
    var interview = startingWith("story.failure");
    interview.say(
        "Something once broke in our shop and everybody was rather unhappy about all of it.");
    Move.Probe denied = lastMove(interview, Move.Probe.class);

    interview.say("No, we never did that.");

    if (lastMove(interview) instanceof Move.Probe next) {
      assertFalse(facet(interview, denied) == facet(interview, next), next::toString);
      interview.say("There was nothing like that.");
    }
    assertEquals(new Move.InviteQuestions(), lastMove(interview));
  }

  private static prepai.plan.Facet facet(Rehearsal interview, Move.Probe probe) {
    return current(interview).points().stream()
        .filter(point -> point.id().equals(probe.point()))
        .findFirst()
        .orElseThrow()
        .facet();
  }

  @Test
  void asksForNoExampleOnceAStoryIsTold() {
    var interview = startingWith("story.failure");
    interview.say(
        "Something once broke in our shop and everybody was rather unhappy about all of it.");

    String said = interview.say("I don't remember.");

    lastMove(interview, Move.Nudge.class);
    assertFalse(said.contains("example"), said);
  }

  @Test
  void staysLongerWithWhoSaysAWord() {
    var interview = aboutHashing();
    String first = current(interview).question().id();

    interview.say("Yes.");
    interview.say("Maybe.");
    interview.say("Sure.");

    assertEquals(first, current(interview).question().id());
    lastMove(interview, Move.Probe.class);
  }

  @Test
  void anAnswerThatTheLastMinutesInterruptedCounts() {
    var interview = startingWith("concept.hashing").attended();
    while (interview.session().invitedAt().isEmpty()) {
      interview.pass(Duration.ofSeconds(10));
      interview.act(new Action.Typing(Optional.empty()));
    }

    interview.say(GOOD);

    assertEquals(new Move.InviteQuestions(), lastMove(interview));
    assertEquals(1, interview.session().inquiries().getFirst().answers().size());
    assertTrue(interview.session().inquiries().getFirst().score() > 0);
  }

  @Test
  void changesOneRequirementASession() {
    var interview =
        about(60, Samples.question("concept.hashing"), Samples.question("coding.pairs"));
    for (int turn = 0; turn < 30 && interview.session().invitedAt().isEmpty(); turn++) {
      Question question = current(interview).question();
      interview.say(
          String.join(
              ". ",
              question.points(true).stream()
                  .map(point -> point.paraphrases().get(turn(interview)))
                  .toList()));
    }

    long challenges =
        turns(interview).stream()
            .filter(turn -> turn.moves().contains(new Move.Challenge()))
            .count();
    assertEquals(2, interview.session().inquiries().size());
    assertEquals(1, challenges);
  }

  private static int turn(Rehearsal interview) {
    return current(interview).answers().size() % 4;
  }

  @Test
  void aChallengeIsJudgedOnceItWasPosed() {
    var interview = startingWith("concept.hashing");
    interview.say(
        GOOD
            + " Constant time on average. Resize when the load factor is exceeded. Gives up sorted order.");
    assertEquals(new Move.Challenge(), lastMove(interview));

    interview.say("I would use lock striping per bucket group.");

    assertEquals(
        Optional.of(Status.HIT),
        interview.session().inquiries().getFirst().finding("locking").map(found -> found.status()));
  }

  @Test
  void noticesAnAnswerToTheQuestionBefore() {
    var interview =
        about(45, Samples.question("concept.hashing"), Samples.question("concept.indexes"));
    if (current(interview).question().id().equals("concept.indexes")) {
      interview.act(new Action.Skip(Optional.empty()));
      interview.say(
          "I would run explain analyze first. A full table scan reads every row. Index the join column.");
    } else {
      interview.act(new Action.Skip(Optional.empty()));
      interview.say(GOOD);
    }

    assertEquals(new Move.Redirect(Move.Redirect.Cause.EARLIER_QUESTION), lastMove(interview));
  }

  private static long timeChecks(Rehearsal interview) {
    return turns(interview).stream()
        .filter(turn -> turn.moves().getFirst() instanceof Move.TimeCheck)
        .count();
  }

  @Test
  void announcesTheLastTenMinutesOnce() {
    var interview = Rehearsal.of(1, 45);
    interview.say("I write software.");
    interview.skipTime(Duration.ofMinutes(34));
    interview.say(BESIDE);
    assertEquals(0, timeChecks(interview));
    interview.skipTime(Duration.ofMinutes(2));
    String said = interview.say(BESIDE + " So.");

    assertTrue(said.contains("9 minutes left"), said);
    interview.say(BESIDE + " And so on.");
    assertEquals(1, timeChecks(interview));
  }

  @Test
  void announcesTheLastFiveMinutesOfAShortInterview() {
    var interview = Rehearsal.of(1, 15).attended();
    interview.say("I write software.");
    while (timeChecks(interview) == 0) {
      interview.pass(Duration.ofSeconds(10));
    }

    Duration left = Duration.between(interview.clock().instant(), interview.session().endsAt());
    assertTrue(left.compareTo(Duration.ofMinutes(5)) <= 0, left::toString);
    assertTrue(left.compareTo(Duration.ofMinutes(4)) > 0, left::toString);
  }

  @Test
  void theLastMinutesBelongToTheCandidate() {
    for (int minutes : List.of(15, 30, 45, 60)) {
      var interview = Rehearsal.of(1, minutes).attended();
      interview.say("I write software.");
      while (interview.session().invitedAt().isEmpty()) {
        interview.pass(Duration.ofSeconds(10));
        interview.act(new Action.Typing(Optional.empty()));
      }
      Duration left =
          Duration.between(
              interview.session().invitedAt().orElseThrow(), interview.session().endsAt());
      assertTrue(left.compareTo(interview.session().closing()) <= 0, left::toString);
      assertTrue(left.compareTo(interview.session().closing().minusMinutes(2)) > 0, left::toString);
    }
  }

  private static Rehearsal closing() {
    var interview = Rehearsal.of(1, 45);
    interview.say("I write software.");
    interview.skipTime(Duration.ofMinutes(42));
    interview.say(BESIDE);
    assertEquals(new Move.InviteQuestions(), lastMove(interview));
    return interview;
  }

  @Test
  void answersWhatTheCandidateAsksAndEndsWhenThatIsAll() {
    var interview = closing();

    interview.say("What does the team struggle with?");
    assertEquals(new Move.Answer(Move.Answer.About.TEAM), lastMove(interview));
    interview.say("How did I do?");
    assertEquals(new Move.Answer(Move.Answer.About.PERFORMANCE), lastMove(interview));
    interview.say("Thank you, that's all.");

    assertEquals(EndReason.FINISHED, interview.session().ending().orElseThrow().reason());
  }

  @Test
  void aSkipInTheClosingMinutesEndsAndChangesNoScore() {
    var interview = about(45, Samples.question("concept.hashing"));
    interview.skipTime(Duration.ofMinutes(42));
    interview.say("skip");
    assertEquals(new Move.InviteQuestions(), lastMove(interview));
    Inquiry before = interview.session().inquiries().getFirst();
    interview.act(new Action.Skip(Optional.empty()));

    Inquiry after = interview.session().inquiries().getFirst();
    assertTrue(interview.over());
    assertEquals(before.outcome(), after.outcome());
    assertEquals(before.answers(), after.answers());
  }

  @Test
  void aSkipInTheClosingMinutesDoesNotTouchAQuestionNobodyAnswered() {
    var interview = Rehearsal.of(1, 15).attended();
    interview.say("I write software.");
    while (interview.session().invitedAt().isEmpty()) {
      interview.pass(Duration.ofSeconds(10));
    }
    interview.act(new Action.Skip(Optional.empty()));

    assertTrue(interview.session().inquiries().stream().noneMatch(Inquiry::engaged));
  }

  @Test
  void afterTheHardClockEverythingEndsIt() {
    for (Action action :
        List.<Action>of(
            new Action.Hint(Optional.empty()),
            new Action.Repeat(Optional.empty()),
            new Action.Skip(Optional.empty()),
            new Action.Clarify("Why?", Optional.empty()),
            new Action.Message("I don't know", Optional.empty()),
            new Action.Message("Can I get a hint?", Optional.empty()),
            new Action.Message(GOOD, Optional.empty()))) {
      var interview = startingWith("concept.hashing");
      interview.skipTime(Duration.ofMinutes(46));
      interview.act(action);

      assertEquals(EndReason.CLOCK, interview.session().ending().orElseThrow().reason());
    }
  }

  @Test
  void theLastWordsStillCount() {
    var interview = startingWith("concept.hashing");
    interview.skipTime(Duration.ofMinutes(46));

    interview.say(GOOD);

    assertTrue(current(interview).score() > 0.4);
  }

  @Test
  void nudgesTwiceAndThenGoesOn() {
    var interview =
        about(45, Samples.question("concept.hashing"), Samples.question("concept.indexes"))
            .attended();
    String first = current(interview).question().id();

    interview.pass(Duration.ofSeconds(60));
    assertEquals(1, current(interview).nudges());
    interview.pass(Duration.ofSeconds(60));
    assertEquals(2, current(interview).nudges());
    assertEquals(first, current(interview).question().id());
    interview.pass(Duration.ofSeconds(60));

    assertFalse(first.equals(current(interview).question().id()));
  }

  @Test
  void nobodyIsNudgedWhoIsNotThere() {
    var interview = startingWith("concept.hashing");

    interview.pass(Duration.ofMinutes(10));

    assertEquals(0, current(interview).nudges());
    assertEquals(2, interview.speeches().size());
  }

  @Test
  void waitsInsteadOfAskingAFourthQuestionIntoSilence() {
    var interview = Rehearsal.of(1, 60).attended();

    interview.pass(Duration.ofMinutes(30));

    assertEquals(3, interview.session().inquiries().size());
    assertEquals(new Move.Nudge(Move.Nudge.Reason.WAITING), lastMove(interview));
    int spoken = interview.speeches().size();
    interview.pass(Duration.ofMinutes(10));
    assertEquals(spoken, interview.speeches().size());
  }

  @Test
  void abuseIsAnsweredTwiceAndEndsItTheThirdTime() {
    var interview = startingWith("concept.hashing");

    interview.say("You stupid bot");
    assertEquals(new Move.Redirect(Move.Redirect.Cause.ABUSE), lastMove(interview));
    interview.say(BESIDE);
    interview.say("shut up");
    assertFalse(interview.over());
    interview.say("fuck you");

    assertEquals(EndReason.CONDUCT, interview.session().ending().orElseThrow().reason());
  }

  @Test
  void asidesLeadOnAndInTheEndToTheEnd() {
    var interview = aboutHashing();
    String first = current(interview).question().id();

    interview.say("Tell me a joke");
    interview.say("What's the weather like?");
    interview.say("How am I doing?");
    assertEquals(first, current(interview).question().id());
    interview.say("Are you a robot?");
    assertFalse(first.equals(current(interview).question().id()));
    for (int more = 0; more < 4; more++) {
      interview.say("Tell me a joke");
    }

    assertEquals(EndReason.CONDUCT, interview.session().ending().orElseThrow().reason());
  }

  @Test
  void repeatsTheLastQuestionWordForWord() {
    var interview = startingWith("concept.hashing");
    String asked = interview.lastSaid();
    interview.say("I don't know");

    assertEquals(asked, interview.act(new Action.Repeat(Optional.empty())));
    assertEquals(Optional.of(SpeechKind.REPEAT), interview.session().lines().getLast().kind());
  }

  @Test
  void presentsACodingProblemAndAsksTheRest() {
    assertInstanceOf(Move.PresentProblem.class, lastMove(startingWith("coding.gusts")));
    assertInstanceOf(Move.Ask.class, lastMove(startingWith("scenario.photos")));
  }

  @Test
  void keepsToThePhasesInOrder() {
    var interview = Rehearsal.of(4, 60);
    interview.say("I write software.");
    while (interview.session().invitedAt().isEmpty()) {
      interview.skipTime(Duration.ofMinutes(6));
      interview.act(new Action.Skip(Optional.empty()));
    }

    List<String> phases = Samples.track().phases().stream().map(Track.Phase::id).toList();
    var places = new ArrayList<Integer>();
    interview.session().inquiries().forEach(inquiry -> places.add(phases.indexOf(inquiry.phase())));
    assertEquals(places.stream().sorted().toList(), places);
    assertEquals(List.of(0, 1, 2), places.stream().distinct().toList());
  }

  @Test
  void goesOnAfterTheBlueprintWhereThereIsSomethingThatFits() {
    List<Kind> concepts = List.of(Kind.CONCEPT);
    var track =
        Samples.track(
            List.of(
                new Track.Phase("cases", "Cases", 60, concepts, List.of("cases"), 1),
                new Track.Phase("depth", "Depth", 40, concepts, List.of("depth"), 1)));
    var questions =
        List.of(
            fitting("cases.first", "cases/first", 0),
            fitting("cases.second", "cases/second", 2.8),
            fitting("depth.first", "depth/first", 0),
            fitting("depth.second", "depth/second", -1));
    var interview = Rehearsal.of(new Bank(List.of(track), questions), 1, 60);
    interview.say("I write software.");
    interview.act(new Action.Skip(Optional.empty()));
    interview.act(new Action.Skip(Optional.empty()));

    assertEquals("cases.first", interview.session().inquiries().getFirst().question().id());
    assertEquals("depth", current(interview).phase());
    assertEquals(3, current(interview).number());
  }

  @Test
  void whoIsQuickGetsMoreOfAPhase() {
    List<Kind> concepts = List.of(Kind.CONCEPT);
    var track =
        Samples.track(
            List.of(
                new Track.Phase("cases", "Cases", 60, concepts, List.of("cases"), 1),
                new Track.Phase("depth", "Depth", 40, concepts, List.of("depth"), 1)));
    var questions =
        List.of(
            fitting("cases.first", "cases/first", 0),
            fitting("cases.second", "cases/second", 0),
            fitting("cases.third", "cases/third", 0),
            fitting("depth.first", "depth/first", 0));
    var interview = Rehearsal.of(new Bank(List.of(track), questions), 1, 60);
    interview.say("I write software.");
    interview.act(new Action.Skip(Optional.empty()));
    assertEquals("cases", current(interview).phase());
    interview.skipTime(Duration.ofMinutes(17));
    interview.act(new Action.Skip(Optional.empty()));

    assertEquals("depth", current(interview).phase());
  }

  @Test
  void aQuestionDoesNotOutlastItsPhase() {
    List<Kind> kinds = List.of(Kind.values());
    var track =
        Samples.track(
            List.of(
                new Track.Phase("talk", "Talk", 20, kinds, List.of("computer-science"), 1),
                new Track.Phase("rest", "Rest", 80, kinds, List.of("databases"), 1)));
    Question slow =
        Samples.draft("slow", Kind.CONCEPT, "computer-science/slow")
            .difficulty(0, 1, 20)
            .plainRubric()
            .done();
    var interview =
        Rehearsal.of(
            new Bank(List.of(track), List.of(slow, Samples.question("concept.indexes"))), 1, 60);
    interview.say("I write software.");
    assertEquals("slow", current(interview).question().id());
    interview.skipTime(Duration.ofMinutes(12));
    interview.say(BESIDE);

    assertEquals("rest", current(interview).phase());
  }

  private static Question fitting(String id, String topic, double b) {
    return Samples.draft(id, Kind.CONCEPT, topic).difficulty(b, 1, 5).plainRubric().done();
  }

  @Test
  void endsWhenTheCandidateWantsTo() {
    var interview = startingWith("concept.hashing");

    interview.say("Let's end the interview");

    assertEquals(EndReason.CANDIDATE, interview.session().ending().orElseThrow().reason());
    assertEquals(Intent.END, turns(interview).getLast().intent());
  }

  @Test
  void theEstimateFollowsTheAnswers() {
    var strong = startingWith("concept.hashing");
    strong.say(GOOD);
    var weak = startingWith("concept.hashing");
    weak.say(BESIDE);

    assertTrue(strong.session().ability().theta() > weak.session().ability().theta());
    assertEquals(1, strong.session().ability().asked());
  }

  @Test
  void answersEveryPartOfAClarification() {
    var interview = startingWith("concept.hashing");

    String said =
        interview.act(
            new Action.Clarify(
                "Does everything fit in memory? And which type are the keys?", Optional.empty()));

    assertTrue(said.contains("Assume that everything fits in memory."), said);
    assertTrue(said.contains("The keys are strings of moderate length."), said);
  }

  @Test
  void quotesAFigureWhole() {
    var interview = startingWith("concept.hashing");

    String said = interview.say("The hash function computes the bucket for 1.2 million keys.");

    assertTrue(said.contains("1.2 million keys”"), said);
  }

  @Test
  void beginsNoProblemThatMustBeBrokenOff() {
    var interview =
        about(15, Samples.question("concept.hashing"), Samples.question("coding.gusts"));
    interview.skipTime(Duration.ofMinutes(6));

    while (interview.session().invitedAt().isEmpty()) {
      interview.act(new Action.Skip(Optional.empty()));
    }

    assertEquals(
        List.of("concept.hashing"),
        interview.session().inquiries().stream().map(one -> one.question().id()).toList());
  }

  @Test
  void letsTheCandidateThinkInTheClosingMinutes() {
    var interview = startingWith("concept.hashing");
    interview.act(new Action.Skip(Optional.empty()));

    interview.say("Let me think.");

    assertEquals(new Move.Nudge(Move.Nudge.Reason.THINKING), lastMove(interview));
  }

  @Test
  void askingToRepeatNeverEndsTheInterview() {
    var interview = startingWith("concept.hashing");

    for (int time = 0; time < 10; time++) {
      interview.say("Can you repeat that?");
    }

    assertFalse(interview.over());
    assertEquals(1, interview.session().inquiries().size());
  }

  @Test
  void noQuestionsEndsTheClosingMinutesWhateverElseIsSaid() {
    var interview = startingWith("concept.hashing");
    interview.act(new Action.Skip(Optional.empty()));

    interview.say("Was I, uh, very bad? Sorry. No questions. Thank you.");

    assertTrue(interview.over());
  }

  @Test
  void leavesAStoryThatIsTakenBack() {
    var interview = startingWith("story.failure");

    interview.say(
        "Something once broke in our shop and everybody was rather unhappy about all of it.");
    lastMove(interview, Move.Probe.class);
    interview.say("That is not a real example, nothing happened.");

    assertEquals(new Move.InviteQuestions(), lastMove(interview));
  }

  @Test
  void quotesNoHalfThoughts() {
    var interview = startingWith("concept.hashing");

    String said = interview.say("That key lookup, which is where the function computes the bucket");

    assertFalse(said.contains("“is where"), said);
    assertFalse(said.contains("the”"), said);
  }

  @Test
  void answersWhoAsksBeforeSolving() {
    var interview = startingWith("coding.pairs");
    Question question = current(interview).question();
    Question.Clarification known = question.clarifications().getFirst();

    String said =
        interview.say(
            "So I look for the pairs in the list, and I return what is asked for. Is "
                + known.asks().getFirst()
                + "? And can the list be empty?");

    assertTrue(said.contains(known.answer()), said);
    assertEquals(1, current(interview).clarified());
    assertEquals(List.of(), current(interview).answers());
  }
}
