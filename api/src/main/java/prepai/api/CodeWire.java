package prepai.api;

import java.util.List;
import java.util.Optional;
import prepai.plan.Difficulty;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.MeasuredGrowth;
import prepai.sandbox.OwnTest;
import prepai.sandbox.OwnTestsJudged;
import prepai.sandbox.Signature;
import prepai.sandbox.Task;
import prepai.sandbox.TestResult;
import tools.jackson.databind.JsonNode;

/// What requests and answers about code look like.
public final class CodeWire {
  private CodeWire() {}

  /// `POST /api/code/run`, in, in its three forms: with `problem_id`, with `test_cases`, or else a
  /// whole program.
  ///
  /// @param runId names the run, so that its owner can call it off
  public record Order(
      Language language,
      String code,
      Optional<String> stdin,
      Optional<String> problemId,
      Optional<Tests> tests,
      List<OwnTest> ownTests,
      List<TestCase> testCases,
      Optional<String> runId) {}

  /// Which tests of a problem.
  public enum Tests {
    VISIBLE,
    ALL
  }

  /// A call in the program's language.
  ///
  /// @param functionCall the whole call, or the function's name when `input` holds the arguments
  public record TestCase(String functionCall, Optional<JsonNode> input, JsonNode expected) {
    public TestCase {
      // Jackson makes a null node of what is absent.
      input = input.filter(node -> !node.isNull() && !node.isMissingNode());
    }
  }

  /// A whole program's run, out.
  public record Ran(Run run) {}

  /// How a whole program ended.
  public record Run(
      Status status,
      Optional<Integer> exitCode,
      Optional<String> message,
      Optional<Integer> line,
      String stdout,
      String stderr,
      Execution.Usage usage) {}

  /// How a program ended.
  public enum Status {
    COMPLETED,
    CRASHED,
    NOT_COMPILED,
    TIMED_OUT,
    OUT_OF_MEMORY,
    OUTPUT_TOO_LARGE,
    NOT_RUN
  }

  /// A problem's tests, out. The candidate's own tests count in neither number.
  public record Tested(List<TestResult> runs, int passed, int total) {}

  /// Test cases, out.
  public record Evaluated(List<Case> results, boolean success) {}

  /// One test case.
  public record Case(
      JsonNode input,
      JsonNode expected,
      Optional<JsonNode> actual,
      boolean passed,
      Optional<String> error) {}

  /// `POST /api/code/measure`, in.
  public record Measure(Language language, String code, String problemId, List<OwnTest> ownTests) {}

  /// `POST /api/code/measure`, out.
  public record Measured(
      Optional<MeasuredGrowth> growth, String target, Optional<OwnTestsJudged> ownTests) {}

  /// What runs code here.
  public record Runner(Optional<String> tier, Optional<String> refusal, List<Offered> languages) {}

  /// A language as it is offered here.
  public record Offered(
      Language id, String title, Optional<String> version, Optional<String> missing) {}

  /// `GET /api/problems`.
  public record Problems(Runner runner, List<Listed> problems) {}

  /// A row of `GET /api/problems`.
  public record Listed(
      String id, String title, Difficulty.Label difficulty, List<String> topics, int minutes) {}

  /// A problem as it stands beside the editor.
  ///
  /// @param id absent in an interview, where it would give the approach away
  /// @param hidden how many hidden tests there are
  public record CodingProblem(
      Optional<String> id,
      String title,
      Optional<Difficulty.Label> difficulty,
      List<String> topics,
      String statement,
      String function,
      List<Signature.Parameter> parameters,
      String returns,
      List<String> constraints,
      List<Task.Example> examples,
      int cpuMillis,
      int memoryMb,
      List<OwnTest> visible,
      int hidden,
      List<Starter> starters,
      Runner runner) {}

  /// The code to begin with.
  public record Starter(Language language, String code) {}

  /// `GET /api/interviews/{id}/problem`.
  public record Current(int question, CodingProblem problem) {}
}
