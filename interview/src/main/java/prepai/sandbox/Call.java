package prepai.sandbox;

/// One thing to do with a program. What is expected of it never comes along.
public sealed interface Call {
  /// Runs the whole program.
  record Script(String stdin) implements Call {}

  /// Calls a function of the program.
  ///
  /// @param arguments a JSON array
  record Invoke(Signature signature, String arguments) implements Call {}

  /// Calls a function of the program to learn what it costs, and returns that as JSON: `[steps,
  /// nanoseconds]`. Steps are counted, so that they know no noise: blocks of the program that ran,
  /// and what the library did on its behalf; 0 where a language cannot be counted. Nanoseconds are
  /// the processor time of the call alone, counting included.
  ///
  /// @param arguments a JSON array
  record Measure(Signature signature, String arguments) implements Call {}

  /// Runs the program, then evaluates an expression of its language. Only where the language can.
  record Evaluate(String expression) implements Call {}
}
