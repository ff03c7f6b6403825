package prepai.evals;

import java.util.Optional;
import prepai.interviewer.Judge;
import prepai.language.SemanticJudge;

/// The judge that the product uses, loaded once.
final class Judges {
  private static final class Loaded {
    static final Judge JUDGE = SemanticJudge.loaded(Optional.empty());
  }

  private Judges() {}

  static Judge today() {
    return Loaded.JUDGE;
  }
}
