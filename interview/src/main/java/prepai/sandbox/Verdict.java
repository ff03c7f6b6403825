package prepai.sandbox;

import java.util.Optional;

/// What a test says of a program.
public sealed interface Verdict {
  record Accepted() implements Verdict {}

  /// It returned something else.
  ///
  /// @param returned JSON; empty when nothing came back
  record WrongAnswer(Optional<String> returned) implements Verdict {}

  /// It broke.
  ///
  /// @param line of the candidate's source
  record RuntimeError(String message, Optional<Integer> line) implements Verdict {}

  record TimedOut() implements Verdict {}

  record OutOfMemory() implements Verdict {}

  record OutputTooLarge() implements Verdict {}

  /// The source is not a program.
  ///
  /// @param line of the candidate's source
  record CompileError(String message, Optional<Integer> line) implements Verdict {}

  record NotRun() implements Verdict {}
}
