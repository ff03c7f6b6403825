package prepai.evals.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import prepai.plan.Track;

/// The interviews of one track and seed, side by side.
record Cohort(Track track, long seed, List<Held> interviews) {
  Cohort {
    interviews = List.copyOf(interviews);
  }

  Optional<Held> of(Candidate candidate) {
    return Optional.ofNullable(byCandidate().get(candidate));
  }

  private Map<Candidate, Held> byCandidate() {
    return interviews.stream().collect(Collectors.toMap(Held::candidate, Function.identity()));
  }
}
