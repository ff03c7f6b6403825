package prepai.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Problem;
import prepai.sandbox.Task;
import prepai.sandbox.Verdict;

/// A verdict goes by the value and its type.
class VerdictsTest {
  private static boolean accepts(String returned, String expected, Task.Comparison comparison) {
    var execution =
        new Execution(new Ending.Completed(0), Optional.of(returned), "", "", Execution.Usage.NONE);
    var test = new Problem.Test("[]", expected, Set.of("basic"));
    return Verdicts.of(execution, test, comparison, 1e-6) instanceof Verdict.Accepted;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|3|true",
        "3.0|3|false",
        "3.0|3.0|true",
        "3|3.0|true",
        "true|1|false",
        "\"3\"|3|false",
        "[1.0,2]|[1,2]|false",
        "[1,2]|[1,2]|true",
        "null|0|false",
      })
  void comparesTypesToo(String returned, String expected, boolean accepted) {
    assertEquals(accepted, accepts(returned, expected, Task.Comparison.EXACT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"3.0000001|3|true", "3|3.0|true", "3.1|3|false"})
  void isLenientOnlyWhereTheProblemIs(String returned, String expected, boolean accepted) {
    assertEquals(accepted, accepts(returned, expected, Task.Comparison.CLOSE));
  }
}
