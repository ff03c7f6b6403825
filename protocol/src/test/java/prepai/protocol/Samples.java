package prepai.protocol;

import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import prepai.candidate.Claim;
import prepai.candidate.CvDate;
import prepai.candidate.Field;
import prepai.candidate.Match;
import prepai.candidate.Notice;
import prepai.candidate.Place;
import prepai.candidate.Profile;
import prepai.evidence.Citation;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Passage;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.model.Piece;
import prepai.plan.Ability;
import prepai.plan.Difficulty;
import prepai.plan.Facet;
import prepai.plan.Kind;
import prepai.plan.Level;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.plan.Track;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.MeasuredGrowth;
import prepai.sandbox.OwnTest;
import prepai.sandbox.OwnTestsJudged;
import prepai.sandbox.Problem;
import prepai.sandbox.TestResult;
import prepai.sandbox.Verdict;
import prepai.scoring.Rating;
import prepai.scoring.Report;
import prepai.session.Action;
import prepai.session.EndReason;
import prepai.session.Event;
import prepai.session.Intent;
import prepai.session.Logged;
import prepai.session.Move;
import prepai.session.Session;
import prepai.session.SpeechKind;

/// One value of everything that travels, with every optional field set somewhere and absent
/// somewhere.
public final class Samples {
  /// When the sample interview began.
  public static final Instant BEGUN = Instant.parse("2026-11-22T21:40:00.123Z");

  /// Its id.
  public static final String SESSION = "c2Vzc2lvbi1pZC1leGFtcG";

  /// The client's name for an action.
  public static final String ACTION = "7b9c2a54-3a51-4d3f-8a53-0a3b4e6c1d02";

  /// Text that a careless codec spoils: emoji with a skin tone, right-to-left text, a combining
  /// accent beside the composed letter, quotes, a backslash, a tab and a line break.
  public static final String TEXT =
      "A hash map \uD83D\uDC4B\uD83C\uDFFD keeps \u0645\u0631\u062D\u0628\u0627 near cafe\u0301 / caf\u00E9:\n\t\"key\" \\ value";

  private Samples() {}

  /// A log with one event of every kind, in an order that could happen.
  public static List<Logged> log() {
    return List.of(
        at(1, started()),
        at(2, new Event.PlanMade(track())),
        at(5, new Event.QuestionPosed(1, "depth", question())),
        at(6, turn()),
        at(7, said()),
        at(8, new Event.CandidateSaid(TEXT, Optional.of(ACTION))),
        at(
            11,
            new Event.CandidateAsked(
                Event.CandidateAsked.What.CLARIFY,
                Optional.of("May the keys repeat?"),
                Optional.of("a-2"))),
        at(12, new Event.AgentInterrupted(Optional.of("a-3"))),
        at(13, ran()),
        at(
            14,
            new Event.CodeMeasured(
                13,
                Optional.of(growth()),
                Optional.of(
                    new OwnTestsJudged(
                        List.of(new OwnTestsJudged.One(1, true), new OwnTestsJudged.One(2, false)),
                        3,
                        5)))),
        at(
            15,
            new Event.CvStored(
                "r\u00E9sum\u00E9 2026.pdf", "application/pdf", 48_213, "Zl9maWxlLWlkLWV4YW1wbA")),
        at(
            16,
            new Event.CvRead(
                "Zl9maWxlLWlkLWV4YW1wbA", profile(), List.of(hiddenText()), 2, List.of("Kafka"))),
        at(17, new Event.CvCorrected(profile(), List.of("Kafka", "Rust"))),
        at(18, new Event.InterviewEnded(EndReason.CANDIDATE, Optional.empty())),
        at(
            19,
            new Event.SelfAssessed(
                3,
                Optional.of("Good start, weak end."),
                List.of(new Event.SelfAssessed.OwnScore("mechanism", 2)))),
        at(
            20,
            new Event.PassagesCited(
                List.of(
                    new Citation(1, Citation.Subject.POINT, "collisions", List.of(passage())),
                    new Citation(
                        1, Citation.Subject.MISCONCEPTION, "constant", List.of(passage()))))),
        at(21, new Event.ReportOpened()),
        at(
            22,
            new Event.AnsweredAgain(
                1,
                TEXT,
                new Judgement(
                    List.of(
                        new Finding(
                            "hashing", Status.HIT, List.of(new Quote(22, "A hash map")), false, 0)),
                    List.of(),
                    List.of()))),
        at(23, new Event.CvRemoved()),
        at(24, new Event.Erased()),
        at(25, new Event.PostingRead(List.of("Kafka", "Go"))),
        at(
            26,
            new Event.ModelUsed(
                "bedrock:eu.anthropic.claude-haiku-5-5",
                Event.ModelUsed.Outcome.FAILED,
                Optional.of("The model took too long; the built-in interviewer went on."),
                2,
                List.of("lookup_knowledge"),
                new Piece.Usage(3_100, 42, 2_048, 512),
                Optional.of(395L))));
  }

