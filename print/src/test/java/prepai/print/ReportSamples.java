package prepai.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prepai.candidate.Claim;
import prepai.candidate.Match;
import prepai.evidence.Passage;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.plan.Ability;
import prepai.plan.Difficulty;
import prepai.plan.Kind;
import prepai.plan.Level;
import prepai.sandbox.Language;
import prepai.sandbox.MeasuredGrowth;
import prepai.sandbox.OwnTestsJudged;
import prepai.scoring.Rating;
import prepai.scoring.Report;
import prepai.session.EndReason;
import prepai.session.Line;
import prepai.session.Session;
import prepai.session.SpeechKind;

/// Reports and transcripts to print: a builder that starts from a plausible interview.
public final class ReportSamples {
  private static final Instant START = Instant.parse("2026-11-22T14:05:00Z");
  private static final List<String> ANCHORS =
      List.of(
          "Names parts of the problem, but not how they bear on one another.",
          "Finds a workable approach with help; trade-offs stay unspoken.",
          "Compares approaches, states the trade-off and picks one with a reason.",
          "Does so unprompted, quantifies it, and says when the choice would change.");
  private static final List<String> TOPICS =
      List.of("Caching", "Consistent hashing", "Rate limiting", "Indexes", "Queues");

  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<Difficulty.Label> DIFFICULTIES = List.of(Difficulty.Label.values());

  private String candidate = "Sample Candidate";
  private String quote = "I would put a cache in front of it, because reads outnumber writes 50:1.";
  private String prompt =
      "A page that shows the ten most read articles is slow under load. How would you make it fast?";
  private int questions = 4;

  public ReportSamples candidate(String name) {
    candidate = name;
    return this;
  }

  /// What the candidate said wherever words are quoted.
  public ReportSamples quote(String words) {
    quote = words;
    return this;
  }

  public ReportSamples prompt(String text) {
    prompt = text;
    return this;
  }

  public ReportSamples questions(int count) {
    questions = count;
    return this;
  }

  public Report.Interview interview() {
    return new Report.Interview(
        "google-sde",
        "Software engineer: system design",
        Optional.of("Google"),
        candidate,
        Level.MID,
        45,
        START,
        START.plusSeconds(2510),
        EndReason.FINISHED,
        Optional.of("cv.pdf"),
        true);
  }

  public Report report() {
    return new Report(
        "sample-session",
        START.plusSeconds(2600),
        interview(),
        new Report.Verdict(
            Rating.LEAN_HIRE,
            "Lean Hire",
            Optional.of(Rating.LEAN_NO_HIRE),
            Optional.of(Rating.HIRE),
            Optional.of(2.75),
            List.of(
                "Three of four core dimensions are at 3 or above.",
                "Capped at Lean Hire: one core dimension is at 2.")),
        Optional.of(new Report.SelfAssessment(4, Optional.of("The cache went well."))),
        dimensions(),
        IntStream.rangeClosed(1, questions).mapToObj(this::question).toList(),
        List.of(
            new Report.HintPaid(1, 1, "What do most requests have in common?", "no cost", 0, 18),
            new Report.HintPaid(
                3, 2, "Where could it be kept?", "caps point at partly made", 4.8, 41)),
        new Report.Speaking(23, 1840, 310, 2),
        new Ability(0.42, 0.31, questions),
        List.of(
            new Session.Note(12, "Clarified the read to write ratio before answering."),
            new Session.Note(33, "Needed a nudge to speak of invalidation.")),
        List.of("Asked for numbers first.", "Compared two designs before choosing one."),
        List.of("Left out how stale entries are found."),
        List.of(
            new Report.Study(
                "system-design/caching",
                "Cache invalidation",
                "Missed in two questions; the most gain for the least time.",
                "Compare write-through, write-behind and time to live; say which fails how.",
                Optional.of(12.5),
                read()),
            new Report.Study(
                "system-design/partitioning",
                "Consistent hashing",
                "The point on virtual nodes was contradicted.",
                "Work out how many keys move when a node joins.",
                Optional.empty(),
                List.of())),
        Optional.of(ledger()));
  }

  private static Report.CvLedger ledger() {
    return new Report.CvLedger(
        "cv.pdf",
        List.of(
            new Report.ClaimResult(
                "number-1",
                Claim.Kind.NUMBER,
                "Cut the cost of storage by 60 %",
                Optional.of("Engineer at Sample Works"),
                "60 %",
                Report.Standing.THIN,
                Optional.of(2),
                List.of(new Report.ClaimQuote(27, "It was about half, I think."))),
            new Report.ClaimResult(
                "gap-2",
                Claim.Kind.GAP,
                "",
                Optional.empty(),
                "May 2023 to January 2024",
                Report.Standing.NOT_PROBED,
                Optional.empty(),
                List.of())),
        Optional.of(new Match(List.of("Kafka"), List.of("Rust", "Go"))));
  }

