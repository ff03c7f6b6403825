package prepai.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.sandbox.MeasuredGrowth;

/// One question of a session and how far it got. Mutable only while its `Session` folds; whoever
/// holds a session may trust that it stays as it is.
public final class Inquiry {
  /// A hint that was given.
  ///
  /// @param seq the event in which it was spoken
  public record HintGiven(int rung, String text, long seq) {}

  /// How a question ended.
  public enum Outcome {
    ANSWERED,
    SKIPPED,
    NO_ANSWER
  }

  /// The phase of a question on the CV that opens an interview on something else.
  public static final String OPENING = "cv";

  private final int number;
  private final String phase;
  private final Question question;
  private final long askedSeq;
  private final Instant askedAt;
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Set<String> probed = new LinkedHashSet<>();
  private final List<HintGiven> hints = new ArrayList<>();
  private final List<Judgement.Misbelief> misbeliefs = new ArrayList<>();
  private final List<Long> answers = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<Attempt> attempts = new ArrayList<>();
  private int admissions;
  private int nudges;
  private int clarified;
  private int fruitless;
  private boolean codeInvited;
  private boolean challenged;
  private boolean skipped;
  private boolean doubted;

  Inquiry(int number, String phase, Question question, long askedSeq, Instant askedAt) {
    this.number = number;
    this.phase = phase;
    this.question = question;
    this.askedSeq = askedSeq;
    this.askedAt = askedAt;
  }

  Inquiry(Inquiry other) {
    this(other.number, other.phase, other.question, other.askedSeq, other.askedAt);
    findings.putAll(other.findings);
    probed.addAll(other.probed);
    hints.addAll(other.hints);
    misbeliefs.addAll(other.misbeliefs);
    answers.addAll(other.answers);
    runs.addAll(other.runs);
    attempts.addAll(other.attempts);
    codeInvited = other.codeInvited;
    admissions = other.admissions;
    nudges = other.nudges;
    clarified = other.clarified;
    fruitless = other.fruitless;
    challenged = other.challenged;
    skipped = other.skipped;
    doubted = other.doubted;
  }

  void judged(long replyTo, Intent intent, Judgement judgement) {
    if (intent == Intent.DOES_NOT_KNOW) {
      admissions++;
    }
    if (intent == Intent.SKIP) {
      skipped = true;
    }
    if (intent == Intent.CLARIFY) {
      clarified++;
    }
    if (intent != Intent.ANSWER) {
      return;
    }
    answers.add(replyTo);
    double before = score();
    judgement.findings().forEach(found -> findings.merge(found.point(), found, Finding::or));
    misbeliefs.addAll(judgement.misconceptions());
    fruitless = score() > before ? 0 : fruitless + 1;
    nudges = 0;
  }

  void moved(Move move, long seq) {
    switch (move) {
      case Move.Probe probe -> probed.add(probe.point());
      case Move.Hint hint ->
          hints.add(new HintGiven(hint.rung(), question.hints().get(hint.rung() - 1), seq));
      case Move.Nudge nudge -> {
        if (nudge.reason() == Move.Nudge.Reason.SILENCE
            || nudge.reason() == Move.Nudge.Reason.WAITING) {
          nudges++;
        }
      }
      case Move.Challenge _ -> challenged = true;
      case Move.InviteCode _ -> codeInvited = true;
      case Move.DoubtClaim _ -> doubted = true;
      case Move.Greet _,
          Move.Ask _,
          Move.PresentProblem _,
          Move.Clarify _,
          Move.NoHint _,
          Move.ReactToRun _,
          Move.Redirect _,
          Move.Repeat _,
          Move.TimeCheck _,
          Move.InviteQuestions _,
          Move.Answer _,
          Move.Wrap _ -> {}
    }
  }

  void ran(Event.CodeRan event, long seq) {
    runs.add(new Run(seq, event, Optional.empty()));
  }

  void measured(Event.CodeMeasured event) {
    runs.replaceAll(run -> run.seq() == event.run() ? run.with(event) : run);
  }

  void answeredAgain(Event.AnsweredAgain event, long seq, Instant at) {
    Inquiry judged = afresh();
    judged.judged(seq, Intent.ANSWER, event.judgement());
    attempts.add(new Attempt(seq, at, event.text(), judged));
  }

  /// The same question as if nothing had been said of it yet, with its challenge if that was posed.
  public Inquiry afresh() {
    var fresh = new Inquiry(number, phase, question, askedSeq, askedAt);
    fresh.challenged = challenged;
    return fresh;
  }

  /// The question as it will stand once a message is judged; this one stays as it is.
  public Inquiry foreseen(long replyTo, Intent intent, Judgement judgement) {
    var after = new Inquiry(this);
    after.judged(replyTo, intent, judgement);
    return after;
  }

  /// 1 for the session's first question.
  public int number() {
    return number;
  }

  /// Whether it opens an interview on something else: it breaks the ice and is not scored.
  public boolean opening() {
    return phase.equals(OPENING);
  }

  public String phase() {
    return phase;
  }

  public Question question() {
    return question;
  }

