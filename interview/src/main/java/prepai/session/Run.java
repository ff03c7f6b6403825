package prepai.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prepai.sandbox.MeasuredGrowth;
import prepai.sandbox.OwnTestsJudged;
import prepai.sandbox.TestResult;

/// A run of a candidate's code on a question.
///
/// @param seq number of its event
/// @param measured what was found out about it afterwards
public record Run(long seq, Event.CodeRan ran, Optional<Event.CodeMeasured> measured) {

  /// Tags that say little about an input.
  private static final List<String> GENERAL =
      List.of("random", "basic", "regression", "edge", "stress");

  Run with(Event.CodeMeasured found) {
    return new Run(seq, ran, Optional.of(found));
  }

  /// How many of the problem's tests accepted it.
  public int passed() {
    return (int) ran.judged().stream().filter(TestResult::passed).count();
  }

  public int total() {
    return ran.judged().size();
  }

  /// How its cost grows, when that could be told.
  public Optional<MeasuredGrowth> growth() {
    return measured.flatMap(Event.CodeMeasured::growth);
  }

  public Optional<OwnTestsJudged> ownTests() {
    return measured.flatMap(Event.CodeMeasured::ownTests);
  }

  /// The kinds of input that tests fail on, the most telling first.
  public List<String> failing() {
    return ran.judged().stream()
        .filter(result -> !result.passed())
        .flatMap(result -> result.tags().stream())
        .distinct()
        .sorted(
            Comparator.<String, Boolean>comparing(GENERAL::contains)
                .thenComparingDouble(this::passing))
        .toList();
  }

  /// The share of the tests with a tag that pass.
  private double passing(String tag) {
    return ran.judged().stream()
        .filter(result -> result.tags().contains(tag))
        .mapToInt(result -> result.passed() ? 1 : 0)
        .average()
        .orElse(1);
  }

  /// The run in one line of the transcript.
  public String line() {
    return "Submitted in "
        + ran.language().title()
        + ": "
        + passed()
        + " of "
        + total()
        + " tests passed.";
  }
}
