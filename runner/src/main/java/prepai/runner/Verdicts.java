package prepai.runner;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepai.protocol.Json;
import prepai.protocol.Unreadable;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Problem;
import prepai.sandbox.Task;
import prepai.sandbox.Verdict;
import tools.jackson.databind.JsonNode;

/// Compares what came out of a jail with what is expected, outside of it. Types count: `true` is
/// not 1, `"1"` is not 1, 1.0 is no whole number, and not-a-number equals nothing.
public final class Verdicts {
  private static final int DEEPEST = 100;

  private Verdicts() {}

  /// The verdict on one execution of a task.
  public static Verdict of(Execution execution, Problem.Test test, Task task) {
    return of(execution, test, task.comparison(), task.tolerance().orElse(0.0));
  }

  /// The verdict on one execution; where a validator decides, that it came to its end.
  ///
  /// @param tolerance of a close comparison
  public static Verdict of(
      Execution execution, Problem.Test test, Task.Comparison comparison, double tolerance) {
    return switch (execution.ending()) {
      case Ending.Completed _ ->
          right(execution.returned(), test.expected(), comparison, tolerance)
              ? new Verdict.Accepted()
              : new Verdict.WrongAnswer(execution.returned());
      case Ending.Crashed crash -> new Verdict.RuntimeError(crash.message(), crash.line());
      case Ending.NotCompiled wrong -> new Verdict.CompileError(wrong.message(), wrong.line());
      case Ending.TimedOut _ -> new Verdict.TimedOut();
      case Ending.OutOfMemory _ -> new Verdict.OutOfMemory();
      case Ending.OutputTooLarge _ -> new Verdict.OutputTooLarge();
      case Ending.NotRun _ -> new Verdict.NotRun();
    };
  }

  /// Whether a value is the expected one.
  static boolean equal(Optional<String> returned, String expected) {
    try {
      return returned.isPresent() && same(read(returned.get()), read(expected), 0, 0);
    } catch (Unreadable notJson) {
      return false;
    }
  }

  /// A JSON array of texts.
  static String strings(String... texts) {
    return Json.text(List.of(texts));
  }

  private static boolean right(
      Optional<String> returned, String expected, Task.Comparison comparison, double tolerance) {
    if (returned.isEmpty()) {
      return false;
    }
    try {
      JsonNode value = read(returned.get());
      JsonNode wanted = read(expected);
      return switch (comparison) {
        case EXACT -> same(value, wanted, 0, 0);
        case UNORDERED -> sameItems(value, wanted);
        case CLOSE -> same(value, wanted, tolerance, 0);
        case VALIDATED -> true;
      };
    } catch (Unreadable notJson) {
      return false;
    }
  }

  private static JsonNode read(String json) {
    return Json.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class);
  }

  private static boolean same(JsonNode value, JsonNode wanted, double tolerance, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    if (value.isNumber() && wanted.isNumber()) {
      if (tolerance == 0 && wanted.isIntegralNumber() && !value.isIntegralNumber()) {
        return false;
      }
      return value.decimalValue().compareTo(wanted.decimalValue()) == 0
          || Math.abs(value.asDouble() - wanted.asDouble())
              <= tolerance * Math.max(1, Math.abs(wanted.asDouble()));
    }
    if (value.isArray() && wanted.isArray()) {
      boolean same = value.size() == wanted.size();
      for (int index = 0; same && index < wanted.size(); index++) {
        same = same(value.get(index), wanted.get(index), tolerance, depth + 1);
      }
      return same;
    }
    return value.getNodeType() == wanted.getNodeType() && !value.isNumber() && value.equals(wanted);
  }

  private static boolean sameItems(JsonNode value, JsonNode wanted) {
    if (!value.isArray() || !wanted.isArray() || value.size() != wanted.size()) {
      return false;
    }
    var left = new ArrayList<JsonNode>();
    wanted.forEach(left::add);
    for (JsonNode item : value) {
      Optional<JsonNode> match =
          left.stream().filter(candidate -> same(item, candidate, 0, 0)).findFirst();
      if (match.isEmpty()) {
        return false;
      }
      left.remove(match.get());
    }
    return true;
  }
}
