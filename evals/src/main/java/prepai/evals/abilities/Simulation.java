package prepai.evals.abilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import prepai.plan.Bank;
import prepai.plan.Level;
import prepai.plan.Track;

/// What is to be simulated.
///
/// @param candidates so many in each track, one half of them on the grid
/// @param questions asked of each
record Simulation(
    int candidates, int questions, Level level, Candidate.Answers answers, long seed) {

  Simulation {
    if (candidates < 1 || questions < 1) {
      throw new IllegalArgumentException("it takes at least one candidate and one question");
    }
  }

  /// Both orders for every candidate; the same inputs give the same.
  List<Taken> run(Bank bank) {
    var taken = new ArrayList<Taken>();
    var fixed = new FixedOrder(bank, level, answers);
    for (Track track : bank.tracks()) {
      if (!track.levels().contains(level)) {
        continue;
      }
      for (Candidate candidate : Candidate.drawn(candidates, seed + track.id().hashCode())) {
        taken.add(AdaptiveInterview.take(bank, track, level, candidate, answers, questions));
        taken.add(fixed.take(track, candidate, questions));
      }
    }
    return List.copyOf(taken);
  }

  String caption(Bank bank) {
    return "%d candidates in each of %d tracks, level %s, %d questions each, answers %s, seed %d"
        .formatted(
            candidates,
            bank.tracks().stream().filter(track -> track.levels().contains(level)).count(),
            level.name().toLowerCase(Locale.ROOT),
            questions,
            answers.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            seed);
  }
}
