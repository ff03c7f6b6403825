package prepai.interviewer;

import java.time.Instant;

/// Whether somebody is there to be spoken to.
///
/// @param connected whether a page listens; nobody is nudged into the void
/// @param lastActivity when the candidate last typed or spoke, as far as is known
public record Presence(boolean connected, Instant lastActivity) {
  /// Nobody listens.
  public static final Presence ABSENT = new Presence(false, Instant.EPOCH);
}
