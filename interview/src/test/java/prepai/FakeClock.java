package prepai;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands until it is moved.
public final class FakeClock implements InstantSource {
  private volatile Instant now;

  public FakeClock(Instant now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  public void set(Instant instant) {
    now = instant;
  }
}
