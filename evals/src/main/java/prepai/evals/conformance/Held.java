package prepai.evals.conformance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepai.scoring.Report;
import prepai.scoring.Scorer;
import prepai.session.Event;
import prepai.session.Logged;
import prepai.session.Move;
import prepai.session.Session;
import prepai.session.SessionId;

/// An interview that was held.
///
/// @param said what the candidate said beside plain answers, by event number
/// @param turns the interviewer's, in order
/// @param report empty when the interview did not end
record Held(
    String track,
    Candidate candidate,
    long seed,
    Session session,
    Map<Long, Step.Say> said,
    List<Turn> turns,
    Optional<Report> report) {
  private static final SessionId ID = new SessionId("recordedrecordedrecord");

  Held {
    said = Map.copyOf(said);
    turns = List.copyOf(turns);
  }

  /// A turn of the interviewer.
  ///
  /// @param seq of what it said
  /// @param before the session with everything up to the decision, and nothing said
  record Turn(
      long seq, Instant at, Session before, Event.TurnDecided decided, Event.AgentSaid said) {
    Move main() {
      return decided.moves().getLast();
    }

    boolean has(Class<? extends Move> kind) {
      return decided.moves().stream().anyMatch(kind::isInstance);
    }

    /// What the candidate said that it answers.
    Optional<Long> replyTo() {
      return decided.replyTo().isPresent()
          ? Optional.of(decided.replyTo().getAsLong())
          : Optional.empty();
    }
  }

  /// Folds a log turn by turn.
  static Held of(
      String track, Candidate candidate, long seed, List<Logged> log, Map<Long, Step.Say> said) {
    var turns = new ArrayList<Turn>();
    Session session = Session.of(ID, List.of());
    Optional<Event.TurnDecided> decided = Optional.empty();
    for (Logged logged : log) {
      if (logged.event() instanceof Event.AgentSaid spoken) {
        turns.add(new Turn(logged.seq(), logged.at(), session, decided.orElseThrow(), spoken));
      }
      if (logged.event() instanceof Event.TurnDecided turn) {
        decided = Optional.of(turn);
      }
      session = session.plus(List.of(logged));
    }
    Optional<Report> report =
        session.ending().isPresent() ? Optional.of(Scorer.report(session)) : Optional.empty();
    return new Held(track, candidate, seed, session, said, turns, report);
  }

  /// What the candidate said that a turn answers, where it was more than a plain answer.
  Optional<Step.Say> answered(Turn turn) {
    return turn.replyTo().flatMap(seq -> Optional.ofNullable(said.get(seq)));
  }

  Violation violation(String rule, Turn turn, String what) {
    return new Violation(rule, track, candidate, seed, turn.seq(), what);
  }

  Violation violation(String rule, String what) {
    return new Violation(rule, track, candidate, seed, 0, what);
  }
}
