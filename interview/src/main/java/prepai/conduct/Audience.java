package prepai.conduct;

import java.util.Optional;
import prepai.sandbox.TestResult;
import prepai.session.Logged;
import prepai.session.Session;

/// Somebody who listens to a session. Calls come in order and one at a time; they must not block.
public interface Audience {

  /// Something was appended.
  void event(Logged logged);

  /// The interviewer has begun a turn.
  ///
  /// @param replyTo the stimulus it answers, 0 when it speaks unasked
  void thinking(long replyTo);

  /// A piece of the coming speech.
  void delta(long replyTo, String text);

  /// A test of the candidate's run came to its end. Not logged: the run is, as a whole.
  ///
  /// @param total tests of the run
  void tested(Optional<String> actionId, TestResult result, int total);

  /// A run that was taken could not be brought to its end; nothing was logged.
  void broke(Optional<String> actionId, RuntimeException failure);

  /// Events up to `seq` have been delivered, and what follows is live.
  void caughtUp(long seq);

  /// The session stands as given, after a turn or a catch-up.
  void standing(Session session, boolean answering);
}
