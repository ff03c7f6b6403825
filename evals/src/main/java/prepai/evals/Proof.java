package prepai.evals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.bank.ProblemReader;
import prepai.runner.Verdicts;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Problem;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.Verdict;

/// Proves coding problems in real jails: the reference solutions pass every test, and every wrong
/// solution fails a hidden one.
record Proof(Sandbox sandbox) {
  private static final Map<String, Language> REFERENCES =
      Map.of(
          "reference.py", Language.PYTHON,
          "reference.js", Language.JAVASCRIPT,
          "Solution.java", Language.JAVA);
  private static final int FEWEST_WRONG = 4;
  private static final int FEWEST_HIDDEN = 20;

  /// What is wrong with the problem in a folder; nothing when it is proven.
  List<String> faults(Path folder) throws IOException {
    Problem problem = ProblemReader.read(folder);
    var faults = new ArrayList<String>();
    if (problem.hidden().size() < FEWEST_HIDDEN) {
      faults.add("only " + problem.hidden().size() + " hidden tests");
    }
    for (Map.Entry<String, Language> reference : REFERENCES.entrySet()) {
      List<Problem.Test> all =
          Stream.concat(problem.visible().stream(), problem.hidden().stream()).toList();
      String source = Files.readString(folder.resolve(reference.getKey()));
      List<Verdict> verdicts = verdicts(problem, all, reference.getValue(), source);
      IntStream.range(0, all.size())
          .filter(index -> !(verdicts.get(index) instanceof Verdict.Accepted))
          .mapToObj(
              index -> reference.getKey() + " fails test " + index + ": " + verdicts.get(index))
          .findFirst()
          .ifPresent(faults::add);
    }
    List<Path> wrong = files(folder.resolve("wrong"));
    if (wrong.size() < FEWEST_WRONG) {
      faults.add("only " + wrong.size() + " wrong solutions");
    }
    for (Path solution : wrong) {
      List<Verdict> verdicts =
          verdicts(problem, problem.hidden(), Language.PYTHON, Files.readString(solution));
      if (verdicts.stream().allMatch(verdict -> verdict instanceof Verdict.Accepted)) {
        faults.add(solution.getFileName() + " passes every hidden test");
      }
    }
    return faults;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  private List<Verdict> verdicts(
      Problem problem, List<Problem.Test> tests, Language language, String source) {
    List<Execution> executions =
        sandbox.run(
            new Program(language, source),
            tests.stream().map(problem::call).toList(),
            problem.limits(),
            _ -> {});
    return IntStream.range(0, tests.size())
        .mapToObj(index -> Verdicts.of(executions.get(index), tests.get(index), problem.task()))
        .toList();
  }
}
