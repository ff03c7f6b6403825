package prepai.evals.conformance;

import java.util.List;
import java.util.stream.Stream;
import prepai.interviewer.Judge;

/// Something that holds in every interview by itself.
interface Rule {
  /// Where it does not hold.
  Stream<Violation> of(Held held);

  /// All of them.
  static List<Rule> all(Judge judge) {
    return List.of(
        new NoLeak(),
        new OneQuestion(),
        new NoRepetition(),
        new ClockKept(),
        new PhasesKept(),
        new HintsEarned(),
        new Manners(),
        new Listening(),
        new Unmoved(judge));
  }
}
