package prepai.evals.abilities;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import prepai.plan.Bank;
import prepai.plan.Level;

/// Prints how near the estimates came in both orders, and how often questions are seen.
final class AbilityReport {
  /// Abilities from here on are far from the middle, which questions in a fixed order serve.
  private static final double FAR = 1.5;

  private static final double LEAST_SAVED = 0.15;
  private static final int TOP = 10;

  private final PrintStream out;

  AbilityReport(PrintStream out) {
    this.out = out;
  }

  /// Prints all.
  ///
  /// @return whether the standard error far from the middle is enough smaller
  boolean print(Bank bank, Level level, List<Taken> taken) {
    out.println(
        "ability\tn\tSE adaptive\tfixed\tsmaller by\tRMSE adaptive\tfixed\tsmaller by\town SE adaptive\tfixed\tbias adaptive\tfixed\t");
    Comparison.overTheGrid(taken)
        .forEach(at -> row(String.format(Locale.ROOT, "%+.1f", at.theta()), at.comparison()));
    row("standard normal", taken, one -> !one.onGrid());
    row("-3 to -1.5", taken, one -> one.onGrid() && one.theta() <= -FAR);
    row("1.5 to 3", taken, one -> one.onGrid() && one.theta() >= FAR);
    Comparison far = row("both ends", taken, AbilityReport::isFar);
    out.println();
    exposure("adaptive", Exposure.of(bank, level, taken, Taken.Order.ADAPTIVE));
    exposure("fixed order", Exposure.of(bank, level, taken, Taken.Order.FIXED));
    out.printf(
        Locale.ROOT,
        "%nfrom 1.5 logits off the middle on, the adaptive order makes the standard error %.1f %% and the root mean squared error %.1f %% smaller%n",
        100 * far.saved(Precision::standardError),
        100 * far.saved(Precision::rmse));
    return far.saved(Precision::standardError) >= LEAST_SAVED;
  }

  private static boolean isFar(Candidate candidate) {
    return candidate.onGrid() && Math.abs(candidate.theta()) >= FAR;
  }

  private Comparison row(String name, List<Taken> taken, Predicate<Candidate> who) {
    Comparison comparison = Comparison.of(taken, who);
    row(name, comparison);
    return comparison;
  }

  private void row(String name, Comparison both) {
    Precision adaptive = both.adaptive();
    Precision fixed = both.fixed();
    out.printf(
        Locale.ROOT,
        "%s\t%d\t%.3f\t%.3f\t%.1f %%\t%.3f\t%.3f\t%.1f %%\t%.3f\t%.3f\t%+.3f\t%+.3f\t%n",
        name,
        adaptive.count(),
        adaptive.standardError(),
        fixed.standardError(),
        100 * both.saved(Precision::standardError),
        adaptive.rmse(),
        fixed.rmse(),
        100 * both.saved(Precision::rmse),
        adaptive.own(),
        fixed.own(),
        adaptive.bias(),
        fixed.bias());
  }

  private void exposure(String order, Exposure exposure) {
    out.printf(
        Locale.ROOT,
        "%s: the most seen of %d questions is seen by %.1f %% of those who could be asked it, %.1f %% are never seen%n",
        order,
        exposure.shares().size(),
        100 * exposure.most(),
        100 * exposure.never());
    exposure.shares().stream()
        .limit(TOP)
        .forEach(
            one -> out.printf(Locale.ROOT, "  %.1f %%\t%s%n", 100 * one.getValue(), one.getKey()));
  }
}
