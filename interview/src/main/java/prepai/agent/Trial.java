package prepai.agent;

import java.time.Duration;
import java.util.List;
import prepai.model.Message;
import prepai.model.Model;
import prepai.model.Piece;
import prepai.model.Reply;
import prepai.model.Request;

/// One real call, to tell whether a model can be used.
///
/// @param works whether it answered with words
/// @param message what came of it, in words for whoever runs PrepAI
/// @param usage what it took
public record Trial(boolean works, String message, Piece.Usage usage) {
  private static final int MOST_TOKENS = 64;

  /// Makes the call.
  ///
  /// @param patience for each piece of the answer
  public static Trial of(Model model, Duration patience) {
    var request =
        new Request(
            "You are being tried out before an interview.",
            List.of(Message.user("Answer with the one word: ready")),
            List.of(),
            MOST_TOKENS);
    boolean spoke = false;
    Piece.Usage usage = Piece.Usage.NONE;
    try (Reply reply = model.ask(request)) {
      while (true) {
        switch (reply.next(patience)) {
          case Piece.Text _ -> spoke = true;
          case Piece.ToolCall _, Piece.GarbledCall _ -> {}
          case Piece.Usage took -> usage = usage.plus(took);
          case Piece.Failed failed -> {
            return new Trial(false, failed.message(), usage);
          }
          case Piece.Stop _ -> {
            return new Trial(
                spoke,
                spoke
                    ? model.name() + " answers."
                    : model.name() + " ended its answer without a word. Choose a model that chats.",
                usage);
          }
        }
      }
    }
  }
}
