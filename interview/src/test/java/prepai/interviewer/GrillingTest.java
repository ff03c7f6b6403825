package prepai.interviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static prepai.candidate.SampleCv.post;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prepai.QuestionDraft;
import prepai.Rehearsal;
import prepai.Samples;
import prepai.candidate.SampleCv;
import prepai.plan.Bank;
import prepai.plan.Facet;
import prepai.plan.Kind;
import prepai.plan.Question;
import prepai.plan.Signal;
import prepai.plan.Track;
import prepai.scoring.Report;
import prepai.scoring.Scorer;
import prepai.session.Action;
import prepai.session.Inquiry;

class GrillingTest {
  private static final String HELLO = "I write software for a freight company.";
  private static final String STORY =
      "When I was at Example Freight last year I rewrote the billing run and I moved it to Kafka. It took 50 minutes before and 15 after, which we measured over four weeks.";

  private static final List<String> BASES =
      List.of(
          "beh.cv.defend-the-number",
          "beh.cv.led-a-team",
          "beh.cv.proudest-project",
          "beh.cv.listed-technology",
          "beh.cv.gap",
          "beh.cv.short-stays");

  private static Question base(String id) {
    QuestionDraft draft = Samples.draft(id, Kind.BEHAVIOURAL, "behavioural/cv").difficulty(0, 1, 6);
    List<Signal> signals =
        List.of(Signal.SITUATION, Signal.OWN_ACTION, Signal.NUMBER, Signal.RESULT, Signal.LESSON);
    for (Signal signal : signals) {
      String name = signal.name().toLowerCase(java.util.Locale.ROOT);
      draft
          .point(
              name,
              20,
              Facet.OWNERSHIP,
              "Tells the " + name + ".",
              "What about the " + name + "?",
              "generally speaking teams",
              name + " spelled out plainly",
              name + " told in detail",
              name + " named with specifics",
              name + " described exactly")
          .signal(signal);
      if (signal == Signal.OWN_ACTION) {
        draft.must();
      }
    }
    return draft.done();
  }

  private static Bank bank(List<Track.Phase> phases) {
    var questions = new ArrayList<>(Samples.questions());
    BASES.forEach(id -> questions.add(base(id)));
    return new Bank(List.of(Samples.track(phases)), questions);
  }

  /// An interview on nothing but stories, with the CV brought before the first question.
  private static Rehearsal grilled() {
    List<Kind> stories = List.of(Kind.BEHAVIOURAL);
    Bank bank =
        bank(
            List.of(
                Samples.phase("work", "Your work", 55, stories, 3),
                Samples.phase("pressure", "Under pressure", 45, stories, 4)));
    return Rehearsal.of(bank, 3, 45).brings(SampleCv.profile());
  }

  /// An interview on something else.
  private static Rehearsal other() {
    return Rehearsal.of(bank(Samples.track().phases()), 3, 45);
  }

  private static Question current(Rehearsal interview) {
    return interview.session().current().map(Inquiry::question).orElseThrow();
  }

  private static List<String> asked(Rehearsal interview) {
    return interview.session().inquiries().stream()
        .map(inquiry -> inquiry.question().id())
        .toList();
  }

  private static void skip(Rehearsal interview) {
    interview.act(new Action.Skip(Optional.empty()));
  }

  private static Report ended(Rehearsal interview) {
    interview.act(new Action.End(Optional.empty()));
    return Scorer.report(interview.session());
  }

  @Test
  void beginsWithTheBoldestClaimInTheCandidatesOwnWords() {
    var interview = grilled();

    String said = interview.say(HELLO);

    assertTrue(said.contains("Cut the time of the nightly billing run by 70 % with Kafka"), said);
    assertEquals("beh.cv.defend-the-number", current(interview).base());
    assertEquals("Defend the number", current(interview).title());
  }

  @Test
  void neverAsksAboutALineTwiceAndVariesWhatItGoesAfter() {
    var interview = grilled();
    interview.say(HELLO);
    for (int question = 0; question < 4; question++) {
      skip(interview);
    }

    List<String> asked = asked(interview);
    assertEquals(asked.stream().distinct().toList(), asked);
    List<String> bases =
        Stream.of(asked.get(0), asked.get(1), asked.get(2))
            .map(id -> id.replaceAll("@.*", ""))
            .distinct()
            .toList();
    assertEquals(3, bases.size(), bases.toString());
  }

