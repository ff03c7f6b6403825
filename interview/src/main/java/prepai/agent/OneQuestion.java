package prepai.agent;

import java.util.Optional;

/// One question a turn, and none before authored words that ask themselves.
final class OneQuestion implements Rule {
  @Override
  public Optional<String> objection(Draft draft) {
    long marks = draft.speech().chars().filter(character -> character == '?').count();
    boolean lead = draft.task().form() == Task.Form.LEAD;
    return Rule.when(
        marks > (lead ? 0 : 1),
        lead ? "It asks something; the question follows by itself." : "It asks a second question.");
  }
}
