package prepai.api;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.conduct.Refusal;
import prepai.conduct.Workshop;
import prepai.plan.Bank;
import prepai.plan.Question;
import prepai.protocol.Json;
import prepai.sandbox.CodeRunner;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.OwnTest;
import prepai.sandbox.Problem;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.TestResult;
import prepai.sandbox.Tier;
import prepai.session.Inquiry;
import prepai.session.Owner;
import prepai.session.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The routes that run code and show problems.
final class CodeRoutes {
  private static final int LONGEST_STDIN = 64 * 1024;
  private static final int LONGEST_RUN_ID = 64;
  private static final String FUNCTION = "[A-Za-z_$][A-Za-z0-9_$.]*";

  /// Those without a cookie share one allowance.
  private static final Owner NOBODY = OwnerCookie.hash("nobody");

  private final Workshop workshop;
  private final Supplier<Bank> bank;
  private final RandomGenerator random;
  private final boolean crossSite;

  CodeRoutes(Workshop workshop, Supplier<Bank> bank, RandomGenerator random, boolean crossSite) {
    this.workshop = workshop;
    this.bank = bank;
    this.random = random;
    this.crossSite = crossSite;
  }

  Response problems() {
    List<CodeWire.Listed> listed =
        bank.get().questions().stream()
            .filter(question -> question.code().isPresent())
            .map(question ->
                new CodeWire.Listed(
                    question.id(),
                    question.title(),
                    question.difficulty().label(),
                    question.topics(),
                    question.difficulty().minutes()))
            .toList();
    return Response.json(200, new CodeWire.Problems(runner(), listed));
  }

  Response problem(String id) {
    Question question =
        bank.get()
            .question(workshop.problem(id).id())
            .filter(one -> one.code().isPresent())
            .orElseThrow(
                () -> new Refusal(Refusal.Reason.UNKNOWN_PROBLEM, "There is no such problem."));
    return Response.json(200, shown(question, true));
  }

  /// The problem that is under discussion in an interview.
  Response current(Session session) {
    Inquiry inquiry =
        session
            .current()
            .filter(one -> one.question().code().isPresent())
            .orElseThrow(() ->
                new Refusal(
                    Refusal.Reason.UNKNOWN_PROBLEM,
                    "The question under discussion has no code to write."));
    return Response.json(
        200, new CodeWire.Current(inquiry.number(), shown(inquiry.question(), false)));
  }

  private CodeWire.CodingProblem shown(Question question, boolean named) {
    Problem problem = workshop.problem(question.id());
    var task = problem.task();
    return new CodeWire.CodingProblem(
        named ? Optional.of(question.id()) : Optional.empty(),
        question.title(),
        named ? Optional.of(question.difficulty().label()) : Optional.empty(),
        named ? question.topics() : List.of(),
        task.statement(),
        task.function(),
        task.params(),
        task.returns(),
        task.constraints(),
        task.examples(),
        task.limits().cpuMillis(),
        task.limits().memoryMb(),
        problem.visible().stream()
            .map(test -> new OwnTest(test.arguments(), test.expected()))
            .toList(),
        problem.hidden().size(),
        Stream.of(Language.values())
            .map(language -> new CodeWire.Starter(language, workshop.starter(language, problem)))
            .toList(),
        runner());
  }

  private CodeWire.Runner runner() {
    Sandbox.Standing standing = workshop.standing();
    return new CodeWire.Runner(
        standing.tier().map(Tier::id),
        standing.refusal(),
        standing.offers().stream()
            .map(offer ->
                new CodeWire.Offered(
                    offer.language(), offer.language().title(), offer.version(), offer.missing()))
            .toList());
  }

  Response run(Request request) {
    if (!request.mediaType().equals(Response.JSON)) {
      return prepai.api.Problem.notJson().response();
    }
    var order = Json.read(request.body().array(), CodeWire.Order.class);
    Program program = Workshop.program(order.language(), order.code());
    Owner owner = owner(request);
    Texts.check("run_id", order.runId(), LONGEST_RUN_ID);
    Record told =
        order.runId().isPresent()
            ? workshop.cancellably(owner, order.runId().get(), () -> answer(order, program, owner))
            : answer(order, program, owner);
    return OwnerCookie.sender(request, random, crossSite).remembered(Response.json(200, told));
  }

  /// Whose allowance a run takes from. A cookie that comes with its answer counts from the next on.
  private static Owner owner(Request request) {
    return OwnerCookie.owner(request.header("cookie")).orElse(NOBODY);
  }

  private Record answer(CodeWire.Order order, Program program, Owner owner) {
    boolean problem = order.problemId().isPresent();
    boolean cases = !order.testCases().isEmpty();
    boolean both = (problem || cases) && order.stdin().isPresent();
    if ((problem && cases) || both) {
      throw new Refusal(
          Refusal.Reason.INVALID,
          "Send one of problem_id, test_cases and stdin: they are three different runs.");
    }
    if (problem) {
      return tested(order, program, owner);
    }
    if (order.tests().isPresent() || !order.ownTests().isEmpty()) {
      throw new Refusal(Refusal.Reason.INVALID, "tests and own_tests need a problem_id.");
    }
    return cases ? evaluated(order, program, owner) : ran(order, program, owner);
  }

