package prepai.evals.abilities;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// The same candidates asked in both orders.
record Comparison(Precision adaptive, Precision fixed) {

  /// Over the interviews with those candidates.
  static Comparison of(List<Taken> taken, Predicate<Candidate> who) {
    return new Comparison(
        precision(taken, who, Taken.Order.ADAPTIVE), precision(taken, who, Taken.Order.FIXED));
  }

  /// One for each ability of the grid, from low to high.
  static List<At> overTheGrid(List<Taken> taken) {
    return thetas(taken)
        .mapToObj(theta -> new At(theta, of(taken, one -> one.onGrid() && one.theta() == theta)))
        .toList();
  }

  /// @param theta true ability in logits
  record At(double theta, Comparison comparison) {}

  /// How much smaller a measure is with the adaptive order, as a share.
  double saved(ToDoubleFunction<Precision> measure) {
    return 1 - measure.applyAsDouble(adaptive) / measure.applyAsDouble(fixed);
  }

  private static DoubleStream thetas(List<Taken> taken) {
    return taken.stream()
        .map(Taken::candidate)
        .filter(Candidate::onGrid)
        .mapToDouble(Candidate::theta)
        .distinct()
        .sorted();
  }

  private static Precision precision(
      List<Taken> taken, Predicate<Candidate> who, Taken.Order order) {
    return Precision.of(
        taken.stream().filter(one -> one.order() == order && who.test(one.candidate())).toList());
  }
}
