package prepai.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Runs candidates' programs and judges what they return.
public interface CodeRunner extends AutoCloseable {
  /// A test in a run.
  ///
  /// @param number 1 for the first of its kind
  record Numbered(TestResult.Kind kind, int number, Problem.Test test) {}

  /// A call in the program's own language and the value it should have.
  ///
  /// @param expected JSON
  record Expression(String call, String expected) {}

  /// What came of an expression.
  ///
  /// @param actual JSON; empty when the evaluation broke
  /// @param error why it broke
  record Evaluated(Optional<String> actual, boolean passed, Optional<String> error) {}

  Sandbox.Standing standing();

  /// Runs a whole program once.
  ///
  /// @throws Sandbox.Busy when too much waits already
  /// @throws Sandbox.Unavailable when the language or any protection is missing here
  Execution run(Program program, String stdin);

  /// Runs a problem's tests. After two that took too long the others are not tried.
  ///
  /// @param each hears of every result as it comes
  /// @return one result per test, in order
  /// @throws Sandbox.Busy when too much waits already
  /// @throws Sandbox.Unavailable when the language or any protection is missing here
  List<TestResult> test(
      Program program, Problem problem, List<Numbered> tests, Consumer<TestResult> each);

  /// Evaluates expressions, each in a fresh copy of the program.
  List<Evaluated> evaluate(Program program, List<Expression> expressions);

  /// What is wrong with a test of the candidate's own, in a sentence; empty when it fits the
  /// signature.
  Optional<String> fault(Signature signature, OwnTest test);

  /// The code to begin with.
  String starter(Language language, Signature signature);

  @Override
  void close();
}
