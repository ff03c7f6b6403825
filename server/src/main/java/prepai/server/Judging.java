package prepai.server;

import java.util.Optional;
import java.util.function.Supplier;
import prepai.api.Settings;
import prepai.evidence.Judgement;
import prepai.interviewer.Judge;
import prepai.judging.LexicalJudge;
import prepai.language.MiniLmEmbedder;
import prepai.language.Readings;
import prepai.language.SemanticJudge;
import prepai.plan.Question;

/// The judge of this server: by the sense of words where the machine can load the model for it, by
/// the words alone where it cannot. Waits for the one or the other.
final class Judging implements Judge {
  private static final System.Logger LOG = System.getLogger("prepai.server");

  private final Supplier<Chosen> chosen;

  /// What judges.
  ///
  /// @param lacks why it goes by words alone; empty when it goes by their sense
  record Chosen(Judge judge, Optional<String> lacks) {}

  Judging(Supplier<Chosen> chosen) {
    this.chosen = chosen;
  }

  /// What judges here.
  static Chosen choose(Settings settings) {
    if (settings.wordsOnly()) {
      return new Chosen(new LexicalJudge(), Optional.of("PREPAI_JUDGING is words."));
    }
    try {
      return new Chosen(
          SemanticJudge.loaded(Optional.of(new Readings(settings.readings()))), Optional.empty());
    } catch (MiniLmEmbedder.Unloadable missing) {
      String why = String.valueOf(missing.getMessage());
      LOG.log(System.Logger.Level.WARNING, "Answers are judged by their words alone. " + why);
      return new Chosen(new LexicalJudge(), Optional.of(why));
    }
  }

  @Override
  public Judgement judge(Answer answer) {
    return chosen.get().judge().judge(answer);
  }

  @Override
  public void prepare(Question question) {
    chosen.get().judge().prepare(question);
  }
}
