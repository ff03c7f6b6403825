package prepai.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prepai.evidence.Citation;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Passage;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.growth.Claims;
import prepai.growth.Growth;
import prepai.interviewer.HintPrice;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.plan.Track;
import prepai.session.Attempt;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Line;
import prepai.session.Run;
import prepai.session.Session;
import prepai.text.Words;

/// Writes the report: a fold over the log, the same whenever it is made.
public final class Scorer {
  private static final int MOST_HIGHLIGHTS = 5;
  private static final int MOST_STUDY = 8;
  private static final int MOST_READING = 4;
  private static final double GOOD_ENOUGH = 0.85;

  private Scorer() {}

  /// The report of an interview that has ended.
  ///
  /// @throws IllegalArgumentException while it still runs
  public static Report report(Session session) {
    Session.Ending ending =
        session
            .ending()
            .orElseThrow(() -> new IllegalArgumentException("the interview is still running"));
    var dimensions = new Dimensions(session);
    List<Report.Dimension> scored = dimensions.scored();
    List<Report.Answered> questions =
        session.inquiries().stream().map(inquiry -> answered(session, inquiry)).toList();
    boolean engaged =
        session.inquiries().stream().anyMatch(inquiry -> inquiry.engaged() && !inquiry.opening());
    return new Report(
        session.id().value(),
        ending.at(),
        interview(session, ending.at()),
        withLengthHeld(session, ending, Verdicts.of(scored, dimensions.deepestRung(), engaged)),
        session.selfAssessment().map(own -> new Report.SelfAssessment(own.rating(), own.note())),
        scored,
        questions,
        ledger(session),
        speaking(session),
        session.ability(),
        session.notes(),
        strengths(session),
        gaps(session),
        study(session),
        ClaimLedger.of(session));
  }

  /// Says so when the verdict rests on less than it was meant to.
  private static Report.Verdict withLengthHeld(
      Session session, Session.Ending ending, Report.Verdict verdict) {
    Duration held = Duration.between(session.startedAt(), ending.at());
    if (ending.reason() != prepai.session.EndReason.CANDIDATE
        || held.compareTo(session.length().multipliedBy(3).dividedBy(5)) >= 0
        || verdict.rating() == Rating.NOT_ENOUGH_EVIDENCE) {
      return verdict;
    }
    var reasons = new ArrayList<>(verdict.reasons());
    reasons.add(
        "Only "
            + Math.max(1, held.toMinutes())
            + " of "
            + session.length().toMinutes()
            + " minutes were held, so this rests on a part of the interview.");
    return new Report.Verdict(
        verdict.rating(), verdict.title(), verdict.low(), verdict.high(), verdict.mean(), reasons);
  }

  /// What was held, when and for whom; for an interview that still runs, as it stands at `now`.
  public static Report.Interview interview(Session session, Instant now) {
    Event.SessionStarted started = session.started().orElseThrow();
    Track track = session.track().orElseThrow();
    return new Report.Interview(
        started.interviewType(),
        track.title(),
        track.company(),
        started.candidateName(),
        started.level(),
        started.minutes(),
        session.startedAt(),
        session.ending().map(Session.Ending::at).orElse(now),
        session.ending().map(Session.Ending::reason).orElse(prepai.session.EndReason.CANDIDATE),
        session.cv().map(cv -> cv.stored().fileName()),
        started.jobDescription().isPresent());
  }

  /// One question of an interview and what came of it.
  ///
  /// @param number of the question; one that was asked
  public static Report.Answered answered(Session session, int number) {
    return answered(session, session.inquiries().get(number - 1));
  }

  private static Report.Answered answered(Session session, Inquiry inquiry) {
    Question question = inquiry.question();
    return new Report.Answered(
        inquiry.number(),
        question.id(),
        question.kind(),
        question.topic(),
        question.prompt(),
        question.difficulty().label(),
        inquiry.askedSeq(),
        inquiry.engaged() ? Optional.of(hundredths(inquiry)) : Optional.empty(),
        outcome(session, inquiry),
        results(session, inquiry),
        inquiry.hints().stream()
            .map(hint ->
                new Report.HintUsed(
                    hint.rung(),
                    hint.text(),
                    HintPrice.of(hint.rung()),
                    tenth(100 * inquiry.hintCost(hint.rung())),
                    hint.seq()))
            .toList(),
        inquiry.probed().size(),
        corrections(session, inquiry),
        inquiry.challenged() ? question.challenge().map(Question.Challenge::say) : Optional.empty(),
        question.reference(),
        question.study(),
        code(session, inquiry),
        inquiry.takesAttempts(),
        inquiry.attempts().stream().map(attempt -> reanswer(session, attempt)).toList());
  }

