package prepai.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepai.plan.Difficulty;
import prepai.protocol.Samples;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.OwnTest;
import prepai.sandbox.OwnTestsJudged;
import prepai.sandbox.Signature;
import prepai.sandbox.Task;
import tools.jackson.databind.node.JsonNodeFactory;

/// A sample of every body that is about code.
final class CodeSamples {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final CodeWire.Runner RUNNER =
      new CodeWire.Runner(
          Optional.of("bubblewrap"),
          Optional.empty(),
          List.of(
              new CodeWire.Offered(
                  Language.PYTHON, "Python", Optional.of("Python 3.11.2"), Optional.empty()),
              new CodeWire.Offered(
                  Language.GO,
                  "Go",
                  Optional.empty(),
                  Optional.of("Go is not installed: apt-get install -y golang-go"))));

  private CodeSamples() {}

  static Map<String, Record> all() {
    var all = new LinkedHashMap<String, Record>();
    all.put(
        "body-code-run",
        new CodeWire.Order(
            Language.PYTHON,
            "print(input())",
            Optional.of("hello"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of("run-1")));
    all.put(
        "rest-code-ran",
        new CodeWire.Ran(
            new CodeWire.Run(
                CodeWire.Status.CRASHED,
                Optional.empty(),
                Optional.of("ZeroDivisionError: division by zero"),
                Optional.of(3),
                "hello\n",
                "Traceback\n",
                new Execution.Usage(12, 30, 9_400))));
    all.put("rest-code-tested", new CodeWire.Tested(Samples.ran().results(), 1, 6));
    all.put(
        "rest-code-evaluated",
        new CodeWire.Evaluated(
            List.of(
                new CodeWire.Case(
                    JSON.stringNode("same(1)"),
                    JSON.numberNode(1),
                    Optional.of(JSON.numberNode(1)),
                    true,
                    Optional.empty()),
                new CodeWire.Case(
                    JSON.stringNode("same('a')"),
                    JSON.numberNode(2),
                    Optional.empty(),
                    false,
                    Optional.of("TypeError: not a number"))),
            false));
    all.put(
        "body-measure",
        new CodeWire.Measure(
            Language.PYTHON,
            "def same(n): return n",
            "coding.sample.same",
            List.of(new OwnTest("[7]", "7"))));
    all.put(
        "rest-measured",
        new CodeWire.Measured(
            Optional.of(Samples.growth()),
            "n",
            Optional.of(new OwnTestsJudged(List.of(new OwnTestsJudged.One(1, true)), 3, 5))));
    all.put(
        "rest-problems",
        new CodeWire.Problems(
            RUNNER,
            List.of(
                new CodeWire.Listed(
                    "coding.sample.same",
                    "Same",
                    Difficulty.Label.EASY,
                    List.of("coding/arrays"),
                    12))));
    all.put("rest-coding-problem", problem(true));
    all.put("rest-interview-problem", new CodeWire.Current(2, problem(false)));
    return all;
  }

  private static CodeWire.CodingProblem problem(boolean named) {
    return new CodeWire.CodingProblem(
        named ? Optional.of("coding.sample.same") : Optional.empty(),
        "Same",
        named ? Optional.of(Difficulty.Label.EASY) : Optional.empty(),
        named ? List.of("coding/arrays") : List.of(),
        "Return `n`, **unchanged**.",
        "same",
        List.of(new Signature.Parameter("n", "int")),
        "int",
        List.of("0 <= n <= 1000"),
        List.of(new Task.Example("n = 1", "1", "Nothing changes.")),
        2_000,
        256,
        List.of(new OwnTest("[1]", "1")),
        24,
        List.of(new CodeWire.Starter(Language.PYTHON, "def same(n: int) -> int:\n    pass\n")),
        RUNNER);
  }
}
