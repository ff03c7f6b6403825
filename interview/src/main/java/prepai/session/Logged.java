package prepai.session;

import java.time.Instant;
import java.util.Objects;

/// An event with its place in the log.
///
/// @param seq 1 for the session's first event, then without gaps
public record Logged(long seq, Instant at, Event event) {
  public Logged {
    if (seq < 1) {
      throw new IllegalArgumentException("sequence numbers begin at 1");
    }
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(event, "event");
  }
}
