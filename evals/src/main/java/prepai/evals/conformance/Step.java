package prepai.evals.conformance;

import java.time.Duration;
import java.util.Optional;
import prepai.session.Event;

/// What a scripted candidate does next.
sealed interface Step {

  /// What a message is beside an answer.
  enum Mark {
    PLAIN,
    INJECTION,
    ABUSE,
    FOREIGN,
    BELATED
  }

  /// Says something.
  ///
  /// @param thought time before the first word
  /// @param clean the same without what does not belong into an answer
  record Say(String text, Duration thought, Mark mark, String clean) implements Step {
    static Say of(String text, Duration thought) {
      return new Say(text, thought, Mark.PLAIN, text);
    }
  }

  /// Uses a button.
  record Press(Event.CandidateAsked.What what, Optional<String> text) implements Step {}

  /// Waits for the interviewer to speak.
  record Wait() implements Step {}
}
