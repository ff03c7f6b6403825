package prepai.evals.abilities;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// How near the estimates of some interviews came, in logits.
///
/// @param standardError the mean of one over the root of the Fisher information at the true
///   ability: the standard error of item response theory, which knows no prior
/// @param rmse root of the mean squared distance of estimate and truth
/// @param own the mean of what the estimator says of itself
/// @param bias mean of estimate minus truth
record Precision(int count, double standardError, double rmse, double own, double bias) {

  static Precision of(List<Taken> taken) {
    return new Precision(
        taken.size(),
        mean(taken, one -> 1 / Math.sqrt(one.information())),
        Math.sqrt(mean(taken, one -> one.error() * one.error())),
        mean(taken, one -> one.ability().standardError()),
        mean(taken, Taken::error));
  }

  private static double mean(List<Taken> taken, ToDoubleFunction<Taken> measure) {
    return taken.stream().mapToDouble(measure).average().orElse(Double.NaN);
  }
}
