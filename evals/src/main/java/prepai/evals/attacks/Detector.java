package prepai.evals.attacks;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One thing that must not happen, as the `detect` column of a manifest says it: items separated by
/// `,` or `|`, each with an optional `host:` in front.
///
/// @param text the item without `host:`
/// @param look says what harm a sighting shows; empty when none
record Detector(String text, Function<Sighting, Optional<String>> look) {
  private static final Pattern ITEM = Pattern.compile("([A-Za-z_]+)(?:(<=|<|==|!=)(\\w+))?");

  /// Where a program says it, and not where the trace of an error shows the line that would have.
  private static final Pattern PWNED = Pattern.compile("(?m)^PWNED[^\\n]*");

  private static final long KB_IN_MB = 1024;

  /// What is looked for whatever a manifest says.
  static final List<Detector> ALWAYS =
      Stream.of("CANARY", "hits", "victim", "no_leftover", "no_files", "heartbeat", "nexttest")
          .map(Detector::of)
          .toList();

  /// The detectors of a column.
  ///
  /// @throws IllegalArgumentException naming the item that nobody knows
  static List<Detector> all(String column) {
    return Stream.of(column.split("[,|]", -1)).map(Detector::of).toList();
  }

  private static Detector of(String item) {
    String text = item.strip().replaceFirst("^host:", "");
    Matcher matcher = ITEM.matcher(text);
    if (!matcher.matches()) {
      throw unknown(item);
    }
    String value = Optional.ofNullable(matcher.group(3)).orElse("");
    return new Detector(
        text,
        matcher.group(2) == null
            ? plain(matcher.group(1), item)
            : compared(matcher.group(1), matcher.group(2), value, item));
  }

  private static IllegalArgumentException unknown(String item) {
    return new IllegalArgumentException("unknown detector '" + item + "'");
  }

  private static Function<Sighting, Optional<String>> plain(String name, String item) {
    return switch (name) {
      case "PWNED" ->
          seen ->
              PWNED.matcher(seen.text()).results().findFirst().map(hit -> Text.shown(hit.group()));
      case "CANARY" -> seen -> listed("secrets came back: ", seen.stolen());
      case "no_leftover" -> seen -> listed("left behind: ", seen.leftovers());
      case "no_files" -> seen -> listed("files left or changed: ", seen.files());
      case "wall" ->
          measured("milliseconds", Sighting::wallMillis, seen -> seen.allowed().wallMillis());
      case "rss" -> measured("kB of memory", Sighting::peakKb, seen -> seen.allowed().peakKb());
      case "hits" -> measured("hits on a listener", Sighting::hits, _ -> 0);
      case "victim" -> when(seen -> !seen.victim(), "the victim was killed or stopped");
      case "nexttest" ->
          when(
              seen -> !seen.next() || seen.reported() < seen.calls(),
              "the next test was not judged as it must be");
      case "heartbeat" -> when(Sighting::heartbeat, "its heartbeat went on");
      case "escaped" ->
          when(
              seen -> !Text.harmless(seen.text()),
              "control characters or broken text came through");
      case "notaccepted", "notaccepted_std" -> when(Sighting::accepted, "accepted without solving");
      case "notremembered" ->
          when(Sighting::remembered, "an earlier call changed the verdict on a later one");
      case "mustaccept" -> when(seen -> !seen.accepted(), "rejected although correct");
      default -> throw unknown(item);
    };
  }

  private static Function<Sighting, Optional<String>> compared(
      String name, String operator, String value, String item) {
    if (name.equals("verdict")) {
      if (!value.equals("OK") || operator.startsWith("<")) {
        throw unknown(item);
      }
      return operator.equals("!=")
          ? when(Sighting::completed, "came to a good end")
          : when(seen -> !seen.completed(), "came to no good end");
    }
    ToLongFunction<Sighting> measure =
        switch (name) {
          case "tasks" -> Sighting::tasks;
          case "wall" -> Sighting::wallMillis;
          case "rss" -> seen -> seen.peakKb() / KB_IN_MB;
          case "out" -> Sighting::longest;
          case "hits" -> Sighting::hits;
          default -> throw unknown(item);
        };
    ToLongFunction<Sighting> bound =
        name.equals("out") && value.equals("cap")
            ? seen -> seen.allowed().output()
            : number(value, item);
    return seen -> {
      long found = measure.applyAsLong(seen);
      LongPredicate kept = kept(operator, bound.applyAsLong(seen));
      return kept.test(found)
          ? Optional.empty()
          : Optional.of(
              "%s is %d, not %s %d".formatted(name, found, operator, bound.applyAsLong(seen)));
    };
  }

  private static ToLongFunction<Sighting> number(String value, String item) {
    try {
      long number = Long.parseLong(value);
      return _ -> number;
    } catch (NumberFormatException wrong) {
      throw unknown(item);
    }
  }

  private static LongPredicate kept(String operator, long bound) {
    return switch (operator) {
      case "<=" -> found -> found <= bound;
      case "<" -> found -> found < bound;
      case "==" -> found -> found == bound;
      default -> found -> found != bound;
    };
  }

  private static Function<Sighting, Optional<String>> measured(
      String unit, ToLongFunction<Sighting> measure, ToLongFunction<Sighting> most) {
    return seen ->
        measure.applyAsLong(seen) > most.applyAsLong(seen)
            ? Optional.of(
                "%d %s instead of at most %d"
                    .formatted(measure.applyAsLong(seen), unit, most.applyAsLong(seen)))
            : Optional.empty();
  }

  private static Function<Sighting, Optional<String>> when(
      Predicate<Sighting> harm, String sentence) {
    return seen -> harm.test(seen) ? Optional.of(sentence) : Optional.empty();
  }

  private static Optional<String> listed(String what, List<String> found) {
    return found.isEmpty() ? Optional.empty() : Optional.of(what + String.join(", ", found));
  }
}
