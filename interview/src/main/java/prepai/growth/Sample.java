package prepai.growth;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one call cost.
///
/// @param n size of its input
/// @param steps counted; 0 where the language cannot be counted
/// @param nanos processor time, with its noise
public record Sample(int n, long steps, long nanos) {
  private static final Pattern COST = Pattern.compile("\\[(\\d{1,18}),(\\d{1,18})]");

  /// Reads what `Call.Measure` returns.
  static Optional<Sample> of(int n, String cost) {
    Matcher matcher = COST.matcher(cost);
    return matcher.matches()
        ? Optional.of(
            new Sample(n, Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }
}
