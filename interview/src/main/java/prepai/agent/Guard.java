package prepai.agent;

import java.util.List;
import java.util.Optional;
import prepai.interviewer.Judge;

/// Checks what a model wants to say.
final class Guard {
  private final List<Rule> rules;

  /// @param judge by the words alone
  Guard(Judge judge) {
    rules =
        List.of(
            new Spoken(),
            new OneQuestion(),
            new Brief(),
            new NoVerdict(),
            new NoLeak(judge),
            new Honest(),
            new Fresh(),
            new OnTrack());
  }

  /// What is wrong with a sentence; empty when it may be spoken.
  Optional<String> objection(Draft draft) {
    return rules.stream().flatMap(rule -> rule.objection(draft).stream()).findFirst();
  }

  /// What is still missing after all that was let through; empty when the turn is whole.
  Optional<String> unfinished(Task task, List<String> said) {
    return switch (task.form()) {
      case LEAD -> Optional.empty();
      case REMARK -> Rule.when(said.isEmpty(), "You said nothing.");
      case QUESTION ->
          Rule.when(
              said.stream().noneMatch(sentence -> sentence.contains("?")),
              "The question is missing: " + task.authored());
    };
  }

  /// Whether a turn may end after what was let through, although more was to come.
  boolean isEnough(Task task, List<String> said) {
    return !said.isEmpty() && unfinished(task, said).isEmpty();
  }
}
