package prepai.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A coding problem with the tests of its code.
///
/// @param id of the problem
/// @param validator Python with `check(arguments, returned) -> bool`, where the comparison needs it
/// @param visible tests that the candidate sees
/// @param hidden tests that only their verdicts are shown of
public record Problem(
    String id, Task task, Optional<String> validator, List<Test> visible, List<Test> hidden) {

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

  /// The solutions that a problem comes with.
  ///
  /// @param reference a right and quick one
  /// @param wrong what candidates get wrong, one solution each
  /// @param generator Python with `grow(rng, n)`, which makes the arguments of size `n`
  public record Solutions(Program reference, List<Program> wrong, String generator) {
    public Solutions {
      wrong = List.copyOf(wrong);
    }
  }

  public Problem {
    visible = List.copyOf(visible);
    hidden = List.copyOf(hidden);
    if (visible.isEmpty() || hidden.isEmpty()) {
      throw new IllegalArgumentException(id + " needs visible and hidden tests");
    }
    if ((task.comparison() == Task.Comparison.VALIDATED) != validator.isPresent()) {
      throw new IllegalArgumentException(
          id + " needs a validator if, and only if, its comparison is validated");
    }
  }

  public Signature signature() {
    return task.signature();
  }

  public Limits limits() {
    return task.bounds();
  }

  /// The growth that a good solution has, e.g. `n log n`.
  public String target() {
    return task.complexity().target();
  }

  /// A call that carries a test into a jail, without what is expected.
  public Call call(Test test) {
    return new Call.Invoke(signature(), test.arguments());
  }
}