  /// The event in which it was asked.
  public long askedSeq() {
    return askedSeq;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /// Best finding per point id, only for points that were touched: in words, or by code that passes
  /// every test.
  public Map<String, Finding> findings() {
    var all = new LinkedHashMap<>(findings);
    bestSubmission()
        .filter(run -> run.ran().passed())
        .ifPresent(run ->
            question
                .rubric()
                .forEach(point ->
                    shown(point, run)
                        .ifPresent(found -> all.merge(point.id(), found, Finding::or))));
    return Map.copyOf(all);
  }

  /// What working code shows of a point without a word: the steps and the special cases, and of the
  /// approach all when its cost was measured to be what was asked for.
  private Optional<Finding> shown(Point point, Run run) {
    boolean onTarget =
        run.growth()
            .map(MeasuredGrowth::growth)
            .equals(question.code().map(task -> task.complexity().target()));
    return switch (point.facet()) {
      case MECHANISM, FAILURE -> Optional.of(shown(point, run, Status.HIT));
      case APPROACH -> Optional.of(shown(point, run, onTarget ? Status.HIT : Status.PARTIAL));
      default -> Optional.empty();
    };
  }

  private Finding shown(Point point, Run run, Status status) {
    int rung = (int) hints.stream().filter(hint -> hint.seq() < run.seq()).count();
    return new Finding(point.id(), status, List.of(new Quote(run.seq(), run.line())), false, rung);
  }

  public Set<String> probed() {
    return Set.copyOf(probed);
  }

  public List<HintGiven> hints() {
    return List.copyOf(hints);
  }

  public List<Judgement.Misbelief> misbeliefs() {
    return List.copyOf(misbeliefs);
  }

  /// Numbers of the events that answered it.
  public List<Long> answers() {
    return List.copyOf(answers);
  }

  /// How often the candidate said not to know.
  public int admissions() {
    return admissions;
  }

  /// Nudges after silence since the last answer.
  public int nudges() {
    return nudges;
  }

  /// How often the candidate asked about the task.
  public int clarified() {
    return clarified;
  }

  /// Answers in a row that added nothing.
  public int fruitless() {
    return fruitless;
  }

  /// Later answers, for practice, in order.
  public List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  /// Whether one may answer it once more, in words: not what was to be written as code, for that is
  /// judged by running it.
  public boolean takesAttempts() {
    return question.code().isEmpty() && attempts.size() < Attempt.MOST;
  }

  /// Every run of code, in order.
  public List<Run> runs() {
    return List.copyOf(runs);
  }

  /// The runs that went through all tests, in order.
  public List<Run> submissions() {
    return runs.stream().filter(run -> run.ran().mode() == Event.CodeRan.Mode.SUBMIT).toList();
  }

  /// The submission with the most tests passed, of several the last.
  public Optional<Run> bestSubmission() {
    return submissions().stream()
        .reduce((best, next) -> next.passed() >= best.passed() ? next : best);
  }

  /// Whether the last submission passed every test of the problem.
  public boolean codeWorks() {
    List<Run> submissions = submissions();
    return !submissions.isEmpty() && submissions.getLast().ran().passed();
  }

  /// Whether a claim on the running time was doubted.
  public boolean doubted() {
    return doubted;
  }

  /// Whether the candidate was asked to write code.
  public boolean codeInvited() {
    return codeInvited;
  }

  public boolean challenged() {
    return challenged;
  }

  /// The points that count, the challenge's among them once it was posed.
  public List<Point> points() {
    return question.points(challenged);
  }

  /// Whether the candidate engaged with the question at all; without that it is no evidence.
  public boolean engaged() {
    return !answers.isEmpty() || admissions > 0 || skipped || !submissions().isEmpty();
  }

  /// How it stands, or stood when it was left.
  public Outcome outcome() {
    if (skipped && answers.isEmpty()) {
      return Outcome.SKIPPED;
    }
    return engaged() ? Outcome.ANSWERED : Outcome.NO_ANSWER;
  }

  /// Share of the points reached, 0..1, after the price of hints and misconceptions.
  public double score() {
    double reached = 0;
    double whole = 0;
    Map<String, Finding> touched = findings();
    for (Point point : points()) {
      whole += point.weight();
      Finding found = touched.get(point.id());
      if (found != null) {
        reached += point.weight() * found.credit();
      }
    }
    for (Question.Misconception wrong : question.misconceptions()) {
      if (misbeliefs.stream().anyMatch(stated -> stated.id().equals(wrong.id()))) {
        reached -= wrong.cost();
      }
    }
    return Math.clamp(reached / whole, 0, 1);
  }

  /// What a hint took from the score, 0..1: its part of the price of every point made after it.
  /// Before misconceptions, the score and the costs of all hints make up what it would be without.
  ///
  /// @param rung 1 for the first hint of the question
  public double hintCost(int rung) {
    Map<String, Finding> touched = findings();
    double whole = 0;
    double lost = 0;
    for (Point point : points()) {
      whole += point.weight();
      Finding found = touched.get(point.id());
      if (found != null && found.rung() >= rung) {
        lost += point.weight() * found.status().credit();
      }
    }
    return Finding.RUNG_PRICE * lost / whole;
  }

  /// Points that are not made yet, in rubric order.
  public List<Point> missing() {
    Map<String, Finding> touched = findings();
    return points().stream()
        .filter(point -> {
          Finding found = touched.get(point.id());
          return found == null || found.status() != Status.HIT;
        })
        .toList();
  }

  public Optional<Finding> finding(String point) {
    return Optional.ofNullable(findings().get(point));
  }
}
