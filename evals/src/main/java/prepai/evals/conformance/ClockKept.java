package prepai.evals.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import prepai.session.EndReason;
import prepai.session.Move;
import prepai.session.Session;

/// The interview ends by itself and in time, nothing is asked when time is up, the time left is
/// told once, and the last minutes are the candidate's: neither fewer nor many more.
final class ClockKept implements Rule {
  private static final String NAME = "clock";

  /// What the interviewer may need to finish a sentence.
  private static final Duration BREATH = Duration.ofSeconds(30);

  /// What may be left over: the shortest questions take four minutes.
  private static final Duration REST = Duration.ofMinutes(4);

  @Override
  public Stream<Violation> of(Held held) {
    Session session = held.session();
    if (session.ending().isEmpty()) {
      return Stream.of(held.violation(NAME, "it does not end"));
    }
    Session.Ending ending = session.ending().get();
    var violations = new ArrayList<Violation>();
    if (ending.at().isAfter(session.endsAt().plus(BREATH))) {
      violations.add(held.violation(NAME, "it ends after its time: " + left(session, ending.at())));
    }
    held.turns().stream()
        .filter(turn -> !turn.at().isBefore(session.endsAt()) && !turn.has(Move.Wrap.class))
        .forEach(turn -> violations.add(held.violation(NAME, turn, "time is up: " + turn.main())));
    long checks = held.turns().stream().filter(turn -> turn.has(Move.TimeCheck.class)).count();
    if (checks > 1) {
      violations.add(held.violation(NAME, "the time left was told " + checks + " times"));
    }
    boolean sentAway = ending.reason() == EndReason.CONDUCT;
    if (session.invitedAt().isEmpty() && !sentAway) {
      violations.add(held.violation(NAME, "the candidate was not asked for questions"));
    }
    session
        .invitedAt()
        .filter(at -> at.isBefore(session.endsAt().minus(session.closing()).minus(REST)))
        .ifPresent(at ->
            violations.add(held.violation(NAME, "nothing more to ask: " + left(session, at))));
    violations.addAll(lateQuestions(held));
    return violations.stream();
  }

  private static List<Violation> lateQuestions(Held held) {
    Session session = held.session();
    Instant closing = session.endsAt().minus(session.closing());
    return held.turns().stream()
        .filter(turn -> turn.has(Move.Ask.class) || turn.has(Move.PresentProblem.class))
        .filter(turn -> !turn.at().isBefore(closing))
        .map(turn -> held.violation(NAME, turn, "a question in the candidate's own minutes"))
        .toList();
  }

  private static String left(Session session, Instant at) {
    return Duration.between(at, session.endsAt()).toSeconds() + " seconds before the end";
  }
}