  /// A report of an interview in which nothing happened.
  public Report empty() {
    return new Report(
        "empty-session",
        START,
        new Report.Interview(
            "behavioral",
            "Behavioural",
            Optional.empty(),
            candidate,
            Level.JUNIOR,
            15,
            START,
            START,
            EndReason.CANDIDATE,
            Optional.empty(),
            false),
        new Report.Verdict(
            Rating.NOT_ENOUGH_EVIDENCE,
            "Not enough evidence",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        new Report.Speaking(0, 0, 0, 0),
        new Ability(0, 1, 0),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /// Messages by turns, the candidate's all the quote.
  public List<Line> lines(int count) {
    var lines = new ArrayList<Line>();
    for (int index = 0; index < count; index++) {
      Instant at = START.plusSeconds(11L * index);
      lines.add(
          index % 2 == 0
              ? new Line(
                  index + 1,
                  at,
                  Line.Role.AGENT,
                  prompt,
                  Optional.of(1 + index / 10),
                  Optional.of(index % 10 == 0 ? SpeechKind.ASK : SpeechKind.PROBE))
              : new Line(
                  index + 1,
                  at,
                  Line.Role.USER,
                  quote,
                  Optional.of(1 + index / 10),
                  Optional.empty()));
    }
    return List.copyOf(lines);
  }

  private List<Report.Dimension> dimensions() {
    return List.of(
        dimension("problem", "Problem exploration", Optional.of(3), 2.4, 3.6),
        dimension("design", "Design and trade-offs", Optional.of(2), 1.6, 2.9),
        dimension("depth", "Technical depth", Optional.of(4), 3.2, 4),
        new Report.Dimension(
            "communication",
            "Communication",
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(3),
            ANCHORS,
            "",
            List.of()));
  }

  private Report.Dimension dimension(
      String id, String title, Optional<Integer> score, double low, double high) {
    return new Report.Dimension(
        id,
        title,
        true,
        score,
        Optional.of(low),
        Optional.of(high),
        score.map(given -> 3),
        ANCHORS,
        "From 5 points in 3 questions.",
        List.of(
            new Report.Evidence(14, 1, quote, "Chooses by the read to write ratio", Status.HIT),
            new Report.Evidence(
                29, 2, "It depends on how stale it may be.", "Names staleness", Status.PARTIAL)));
  }

  private Report.Answered question(int number) {
    return new Report.Answered(
        number,
        "sample-" + number,
        KINDS.get(number % KINDS.size()),
        TOPICS.get(number % TOPICS.size()),
        prompt,
        DIFFICULTIES.get(number % DIFFICULTIES.size()),
        10L * number,
        number == 4 ? Optional.empty() : Optional.of(100 - number * 6),
        number == 4 ? Report.Outcome.SKIPPED : Report.Outcome.ANSWERED,
        points(),
        List.of(new Report.HintUsed(1, "What do most requests have in common?", "no cost", 0, 18)),
        2,
        List.of(
            new Report.Correction(
                21,
                "A cache never serves stale data.",
                "It does, until entries expire or are invalidated.",
                read())),
        number % 2 == 0
            ? Optional.of("Now the list has to be different for each reader.")
            : Optional.empty(),
        """
        Cache the list and recompute it every minute, off the request path:

        ```
        List<Article> top() {
          return cache.get("top", Duration.ofMinutes(1), this::compute);
        }
        ```
        A minute of staleness is fine for such a page; say so.\
        """,
        List.of("Read about write-through and write-behind.", "Practise estimating hit rates."),
        number == 1 ? Optional.of(code()) : Optional.empty(),
        number != 1,
        number == 2
            ? List.of(
                new Report.Reanswer(99, START.plusSeconds(9000), quote, 91, points(), List.of()))
            : List.of());
  }

  private static List<Passage> read() {
    return List.of(
        new Passage(
            "system-design/caching",
            "stale-data-after-a-write",
            List.of("Caching and its failures", "Stale data after a write")));
  }

  private static Report.Code code() {
    return new Report.Code(
        Language.PYTHON,
        "def top(reads):\n    # most read first\n    return sorted(reads)[::-1][:10]\n",
        3,
        Optional.of(3),
        7,
        22,
        24,
        List.of("ties", "edge"),
        Optional.of(
            new MeasuredGrowth("n log n", 0.91, MeasuredGrowth.Unit.STEPS, List.of(), List.of())),
        "n",
        Optional.of("n"),
        Optional.of(new OwnTestsJudged(List.of(), 3, 5)));
  }

  private List<Report.PointResult> points() {
    return List.of(
        new Report.PointResult(
            "cache",
            "Puts a cache before the slow query and says what it is keyed by.",
            3,
            true,
            Status.HIT,
            false,
            List.of(new Quote(14, quote)),
            List.of()),
        new Report.PointResult(
            "stale",
            "Says how stale the list may be and what that allows.",
            2,
            true,
            Status.PARTIAL,
            true,
            List.of(new Quote(17, "It depends on how stale it may be.")),
            read()),
        new Report.PointResult(
            "stampede",
            "Keeps many requests from recomputing the list at once.",
            2,
            false,
            Status.MISSED,
            false,
            List.of(),
            read()),
        new Report.PointResult(
            "truth",
            "Keeps the database as the source of truth.",
            1,
            false,
            Status.CONTRADICTED,
            false,
            List.of(new Quote(21, "A cache never serves stale data.")),
            List.of()));
  }
}
