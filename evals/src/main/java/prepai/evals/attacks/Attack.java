package prepai.evals.attacks;

import java.util.List;
import prepai.sandbox.Call;
import prepai.sandbox.Language;
import prepai.sandbox.Problem;
import prepai.sandbox.Signature;

/// A hostile program, or an honest one that must get through.
///
/// @param category e.g. `resource`, `files`, `control`
/// @param mustNot what must not happen, in words
/// @param source with its placeholders
record Attack(
    String name,
    Language language,
    Mode mode,
    String category,
    String mustNot,
    List<Detector> detectors,
    String source) {
  private static final List<Integer> INPUTS = List.of(0, 1, 2);
  private static final Signature SOLVE =
      new Signature("solve", List.of(new Signature.Parameter("x", "int")), "int");

  /// How it is run.
  enum Mode {
    /// As a whole program.
    STD,
    /// As a function `solve` that must return twice its argument and one.
    FN,
    /// As that function, with right answers until something remembers an earlier call.
    FNSTATE
  }

  Attack {
    detectors = List.copyOf(detectors);
  }

  /// Whether this is an honest program.
  boolean control() {
    return category.equals("control");
  }

  /// Whether it only uses up things, which nobody needs proven where nothing protects.
  boolean resource() {
    return category.equals("resource");
  }

  /// The calls to make, twice where the second is what matters.
  List<Call> calls() {
    if (mode == Mode.STD) {
      boolean twice = detectors.stream().anyMatch(one -> one.text().equals("nexttest"));
      return java.util.Collections.nCopies(twice ? 2 : 1, new Call.Script(""));
    }
    return INPUTS.stream().<Call>map(x -> new Call.Invoke(SOLVE, "[" + x + "]")).toList();
  }

  /// What the calls of a function must return. Never shown to a jail.
  static List<Problem.Test> tests() {
    return INPUTS.stream()
        .map(x ->
            new Problem.Test("[" + x + "]", String.valueOf(2 * x + 1), java.util.Set.of("basic")))
        .toList();
  }

  /// The tests as a careless judge keeps them, beside the program.
  static String exposedTests() {
    return INPUTS.stream()
        .map(x -> "{\"input\": %d, \"expected\": %d}".formatted(x, 2 * x + 1))
        .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
  }
}
