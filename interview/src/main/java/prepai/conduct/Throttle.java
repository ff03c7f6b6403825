package prepai.conduct;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import prepai.sandbox.Sandbox;
import prepai.session.Owner;

/// Keeps one owner from taking the machine from the others: a token bucket each.
final class Throttle {
  private static final int BURST = 12;
  private static final Duration PER_RUN = Duration.ofMillis(2_500);
  private static final int MOST_OWNERS = 10_000;

  private final InstantSource clock;
  private final Map<Owner, Instant> fullAt = new HashMap<>();

  Throttle(InstantSource clock) {
    this.clock = clock;
  }

  /// Takes a token.
  ///
  /// @throws Sandbox.Busy with the time until there is one
  synchronized void take(Owner owner) {
    Instant now = clock.instant();
    if (fullAt.size() >= MOST_OWNERS) {
      fullAt.values().removeIf(full -> !full.isAfter(now));
    }
    Instant full = fullAt.getOrDefault(owner, now);
    Instant next = (full.isAfter(now) ? full : now).plus(PER_RUN);
    Duration owing = Duration.between(now, next).minus(PER_RUN.multipliedBy(BURST));
    if (owing.isPositive()) {
      int seconds = (int) owing.plusMillis(999).toSeconds();
      throw new Sandbox.Busy(
          "That was many runs in a short time. Try again in "
              + (seconds == 1 ? "a second." : seconds + " seconds."),
          seconds);
    }
    fullAt.put(owner, next);
  }
}