  /// A CV with a field of every kind.
  public static Profile profile() {
    return new Profile(
        new Profile.Contact(
            Optional.of(field("Zo\u00EB \u05E9\u05DC\u05D5\u05DD")),
            Optional.of(field("zoe@example.com")),
            Optional.of(field("+493012345678")),
            Optional.of(field("Berlin")),
            List.of(field("https://example.com/zoe"))),
        Optional.of(field("Engineer who measures first.")),
        List.of(field(new Profile.Skill("kafka", Optional.of("Kafka"), Optional.of("messaging")))),
        List.of(
            new Profile.Position(
                Optional.of(field("Engineer")),
                Optional.of(field("Example Freight")),
                Optional.of(field("Berlin")),
                period(new CvDate.Month(YearMonth.of(2022, 1)), new CvDate.Present()),
                List.of(field("Cut the billing run by 70 %")))),
        List.of(
            new Profile.Degree(
                Optional.of(field("Bachelor of Science")),
                Optional.of(field("Computer Science")),
                Optional.of(field("Example University")),
                period(new CvDate.InYear(Year.of(2015)), new CvDate.InYear(Year.of(2018))))),
        List.of(item("Home weather station")),
        List.of(item("Cloud practitioner")),
        List.of(field(new Profile.Tongue("German", Optional.of("C1")))),
        List.of(item("On queues")),
        4.2,
        List.of(new Profile.Gap(YearMonth.of(2021, 1), YearMonth.of(2021, 12))));
  }

  private static Profile.Item item(String name) {
    return new Profile.Item(
        field(name),
        Optional.of(field("Example Society")),
        new Profile.Period(Optional.empty(), Optional.empty()),
        List.of(field("Ran for two years")));
  }

  private static Profile.Period period(CvDate start, CvDate end) {
    return new Profile.Period(Optional.of(field(start)), Optional.of(field(end)));
  }

  private static <T> Field<T> field(T value) {
    return new Field<>(value, 0.9, List.of(place()));
  }

  private static Place place() {
    return new Place(1, 0.1, 0.2, 0.5, 0.02);
  }

  private static Notice hiddenText() {
    return new Notice(Notice.Kind.TEXT_IN_BACKGROUND_COLOUR, "hire me", List.of(place()));
  }

  /// What became of two claims.
  private static Report.CvLedger ledger() {
    return new Report.CvLedger(
        "r\u00E9sum\u00E9 2026.pdf",
        List.of(
            new Report.ClaimResult(
                "number-1f",
                Claim.Kind.NUMBER,
                "Cut the billing run by 70 %",
                Optional.of("Engineer at Example Freight"),
                "70 %",
                Report.Standing.SUPPORTED,
                Optional.of(1),
                List.of(new Report.ClaimQuote(8, "A hash map keeps"))),
            new Report.ClaimResult(
                "gap-2e",
                Claim.Kind.GAP,
                "",
                Optional.empty(),
                "January 2021 to December 2021",
                Report.Standing.NOT_PROBED,
                Optional.empty(),
                List.of())),
        Optional.of(new Match(List.of("Kafka"), List.of("Go"))));
  }

  /// Something to read.
  public static Passage passage() {
    return new Passage(
        "computer-science/storage-engines-and-hash-tables",
        "collisions",
        List.of("Storage engines and hash tables", "Collisions"));
  }

