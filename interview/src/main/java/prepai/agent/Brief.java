package prepai.agent;

import java.util.Optional;
import prepai.text.Words;

/// Short.
final class Brief implements Rule {
  private static final int LEAD = 30;
  private static final int ALL = 70;

  @Override
  public Optional<String> objection(Draft draft) {
    int most = draft.task().form() == Task.Form.LEAD ? LEAD : ALL;
    return Rule.when(
        Words.of(draft.speech()).size() > most, "It is too long. At most " + most + " words.");
  }
}
