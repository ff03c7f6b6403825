package prepai.bench;

import java.util.Arrays;
import java.util.Collection;

/// Measured values.
final class Sample {
  private final double[] sorted;

  Sample(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    this.sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
  }

  int size() {
    return sorted.length;
  }

  double median() {
    return quantile(0.5);
  }

  double max() {
    return sorted[sorted.length - 1];
  }

  /// The smallest value that at least `share` of all do not exceed (nearest rank).
  double quantile(double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }
}
