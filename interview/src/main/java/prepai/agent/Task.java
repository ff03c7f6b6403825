package prepai.agent;

import java.util.Locale;
import java.util.Optional;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Speaker;
import prepai.session.Move;

/// What a model is to word in a turn.
///
/// @param form how much of the speech is the model's
/// @param authored what has to be said, in authored words
/// @param brief what the turn is for, in words for the model
record Task(Form form, String authored, String brief) {
  /// How much of a speech is the model's.
  enum Form {
    /// A sentence or two that lead to authored words, which follow as they are: where a candidate
    /// must get neither more nor less than others, and where the facts are ours.
    LEAD,
    /// Everything, as a question that asks what the authored one asks.
    QUESTION,
    /// Everything.
    REMARK
  }

  /// The task of a scene; empty where the authored words are spoken as they are.
  static Optional<Task> of(Speaker.Scene scene, AuthoredSpeaker authored) {
    if (scene.moves().size() > 1) {
      return Optional.empty();
    }
    Move move = scene.moves().getFirst();
    return shape(move).map(shape -> new Task(shape.form(), authored.bare(scene), shape.brief()));
  }

  private record Shape(Form form, String brief) {}

  private static Optional<Shape> shape(Move move) {
    return switch (move) {
      case Move.Greet _, Move.Repeat _, Move.TimeCheck _, Move.Wrap _ -> Optional.empty();
      case Move.Ask _ -> lead("Go over to the next question.");
      case Move.PresentProblem _ -> lead("Go over to the next problem.");
      case Move.Challenge _ -> lead("Go over to a change of the requirements.");
      case Move.Clarify _ -> lead("Answer the candidate's question about the task.");
      case Move.Hint hint ->
          lead(hint.asked() ? "Give the hint that was asked for." : "Offer a hint.");
      case Move.ReactToRun _ -> lead("Say what the tests of the code show.");
      case Move.DoubtClaim _ -> lead("Ask about the claimed running time.");
      case Move.Probe probe ->
          question(
              probe
                  .anchor()
                  .map(words ->
                      "Follow up on what the candidate said (“%s”) with the question below."
                          .formatted(Briefing.plain(words)))
                  .orElse("Follow up with the question below."));
      case Move.InviteQuestions _ -> question("Invite the candidate's own questions.");
      case Move.Nudge nudge -> remark("Encourage without helping: " + lower(nudge.reason()) + ".");
      case Move.NoHint _ -> remark("Say that there is no further hint.");
      case Move.InviteCode _ -> remark("Ask for the solution as code in the editor.");
      case Move.Redirect redirect ->
          remark("Bring the candidate back: " + lower(redirect.cause()) + ".");
      case Move.Answer _ ->
          remark(
              "Answer the candidate's question. You speak for no employer: invent nothing about a"
                  + " team or a company, and say nothing about how the candidate did.");
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Optional<Shape> lead(String brief) {
    return Optional.of(new Shape(Form.LEAD, brief));
  }

  private static Optional<Shape> question(String brief) {
    return Optional.of(new Shape(Form.QUESTION, brief));
  }

  private static Optional<Shape> remark(String brief) {
    return Optional.of(new Shape(Form.REMARK, brief));
  }
}
