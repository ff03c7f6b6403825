package prepai.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Classes of growth, from the slowest to the fastest.
public enum Growth {
  CONSTANT("1"),
  LOGARITHMIC("log n"),
  LINEAR("n"),
  LINEARITHMIC("n log n"),
  /// As of `n` items looked through once for each of `√n` rows.
  N_ROOT_N("n^1.5"),
  QUADRATIC("n^2"),
  QUADRATIC_TIMES_LOG("n^2 log n"),
  CUBIC("n^3"),
  /// Any base.
  EXPONENTIAL("2^n");

  private final String id;

  Growth(String id) {
    this.id = id;
  }

  /// As problems write it, e.g. `n log n`.
  public String id() {
    return id;
  }

  public static Optional<Growth> of(String id) {
    return Arrays.stream(values()).filter(growth -> growth.id.equals(id)).findFirst();
  }

  /// Whether it grows faster by more than a logarithm, which measurements and people overlook.
  public boolean isBeyond(Growth other) {
    return switch (other) {
      case CONSTANT, LOGARITHMIC -> compareTo(LOGARITHMIC) > 0;
      case LINEAR, LINEARITHMIC -> compareTo(LINEARITHMIC) > 0;
      case N_ROOT_N -> compareTo(N_ROOT_N) > 0;
      case QUADRATIC, QUADRATIC_TIMES_LOG -> compareTo(QUADRATIC_TIMES_LOG) > 0;
      case CUBIC -> compareTo(CUBIC) > 0;
      case EXPONENTIAL -> false;
    };
  }

  /// The value of the function itself, e.g. 24 for `n log n` at 8.
  ///
  /// @param n at least 1
  double at(double n) {
    return switch (this) {
      case CONSTANT -> 1;
      case LOGARITHMIC -> logarithm(n);
      case LINEAR -> n;
      case LINEARITHMIC -> n * logarithm(n);
      case N_ROOT_N -> n * Math.sqrt(n);
      case QUADRATIC -> n * n;
      case QUADRATIC_TIMES_LOG -> n * n * logarithm(n);
      case CUBIC -> n * n * n;
      case EXPONENTIAL -> Math.pow(2, n);
    };
  }

  /// What programs of this class do beside: lower terms that may weigh much while `n` is small.
  List<Growth> lower() {
    return switch (this) {
      case CONSTANT -> List.of();
      case LOGARITHMIC, LINEAR -> List.of(CONSTANT);
      case LINEARITHMIC, N_ROOT_N, QUADRATIC, EXPONENTIAL -> List.of(CONSTANT, LINEAR);
      case QUADRATIC_TIMES_LOG, CUBIC -> List.of(CONSTANT, LINEAR, QUADRATIC);
    };
  }

  private static double logarithm(double n) {
    return Math.log(n) / Math.log(2);
  }
}
