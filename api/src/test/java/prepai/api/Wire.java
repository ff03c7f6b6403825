package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/// A connection that remembers what was written to it, and can be made to stall.
final class Wire implements Connection {
  private static final long SECONDS = 20;

  /// What happened on the line.
  sealed interface Sign {}

  record Text(JsonNode json) implements Sign {}

  record Ping() implements Sign {}

  record Closed(int code, String reason) implements Sign {}

  record Dropped() implements Sign {}

  private final LinkedBlockingQueue<Sign> signs = new LinkedBlockingQueue<>();
  private final CountDownLatch stalled = new CountDownLatch(1);
  private volatile CountDownLatch gate = new CountDownLatch(0);

  /// Stops taking frames until `flow`.
  void stall() {
    gate = new CountDownLatch(1);
  }

  void flow() {
    gate.countDown();
  }

  /// Waits until a frame is stuck.
  void awaitStalled() {
    Desk.within(stalled);
  }

  private void pass() {
    if (gate.getCount() > 0) {
      stalled.countDown();
      Desk.within(gate);
    }
  }

  @Override
  public void send(String text) {
    pass();
    signs.add(new Text(Desk.JSON.readTree(text)));
  }

  @Override
  public void ping() {
    pass();
    signs.add(new Ping());
  }

  @Override
  public void close(int code, String reason) {
    pass();
    signs.add(new Closed(code, reason));
  }

  @Override
  public void drop() {
    signs.add(new Dropped());
  }

  /// The next thing that happens.
  Sign next() {
    try {
      return Optional.ofNullable(signs.poll(SECONDS, TimeUnit.SECONDS))
          .orElseThrow(() -> new AssertionError("nothing came within " + SECONDS + " seconds"));
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  /// The next frame, which must be text.
  JsonNode frame() {
    Sign sign = next();
    if (sign instanceof Text text) {
      return text.json();
    }
    throw new AssertionError("expected a frame, got " + sign);
  }

  /// The next frame, which must be of a type.
  JsonNode frame(String type) {
    JsonNode frame = frame();
    assertEquals(type, frame.path("type").asString(), frame::toString);
    return frame;
  }

  /// All frames up to and including the first of a type.
  List<JsonNode> until(String type) {
    var frames = new ArrayList<JsonNode>();
    do {
      frames.add(frame());
    } while (!frames.getLast().path("type").asString().equals(type));
    return frames;
  }

  /// How many things have happened that nobody looked at.
  int unread() {
    return signs.size();
  }
}
