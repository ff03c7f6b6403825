package prepai.evals.abilities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prepai.plan.Bank;
import prepai.plan.Level;
import prepai.plan.Question;
import prepai.plan.Track;

/// How often each question is seen by the candidates of the sample who could be asked it.
///
/// @param shares question id to the share of those candidates who see it, most seen first
record Exposure(List<Map.Entry<String, Double>> shares) {

  static Exposure of(Bank bank, Level level, List<Taken> taken, Taken.Order order) {
    var seen = new HashMap<String, Integer>();
    var able = new HashMap<String, Integer>();
    var pools = new HashMap<String, Set<String>>();
    bank.tracks().forEach(track -> pools.put(track.id(), pool(bank, track, level)));
    taken.stream()
        .filter(one -> one.order() == order && !one.candidate().onGrid())
        .forEach(one -> {
          pools.getOrDefault(one.track(), Set.of()).forEach(id -> able.merge(id, 1, Integer::sum));
          one.questions().forEach(question -> seen.merge(question.id(), 1, Integer::sum));
        });
    return new Exposure(
        able.entrySet().stream()
            .map(one ->
                Map.entry(
                    one.getKey(), seen.getOrDefault(one.getKey(), 0) / (double) one.getValue()))
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList());
  }

  double most() {
    return shares.isEmpty() ? 0 : shares.getFirst().getValue();
  }

  /// Share of the questions that nobody sees.
  double never() {
    return shares.stream().filter(one -> one.getValue() == 0).count()
        / (double) Math.max(1, shares.size());
  }

  private static Set<String> pool(Bank bank, Track track, Level level) {
    var ids = new HashSet<String>();
    Pool.of(bank, track, level).stream().map(Question::id).forEach(ids::add);
    return Set.copyOf(ids);
  }
}