  /// A submission with a result of every kind of verdict.
  public static Event.CodeRan ran() {
    return new Event.CodeRan(
        Event.CodeRan.Mode.SUBMIT,
        1,
        Language.PYTHON,
        "def same(n):\n    return n  # \u0645\u0631\u062D\u0628\u0627\n",
        List.of(
            result(TestResult.Kind.VISIBLE, 1, new Verdict.Accepted()),
            result(TestResult.Kind.VISIBLE, 2, new Verdict.WrongAnswer(Optional.of("[1,2]"))),
            result(
                TestResult.Kind.OWN,
                1,
                new Verdict.RuntimeError("IndexError: list index out of range", Optional.of(2))),
            result(
                TestResult.Kind.OWN,
                2,
                new Verdict.CompileError("SyntaxError: invalid syntax", Optional.of(2))),
            result(TestResult.Kind.HIDDEN, 1, new Verdict.TimedOut()),
            result(TestResult.Kind.HIDDEN, 2, new Verdict.OutOfMemory()),
            result(TestResult.Kind.HIDDEN, 3, new Verdict.OutputTooLarge()),
            result(TestResult.Kind.HIDDEN, 4, new Verdict.NotRun())),
        Optional.of("a-4"));
  }

  /// A result as its author sees it.
  public static TestResult result(TestResult.Kind kind, int number, Verdict verdict) {
    return TestResult.of(
        kind,
        number,
        new Problem.Test("[3]", "3", Set.of("edge", "duplicates")),
        new Execution(
            new Ending.Completed(0),
            Optional.of("3"),
            "printed\n",
            "",
            new Execution.Usage(12, 30, 9_400)),
        verdict);
  }

  /// A measured growth.
  public static MeasuredGrowth growth() {
    return new MeasuredGrowth(
        "n log n",
        0.92,
        MeasuredGrowth.Unit.MILLISECONDS,
        List.of(new MeasuredGrowth.Point(1_000, 1.5), new MeasuredGrowth.Point(2_000, 3.25)),
        List.of(new MeasuredGrowth.Point(1_000, 1.5), new MeasuredGrowth.Point(2_000, 3.3)));
  }

  private static Logged at(long seq, Event event) {
    return new Logged(seq, BEGUN.plusSeconds(seq * 10), event);
  }

  private static Event started() {
    return new Event.SessionStarted(
        "sample",
        "Zo\u00EB \u05E9\u05DC\u05D5\u05DD",
        Level.MID,
        30,
        Optional.of("Back-end engineer for a payments team."),
        1_234_567,
        Set.of("cs.data.array-or-list"));
  }

  private static Event said() {
    return new Event.AgentSaid(
        "Let us begin. How does a hash table find a key?",
        SpeechKind.ASK,
        "depth",
        Optional.of(1),
        OptionalLong.of(4),
        Optional.empty());
  }

  private static Event turn() {
    return new Event.TurnDecided(
        OptionalLong.of(4),
        Intent.ANSWER,
        new Judgement(
            List.of(
                new Finding(
                    "hashing",
                    Status.HIT,
                    List.of(new Quote(4, "the hash picks the bucket")),
                    true,
                    1)),
            List.of(
                new Judgement.Misbelief(
                    "always-constant", new Quote(4, "it is always constant time"))),
            List.of(
                new Judgement.Remark(
                    new Quote(4, "testing is for others"), "Leaves verification to others."))),
        List.of(new Move.TimeCheck(10), new Move.Probe("collisions", Optional.of("the bucket"))),
        new Ability(0.25, 0.75, 2),
        List.of("Quick to the point."));
  }

  /// Every move.
  public static List<Move> moves() {
    return List.of(
        new Move.Greet(),
        new Move.Ask("cs.data.hash-table"),
        new Move.PresentProblem("code.arrays.two-sum"),
        new Move.Clarify(Optional.of("Yes, keys may repeat.")),
        new Move.Probe("collisions", Optional.of("the bucket")),
        new Move.Nudge(Move.Nudge.Reason.DOES_NOT_KNOW),
        new Move.Hint(2, true),
        new Move.NoHint(),
        new Move.InviteCode(),
        new Move.ReactToRun(Move.ReactToRun.Outcome.WRONG, Optional.of("duplicates")),
        new Move.DoubtClaim("n log n", true),
        new Move.Challenge(),
        new Move.Redirect(Move.Redirect.Cause.OFF_TOPIC),
        new Move.Repeat(),
        new Move.TimeCheck(10),
        new Move.InviteQuestions(),
        new Move.Answer(Move.Answer.About.NEXT_STEPS),
        new Move.Wrap(EndReason.FINISHED));
  }