  private CodeWire.Ran ran(CodeWire.Order order, Program program, Owner owner) {
    String stdin = order.stdin().orElse("");
    Texts.check("stdin", order.stdin(), LONGEST_STDIN);
    Execution execution = workshop.run(owner, program, stdin);
    Optional<String> message =
        switch (execution.ending()) {
          case Ending.Crashed crash -> Optional.of(crash.message());
          case Ending.NotCompiled wrong -> Optional.of(wrong.message());
          default -> Optional.empty();
        };
    Optional<Integer> line =
        switch (execution.ending()) {
          case Ending.Crashed crash -> crash.line();
          case Ending.NotCompiled wrong -> wrong.line();
          default -> Optional.empty();
        };
    return new CodeWire.Ran(
        new CodeWire.Run(
            status(execution.ending()),
            execution.ending() instanceof Ending.Completed completed
                ? Optional.of(completed.exitCode())
                : Optional.empty(),
            message,
            line,
            execution.out(),
            execution.err(),
            execution.usage()));
  }

  private static CodeWire.Status status(Ending ending) {
    return switch (ending) {
      case Ending.Completed _ -> CodeWire.Status.COMPLETED;
      case Ending.Crashed _ -> CodeWire.Status.CRASHED;
      case Ending.NotCompiled _ -> CodeWire.Status.NOT_COMPILED;
      case Ending.TimedOut _ -> CodeWire.Status.TIMED_OUT;
      case Ending.OutOfMemory _ -> CodeWire.Status.OUT_OF_MEMORY;
      case Ending.OutputTooLarge _ -> CodeWire.Status.OUTPUT_TOO_LARGE;
      case Ending.NotRun _ -> CodeWire.Status.NOT_RUN;
    };
  }

  private CodeWire.Tested tested(CodeWire.Order order, Program program, Owner owner) {
    Problem problem = workshop.problem(order.problemId().orElseThrow());
    boolean all = order.tests().orElse(CodeWire.Tests.ALL) == CodeWire.Tests.ALL;
    List<CodeRunner.Numbered> tests =
        workshop.tests(
            problem,
            all
                ? EnumSet.of(TestResult.Kind.VISIBLE, TestResult.Kind.HIDDEN)
                : EnumSet.of(TestResult.Kind.VISIBLE),
            order.ownTests());
    List<TestResult> results = workshop.test(owner, problem, program, tests, _ -> {});
    List<TestResult> judged =
        results.stream().filter(result -> result.kind() != TestResult.Kind.OWN).toList();
    return new CodeWire.Tested(
        results, (int) judged.stream().filter(TestResult::passed).count(), judged.size());
  }

  private CodeWire.Evaluated evaluated(CodeWire.Order order, Program program, Owner owner) {
    List<CodeWire.TestCase> cases = order.testCases();
    List<CodeRunner.Evaluated> results =
        workshop.evaluate(
            owner,
            program,
            cases.stream()
                .map(one ->
                    new CodeRunner.Expression(
                        expression(program.language(), one), one.expected().toString()))
                .toList());
    List<CodeWire.Case> shown =
        IntStream.range(0, cases.size())
            .mapToObj(index -> shown(cases.get(index), results.get(index)))
            .toList();
    return new CodeWire.Evaluated(shown, shown.stream().allMatch(CodeWire.Case::passed));
  }

  private static CodeWire.Case shown(CodeWire.TestCase one, CodeRunner.Evaluated result) {
    return new CodeWire.Case(
        one.input().orElseGet(() -> JsonNodeFactory.instance.stringNode(one.functionCall())),
        one.expected(),
        result
            .actual()
            .map(json -> Json.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class)),
        result.passed(),
        result.error());
  }

  /// A call as it stands, or one of a function with the arguments of `input`: those of a list one
  /// by one, anything else as the only one.
  private static String expression(Language language, CodeWire.TestCase one) {
    String call = one.functionCall().strip();
    if (!call.matches(FUNCTION)) {
      return call;
    }
    JsonNode input = one.input().orElseGet(JsonNodeFactory.instance::arrayNode);
    String arguments = input.isArray() ? input.toString() : "[" + input + "]";
    String quoted = Json.text(arguments);
    return language == Language.PYTHON
        ? call + "(*__import__('json').loads(" + quoted + "))"
        : call + "(...JSON.parse(" + quoted + "))";
  }

  /// Calls off a run of the same owner.
  Response cancel(Request request, String runId) {
    boolean known =
        OwnerCookie.owner(request.header("cookie"))
            .filter(owner -> workshop.cancel(owner, runId))
            .isPresent();
    if (!known) {
      throw new Refusal(
          Refusal.Reason.UNKNOWN_RUN, "No run of yours with this id is going; it may have ended.");
    }
    return Response.empty();
  }

  Response measure(Request request) {
    if (!request.mediaType().equals(Response.JSON)) {
      return prepai.api.Problem.notJson().response();
    }
    var order = Json.read(request.body().array(), CodeWire.Measure.class);
    Owner owner = owner(request);
    Program program = Workshop.program(order.language(), order.code());
    Problem problem = workshop.problem(order.problemId());
    workshop.admit(owner);
    return Response.json(
        200,
        new CodeWire.Measured(
            workshop.growth(problem, program),
            problem.target(),
            workshop.judged(problem, order.ownTests())));
  }
}
