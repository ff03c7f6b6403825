package prepai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.bank.ProblemReader;
import prepai.runner.SandboxCodeRunner;
import prepai.sandbox.CodeRunner;
import prepai.sandbox.Language;
import prepai.sandbox.Problem;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.TestResult;

/// A right solution as a candidate hands it in: it meets all tests of its problem.
record Submission(Problem problem, Program program, List<CodeRunner.Numbered> tests) {
  Submission {
    tests = List.copyOf(tests);
  }

  /// The reference solution of the problem in a folder.
  static Submission read(Path folder) throws IOException {
    Problem problem = ProblemReader.read(folder);
    return new Submission(
        problem,
        new Program(Language.PYTHON, Files.readString(folder.resolve("reference.py"))),
        Stream.concat(
                numbered(TestResult.Kind.VISIBLE, problem.visible()),
                numbered(TestResult.Kind.HIDDEN, problem.hidden()))
            .toList());
  }

  private static Stream<CodeRunner.Numbered> numbered(
      TestResult.Kind kind, List<Problem.Test> tests) {
    return IntStream.range(0, tests.size())
        .mapToObj(index -> new CodeRunner.Numbered(kind, index + 1, tests.get(index)));
  }

  /// Runs all tests.
  ///
  /// @return the time until all results are there
  Duration handedIn(Sandbox sandbox) {
    long begun = System.nanoTime();
    List<TestResult> results =
        new SandboxCodeRunner(sandbox).test(program, problem, tests, _ -> {});
    var took = Duration.ofNanos(System.nanoTime() - begun);
    results.stream()
        .filter(result -> !result.passed())
        .findFirst()
        .ifPresent(result -> {
          throw new IllegalStateException("the reference solution fails: " + result);
        });
    return took;
  }
}
