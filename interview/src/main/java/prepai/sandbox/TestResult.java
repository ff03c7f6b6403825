package prepai.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What became of one test, as its author may see it.
///
/// @param number 1 for the first of its kind
/// @param tags what kind of input it is
/// @param arguments a JSON array; empty for hidden tests
/// @param expected JSON; empty for hidden tests
/// @param stdout cut; empty for hidden tests, which could be printed otherwise
/// @param stderr cut; empty for hidden tests
public record TestResult(
    Kind kind,
    int number,
    List<String> tags,
    Verdict verdict,
    Optional<String> arguments,
    Optional<String> expected,
    String stdout,
    String stderr,
    Execution.Usage usage) {
  private static final int MOST_SHOWN = 2_000;
  private static final int MOST_HIDDEN = 60;
  private static final Pattern TYPE = Pattern.compile("^[A-Za-z_][A-Za-z0-9_.]*");

  /// Whose test it is.
  public enum Kind {
    VISIBLE,
    OWN,
    HIDDEN
  }

  public TestResult {
    tags = tags.stream().sorted().toList();
  }

  public boolean passed() {
    return verdict instanceof Verdict.Accepted;
  }

  /// The result with what its author may see of it.
  public static TestResult of(
      Kind kind, int number, Problem.Test test, Execution execution, Verdict verdict) {
    boolean hidden = kind == Kind.HIDDEN;
    return new TestResult(
        kind,
        number,
        List.copyOf(test.tags()),
        hidden ? veiled(verdict) : shortened(verdict),
        hidden ? Optional.empty() : Optional.of(cut(test.arguments())),
        hidden ? Optional.empty() : Optional.of(cut(test.expected())),
        hidden ? "" : cut(execution.out()),
        hidden ? "" : cut(execution.err()),
        execution.usage());
  }

  private static Verdict shortened(Verdict verdict) {
    return switch (verdict) {
      case Verdict.WrongAnswer wrong ->
          new Verdict.WrongAnswer(wrong.returned().map(TestResult::cut));
      case Verdict.RuntimeError error ->
          new Verdict.RuntimeError(cut(error.message()), error.line());
      case Verdict.CompileError error ->
          new Verdict.CompileError(cut(error.message()), error.line());
      default -> verdict;
    };
  }

  /// Without what the program could carry out of a hidden input.
  private static Verdict veiled(Verdict verdict) {
    return switch (verdict) {
      case Verdict.WrongAnswer _ -> new Verdict.WrongAnswer(Optional.empty());
      case Verdict.RuntimeError error ->
          new Verdict.RuntimeError(type(error.message()), error.line());
      default -> shortened(verdict);
    };
  }

  private static String type(String message) {
    var matcher = TYPE.matcher(message);
    String type = matcher.find() ? matcher.group() : "error";
    return type.length() > MOST_HIDDEN ? "error" : type;
  }

  private static String cut(String text) {
    return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
  }
}
