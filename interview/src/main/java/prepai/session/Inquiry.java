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
import prepai.evidence.Status;
import prepai.plan.Point;
import prepai.plan.Question;

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
  private int admissions;
  private int nudges;
  private int clarified;
  private int fruitless;
  private boolean challenged;
  private boolean skipped;

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
    admissions = other.admissions;
    nudges = other.nudges;
    clarified = other.clarified;
    fruitless = other.fruitless;
    challenged = other.challenged;
    skipped = other.skipped;
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
      case Move.Greet _,
          Move.Ask _,
          Move.PresentProblem _,
          Move.Clarify _,
          Move.NoHint _,
          Move.Redirect _,
          Move.Repeat _,
          Move.TimeCheck _,
          Move.InviteQuestions _,
          Move.Answer _,
          Move.Wrap _ -> {}
    }
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

  /// Best finding per point id, only for points that were touched.
  public Map<String, Finding> findings() {
    return Map.copyOf(findings);
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

  public boolean challenged() {
    return challenged;
  }

  /// The points that count, the challenge's among them once it was posed.
  public List<Point> points() {
    return question.points(challenged);
  }

  /// Whether the candidate engaged with the question at all; without that it is no evidence.
  public boolean engaged() {
    return !answers.isEmpty() || admissions > 0 || skipped;
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
    for (Point point : points()) {
      whole += point.weight();
      Finding found = findings.get(point.id());
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

  /// Points that are not made yet, in rubric order.
  public List<Point> missing() {
    return points().stream()
        .filter(point -> {
          Finding found = findings.get(point.id());
          return found == null || found.status() != Status.HIT;
        })
        .toList();
  }

  public Optional<Finding> finding(String point) {
    return Optional.ofNullable(findings.get(point));
  }
}
