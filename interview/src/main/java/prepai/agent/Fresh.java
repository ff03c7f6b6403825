package prepai.agent;

import java.util.Optional;
import java.util.Set;
import prepai.text.Sentences;

/// No sentence twice in a session.
final class Fresh implements Rule {
  @Override
  public Optional<String> objection(Draft draft) {
    Set<String> keys = Sentences.of(draft.sentence());
    boolean again =
        keys.stream()
            .anyMatch(key ->
                draft.scene().session().saidBefore(key)
                    || draft.before().stream().anyMatch(said -> Sentences.of(said).contains(key))
                    || (draft.task().form() == Task.Form.LEAD
                        && Sentences.of(draft.task().authored()).contains(key)));
    return Rule.when(again, "You said that before. Say something else, or nothing.");
  }
}
