package prepai.agent;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepai.session.Event;
import prepai.session.Line;
import prepai.text.Sentences;

/// Nobody is quoted with words that were not said.
final class Honest implements Rule {
  private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]+)[”\"]");

  @Override
  public Optional<String> objection(Draft draft) {
    boolean invented =
        QUOTED
            .matcher(draft.sentence())
            .results()
            .map(match -> Sentences.key(match.group(1)))
            .anyMatch(quote -> sources(draft).noneMatch(text -> text.contains(quote)));
    return Rule.when(invented, "It quotes words that were not said. Quote exactly, or not at all.");
  }

  private static Stream<String> sources(Draft draft) {
    Stream<String> lines = draft.scene().session().lines().stream().map(Line::text);
    Stream<String> posting =
        draft.scene().session().started().flatMap(Event.SessionStarted::jobDescription).stream();
    return Stream.of(lines, posting, Stream.of(draft.task().authored()))
        .flatMap(texts -> texts)
        .map(Sentences::key);
  }
}
