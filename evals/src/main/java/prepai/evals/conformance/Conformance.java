package prepai.evals.conformance;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Judge;
import prepai.interviewer.Speaker;
import prepai.plan.Bank;
import prepai.plan.Track;

/// Holds the interviews and checks them.
final class Conformance {
  private final Rehearsal rehearsal;
  private final List<Rule> rules;
  private final List<Comparison> comparisons = Comparison.all();

  Conformance(Bank bank, Judge judge) {
    this(bank, judge, _ -> new AuthoredSpeaker());
  }

  /// @param speaker made for each interview, with its clock
  Conformance(Bank bank, Judge judge, Function<InstantSource, Speaker> speaker) {
    var remembering = new Remembering(judge);
    this.rehearsal = new Rehearsal(bank, remembering, speaker);
    this.rules = Rule.all(remembering);
  }

  /// What came of it.
  record Outcome(List<Held> interviews, List<Violation> violations) {
    Outcome {
      interviews = List.copyOf(interviews);
      violations = List.copyOf(violations);
    }

    /// Prints a line per violation, then how often each rule was broken.
    void print(PrintStream out) {
      violations.forEach(out::println);
      Map<String, Long> counts =
          violations.stream()
              .collect(Collectors.groupingBy(Violation::rule, TreeMap::new, Collectors.counting()));
      counts.forEach((rule, count) -> out.println(rule + ": broken " + count + " times"));
      long turns = interviews.stream().mapToLong(held -> held.turns().size()).sum();
      out.printf(
          "%d violations in %d interviews, %d turns of the interviewer%n",
          violations.size(), interviews.size(), turns);
    }
  }

  /// Runs every candidate through every track with every seed. One track at a time, so that the
  /// judge has its rubrics ready.
  Outcome run(List<Track> tracks, List<Candidate> candidates, long... seeds) {
    var interviews = new ArrayList<Held>();
    var violations = new ArrayList<Violation>();
    for (Track track : tracks) {
      for (long seed : seeds) {
        List<Held> held =
            candidates.parallelStream()
                .map(candidate -> rehearsal.of(track, candidate, seed))
                .toList();
        interviews.addAll(held);
        violations.addAll(check(new Cohort(track, seed, held)));
      }
    }
    return new Outcome(interviews, violations);
  }

  private List<Violation> check(Cohort cohort) {
    return Stream.concat(
            cohort.interviews().parallelStream()
                .flatMap(held -> rules.stream().flatMap(rule -> rule.of(held))),
            comparisons.stream().flatMap(comparison -> comparison.of(cohort)))
        .toList();
  }
}
