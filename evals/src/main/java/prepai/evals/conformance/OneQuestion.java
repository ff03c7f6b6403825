package prepai.evals.conformance;

import java.util.stream.Stream;

/// The interviewer asks one thing at a time.
final class OneQuestion implements Rule {
  private static final String NAME = "one-question";

  @Override
  public Stream<Violation> of(Held held) {
    return held.turns().stream()
        .filter(turn -> marks(turn.said().text()) > 1)
        .map(turn -> held.violation(NAME, turn, turn.said().text()));
  }

  private static long marks(String text) {
    return Speech.unquoted(text).stream()
        .flatMapToInt(String::chars)
        .filter(character -> character == '?')
        .count();
  }
}