  @Test
  void theBanksOwnVersionOfAQuestionIsNotAskedAsWell() {
    var interview = grilled();
    interview.say(HELLO);
    for (int question = 0; question < 8; question++) {
      skip(interview);
    }

    List<String> bases = asked(interview).stream().filter(id -> !id.contains("@")).toList();
    List<String> made =
        asked(interview).stream()
            .filter(id -> id.contains("@"))
            .map(id -> id.replaceAll("@.*", ""))
            .toList();
    assertFalse(made.isEmpty());
    assertTrue(bases.stream().noneMatch(made::contains), asked(interview).toString());
  }

  @Test
  void withoutACvTheBankAsks() {
    List<Kind> stories = List.of(Kind.BEHAVIOURAL);
    var interview =
        Rehearsal.of(bank(List.of(Samples.phase("work", "Your work", 100, stories, 5))), 3, 45);
    interview.say(HELLO);

    assertFalse(current(interview).id().contains("@"));
  }

  @Test
  void anInterviewOnSomethingElseOpensWithOneQuestionThatIsNotScored() {
    var interview = other().brings(SampleCv.profile());

    interview.say(HELLO);
    assertTrue(current(interview).id().contains("@"));
    assertTrue(interview.session().current().orElseThrow().opening());
    assertEquals("Your CV", Coach.standing(interview.session(), Samples.NOON).title());
    interview.say(STORY);
    skip(interview);

    assertFalse(current(interview).id().contains("@"));
    assertEquals("concepts", interview.session().current().orElseThrow().phase());
    Report report = ended(interview);
    assertTrue(
        report.dimensions().stream().allMatch(dimension -> dimension.score().isEmpty()),
        report.dimensions().toString());
  }

  @Test
  void aCvThatComesLaterDoesNotInterruptAnInterviewOnSomethingElse() {
    var interview = other();
    interview.say(HELLO);
    String first = current(interview).id();
    interview.brings(SampleCv.profile());
    skip(interview);

    assertNotEquals(first, current(interview).id());
    assertFalse(current(interview).id().contains("@"));
  }

  @Test
  void goesOnToTheNextClaimWhenTheTimeOfOneIsUp() {
    var interview = grilled();
    interview.say(HELLO);
    String first = current(interview).id();
    interview.say(STORY);
    interview.skipTime(Duration.ofMinutes(12));
    interview.say("We looked at the dashboards of the team for that, and at the logs.");

    assertNotEquals(first, current(interview).id());
  }

  @Test
  void theLedgerTellsWhichClaimsStoodUpInTheCandidatesWords() {
    var interview = grilled();
    interview.say(HELLO);
    interview.say(
        STORY
            + " As a result the invoices went out on time, and since then I always measure first.");
    skip(interview);
    skip(interview);

    Report.CvLedger ledger = ended(interview).cv().orElseThrow();
    assertEquals(SampleCv.FILE, ledger.fileName());
    Report.ClaimResult first = ledger.claims().getFirst();
    assertEquals(Report.Standing.SUPPORTED, first.status());
    assertEquals(Optional.of(1), first.question());
    assertFalse(first.evidence().isEmpty());
    first
        .evidence()
        .forEach(quote ->
            assertTrue(
                interview.session().lines().stream()
                    .anyMatch(
                        line -> line.seq() == quote.seq() && line.text().contains(quote.quote()))));
    assertEquals(Report.Standing.THIN, ledger.claims().get(1).status());
    assertEquals(Report.Standing.NOT_PROBED, ledger.claims().getLast().status());
    assertEquals(Optional.empty(), ledger.match());
  }

  @Test
  void quotesStayOnOneLineAndWithinTheirMarks() {
    var profile =
        SampleCv.of(
            List.of(
                post(
                    "Engineer",
                    "Example \"Works\"",
                    "2020-01",
                    "present",
                    "Raised “sales” by 50 %\nin " + "every region ".repeat(30))));
    List<Kind> stories = List.of(Kind.BEHAVIOURAL);
    var interview =
        Rehearsal.of(bank(List.of(Samples.phase("work", "Work", 100, stories, 3))), 3, 45)
            .brings(profile);

    String said = interview.say(HELLO);

    assertTrue(said.contains("Raised 'sales' by 50 % in every region"), said);
    assertTrue(said.length() < 500, said);
    assertEquals(1, said.chars().filter(letter -> letter == '“').count(), said);
  }
}
