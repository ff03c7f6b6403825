package prepai.sandbox;

import java.util.List;
import java.util.Set;

/// What the code of a coding problem must do.
///
/// @param id of the problem
/// @param statement Markdown, shown beside the editor
/// @param visible tests that the candidate sees
/// @param hidden tests that only their verdicts are shown of
/// @param target the growth that a good solution has, e.g. `n log n`
public record Problem(
    String id,
    String statement,
    Signature signature,
    Comparison comparison,
    Limits limits,
    String target,
    List<Test> visible,
    List<Test> hidden) {

  /// One input with the one right answer.
  ///
  /// @param arguments a JSON array
  /// @param expected JSON
  /// @param tags `basic`, `edge`, `stress` or `regression`, and the kind of input
  public record Test(String arguments, String expected, Set<String> tags) {
    public Test {
      tags = Set.copyOf(tags);
    }
  }

  /// When a returned value is right.
  public sealed interface Comparison {
    /// It is the expected one.
    record Exact() implements Comparison {}

    /// It has the expected items in any order.
    record Unordered() implements Comparison {}

    /// Its numbers are near the expected ones.
    ///
    /// @param tolerance absolute, and relative to the expected number
    record Close(double tolerance) implements Comparison {}
  }

  public Problem {
    visible = List.copyOf(visible);
    hidden = List.copyOf(hidden);
    if (visible.isEmpty() || hidden.isEmpty()) {
      throw new IllegalArgumentException(id + " needs visible and hidden tests");
    }
  }

  /// A call that carries a test into a jail, without what is expected.
  public Call call(Test test) {
    return new Call.Invoke(signature, test.arguments());
  }
}
