package prepai.evals.attacks;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What became of all programs, for people and as JSON.
record Report(List<Outcome> outcomes) {
  private static final String ROW = "%-12s %9s %9s %11s %9s %9s %8s %8s%n";

  /// One program, as JSON has it.
  record Item(
      String name,
      String language,
      String category,
      String proof,
      String remark,
      Outcome.Used used,
      boolean stopped,
      List<String> harms) {}

  Report {
    outcomes = List.copyOf(outcomes);
  }

  private List<Outcome> attacks() {
    return outcomes.stream().filter(one -> !one.attack().control()).toList();
  }

  private List<Outcome> controls() {
    return outcomes.stream().filter(one -> one.attack().control()).toList();
  }

  /// Whether nothing escaped and no honest program was turned away.
  boolean good() {
    return !outcomes.isEmpty() && outcomes.stream().allMatch(Outcome::good);
  }

  void print(PrintStream out) {
    out.printf(
        ROW,
        "category",
        "programs",
        "effective",
        "ineffective",
        "unproven",
        "resource",
        "stopped",
        "escaped");
    Map<String, List<Outcome>> categories =
        attacks().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.attack().category(), LinkedHashMap::new, Collectors.toList()));
    categories.forEach((name, some) -> row(out, name, some));
    row(out, "all", attacks());
    out.printf(
        "honest programs: %d of %d accepted%n",
        controls().stream().filter(Outcome::good).count(), controls().size());
    list(
        out,
        "Prove nothing, as they do no harm anywhere:",
        one -> one.proof() == Outcome.Proof.INEFFECTIVE);
    list(
        out, "Could not be tried without protection:", one -> one.proof() == Outcome.Proof.UNKNOWN);
    list(
        out,
        "Were not even compiled:",
        one -> one.proof() == Outcome.Proof.NEEDLESS && !one.remark().isEmpty());
    List<Outcome> bad = outcomes.stream().filter(one -> !one.good()).toList();
    out.println(bad.isEmpty() ? "Nothing got through." : "GOT THROUGH:");
    bad.forEach(
        one -> out.println("  " + one.attack().name() + ": " + String.join("; ", one.harms())));
  }

  private static void row(PrintStream out, String name, List<Outcome> some) {
    out.printf(
        Locale.ROOT,
        ROW,
        name,
        some.size(),
        count(some, one -> one.proof() == Outcome.Proof.EFFECTIVE),
        count(some, one -> one.proof() == Outcome.Proof.INEFFECTIVE),
        count(some, one -> one.proof() == Outcome.Proof.UNKNOWN),
        count(some, one -> one.proof() == Outcome.Proof.NEEDLESS),
        count(
            some,
            one ->
                one.good()
                    && (one.proof() == Outcome.Proof.EFFECTIVE
                        || one.proof() == Outcome.Proof.NEEDLESS)),
        count(some, one -> !one.good()));
  }

  private static long count(List<Outcome> some, Predicate<Outcome> which) {
    return some.stream().filter(which).count();
  }

  private void list(PrintStream out, String title, Predicate<Outcome> which) {
    List<Outcome> some = outcomes.stream().filter(which).toList();
    if (!some.isEmpty()) {
      out.println(title);
      some.forEach(one -> out.println("  " + one.attack().name() + ": " + one.remark()));
    }
  }

  List<Item> items() {
    return outcomes.stream()
        .map(one ->
            new Item(
                one.attack().name(),
                one.attack().language().id(),
                one.attack().category(),
                one.proof().name().toLowerCase(Locale.ROOT),
                one.remark(),
                one.used(),
                one.good(),
                one.harms()))
        .toList();
  }
}
