package prepai.conduct;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import prepai.sandbox.CodeRunner;
import prepai.sandbox.Execution;
import prepai.sandbox.GrowthMeter;
import prepai.sandbox.Language;
import prepai.sandbox.MeasuredGrowth;
import prepai.sandbox.OwnTest;
import prepai.sandbox.OwnTestsJudged;
import prepai.sandbox.Problem;
import prepai.sandbox.Problems;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.TestResult;
import prepai.session.Event;
import prepai.session.Owner;

/// Where candidates' code runs, in an interview and for practice.
public final class Workshop {
  private static final int MOST_EXPRESSIONS = 50;

  private final Supplier<CodeRunner> runner;
  private final GrowthMeter meter;
  private final Problems problems;
  private final Throttle throttle;
  private final Map<Cancellable, Future<?>> cancellable = new ConcurrentHashMap<>();

  /// A run that may be called off, by its owner and the id that its owner gave it.
  private record Cancellable(Owner owner, String id) {}

  /// Makes a workshop.
  ///
  /// @param runner may block until it is known what protects this machine
  public Workshop(
      Supplier<CodeRunner> runner, GrowthMeter meter, Problems problems, InstantSource clock) {
    this.runner = runner;
    this.meter = meter;
    this.problems = problems;
    this.throttle = new Throttle(clock);
  }

  /// What runs here, and what protects it.
  public Sandbox.Standing standing() {
    return runner.get().standing();
  }

  /// Whether code runs here at all.
  public boolean open() {
    return standing().tier().isPresent();
  }

  /// The problem with its tests.
  ///
  /// @throws Refusal when there is none
  public Problem problem(String id) {
    return problems
        .find(id)
        .orElseThrow(() ->
            new Refusal(
                Refusal.Reason.UNKNOWN_PROBLEM,
                "There is no such problem. GET /api/problems lists those there are."));
  }

  /// The code to begin with.
  public String starter(Language language, Problem problem) {
    return runner.get().starter(language, problem.signature());
  }

  /// The program that somebody sent.
  ///
  /// @throws Refusal when it is empty or too long
  public static Program program(Language language, String code) {
    if (code.isBlank()) {
      throw new Refusal(Refusal.Reason.INVALID, "There is no code. Write some, then run it.");
    }
    if (code.length() > Program.MOST_CHARACTERS) {
      throw new Refusal(
          Refusal.Reason.TOO_LARGE, "The code is longer than 64 kB. Shorten it and run it again.");
    }
    return new Program(language, code);
  }

  /// Counts what else an owner lets run.
  ///
  /// @throws Sandbox.Busy when that is too much
  public void admit(Owner owner) {
    throttle.take(owner);
  }

  /// Runs a whole program once.
  ///
  /// @throws Sandbox.Busy when the owner, or all together, run too much
  /// @throws Sandbox.Unavailable when it cannot run here
  public Execution run(Owner owner, Program program, String stdin) {
    throttle.take(owner);
    return runner.get().run(program, stdin);
  }