  private static Report.Reanswer reanswer(Session session, Attempt attempt) {
    return new Report.Reanswer(
        attempt.seq(),
        attempt.at(),
        attempt.text(),
        hundredths(attempt.judged()),
        results(session, attempt.judged()),
        corrections(session, attempt.judged()));
  }

  private static int hundredths(Inquiry inquiry) {
    return (int) Math.round(inquiry.score() * 100);
  }

  private static List<Report.PointResult> results(Session session, Inquiry inquiry) {
    return inquiry.points().stream().map(point -> result(session, inquiry, point)).toList();
  }

  private static Optional<Growth> claimed(Session session, Inquiry inquiry) {
    return session.lines().stream()
        .filter(line -> inquiry.answers().contains(line.seq()))
        .flatMap(line -> Claims.in(line.text()).stream())
        .reduce((_, later) -> later);
  }

  private static Optional<Report.Code> code(Session session, Inquiry inquiry) {
    List<Run> runs = inquiry.runs();
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    List<Run> submissions = inquiry.submissions();
    Optional<Run> best = inquiry.bestSubmission();
    Run shown = best.orElseGet(runs::getLast);
    return Optional.of(
        new Report.Code(
            shown.ran().language(),
            shown.ran().code(),
            submissions.size(),
            best.map(run -> submissions.indexOf(run) + 1),
            runs.size(),
            shown.passed(),
            shown.total(),
            shown.failing(),
            shown.growth(),
            inquiry.question().code().map(task -> task.complexity().target()).orElse(""),
            claimed(session, inquiry).map(Growth::id),
            shown.ownTests()));
  }

  private static Report.Outcome outcome(Session session, Inquiry inquiry) {
    if (Dimensions.brokeOff(session, inquiry) && inquiry.outcome() != Inquiry.Outcome.SKIPPED) {
      return Report.Outcome.CUT_SHORT;
    }
    return switch (inquiry.outcome()) {
      case ANSWERED -> Report.Outcome.ANSWERED;
      case SKIPPED -> Report.Outcome.SKIPPED;
      case NO_ANSWER -> Report.Outcome.NO_ANSWER;
    };
  }

  private static Report.PointResult result(Session session, Inquiry inquiry, Point point) {
    Optional<Finding> finding = inquiry.finding(point.id());
    return new Report.PointResult(
        point.id(),
        point.claim(),
        point.weight(),
        point.must(),
        finding.map(Finding::status).orElse(Status.MISSED),
        finding.map(Finding::prompted).orElse(inquiry.probed().contains(point.id())),
        finding.map(Finding::quotes).orElse(List.of()),
        session.cited(inquiry.number(), Citation.Subject.POINT, point.id()));
  }

  private static List<Report.Correction> corrections(Session session, Inquiry inquiry) {
    var corrections = new ArrayList<Report.Correction>();
    for (Judgement.Misbelief stated : inquiry.misbeliefs()) {
      inquiry.question().misconceptions().stream()
          .filter(wrong -> wrong.id().equals(stated.id()))
          .findFirst()
          .ifPresent(wrong ->
              corrections.add(
                  new Report.Correction(
                      stated.said().seq(),
                      stated.said().quote(),
                      wrong.correction(),
                      session.cited(
                          inquiry.number(), Citation.Subject.MISCONCEPTION, wrong.id()))));
    }
    return corrections;
  }

  private static List<Report.HintPaid> ledger(Session session) {
    return session.inquiries().stream()
        .flatMap(inquiry ->
            inquiry.hints().stream()
                .map(hint ->
                    new Report.HintPaid(
                        inquiry.number(),
                        hint.rung(),
                        hint.text(),
                        HintPrice.of(hint.rung()),
                        tenth(100 * inquiry.hintCost(hint.rung())),
                        hint.seq())))
        .toList();
  }

  private static Report.Speaking speaking(Session session) {
    int[] words =
        session.lines().stream()
            .filter(line -> line.role() == Line.Role.USER)
            .mapToInt(line -> Words.of(line.text()).size())
            .toArray();
    return new Report.Speaking(
        words.length,
        java.util.Arrays.stream(words).sum(),
        java.util.Arrays.stream(words).max().orElse(0),
        session.inquiries().stream().mapToInt(Inquiry::clarified).sum());
  }

