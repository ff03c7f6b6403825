package prepai.agent;

import java.util.Optional;

/// Something that every sentence of an interviewer keeps to.
@FunctionalInterface
interface Rule {
  /// What is wrong with the sentence, in words for the model; empty when nothing is.
  Optional<String> objection(Draft draft);

  /// An objection, if there is cause.
  static Optional<String> when(boolean cause, String objection) {
    return cause ? Optional.of(objection) : Optional.empty();
  }
}