  /// Every action.
  public static List<Action> actions() {
    Optional<String> id = Optional.of(ACTION);
    return List.of(
        new Action.Message(TEXT, id),
        new Action.Hint(id),
        new Action.Skip(id),
        new Action.Repeat(id),
        new Action.Clarify("May the keys repeat?", id),
        new Action.Code(
            Event.CodeRan.Mode.RUN,
            Language.PYTHON,
            "def same(n):\n    return n\n",
            List.of(new OwnTest("[7]", "7")),
            id),
        new Action.Interrupt(id),
        new Action.CancelRun(id),
        new Action.End(id),
        new Action.Typing(Optional.empty()),
        new Action.Ping(Optional.empty()));
  }

  /// A small track.
  public static Track track() {
    return new Track(
        "sample",
        1,
        "Sample Engineer",
        Optional.of("Sample Ltd"),
        "software-engineering",
        "A short round about data structures.",
        List.of(Level.JUNIOR, Level.MID),
        List.of(15, 30),
        30,
        List.of("data structures"),
        "We will speak about data structures.",
        "Please introduce yourself in a minute.",
        List.of(
            new Track.Phase("depth", "Fundamentals", 100, List.of(Kind.CONCEPT), List.of("cs"), 4)),
        List.of(
            dimension("mechanism", true, List.of(Facet.MECHANISM), List.of()),
            dimension("verification", false, List.of(Facet.VERIFICATION), List.of()),
            dimension("failure", false, List.of(Facet.FAILURE), List.of()),
            dimension("communication", false, List.of(), List.of(Track.Measure.STRUCTURE))));
  }

  private static Track.Dimension dimension(
      String id, boolean core, List<Facet> facets, List<Track.Measure> measures) {
    return new Track.Dimension(
        id, "About " + id, core, facets, measures, List.of("none", "some", "most", "all"));
  }

  /// A small question.
  public static Question question() {
    return new Question(
        "cs.data.hash-table",
        2,
        Kind.CONCEPT,
        List.of("cs/hash-tables"),
        List.of("sample"),
        List.of(Level.JUNIOR, Level.MID),
        new Difficulty(Difficulty.Label.MEDIUM, -0.5, 1.25, 6),
        "How does a hash table find a key?",
        List.of(new Question.Clarification(List.of("repeat", "duplicate"), "No, keys are unique.")),
        "The hash of the key picks a bucket, and equality finds the entry within it.",
        List.of(
            point("hashing", 40, true, Optional.empty()),
            point("collisions", 20, true, Optional.of("hashing")),
            point("resizing", 20, false, Optional.empty()),
            point("equality", 10, false, Optional.empty()),
            point("worst-case", 10, false, Optional.empty())),
        Optional.of(
            new Question.Challenge(
                "Now an attacker picks the keys.",
                List.of(point("seeding", 15, false, Optional.empty())))),
        List.of(
            new Question.Misconception(
                "always-constant",
                List.of("always constant"),
                Optional.empty(),
                "Colliding keys make it linear.")),
        List.of("What is computed first?", "Where does the hash lead?", "What if two keys meet?"),
        List.of(new Question.RedFlag("testing is for others", "Leaves verification to others.")),
        List.of(new Question.FollowUp("missing:collisions", "cs.data.array-or-list")),
        List.of("Build a small hash map yourself."),
        List.of(),
        List.of("https://www.rfc-editor.org/rfc/rfc9110"),
        new Question.Provenance("CC-BY-4.0", "2026-11"),
        Optional.empty());
  }

  private static Point point(String id, int weight, boolean must, Optional<String> dependsOn) {
    return new Point(
        id,
        weight,
        must,
        Facet.MECHANISM,
        Optional.empty(),
        "Speaks about " + id + ".",
        List.of(id + " one", id + " two", id + " three", id + " four"),
        List.of("not " + id),
        "What about it?",
        dependsOn);
  }

