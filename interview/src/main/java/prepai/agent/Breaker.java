package prepai.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import prepai.model.Trouble;

/// Leaves a model alone that keeps failing, so that nobody waits for it, and tries it again with a
/// single turn after a while.
final class Breaker {
  private static final int TOO_OFTEN = 3;
  private static final Duration REST = Duration.ofSeconds(30);

  /// Somebody has to do something first.
  private static final Duration LONG_REST = Duration.ofMinutes(5);

  private final InstantSource clock;
  private Instant restsUntil = Instant.MIN;
  private int failures;

  Breaker(InstantSource clock) {
    this.clock = clock;
  }

  /// Whether the model may be asked. After a rest one turn may, and the others wait for what
  /// becomes of it, or for another rest.
  synchronized boolean admits() {
    Instant now = clock.instant();
    if (now.isBefore(restsUntil)) {
      return false;
    }
    if (failures >= TOO_OFTEN) {
      restsUntil = now.plus(REST);
    }
    return true;
  }

  synchronized void succeeded() {
    failures = 0;
    restsUntil = Instant.MIN;
  }

  synchronized void failed(Trouble trouble) {
    failures = trouble.retriable() ? failures + 1 : Math.max(failures + 1, TOO_OFTEN);
    if (failures >= TOO_OFTEN) {
      restsUntil = clock.instant().plus(trouble.retriable() ? REST : LONG_REST);
    }
  }
}
