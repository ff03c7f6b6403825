package prepai.sandbox;

import java.util.Optional;

/// What became of a call.
///
/// @param returned the returned value as JSON; absent when the call returns none or broke
/// @param out standard output, cut at the limit; control characters and what turns the direction of
///   writing are escapes in it, e.g. `\x1b`
/// @param err standard error, likewise
public record Execution(
    Ending ending, Optional<String> returned, String out, String err, Usage usage) {
  /// What a call used.
  ///
  /// @param cpuMillis processor time
  /// @param wallMillis time by the clock
  /// @param peakKilobytes the most memory in use at once
  public record Usage(long cpuMillis, long wallMillis, long peakKilobytes) {
    public static final Usage NONE = new Usage(0, 0, 0);
  }

  /// A call that was not tried.
  public static final Execution NOT_RUN =
      new Execution(new Ending.NotRun(), Optional.empty(), "", "", Usage.NONE);
}
