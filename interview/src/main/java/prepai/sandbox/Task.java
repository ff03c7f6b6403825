package prepai.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a coding problem asks for, as it stands beside the editor.
///
/// @param statement Markdown
/// @param function name of the function to write
/// @param returns type of its result
/// @param tolerance absolute, and relative to the expected number; only with `CLOSE`
/// @param constraints what holds for every input
public record Task(
    String statement,
    String function,
    List<Signature.Parameter> params,
    String returns,
    Comparison comparison,
    Optional<Double> tolerance,
    List<String> constraints,
    List<Example> examples,
    Bounds limits,
    Complexity complexity) {
  private static final int OUTPUT_BYTES = 64 * 1024;

  /// When a returned value is right.
  public enum Comparison {
    /// It is the expected one.
    EXACT,
    /// It has the expected items in any order.
    UNORDERED,
    /// Its numbers are near the expected ones.
    CLOSE,
    /// The problem's own validator accepts it.
    VALIDATED
  }

  /// An input with its result, in the words of the statement.
  public record Example(String args, String returns, String why) {}

  /// What one test may use.
  ///
  /// @param cpuMillis processor time
  /// @param memoryMb 32..1024
  public record Bounds(int cpuMillis, int memoryMb) {}

  /// What a good solution costs.
  ///
  /// @param time for people, e.g. `O(n log n)`
  /// @param space for people
  /// @param target the class of growth that is measured, e.g. `n log n`
  public record Complexity(String time, String space, String target) {}

  public Task {
    if (statement.isBlank()) {
      throw new IllegalArgumentException("the statement is blank");
    }
    if ((comparison == Comparison.CLOSE) != tolerance.isPresent()) {
      throw new IllegalArgumentException("a tolerance belongs to comparison close, and only there");
    }
    params = List.copyOf(params);
    constraints = List.copyOf(constraints);
    examples = List.copyOf(examples);
    var _ = new Signature(function, params, returns);
    var _ = limits(limits);
  }

  public Signature signature() {
    return new Signature(function, params, returns);
  }

  /// What one test may use, as the sandbox takes it.
  public Limits bounds() {
    return limits(limits);
  }

  private static Limits limits(Bounds bounds) {
    return new Limits(Duration.ofMillis(bounds.cpuMillis()), bounds.memoryMb(), OUTPUT_BYTES);
  }
}