  /// A small and complete report.
  public static Report report() {
    return new Report(
        SESSION,
        BEGUN.plusSeconds(1_500),
        new Report.Interview(
            "sample",
            "Sample Engineer",
            Optional.of("Sample Ltd"),
            "Zo\u00EB \u05E9\u05DC\u05D5\u05DD",
            Level.MID,
            30,
            BEGUN,
            BEGUN.plusSeconds(1_500),
            EndReason.CANDIDATE,
            Optional.of("r\u00E9sum\u00E9 2026.pdf"),
            true),
        new Report.Verdict(
            Rating.LEAN_HIRE,
            "Lean Hire",
            Optional.of(Rating.LEAN_NO_HIRE),
            Optional.of(Rating.HIRE),
            Optional.of(2.5),
            List.of("The mean of the scored dimensions is 2.5.")),
        Optional.of(new Report.SelfAssessment(3, Optional.of("Good start, weak end."))),
        List.of(
            new Report.Dimension(
                "mechanism",
                "Mechanism",
                true,
                Optional.of(3),
                Optional.of(2.5),
                Optional.of(3.5),
                Optional.of(2),
                List.of("none", "some", "most", "all"),
                "Most points were made without help.",
                List.of(
                    new Report.Evidence(
                        8, 1, "A hash map keeps", "Speaks about hashing.", Status.HIT))),
            new Report.Dimension(
                "failure",
                "Failure",
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("none", "some", "most", "all"),
                "Not enough evidence.",
                List.of())),
        List.of(answered(), skipped()),
        List.of(
            new Report.HintPaid(
                1,
                1,
                "What is computed first?",
                "Hint 1: points you reach after it count 8 % less; the verdict stays open.",
                3.2,
                10)),
        new Report.Speaking(3, 120, 80, 1),
        new Ability(0.25, 0.75, 2),
        List.of(new Session.Note(6, "Quick to the point.")),
        List.of("Question 1, unprompted: Speaks about hashing. (\u201CA hash map keeps\u201D)"),
        List.of("Question 1: Speaks about collisions."),
        List.of(
            new Report.Study(
                "cs/hash-tables",
                "hash tables",
                "Question 1 reached 52 of 100.",
                "Build a small hash map yourself.",
                Optional.of(48.0),
                List.of(passage())),
            new Report.Study(
                "cs/arrays",
                "arrays",
                "Question 2 stayed unanswered.",
                "Measure an array beside a list.",
                Optional.empty(),
                List.of())),
        Optional.of(ledger()));
  }

  private static Report.Answered answered() {
    return new Report.Answered(
        1,
        "cs.data.hash-table",
        Kind.CONCEPT,
        "hash tables",
        "How does a hash table find a key?",
        Difficulty.Label.MEDIUM,
        7,
        Optional.of(52),
        Report.Outcome.ANSWERED,
        List.of(
            new Report.PointResult(
                "hashing",
                "Speaks about hashing.",
                40,
                true,
                Status.HIT,
                false,
                List.of(new Quote(8, "A hash map keeps")),
                List.of()),
            new Report.PointResult(
                "collisions",
                "Speaks about collisions.",
                20,
                true,
                Status.MISSED,
                true,
                List.of(),
                List.of(passage()))),
        List.of(
            new Report.HintUsed(
                1,
                "What is computed first?",
                "Hint 1: points you reach after it count 8 % less; the verdict stays open.",
                3.2,
                10)),
        1,
        List.of(
            new Report.Correction(
                8,
                "it is always constant time",
                "Colliding keys make it linear.",
                List.of(passage()))),
        Optional.of("Now an attacker picks the keys."),
        "The hash of the key picks a bucket, and equality finds the entry within it.",
        List.of("Build a small hash map yourself."),
        Optional.of(
            new Report.Code(
                Language.PYTHON,
                "def same(n):\n    return n\n",
                2,
                Optional.of(1),
                5,
                18,
                24,
                List.of("duplicates", "edge"),
                Optional.of(growth()),
                "n",
                Optional.of("n log n"),
                Optional.of(new OwnTestsJudged(List.of(), 0, 5)))),
        false,
        List.of());
  }

  private static Report.Answered skipped() {
    return new Report.Answered(
        2,
        "cs.data.array-or-list",
        Kind.CONCEPT,
        "arrays",
        "When is an array better than a list?",
        Difficulty.Label.EASY,
        13,
        Optional.empty(),
        Report.Outcome.SKIPPED,
        List.of(),
        List.of(),
        0,
        List.of(),
        Optional.empty(),
        "An array keeps its entries side by side.",
        List.of(),
        Optional.empty(),
        true,
        List.of(reanswer()));
  }

  private static Report.Reanswer reanswer() {
    return new Report.Reanswer(
        22,
        BEGUN.plusSeconds(4_000),
        TEXT,
        80,
        List.of(
            new Report.PointResult(
                "locality",
                "Speaks about locality.",
                50,
                true,
                Status.HIT,
                false,
                List.of(new Quote(22, "A hash map")),
                List.of())),
        List.of(
            new Report.Correction(
                22, "near", "Near is not the same as next to each other.", List.of(passage()))));
  }
}
