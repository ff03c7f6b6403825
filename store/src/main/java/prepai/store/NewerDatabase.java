package prepai.store;

import prepai.Failure;

/// A database that a newer PrepAI wrote. It is left untouched.
public final class NewerDatabase extends Failure {
  private static final long serialVersionUID = 1L;

  NewerDatabase(int found, int known) {
    super(
        "The session database has version %d and this PrepAI knows versions up to %d only: start the newer PrepAI that wrote it, or choose another data folder."
            .formatted(found, known),
        Retry.IS_USELESS);
  }
}
