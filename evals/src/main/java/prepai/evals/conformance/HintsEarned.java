package prepai.evals.conformance;

import java.util.stream.Stream;
import prepai.session.Inquiry;
import prepai.session.Intent;
import prepai.session.Move;

/// A hint comes when it was asked for, or to somebody who is stuck: who said so twice. It is the
/// next rung of the ladder, as written.
final class HintsEarned implements Rule {
  private static final String NAME = "hints-earned";

  @Override
  public Stream<Violation> of(Held held) {
    return held.turns().stream()
        .filter(turn -> turn.main() instanceof Move.Hint)
        .flatMap(turn -> faults(held, turn, (Move.Hint) turn.main()));
  }

  private static Stream<Violation> faults(Held held, Held.Turn turn, Move.Hint hint) {
    Inquiry inquiry = Speech.about(held, turn).orElseThrow();
    boolean asked = turn.decided().intent() == Intent.HINT;
    boolean stuck = inquiry.admissions() + inquiry.nudges() >= 2;
    String text = inquiry.question().hints().get(hint.rung() - 1);
    return Stream.of(
            asked == hint.asked() && (asked || stuck) ? "" : "not earned: " + turn.said().text(),
            hint.rung() == inquiry.hints().size() + 1 ? "" : "not the next rung: " + hint.rung(),
            turn.said().text().contains(text) ? "" : "not as written: " + turn.said().text())
        .filter(fault -> !fault.isEmpty())
        .map(fault -> held.violation(NAME, turn, fault));
  }
}
