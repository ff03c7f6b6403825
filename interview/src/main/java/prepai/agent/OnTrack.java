package prepai.agent;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prepai.session.Move;
import prepai.text.Words;

/// About what the turn is about: a question asks what the authored one asks, and no speech wanders
/// off, least of all where the candidate wants it to.
final class OnTrack implements Rule {
  /// Share of the authored question's words that one in other words still has.
  private static final double CARRIED = 0.4;

  /// Share of a sentence's words that have to do with the turn.
  private static final double ABOUT = 0.3;

  private static final int TOO_SHORT_TO_WANDER = 4;

  @Override
  public Optional<String> objection(Draft draft) {
    if (draft.task().form() == Task.Form.QUESTION
        && draft.sentence().contains("?")
        && !carries(draft)) {
      return Optional.of("It asks something else. Ask this: " + draft.task().authored());
    }
    return Rule.when(wanders(draft), "It leaves the subject of this turn.");
  }

  static boolean carries(Draft draft) {
    Set<String> wanted = new HashSet<>(Words.stems(draft.task().authored()));
    List<String> said = Words.stems(draft.speech());
    long found =
        wanted.stream()
            .filter(stem -> said.stream().anyMatch(word -> Words.alike(stem, word)))
            .count();
    return found >= CARRIED * wanted.size();
  }

  private static boolean wanders(Draft draft) {
    List<String> said = Words.stems(draft.sentence());
    if (said.size() < TOO_SHORT_TO_WANDER) {
      return false;
    }
    Set<String> subject = subject(draft);
    long known =
        said.stream()
            .filter(word -> subject.stream().anyMatch(stem -> Words.alike(stem, word)))
            .count();
    return known < ABOUT * said.size();
  }

  /// Whoever has to be brought back does not say where to.
  private static Set<String> subject(Draft draft) {
    if (draft.scene().moves().getFirst() instanceof Move.Redirect) {
      return draft.subject();
    }
    var subject = new HashSet<>(draft.subject());
    draft.scene().session().lines().forEach(line -> subject.addAll(Words.stems(line.text())));
    return subject;
  }
}
