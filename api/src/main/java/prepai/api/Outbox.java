package prepai.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits to be written to one socket. Bounded: who reads too slowly is closed with a reason
/// and may come back with `?after=n`.
final class Outbox {
  /// Close code for a reader that is too slow.
  static final int TOO_SLOW = 4008;

  static final int MOST_BYTES = 1 << 20;

  /// How long things may take.
  ///
  /// @param idle how long nothing is written before the line shows that it is alive
  /// @param stalled how long a line that is to be closed may go without taking a frame
  record Patience(Duration idle, Duration stalled) {}

  private record Farewell(int code, String reason) {}

  private final Connection connection;
  private final Patience patience;
  private final Runnable onIdle;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<String> waiting = new ArrayDeque<>();
  private Optional<Farewell> farewell = Optional.empty();
  private long bytes;
  private long written;
  private boolean done;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();

  /// Makes an outbox.
  ///
  /// @param onIdle runs when nothing was written for a while
  Outbox(Connection connection, Patience patience, Runnable onIdle) {
    this.connection = connection;
    this.patience = patience;
    this.onIdle = onIdle;
  }

  /// Starts writing on a thread of its own.
  void start() {
    Thread.ofVirtual().name("socket-writer").start(this::write);
  }

  /// Queues a frame; never blocks. What is queued when the limit is reached is still written, so
  /// that whoever comes back gets further each time.
  void send(String text) {
    lock.lock();
    try {
      if (farewell.isPresent() || done) {
        return;
      }
      int size = size(text);
      if (bytes + size > MOST_BYTES && !waiting.isEmpty()) {
        closing(new Farewell(TOO_SLOW, "too slow: reconnect with ?after=n"));
        return;
      }
      bytes += size;
      waiting.add(text);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Completes when nothing will be written any more.
  CompletableFuture<Void> ended() {
    return ended;
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
      bytes = 0;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void closing(Farewell last) {
    if (farewell.isEmpty()) {
      farewell = Optional.of(last);
      changed.signalAll();
      Thread.ofVirtual().name("socket-reaper").start(this::reap);
    }
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
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
    } finally {
      ended.complete(null);
    }
  }

  /// The next frame; empty when there is none within the idle time, or none any more.
  private Optional<String> next() throws InterruptedException {
    lock.lock();
    try {
      long left = patience.idle().toNanos();
      while (waiting.isEmpty() && farewell.isEmpty() && !done && left > 0) {
        left = changed.awaitNanos(left);
      }
      Optional<String> next = Optional.ofNullable(waiting.poll());
      next.ifPresent(text -> bytes -= size(text));
      written++;
      changed.signalAll();
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
    } finally {
      lock.unlock();
    }
    if (last.isEmpty()) {
      return false;
    }
    connection.close(last.get().code(), last.get().reason());
    gone();
    return true;
  }

  /// Drops a line whose reader takes neither what waits nor the close frame.
  private void reap() {
    lock.lock();
    try {
      long left = patience.stalled().toNanos();
      long seen = written;
      while (!done && left > 0) {
        left = changed.awaitNanos(left);
        if (seen != written) {
          seen = written;
          left = patience.stalled().toNanos();
        }
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
