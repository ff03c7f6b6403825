package prepai.evals.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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

/// What honest candidates hand in: the right and the wrong solutions of our problems.
final class Submissions {
  private static final Map<String, Language> REFERENCES =
      Map.of(
          "reference.py", Language.PYTHON,
          "reference.js", Language.JAVASCRIPT,
          "Solution.java", Language.JAVA);

  private Submissions() {}

  /// A solution.
  ///
  /// @param name of the problem and the file
  record Submission(String name, Problem problem, Program program) {
    /// The kinds of verdict on all tests, e.g. `Accepted`.
    List<String> verdicts(Sandbox sandbox) throws InterruptedException {
      List<Problem.Test> tests =
          Stream.concat(problem.visible().stream(), problem.hidden().stream()).toList();
      List<Execution> done =
          Honest.run(
              sandbox, program, tests.stream().map(problem::call).toList(), problem.limits());
      return IntStream.range(0, tests.size())
          .mapToObj(index -> Verdicts.of(done.get(index), tests.get(index), problem.task()))
          .map(verdict -> verdict.getClass().getSimpleName())
          .toList();
    }
  }

  /// All that there are in the languages that are offered, mixed, in the same order every time.
  static List<Submission> of(Path problems, Sandbox sandbox) throws IOException {
    var rounds = new ArrayList<List<Submission>>();
    for (Path folder : ProblemReader.folders(problems)) {
      Problem problem = ProblemReader.read(folder);
      var all = new ArrayList<Submission>();
      for (Map.Entry<String, Language> reference : REFERENCES.entrySet()) {
        all.add(submission(problem, folder.resolve(reference.getKey()), reference.getValue()));
      }
      all.add(submission(problem, folder.resolve("reference.js"), Language.TYPESCRIPT));
      try (Stream<Path> wrong = Files.list(folder.resolve("wrong"))) {
        for (Path file : wrong.filter(one -> one.toString().endsWith(".py")).sorted().toList()) {
          all.add(submission(problem, file, Language.PYTHON));
        }
      }
      all.removeIf(one -> !sandbox.standing().has(one.program().language()));
      Collections.rotate(all, rounds.size());
      rounds.add(all);
    }
    int longest = rounds.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, longest)
        .boxed()
        .flatMap(
            place -> rounds.stream().filter(one -> place < one.size()).map(one -> one.get(place)))
        .toList();
  }

  private static Submission submission(Problem problem, Path file, Language language)
      throws IOException {
    return new Submission(
        problem.id() + "/" + file.getFileName() + " as " + language.title(),
        problem,
        new Program(language, Files.readString(file)));
  }
}
