package prepai.evals.abilities;

import java.util.List;
import prepai.plan.Bank;
import prepai.plan.Level;
import prepai.plan.Question;
import prepai.plan.Track;

/// What a track may ask at a level.
final class Pool {
  private Pool() {}

  /// Ordered by id, as the bank is.
  static List<Question> of(Bank bank, Track track, Level level) {
    return bank.of(track.id()).stream()
        .filter(question -> question.levels().contains(level))
        .filter(question -> track.phases().stream().anyMatch(phase -> phase.admits(question)))
        .toList();
  }
}
