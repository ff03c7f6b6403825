package prepai;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import prepai.conduct.Workshop;
import prepai.sandbox.CodeRunner;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.MeasuredGrowth;
import prepai.sandbox.OwnTest;
import prepai.sandbox.Problem;
import prepai.sandbox.Problems;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.Signature;
import prepai.sandbox.Task;
import prepai.sandbox.TestResult;
import prepai.sandbox.Tier;
import prepai.sandbox.Verdict;

/// Stands in where programs cannot run: a program's text says what becomes of its tests. `passes`
/// passes them, `fails` fails the hidden ones, `stumbles` one of them, `hangs` until the run is
/// cancelled, anything else does not compile.
public final class FakeCodeRunner implements CodeRunner {
  private final CountDownLatch hanging = new CountDownLatch(1);
  private final boolean safe;
  private final Consumer<TestResult> before;

  /// @param safe whether anything may run
  /// @param before runs before each result is told
  public FakeCodeRunner(boolean safe, Consumer<TestResult> before) {
    this.safe = safe;
    this.before = before;
  }

  /// A workshop where nothing runs.
  public static Workshop closed(InstantSource clock) {
    return workshop(new FakeCodeRunner(false, _ -> {}), clock);
  }

  /// A workshop for `Samples.coded` problems.
  public static Workshop open(InstantSource clock) {
    return workshop(new FakeCodeRunner(true, _ -> {}), clock);
  }

  public static Workshop workshop(CodeRunner runner, InstantSource clock) {
    return new Workshop(
        () -> runner, (_, _, program) -> growth(program), new FakeProblems(), clock);
  }

  /// What is measured of a program: quadratic growth when it is `slow`.
  private static Optional<MeasuredGrowth> growth(Program program) {
    return program.source().contains("slow")
        ? Optional.of(
            new MeasuredGrowth(
                "n^2",
                0.95,
                MeasuredGrowth.Unit.STEPS,
                List.of(new MeasuredGrowth.Point(10, 100)),
                List.of(new MeasuredGrowth.Point(10, 100))))
        : Optional.empty();
  }

  /// Every problem there can be, with the task of `task()`.
  public static final class FakeProblems implements Problems {
    @Override
    public Optional<Problem> find(String id) {
      return id.startsWith("no.")
          ? Optional.empty()
          : Optional.of(
              new Problem(
                  id,
                  task(),
                  Optional.empty(),
                  List.of(new Problem.Test("[1]", "1", java.util.Set.of("basic"))),
                  List.of(
                      new Problem.Test("[2]", "2", java.util.Set.of("edge", "duplicates")),
                      new Problem.Test("[3]", "3", java.util.Set.of("stress")))));
    }

    @Override
    public Problem.Solutions solutions(String id) {
      return new Problem.Solutions(
          new Program(Language.PYTHON, "passes"),
          List.of(
              new Program(Language.PYTHON, "fails own"), new Program(Language.PYTHON, "passes")),
          "");
    }
  }

  /// A task: the number itself.
  public static Task task() {
    return new Task(
        "Return `n`.",
        "same",
        List.of(new Signature.Parameter("n", "int")),
        "int",
        Task.Comparison.EXACT,
        Optional.empty(),
        List.of("0 <= n"),
        List.of(new Task.Example("n = 1", "1", "It is.")),
        new Task.Bounds(1_000, 64),
        new Task.Complexity("O(n)", "O(1)", "n"));
  }

  @Override
  public Sandbox.Standing standing() {
    return new Sandbox.Standing(
        safe ? Optional.of(Tier.BUBBLEWRAP) : Optional.empty(),
        safe ? Optional.empty() : Optional.of("Nothing runs in this sample."),
        List.of(
            new Sandbox.Offer(Language.PYTHON, Optional.of("Python 3"), Optional.empty()),
            new Sandbox.Offer(
                Language.GO, Optional.empty(), Optional.of("Go is not installed: get it."))));
  }

  @Override
  public Execution run(Program program, String stdin) {
    hang(program);
    return execution(program.source() + stdin);
  }

  /// Returns at once unless the program hangs, and then when somebody interrupts.
  private void hang(Program program) {
    if (program.source().startsWith("hangs")) {
      hanging.countDown();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException cancelled) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Waits until a program hangs.
  public void awaitHanging() throws InterruptedException {
    hanging.await();
  }

  private static Execution execution(String out) {
    return new Execution(
        new Ending.Completed(0), Optional.of("1"), out, "", new Execution.Usage(1, 2, 3));
  }

  @Override
  public List<TestResult> test(
      Program program, Problem problem, List<Numbered> tests, Consumer<TestResult> each) {
    var results = new ArrayList<TestResult>();
    for (Numbered one : tests) {
      hang(program);
      var result =
          TestResult.of(
              one.kind(), one.number(), one.test(), execution(""), verdict(program.source(), one));
      before.accept(result);
      results.add(result);
      each.accept(result);
    }
    return results;
  }

  private static Verdict verdict(String source, Numbered one) {
    if (source.startsWith("passes")) {
      return new Verdict.Accepted();
    }
    if (source.startsWith("stumbles")) {
      return one.test().tags().contains("duplicates")
          ? new Verdict.WrongAnswer(Optional.of("0"))
          : new Verdict.Accepted();
    }
    if (!source.startsWith("fails")) {
      return new Verdict.CompileError("a word that is no code", Optional.of(1));
    }
    boolean fails = one.kind() == TestResult.Kind.HIDDEN || source.contains("own");
    return fails ? new Verdict.WrongAnswer(Optional.of("0")) : new Verdict.Accepted();
  }

  @Override
  public List<Evaluated> evaluate(Program program, List<Expression> expressions) {
    Function<Expression, Evaluated> echo =
        one -> new Evaluated(Optional.of("1"), one.expected().equals("1"), Optional.empty());
    return expressions.stream().map(echo).toList();
  }

  @Override
  public Optional<String> fault(Signature signature, OwnTest test) {
    return test.arguments().startsWith("[") ? Optional.empty() : Optional.of("is no list.");
  }

  @Override
  public String starter(Language language, Signature signature) {
    return "start " + language.id() + " " + signature.function();
  }

  @Override
  public void close() {}
}
