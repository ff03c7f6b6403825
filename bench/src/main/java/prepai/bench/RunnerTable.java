package prepai.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rounds gave, and what that says of the bars.
final class RunnerTable {
  private final Map<RunnerRow, List<Double>> millis = new EnumMap<>(RunnerRow.class);

  void add(RunnerRow row, double took) {
    millis.computeIfAbsent(row, _ -> new ArrayList<>()).add(took);
  }

  /// Median in milliseconds; empty when nothing was measured.
  private OptionalDouble median(RunnerRow row) {
    List<Double> values = millis.getOrDefault(row, List.of());
    return values.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(new Sample(values).median());
  }

  /// Median in bare starts of the language; empty when either was not measured.
  private OptionalDouble ratio(RunnerRow row) {
    OptionalDouble ours = median(row);
    OptionalDouble bare = row.bare().map(this::median).orElse(OptionalDouble.empty());
    return ours.isPresent() && bare.isPresent()
        ? OptionalDouble.of(ours.getAsDouble() / bare.getAsDouble())
        : OptionalDouble.empty();
  }

  private boolean missed(RunnerRow row) {
    OptionalDouble found = row.barInMillis() ? median(row) : ratio(row);
    return row.most().isPresent()
        && found.isPresent()
        && found.getAsDouble() > row.most().getAsDouble();
  }

  private Stream<RunnerRow> barred() {
    return Arrays.stream(RunnerRow.values()).filter(row -> row.most().isPresent());
  }

  List<String> lines() {
    return Stream.concat(
            Stream.of(
                "%-32s %10s %10s %9s %9s".formatted("", "median", "slowest", "x bare", "bar")),
            Arrays.stream(RunnerRow.values()).map(this::line))
        .toList();
  }

  private String line(RunnerRow row) {
    if (median(row).isEmpty()) {
      return "%-32s not measured".formatted(row.title());
    }
    var sample = new Sample(millis.getOrDefault(row, List.of()));
    OptionalDouble ratio = ratio(row);
    return "%-32s %7.1f ms %7.1f ms %9s %9s  %s"
        .formatted(
            row.title(),
            sample.median(),
            sample.max(),
            ratio.isPresent() ? "%.2f".formatted(ratio.getAsDouble()) : "",
            row.most().isPresent() ? bar(row) : "",
            row.most().isEmpty() ? "" : missed(row) ? "missed" : "ok")
        .stripTrailing();
  }

  private static String bar(RunnerRow row) {
    double most = row.most().orElseThrow();
    return row.barInMillis() ? "%.0f ms".formatted(most) : "%.1f".formatted(most);
  }

  private String found(RunnerRow row) {
    if (median(row).isEmpty()) {
      return row.title() + " not measured";
    }
    return row.barInMillis()
        ? "%s %.0f ms (bar %s)".formatted(row.title(), median(row).orElseThrow(), bar(row))
        : "%s %.2f x bare (bar %s)".formatted(row.title(), ratio(row).orElseThrow(), bar(row));
  }

  Outcome outcome() {
    List<String> missed = barred().filter(this::missed).map(this::found).toList();
    return new Outcome(
        "runner: "
            + barred().map(this::found).collect(Collectors.joining("; "))
            + "; bars missed: "
            + missed.size(),
        missed);
  }
}
