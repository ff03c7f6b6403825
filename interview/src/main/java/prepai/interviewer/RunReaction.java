package prepai.interviewer;

import java.util.List;
import java.util.Optional;
import prepai.sandbox.TestResult;
import prepai.sandbox.Verdict;
import prepai.session.Move;
import prepai.session.Run;

/// What there is to say of a submission: the first thing that stands in its way.
final class RunReaction {
  private RunReaction() {}

  static Move.ReactToRun to(Run run) {
    List<TestResult> failed =
        run.ran().judged().stream().filter(result -> !result.passed()).toList();
    if (failed.isEmpty()) {
      return new Move.ReactToRun(Move.ReactToRun.Outcome.PASSED, Optional.empty());
    }
    Optional<TestResult> example =
        failed.stream().filter(result -> result.kind() == TestResult.Kind.VISIBLE).findFirst();
    TestResult first = example.orElse(failed.getFirst());
    Move.ReactToRun.Outcome outcome =
        switch (first.verdict()) {
          case Verdict.CompileError _ -> Move.ReactToRun.Outcome.NOT_COMPILED;
          case Verdict.TimedOut _ -> Move.ReactToRun.Outcome.TOO_SLOW;
          case Verdict.OutOfMemory _, Verdict.OutputTooLarge _ -> Move.ReactToRun.Outcome.TOO_LARGE;
          case Verdict.RuntimeError _ -> Move.ReactToRun.Outcome.CRASHES;
          case Verdict.WrongAnswer _, Verdict.NotRun _, Verdict.Accepted _ ->
              example.isPresent()
                  ? Move.ReactToRun.Outcome.FAILS_EXAMPLE
                  : Move.ReactToRun.Outcome.WRONG;
        };
    return new Move.ReactToRun(outcome, about(outcome, first, run, failed.size()));
  }

  /// The kind of input, as far as it tells anything: of a program that fails on most tests it does
  /// not.
  private static Optional<String> about(
      Move.ReactToRun.Outcome outcome, TestResult first, Run run, int failed) {
    return switch (outcome) {
      case WRONG, CRASHES ->
          2 * failed > run.total() ? Optional.empty() : run.failing().stream().findFirst();
      case TOO_SLOW -> first.tags().stream().filter("stress"::equals).findFirst();
      default -> Optional.empty();
    };
  }
}
