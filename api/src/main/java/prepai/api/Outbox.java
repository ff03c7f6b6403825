package prepai.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits to be written to one socket. Bounded: who reads too slowly is closed with a reason
/// and may come back with `?after=n`.
final class Outbox {
  /// Close code for a reader that is too slow.
  static final int TOO_SLOW = 4008;

  static final int MOST_BYTES = 1 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private record Farewell(int code, String reason) {}

  private final Connection connection;
  private final Duration idle;
  private final Runnable onIdle;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<String> waiting = new ArrayDeque<>();
  private Optional<Farewell> farewell = Optional.empty();
  private long bytes;
  private boolean done;

  /// Makes an outbox.
  ///
  /// @param idle how long nothing is written before `onIdle` runs
  Outbox(Connection connection, Duration idle, Runnable onIdle) {
    this.connection = connection;
    this.idle = idle;
    this.onIdle = onIdle;
  }

  /// Starts writing on a thread of its own.
  void start() {
    Thread.ofVirtual().name("socket-writer").start(this::write);
  }

  /// Queues a frame; never blocks.
  void send(String text) {
    lock.lock();
    try {
      if (farewell.isPresent() || done) {
        return;
      }
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        waiting.clear();
        closing(new Farewell(TOO_SLOW, "too slow: reconnect with ?after=n"));
        Thread.ofVirtual().name("socket-reaper").start(this::reap);
        return;
      }
      waiting.add(text);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Closes after what waits was written.
  void close(int code, String reason) {
    lock.lock();
    try {
      closing(new Farewell(code, reason));
    } finally {
      lock.unlock();
    }
  }

  /// The line is gone: writes nothing any more.
  void gone() {
    lock.lock();
    try {
      done = true;
      waiting.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void closing(Farewell last) {
    if (farewell.isEmpty()) {
      farewell = Optional.of(last);
      changed.signalAll();
    }
  }

  private void write() {
    try {
      while (true) {
        Optional<String> next = next();
        if (next.isPresent()) {
          connection.send(next.get());
        } else if (finished()) {
          return;
        } else {
          onIdle.run();
        }
      }
    } catch (RuntimeException broken) {
      gone();
      connection.drop();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      gone();
    }
  }

  /// The next frame; empty when there is none within the idle time, or none any more.
  private Optional<String> next() throws InterruptedException {
    lock.lock();
    try {
      long left = idle.toNanos();
      while (waiting.isEmpty() && farewell.isEmpty() && !done && left > 0) {
        left = changed.awaitNanos(left);
      }
      Optional<String> next = Optional.ofNullable(waiting.poll());
      next.ifPresent(text -> bytes -= text.getBytes(StandardCharsets.UTF_8).length);
      return next;
    } finally {
      lock.unlock();
    }
  }

  private boolean finished() {
    Optional<Farewell> last;
    lock.lock();
    try {
      if (done) {
        return true;
      }
      last = farewell;
      done = last.isPresent();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    last.ifPresent(words -> connection.close(words.code(), words.reason()));
    return last.isPresent();
  }

  /// Drops a line whose reader does not even take the close frame.
  private void reap() {
    lock.lock();
    try {
      long left = PATIENCE.toNanos();
      while (!done && left > 0) {
        left = changed.awaitNanos(left);
      }
      if (done) {
        return;
      }
      done = true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
    connection.drop();
  }
}
