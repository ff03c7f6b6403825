package prepai.agent;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Judge;
import prepai.interviewer.Speaker;
import prepai.model.Model;
import prepai.model.Piece;
import prepai.session.Event;

/// The interviewer's voice with a model behind it. Sentences are heard as soon as they are whole
/// and were found fit; the first unfit one is held back and the model told why, once; after that,
/// and whenever the model fails, the authored words end the turn.
public final class ModelSpeaker implements Speaker {
  /// How a model is used.
  ///
  /// @param instructions of its part
  /// @param tools that it may use
  /// @param budget of one interview
  /// @param prices to tell its costs by
  /// @param patience for the next piece of a reply
  public record Means(
      Instructions instructions, Toolbox tools, Budget budget, Prices prices, Duration patience) {}

  private final Model model;
  private final Means means;
  private final InstantSource clock;
  private final AuthoredSpeaker authored = new AuthoredSpeaker();
  private final Guard guard;
  private final Breaker breaker;

  /// @param judge by the words alone, to notice what would give an answer away
  public ModelSpeaker(Model model, Means means, Judge judge, InstantSource clock) {
    this.model = model;
    this.means = means;
    this.clock = clock;
    this.guard = new Guard(judge);
    this.breaker = new Breaker(clock);
  }

  @Override
  public Speech speak(Scene scene, Consumer<String> pieces) {
    Optional<Task> task = Task.of(scene, authored);
    if (task.isEmpty()) {
      return authored.speak(scene, pieces);
    }
    if (means.budget().isSpent(scene.session())) {
      return aside(
          scene,
          pieces,
          Event.ModelUsed.Outcome.SPENT,
          "The model's budget for this interview is used up; the built-in interviewer goes on.");
    }
    if (!breaker.admits()) {
      return aside(
          scene,
          pieces,
          Event.ModelUsed.Outcome.RESTING,
          "The model failed a moment ago; the built-in interviewer stands in for a while.");
    }
    return new Wording(model, means, guard, breaker, clock).of(scene, task.get(), authored, pieces);
  }

  private Speech aside(
      Scene scene, Consumer<String> pieces, Event.ModelUsed.Outcome outcome, String note) {
    Speech speech = authored.speak(scene, pieces);
    return new Speech(
        speech.text(),
        Optional.of(
            new Event.ModelUsed(
                model.name(),
                outcome,
                Optional.of(note),
                0,
                List.of(),
                Piece.Usage.NONE,
                Optional.empty())));
  }
}
