package prepai.growth;

import java.util.ArrayList;
import java.util.List;

/// Which sizes of inputs are worth a try. They are squares where they can be, so that square grids
/// of `n` cells come out exact.
final class Sizes {
  static final List<Integer> FIRST = List.of(4, 6, 9, 12, 16);

  private static final int LARGEST = 16_384;
  private static final int MOST_AT_ONCE = 7;
  private static final double DEAREST_NANOS = 4e8;
  private static final double DEAR_NANOS = 5e7;
  private static final int STEEP = 64;
  private static final int ENOUGH = 7;

  /// Growth speeds up: the exponent of the last step is the least to expect of the next.
  private static final double CAUTION = 1.1;

  private Sizes() {}

  /// The next sizes that are likely to be affordable; none when the last ones are enough.
  static List<Integer> after(List<Sample> samples) {
    var next = new ArrayList<Integer>();
    if (samples.size() < 2) {
      return next;
    }
    Sample last = samples.getLast();
    Sample before = samples.get(samples.size() - 2);
    double exponent =
        CAUTION
            * Math.max(
                1, Math.log(cost(last) / cost(before)) / Math.log((double) last.n() / before.n()));
    double most = last.n() * Math.pow(DEAREST_NANOS / Math.max(1, last.nanos()), 1 / exponent);
    for (int n = larger(last.n());
        n <= Math.min(most, LARGEST) && next.size() < MOST_AT_ONCE;
        n = larger(n)) {
      next.add(n);
    }
    if (next.isEmpty()
        && last.n() < STEEP
        && (last.nanos() < DEAR_NANOS || samples.size() < ENOUGH)) {
      // So steep that only small steps are left.
      double factor = Math.pow(cost(last) / cost(before), 1.0 / (last.n() - before.n()));
      int steps = (int) (Math.log(DEAREST_NANOS / last.nanos()) / Math.log(factor));
      for (int n = last.n() + 1; n <= last.n() + Math.min(steps, MOST_AT_ONCE); n++) {
        next.add(n);
      }
    }
    return next;
  }

  private static double cost(Sample sample) {
    return Math.max(1, sample.steps() > 0 ? sample.steps() : sample.nanos());
  }

  /// The next square of 4, 5 or 6 times a power of two: 16, 25, 36, 64, 100, 144, 256, …
  private static int larger(int n) {
    int power = 1;
    while (true) {
      for (int side = 4; side <= 6; side++) {
        if (side * side * power > n) {
          return side * side * power;
        }
      }
      power *= 4;
    }
  }
}
