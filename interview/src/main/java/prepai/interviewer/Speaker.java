package prepai.interviewer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import prepai.plan.Question;
import prepai.session.Event;
import prepai.session.Move;
import prepai.session.Session;

/// Turns moves into words.
public interface Speaker {

  /// What is known when speaking.
  ///
  /// @param session the session before this turn
  /// @param moves one, or a lead-in and one
  /// @param question the question that the moves are about
  /// @param minutesLeft until the clock runs out, rounded up
  record Scene(Session session, List<Move> moves, Optional<Question> question, int minutesLeft) {
    public Scene {
      moves = List.copyOf(moves);
    }
  }

  /// What was said.
  ///
  /// @param by what a model had to do with it, where one was asked or should have been
  record Speech(String text, Optional<Event.ModelUsed> by) {}

  /// Speaks.
  ///
  /// @param pieces hears the text piece by piece as it comes about; may throw to stop the speech
  /// @return the whole text, the pieces in order
  Speech speak(Scene scene, Consumer<String> pieces);
}
