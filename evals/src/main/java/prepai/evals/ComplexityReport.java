package prepai.evals;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import prepai.growth.Growth;
import prepai.growth.Sample;
import prepai.sandbox.Language;

/// Prints how many measured solutions came out in the class that they are known to be in.
final class ComplexityReport {
  private static final double LEAST_RIGHT = 0.9;

  private final PrintStream out;
  private final List<Complexities.Outcome> outcomes = new ArrayList<>();

  ComplexityReport(PrintStream out) {
    this.out = out;
    out.println("solution\tknown\tmeasured\tconfidence\tsecond\tby\tn\tseconds\t");
  }

  void add(Complexities.Outcome outcome) {
    outcomes.add(outcome);
    var measurement = outcome.measurement();
    var fit = measurement.fit();
    List<Sample> samples = measurement.samples();
    out.printf(
        Locale.ROOT,
        "%s/%s\t%s\t%s\t%.2f\t%s\t%s\t%s\t%.1f\t%s%n",
        outcome.known().problem(),
        outcome.known().file().getFileName(),
        outcome.known().expected().map(Growth::id).orElse("not a class"),
        fit.growth().map(Growth::id).orElse("cannot tell"),
        fit.confidence(),
        fit.runnerUp().map(Growth::id).orElse(""),
        measurement.by().name().toLowerCase(Locale.ROOT),
        samples.isEmpty() ? "" : samples.getFirst().n() + "–" + samples.getLast().n(),
        outcome.tookMillis() / 1000.0,
        outcome.right()
            ? ""
            : "wrong" + measurement.stopped().map(ending -> ", stopped by " + ending).orElse(""));
  }

  /// Prints the shares.
  ///
  /// @return whether enough are right
  boolean concludes() {
    Arrays.stream(Language.values())
        .forEach(
            language -> share(language.title(), outcome -> outcome.known().language() == language));
    double right = share("all", _ -> true);
    double seconds = outcomes.stream().mapToLong(Complexities.Outcome::tookMillis).sum() / 1000.0;
    out.printf(
        Locale.ROOT, "seconds per measurement: %.1f%n", seconds / Math.max(1, outcomes.size()));
    out.printf(
        Locale.ROOT, "complexity class right: %.1f %% of %d%n", 100 * right, outcomes.size());
    return right >= LEAST_RIGHT;
  }

  private double share(String title, Predicate<Complexities.Outcome> which) {
    List<Complexities.Outcome> some = outcomes.stream().filter(which).toList();
    if (some.isEmpty()) {
      return 0;
    }
    long right = some.stream().filter(Complexities.Outcome::right).count();
    out.printf(Locale.ROOT, "%s: %d of %d right%n", title, right, some.size());
    return (double) right / some.size();
  }
}
