package prepai.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import prepai.interviewer.Coach;
import prepai.plan.Track;
import prepai.scoring.Scorer;
import prepai.session.Event;
import prepai.session.Line;
import prepai.session.Session;

/// What the candidate is shown of a session.
final class Views {
  private Views() {}

  static Replies.Status status(Session session, boolean answering, Instant now) {
    Coach.Standing standing = Coach.standing(session, now);
    return new Replies.Status(
        session.running() ? Replies.State.ACTIVE : Replies.State.ENDED,
        new Replies.Phase(standing.phase(), standing.title(), standing.index(), standing.count()),
        standing
            .question()
            .map(asked ->
                new Replies.Asked(
                    asked.number(), asked.kind(), asked.askedAt(), asked.minutes(), asked.code())),
        new Replies.Hint(
            standing.hint().available(),
            standing.hint().rung(),
            standing.hint().price(),
            standing.hint().why()),
        standing.advice(),
        session.startedAt(),
        session.endsAt(),
        now,
        answering,
        session.ending().map(Session.Ending::at),
        session.ending().map(Session.Ending::reason));
  }

  static Replies.Created created(Session session) {
    Event.SessionStarted started = session.started().orElseThrow();
    return new Replies.Created(
        session.id().value(),
        session.lines().getFirst().text(),
        started.interviewType(),
        session.track().orElseThrow().title(),
        started.candidateName(),
        started.level(),
        started.minutes(),
        session.startedAt(),
        session.endsAt());
  }

  static Replies.Listed listed(Session session) {
    Event.SessionStarted started = session.started().orElseThrow();
    return new Replies.Listed(
        session.id().value(),
        started.interviewType(),
        session.track().map(Track::title).orElse(started.interviewType()),
        started.candidateName(),
        started.level(),
        started.minutes(),
        session.startedAt(),
        session.endsAt(),
        session.running() ? Replies.State.ACTIVE : Replies.State.ENDED,
        session.lines().size(),
        Optional.of(session)
            .filter(Views::seen)
            .map(ended -> Scorer.report(ended).verdict().rating()));
  }

  /// Whether the candidate knows the verdict: nothing tells it before the report does.
  private static boolean seen(Session session) {
    return session.ending().isPresent()
        && (session.reportOpened() || session.selfAssessment().isPresent());
  }

  static Replies.Details details(Session session, boolean answering, Instant now) {
    Event.SessionStarted started = session.started().orElseThrow();
    return new Replies.Details(
        session.id().value(),
        started.interviewType(),
        session.track().orElseThrow().title(),
        started.candidateName(),
        started.level(),
        started.minutes(),
        started.jobDescription(),
        session.startedAt(),
        session
            .cv()
            .map(cv ->
                new Replies.Cv(
                    cv.stored().fileName(),
                    cv.stored().mediaType(),
                    cv.stored().bytes(),
                    cv.storedAt())),
        session.lastSeq(),
        status(session, answering, now),
        transcript(session.lines()));
  }

  static List<Replies.Said> transcript(List<Line> lines) {
    return lines.stream()
        .map(line -> new Replies.Said(line.at(), line.role(), line.text()))
        .toList();
  }

  static Replies.Listing listing(Track track) {
    return new Replies.Listing(
        track.id(),
        track.title(),
        track.company(),
        track.category(),
        track.description(),
        track.levels(),
        track.minutes(),
        track.focus(),
        track.phases().stream()
            .map(phase -> new Replies.Share(phase.id(), phase.title(), phase.share()))
            .toList());
  }

  /// What the interviewer said in answer to an event.
  static Optional<String> answerTo(Session session, long seq) {
    return session.lines().stream()
        .filter(line -> line.seq() > seq && line.role() == Line.Role.AGENT)
        .map(Line::text)
        .findFirst();
  }
}
