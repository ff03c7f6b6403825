package prepai.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import prepai.sandbox.Call;
import prepai.sandbox.CodeRunner;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.OwnTest;
import prepai.sandbox.Problem;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.Signature;
import prepai.sandbox.Task;
import prepai.sandbox.TestResult;
import prepai.sandbox.Verdict;

/// Runs in a sandbox and judges outside of it.
public final class SandboxCodeRunner implements CodeRunner {
  private static final Set<Language> EVALUATE =
      Set.of(Language.PYTHON, Language.JAVASCRIPT, Language.TYPESCRIPT);
  private static final Limits CHECKING = new Limits(Duration.ofSeconds(5), 256, 1024);
  private static final Signature CHECK =
      new Signature(
          "check",
          List.of(
              new Signature.Parameter("arguments", "string"),
              new Signature.Parameter("returned", "string")),
          "bool");

  private final Sandbox sandbox;

  public SandboxCodeRunner(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public Sandbox.Standing standing() {
    return sandbox.standing();
  }

  @Override
  public Execution run(Program program, String stdin) {
    return sandbox.run(program, List.of(new Call.Script(stdin)), Limits.USUAL, _ -> {}).getFirst();
  }

  @Override
  public List<TestResult> test(
      Program program, Problem problem, List<Numbered> tests, Consumer<TestResult> each) {
    var results = new ArrayList<TestResult>();
    boolean validated = problem.task().comparison() == Task.Comparison.VALIDATED;
    List<Execution> executions =
        sandbox.run(
            program,
            tests.stream().map(one -> problem.call(one.test())).toList(),
            problem.limits(),
            execution -> {
              if (!validated) {
                results.add(result(tests.get(results.size()), execution, problem));
                each.accept(results.getLast());
              }
            });
    for (int index = results.size(); index < tests.size(); index++) {
      Execution execution = executions.get(index);
      results.add(
          validated
              ? validated(tests.get(index), execution, problem)
              : result(tests.get(index), execution, problem));
      each.accept(results.getLast());
    }
    return List.copyOf(results);
  }

  private static TestResult result(Numbered one, Execution execution, Problem problem) {
    return TestResult.of(
        one.kind(),
        one.number(),
        one.test(),
        execution,
        Verdicts.of(execution, one.test(), problem.task()));
  }

  private TestResult validated(Numbered one, Execution execution, Problem problem) {
    Verdict verdict = Verdicts.of(execution, one.test(), problem.task());
    if (execution.ending() instanceof Ending.Completed && execution.returned().isPresent()) {
      var validator = new Program(Language.PYTHON, problem.validator().orElseThrow());
      String arguments = Verdicts.strings(one.test().arguments(), execution.returned().get());
      Execution check =
          sandbox
              .run(validator, List.of(new Call.Invoke(CHECK, arguments)), CHECKING, _ -> {})
              .getFirst();
      verdict =
          check.returned().filter("true"::equals).isPresent()
              ? new Verdict.Accepted()
              : new Verdict.WrongAnswer(execution.returned());
    }
    return TestResult.of(one.kind(), one.number(), one.test(), execution, verdict);
  }

  @Override
  public List<Evaluated> evaluate(Program program, List<Expression> expressions) {
    if (!EVALUATE.contains(program.language())) {
      throw new Sandbox.Unavailable(
          "test_cases work for Python, JavaScript and TypeScript. For "
              + program.language().title()
              + ", run a problem's tests or a whole program with stdin.");
    }
    List<Execution> executions =
        sandbox.run(
            program,
            expressions.stream().<Call>map(one -> new Call.Evaluate(one.call())).toList(),
            Limits.USUAL,
            _ -> {});
    return IntStream.range(0, expressions.size())
        .mapToObj(index -> evaluated(executions.get(index), expressions.get(index)))
        .toList();
  }

  private static Evaluated evaluated(Execution execution, Expression expression) {
    boolean passed = Verdicts.equal(execution.returned(), expression.expected());
    Optional<String> error =
        switch (execution.ending()) {
          case Ending.Completed _ -> Optional.empty();
          case Ending.Crashed crash -> Optional.of(crash.message());
          case Ending.NotCompiled wrong -> Optional.of(wrong.message());
          case Ending.TimedOut _ -> Optional.of("It took longer than it may.");
          case Ending.OutOfMemory _ -> Optional.of("It used more memory than it may.");
          case Ending.OutputTooLarge _ -> Optional.of("It wrote more than it may.");
          case Ending.NotRun _ -> Optional.of("It was not tried, as an earlier one broke the run.");
        };
    return new Evaluated(execution.returned(), passed, error);
  }

  @Override
  public Optional<String> fault(Signature signature, OwnTest test) {
    return OwnTests.fault(signature, test);
  }

  @Override
  public String starter(Language language, Signature signature) {
    return Starters.of(language, signature);
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
