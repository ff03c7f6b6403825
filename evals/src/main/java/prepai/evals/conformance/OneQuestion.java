package prepai.evals.conformance;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The interviewer asks one thing at a time.
final class OneQuestion implements Rule {
  private static final String NAME = "one-question";
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  @Override
  public Stream<Violation> of(Held held) {
    return held.turns().stream()
        .filter(turn ->
            QUOTED.matcher(turn.said().text()).replaceAll("").chars().filter(c -> c == '?').count()
                > 1)
        .map(turn -> held.violation(NAME, turn, turn.said().text()));
  }
}
