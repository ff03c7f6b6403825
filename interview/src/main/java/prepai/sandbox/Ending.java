package prepai.sandbox;

import java.util.Optional;

/// How a call ended, as seen from outside of the jail.
public sealed interface Ending {
  /// It came to its end.
  record Completed(int exitCode) implements Ending {}

  /// It broke.
  ///
  /// @param line of the candidate's own source
  record Crashed(String message, Optional<Integer> line) implements Ending {}

  /// The source is not a program.
  record NotCompiled(String message, Optional<Integer> line) implements Ending {}

  /// It used more processor time or time by the clock than it may.
  record TimedOut() implements Ending {}

  record OutOfMemory() implements Ending {}

  /// It wrote or returned more than it may.
  record OutputTooLarge() implements Ending {}

  /// It was not tried, because two calls before it took too long or the run was cancelled.
  record NotRun() implements Ending {}
}