  private record Weighed(Inquiry inquiry, Point point) {
    Optional<Quote> quote() {
      return inquiry.finding(point.id()).stream()
          .flatMap(found -> found.quotes().stream())
          .findFirst();
    }
  }

  private static List<String> strengths(Session session) {
    return points(session).stream()
        .filter(weighed ->
            weighed
                .inquiry()
                .finding(weighed.point().id())
                .filter(found -> found.status() == Status.HIT && !found.prompted())
                .isPresent())
        .limit(MOST_HIGHLIGHTS)
        .map(weighed ->
            "Question "
                + weighed.inquiry().number()
                + ", unprompted: "
                + weighed.point().claim()
                + weighed.quote().map(quote -> " (“" + quote.quote() + "”)").orElse(""))
        .toList();
  }

  private static List<String> gaps(Session session) {
    return points(session).stream()
        .filter(weighed ->
            weighed
                .inquiry()
                .finding(weighed.point().id())
                .map(found -> found.status().credit() == 0)
                .orElse(true))
        .limit(MOST_HIGHLIGHTS)
        .map(weighed -> "Question " + weighed.inquiry().number() + ": " + weighed.point().claim())
        .toList();
  }

  private static List<Weighed> points(Session session) {
    return session.inquiries().stream()
        .filter(inquiry -> finished(session, inquiry))
        .flatMap(inquiry -> inquiry.points().stream().map(point -> new Weighed(inquiry, point)))
        .sorted(
            Comparator.comparing((Weighed weighed) -> !weighed.point().must())
                .thenComparingInt(weighed -> -weighed.point().weight()))
        .toList();
  }

  /// Topics with open points, most gain first; those whose gain nobody can tell last.
  private static List<Report.Study> study(Session session) {
    var byTopic = new LinkedHashMap<String, List<Inquiry>>();
    session.inquiries().stream()
        .filter(inquiry -> inquiry.score() < GOOD_ENOUGH)
        .sorted(Comparator.comparingDouble(Inquiry::score))
        .forEach(inquiry ->
            byTopic
                .computeIfAbsent(inquiry.question().topics().getFirst(), _ -> new ArrayList<>())
                .add(inquiry));
    return byTopic.entrySet().stream()
        .map(entry -> study(session, entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(study -> -study.gain().orElse(0.0)))
        .limit(MOST_STUDY)
        .toList();
  }

  private static Report.Study study(Session session, String topicId, List<Inquiry> open) {
    long scored = session.inquiries().stream().filter(one -> finished(session, one)).count();
    List<Inquiry> known = open.stream().filter(one -> finished(session, one)).toList();
    double lost = known.stream().mapToDouble(inquiry -> 1 - inquiry.score()).sum();
    return new Report.Study(
        topicId,
        open.getFirst().question().topic(),
        open.stream().map(inquiry -> why(session, inquiry)).collect(Collectors.joining(" ")),
        open.stream()
            .flatMap(inquiry -> inquiry.question().study().stream())
            .distinct()
            .collect(Collectors.joining(" ")),
        known.isEmpty() ? Optional.empty() : Optional.of(tenth(100 * lost / scored)),
        open.stream()
            .flatMap(inquiry -> reading(session, inquiry).stream())
            .distinct()
            .limit(MOST_READING)
            .toList());
  }

  /// Whether the candidate engaged with a question and had the time to.
  private static boolean finished(Session session, Inquiry inquiry) {
    return inquiry.engaged() && !Dimensions.brokeOff(session, inquiry);
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /// What was cited for the open points, the weightiest first; of each the best.
  private static List<Passage> reading(Session session, Inquiry inquiry) {
    return inquiry.missing().stream()
        .sorted(Comparator.comparingInt(point -> -point.weight()))
        .flatMap(point ->
            session.cited(inquiry.number(), Citation.Subject.POINT, point.id()).stream().limit(1))
        .distinct()
        .limit(MOST_READING)
        .toList();
  }

  private static String why(Session session, Inquiry inquiry) {
    if (!inquiry.engaged()) {
      return "Question " + inquiry.number() + " stayed unanswered.";
    }
    return "Question "
        + inquiry.number()
        + (finished(session, inquiry)
            ? " reached " + Math.round(inquiry.score() * 100) + " of 100; open were: "
            : " was cut short; not yet spoken of were: ")
        + inquiry.missing().stream()
            .sorted(Comparator.comparingInt(point -> -point.weight()))
            .limit(3)
            .map(point -> point.claim().replaceFirst("\\.$", ""))
            .collect(Collectors.joining("; "))
        + ".";
  }
}
