package prepai.agent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.interviewer.Speaker;
import prepai.plan.Question;
import prepai.session.Event;
import prepai.text.Words;

/// A sentence of a model's, before anybody hears it.
///
/// @param before what was let through in this turn
record Draft(Speaker.Scene scene, Task task, List<String> before, String sentence) {
  Draft {
    before = List.copyOf(before);
  }

  /// The speech as it would be with the sentence.
  String speech() {
    return Stream.concat(before.stream(), Stream.of(sentence)).collect(Collectors.joining(" "));
  }

  /// What the candidate said last.
  static Optional<String> heard(Speaker.Scene scene) {
    return scene
        .session()
        .owed()
        .map(owed -> owed.event())
        .flatMap(event ->
            switch (event) {
              case Event.CandidateSaid said -> Optional.of(said.text());
              case Event.CandidateAsked asked -> asked.text();
              default -> Optional.empty();
            });
  }

  /// The stems of all that a speech in this scene may be about.
  Set<String> subject() {
    return Stream.of(
            Stream.of(task.authored()),
            scene.question().map(Question::prompt).stream(),
            scene.session().lastSaid().map(Event.AgentSaid::text).stream())
        .flatMap(texts -> texts)
        .flatMap(text -> Words.stems(text).stream())
        .collect(Collectors.toSet());
  }
}
