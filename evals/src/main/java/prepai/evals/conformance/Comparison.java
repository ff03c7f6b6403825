package prepai.evals.conformance;

import java.util.List;
import java.util.stream.Stream;

/// Something that holds between the interviews of different candidates.
interface Comparison {
  /// Where it does not hold.
  Stream<Violation> of(Cohort cohort);

  /// All of them.
  static List<Comparison> all() {
    return List.of(new Ranking(), new Adaptation(), new SameWords());
  }
}
