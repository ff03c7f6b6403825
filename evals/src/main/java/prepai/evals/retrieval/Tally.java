package prepai.evals.retrieval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Ranks at which queries were answered, and how long each took.
final class Tally {
  private static final int DEEPEST = 10;

  private final List<Integer> ranks = new ArrayList<>();
  private final List<Double> millis = new ArrayList<>();

  /// @param rank of the first right result, 1 for the best; 0 when none of ten was right
  void add(int rank, double took) {
    ranks.add(rank);
    millis.add(took);
  }

  /// Some of the queries, by their place.
  Tally of(BitSet chosen) {
    var part = new Tally();
    chosen.stream().forEach(index -> part.add(ranks.get(index), millis.get(index)));
    return part;
  }

  /// Share of queries answered within the first `depth` results, 0..1.
  double recall(int depth) {
    return ranks.stream().filter(rank -> rank > 0 && rank <= depth).count()
        / (double) Math.max(1, ranks.size());
  }

  /// Mean reciprocal rank within ten results, 0..1.
  double reciprocal() {
    return ranks.stream()
        .mapToDouble(rank -> rank > 0 && rank <= DEEPEST ? 1.0 / rank : 0)
        .average()
        .orElse(0);
  }

  /// Milliseconds that a share of the queries did not exceed.
  double quantile(double share) {
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-12s R@1 %.3f  R@5 %.3f  R@10 %.3f  MRR@10 %.3f  p50 %.2f ms  p99 %.2f ms",
        name,
        recall(1),
        recall(5),
        recall(DEEPEST),
        reciprocal(),
        quantile(0.5),
        quantile(0.99));
  }

  List<Integer> ranks() {
    return List.copyOf(ranks);
  }
}