  /// Does something that its owner may call off meanwhile.
  ///
  /// @param id given by the owner
  /// @throws Refusal when it was called off, or something of that id is still going
  public <T> T cancellably(Owner owner, String id, Callable<T> run) {
    var key = new Cancellable(owner, id);
    var task = new FutureTask<>(run);
    if (cancellable.putIfAbsent(key, task) != null) {
      throw new Refusal(
          Refusal.Reason.BUSY, "A run with this run_id is still going. Wait for it, or cancel it.");
    }
    try {
      Thread.ofVirtual().name("cancellable-run").start(task);
      return task.get();
    } catch (CancellationException calledOff) {
      throw cancelled();
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failure);
    } catch (InterruptedException stopped) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw cancelled();
    } finally {
      cancellable.remove(key);
    }
  }

  /// Calls off what goes under an id.
  ///
  /// @return whether something did
  public boolean cancel(Owner owner, String id) {
    return Optional.ofNullable(cancellable.get(new Cancellable(owner, id)))
        .filter(going -> going.cancel(true))
        .isPresent();
  }

  static Refusal cancelled() {
    return new Refusal(Refusal.Reason.CANCELLED, "The run was cancelled. Nothing of it was kept.");
  }

  /// Evaluates calls in the program's own language.
  ///
  /// @throws Refusal when there are too many
  public List<CodeRunner.Evaluated> evaluate(
      Owner owner, Program program, List<CodeRunner.Expression> expressions) {
    if (expressions.size() > MOST_EXPRESSIONS) {
      throw new Refusal(
          Refusal.Reason.INVALID, "Send at most " + MOST_EXPRESSIONS + " test_cases at once.");
    }
    throttle.take(owner);
    return runner.get().evaluate(program, expressions);
  }

  /// The tests of a run, in the order in which they run.
  ///
  /// @param kinds which of the problem's tests
  /// @throws Refusal naming the candidate's own test that does not fit
  public List<CodeRunner.Numbered> tests(
      Problem problem, Set<TestResult.Kind> kinds, List<OwnTest> own) {
    if (own.size() > OwnTest.MOST) {
      throw new Refusal(
          Refusal.Reason.INVALID,
          "Send at most " + OwnTest.MOST + " tests of your own; remove the least telling ones.");
    }
    for (int index = 0; index < own.size(); index++) {
      Optional<String> fault = runner.get().fault(problem.signature(), own.get(index));
      if (fault.isPresent()) {
        throw new Refusal(Refusal.Reason.INVALID, "Your test " + (index + 1) + " " + fault.get());
      }
    }
    var tests = new ArrayList<CodeRunner.Numbered>();
    if (kinds.contains(TestResult.Kind.VISIBLE)) {
      tests.addAll(numbered(TestResult.Kind.VISIBLE, problem.visible()));
    }
    tests.addAll(numbered(TestResult.Kind.OWN, own.stream().map(Workshop::test).toList()));
    if (kinds.contains(TestResult.Kind.HIDDEN)) {
      tests.addAll(numbered(TestResult.Kind.HIDDEN, problem.hidden()));
    }
    return tests;
  }

  private static Problem.Test test(OwnTest own) {
    return new Problem.Test(own.arguments(), own.expected(), Set.of());
  }

  private static List<CodeRunner.Numbered> numbered(
      TestResult.Kind kind, List<Problem.Test> tests) {
    return IntStream.range(0, tests.size())
        .mapToObj(index -> new CodeRunner.Numbered(kind, index + 1, tests.get(index)))
        .toList();
  }

  /// Runs tests.
  ///
  /// @throws Sandbox.Busy when the owner, or all together, run too much
  /// @throws Sandbox.Unavailable when it cannot run here
  public List<TestResult> test(
      Owner owner,
      Problem problem,
      Program program,
      List<CodeRunner.Numbered> tests,
      Consumer<TestResult> each) {
    throttle.take(owner);
    return runner.get().test(program, problem, tests, each);
  }

  /// What a candidate's own tests are worth: which expect what the statement asks for, and how many
  /// of the problem's wrong solutions those catch.
  ///
  /// @return empty when there are none, or the solutions cannot run here
  public Optional<OwnTestsJudged> judged(Problem problem, List<OwnTest> own) {
    Problem.Solutions solutions = problems.solutions(problem.id());
    if (own.isEmpty() || !standing().has(solutions.reference().language())) {
      return Optional.empty();
    }
    List<CodeRunner.Numbered> tests = tests(problem, Set.of(), own);
    List<TestResult> truth = runner.get().test(solutions.reference(), problem, tests, _ -> {});
    List<CodeRunner.Numbered> right =
        IntStream.range(0, tests.size())
            .filter(index -> truth.get(index).passed())
            .mapToObj(tests::get)
            .toList();
    long killed =
        right.isEmpty()
            ? 0
            : solutions.wrong().stream()
                .filter(wrong ->
                    !runner.get().test(wrong, problem, right, _ -> {}).stream()
                        .allMatch(TestResult::passed))
                .count();
    return Optional.of(
        new OwnTestsJudged(
            truth.stream()
                .map(result -> new OwnTestsJudged.One(result.number(), result.passed()))
                .toList(),
            (int) killed,
            solutions.wrong().size()));
  }

  /// What is found out about a submission afterwards.
  ///
  /// @param run number of its event
  /// @return empty when nothing can be found out here
  Optional<Event.CodeMeasured> measured(
      long run, Problem problem, Program program, List<OwnTest> own) {
    Optional<MeasuredGrowth> growth = growth(problem, program);
    Optional<OwnTestsJudged> judged = judged(problem, own);
    return growth.isEmpty() && judged.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event.CodeMeasured(run, growth, judged));
  }

  /// How the cost of a program grows.
  ///
  /// @return empty when it cannot be measured here
  public Optional<MeasuredGrowth> growth(Problem problem, Program program) {
    return meter.measure(problem, problems.solutions(problem.id()), program);
  }
}
