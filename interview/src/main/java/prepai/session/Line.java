package prepai.session;

import java.time.Instant;
import java.util.Optional;

/// A line of the transcript: what was said, by whom.
///
/// @param question number of the question it belongs to, where there is one
/// @param kind the interviewer's kind of speech; empty for the candidate
public record Line(
    long seq,
    Instant at,
    Role role,
    String text,
    Optional<Integer> question,
    Optional<SpeechKind> kind) {
  /// Who spoke.
  public enum Role {
    USER,
    AGENT
  }
}
