package prepai.server;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// The client's end of a socket: keeps every frame, and lets tests wait for one.
final class Ears implements WebSocket.Listener {
  private static final long PATIENCE_SECONDS = 30;

  /// How the socket ended.
  ///
  /// @param code 1006 when it broke off
  record End(int code, String reason) {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<JsonNode> frames = new ArrayList<>();
  private final StringBuilder partial = new StringBuilder();
  private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
  private final CompletableFuture<End> end = new CompletableFuture<>();
  private final Consumer<JsonNode> onFrame;
  private int taken;

  Ears() {
    this(_ -> {});
  }

  /// @param onFrame runs for each frame as it arrives, before those who wait hear of it
  Ears(Consumer<JsonNode> onFrame) {
    this.onFrame = onFrame;
  }

  void opened(WebSocket opened) {
    socket.complete(opened);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    partial.append(text);
    if (last) {
      JsonNode frame = Candidate.JSON.readTree(partial.toString());
      partial.setLength(0);
      onFrame.accept(frame);
      keep(frame);
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onPing(WebSocket from, ByteBuffer payload) {
    keep(Candidate.JSON.createObjectNode().put("type", "ping"));
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onPong(WebSocket from, ByteBuffer payload) {
    keep(Candidate.JSON.createObjectNode().put("type", "pong"));
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void keep(JsonNode frame) {
    lock.lock();
    try {
      frames.add(frame);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    finish(new End(code, reason));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    finish(new End(1006, String.valueOf(failure)));
  }

  private void finish(End how) {
    end.complete(how);
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Sends a text frame; whether the line took it.
  boolean send(String text) {
    return send(text, true);
  }

  boolean send(String text, boolean last) {
    return took(socket.join().sendText(text, last));
  }

  boolean sendBinary(byte[] bytes) {
    return took(socket.join().sendBinary(ByteBuffer.wrap(bytes), true));
  }

  boolean ping() {
    return took(socket.join().sendPing(ByteBuffer.allocate(0)));
  }

  private static boolean took(CompletableFuture<WebSocket> sent) {
    return sent.handle((_, failure) -> failure == null).join();
  }

  boolean say(String text, String actionId) {
    return send(
        Candidate.JSON.writeValueAsString(
            Candidate.JSON
                .createObjectNode()
                .put("action", "message")
                .put("message", text)
                .put("action_id", actionId)));
  }

  boolean press(String button, String actionId) {
    return send("{\"action\":\"" + button + "\",\"action_id\":\"" + actionId + "\"}");
  }

  /// Drops the line without a word.
  void abort() {
    socket.join().abort();
    finish(new End(1006, "aborted here"));
  }

  void close() {
    var _ = took(socket.join().sendClose(WebSocket.NORMAL_CLOSURE, ""));
    var _ = end();
  }

  /// The next frame that matches, after the one awaited last.
  ///
  /// @throws IllegalStateException when the socket ends before it comes
  JsonNode await(Predicate<JsonNode> wanted) {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (true) {
        while (taken < frames.size()) {
          JsonNode frame = frames.get(taken++);
          if (wanted.test(frame)) {
            return frame;
          }
        }
        if (end.isDone() || left <= 0) {
          throw new IllegalStateException(
              "no such frame came; the end: " + end.getNow(new End(0, "open")) + ", " + frames);
        }
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } finally {
      lock.unlock();
    }
  }

  JsonNode awaitType(String type) {
    return await(frame -> isType(frame, type));
  }

  JsonNode awaitEvent(String type) {
    return await(frame -> isEvent(frame, type));
  }

  /// Waits until all that came is enough; takes no frame.
  ///
  /// @throws IllegalStateException when the socket ends before
  void awaitAll(Predicate<List<JsonNode>> enough) {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (!enough.test(frames)) {
        if (end.isDone() || left <= 0) {
          throw new IllegalStateException(
              "not enough came; the end: " + end.getNow(new End(0, "open")) + ", " + frames);
        }
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } finally {
      lock.unlock();
    }
  }

  List<JsonNode> frames() {
    lock.lock();
    try {
      return List.copyOf(frames);
    } finally {
      lock.unlock();
    }
  }

  End end() {
    return end.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  static boolean isType(JsonNode frame, String type) {
    return frame.path("type").asString("").equals(type);
  }

  static boolean isEvent(JsonNode frame, String type) {
    return isType(frame, "event") && isType(frame.get("event"), type);
  }
}
