package prepai.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import prepai.sandbox.Language;
import prepai.sandbox.OwnTest;

/// What a candidate's client asks for.
public sealed interface Action {

  /// The sender's unique id, so that a resend is harmless.
  Optional<String> actionId();

  /// Says something.
  record Message(String message, Optional<String> actionId) implements Action {
    public Message {
      Objects.requireNonNull(actionId, "actionId");
    }
  }

  /// Asks for the next hint.
  record Hint(Optional<String> actionId) implements Action {}

  /// Leaves the question.
  record Skip(Optional<String> actionId) implements Action {}

  /// Asks to hear the question again.
  record Repeat(Optional<String> actionId) implements Action {}

  /// Asks about the task.
  record Clarify(String message, Optional<String> actionId) implements Action {}

  /// Cuts the interviewer short.
  record Interrupt(Optional<String> actionId) implements Action {}

  /// Runs code.
  ///
  /// @param ownTests the candidate's own tests
  record Code(
      Event.CodeRan.Mode mode,
      Language language,
      String code,
      List<OwnTest> ownTests,
      Optional<String> actionId)
      implements Action {
    public Code {
      Objects.requireNonNull(mode, "mode");
      Objects.requireNonNull(language, "language");
      ownTests = List.copyOf(ownTests);
    }
  }

  /// Calls off the run that is going; nothing of it is logged.
  record CancelRun(Optional<String> actionId) implements Action {}

  /// Ends the interview.
  record End(Optional<String> actionId) implements Action {}

  /// Is typing or speaking; postpones nudges and is not logged.
  record Typing(Optional<String> actionId) implements Action {}

  /// Only keeps the line alive.
  record Ping(Optional<String> actionId) implements Action {}
}
