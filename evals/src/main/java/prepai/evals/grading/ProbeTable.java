package prepai.evals.grading;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import prepai.evals.grading.Probes.Kind;

/// What probes were graded, as means over questions, out of five, each beside its bar.
final class ProbeTable {
  private static final int FIVE = 5;
  private final Map<Kind, Map<String, Mean>> means = new EnumMap<>(Kind.class);

  private static final class Mean {
    private double sum;
    private int count;
  }

  /// @param grade 0..1
  void add(Kind kind, String question, double grade) {
    Mean mean =
        means
            .computeIfAbsent(kind, _ -> new LinkedHashMap<>())
            .computeIfAbsent(question, _ -> new Mean());
    mean.sum += grade;
    mean.count++;
  }

  /// The mean over questions, 0..5; 0 for a kind of which there is none.
  double mean(Kind kind) {
    return FIVE
        * means.getOrDefault(kind, Map.of()).values().stream()
            .mapToDouble(mean -> mean.sum / mean.count)
            .average()
            .orElse(0);
  }

  /// @param suffix says where the probes are from
  void print(PrintStream out, String suffix) {
    means.forEach((kind, questions) ->
        out.printf(
            Locale.ROOT,
            "%-36s %.2f   bar %-8s %s (%d questions)%n",
            kind.title() + suffix,
            mean(kind),
            kind.bar(),
            kind.holds(mean(kind)) ? "holds" : "MISSED",
            questions.size()));
  }
}
