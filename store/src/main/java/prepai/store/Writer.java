package prepai.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import prepai.session.LogFailure;

/// The one thread that writes. Whatever waits while a commit is under way shares the next one, so
/// that the wait for the disk is paid once for all of them (group commit).
///
/// Every request runs in a savepoint of its own: one that fails undoes itself and nobody else. No
/// caller hears of an outcome, good or bad, before the commit that it rests on.
final class Writer implements AutoCloseable {
  /// What a caller wants written; runs on the writing thread.
  interface Work<T> {
    T run() throws SQLException;
  }

  private sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Failed<T>(RuntimeException failure) implements Outcome<T> {}
  }

  /// A piece of work on its way to a commit.
  final class Request<T> {
    private final Work<T> work;
    private final CompletableFuture<Outcome<T>> answer = new CompletableFuture<>();

    private Request(Work<T> work) {
      this.work = work;
    }

    private boolean abandoned() {
      return answer.isCancelled();
    }

    /// Does the work; the result tells the caller and must wait for the commit.
    private Runnable perform(Statement savepoint) throws SQLException {
      savepoint.executeUpdate("SAVEPOINT request");
      Outcome<T> outcome;
      try {
        outcome = new Outcome.Done<>(work.run());
      } catch (SQLException failure) {
        outcome = new Outcome.Failed<>(notWritten(failure));
        undo(savepoint, failure);
      } catch (RuntimeException failure) {
        outcome = new Outcome.Failed<>(failure);
        undo(savepoint, failure);
      }
      savepoint.executeUpdate("RELEASE request");
      var told = outcome;
      return () -> answer.complete(told);
    }

    private void undo(Statement savepoint, Exception reason) throws SQLException {
      try {
        savepoint.executeUpdate("ROLLBACK TO request");
      } catch (SQLException wholeTransactionIsGone) {
        wholeTransactionIsGone.addSuppressed(reason);
        throw wholeTransactionIsGone;
      }
    }

    private void fail(RuntimeException failure) {
      answer.complete(new Outcome.Failed<>(failure));
    }

    /// What the work returned, once it is durable. A caller that gives up takes its request back
    /// unless the writer has begun with it.
    T await() {
      try {
        return switch (answer.get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
          case Outcome.Done<T>(T value) -> value;
          case Outcome.Failed<T>(RuntimeException failure) -> throw failure;
        };
      } catch (TimeoutException late) {
        answer.cancel(false);
        throw new LogFailure.Storage(
            "the session log did not answer in " + patience + "; read again to see what it holds",
            late);
      } catch (InterruptedException interrupted) {
        answer.cancel(false);
        Thread.currentThread().interrupt();
        throw new LogFailure.Storage(
            "writing was interrupted; read again to see what the log holds", interrupted);
      } catch (ExecutionException impossible) {
        throw new IllegalStateException("answers are values", impossible);
      }
    }
  }

  /// Most requests that share a commit, so that none waits long for the others' work.
  private static final int MOST_TOGETHER = 256;

  private final Connection connection;
  private final BlockingQueue<Request<?>> waiting;
  private final Duration patience;
  private final Request<?> stop = new Request<>(() -> 0);
  private final Thread thread;
  private volatile boolean stopped;

  /// @param connection used by this writer's thread alone from now on
  /// @param room most requests that wait
  /// @param patience how long a caller waits for its answer
  Writer(Connection connection, int room, Duration patience) {
    this.connection = connection;
    this.waiting = new ArrayBlockingQueue<>(room);
    this.patience = patience;
    this.thread = Thread.ofPlatform().name("session-log-writer").daemon().unstarted(this::write);
  }

  Writer start() {
    thread.start();
    return this;
  }

  /// Writes and waits until it is durable.
  ///
  /// @throws LogFailure.Storage when SQLite failed, the queue is full, the writer is closed or the
  ///   caller's patience is over
  <T> T write(Work<T> work) {
    return submit(work).await();
  }

  <T> Request<T> submit(Work<T> work) {
    var request = new Request<>(work);
    if (!waiting.offer(request)) {
      throw new LogFailure.Storage(
          "too many are writing to the session log; try again in a moment",
          new RejectedExecutionException("the queue is full"));
    }
    if (stopped && waiting.remove(request)) {
      throw stopped();
    }
    return request;
  }

  private void write() {
    var batch = new ArrayList<Request<?>>();
    try {
      boolean last = false;
      while (!last) {
        batch.add(waiting.take());
        waiting.drainTo(batch, MOST_TOGETHER - 1);
        last = batch.remove(stop);
        batch.removeIf(Request::abandoned);
        commit(batch);
        batch.clear();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } finally {
      stopped = true;
      waiting.drainTo(batch);
      batch.forEach(request -> request.fail(stopped()));
    }
  }

  private void commit(List<Request<?>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      var answers = new ArrayList<Runnable>();
      Transactions.run(
          connection,
          _ -> {
            try (var savepoint = connection.createStatement()) {
              for (Request<?> request : batch) {
                answers.add(request.perform(savepoint));
              }
            }
          });
      answers.forEach(Runnable::run);
    } catch (SQLException | RuntimeException failure) {
      batch.forEach(request -> request.fail(notWritten(failure)));
    }
  }

  private static LogFailure.Storage notWritten(Exception failure) {
    return new LogFailure.Storage("the session log could not be written", failure);
  }

  private static LogFailure.Storage stopped() {
    return new LogFailure.Storage(
        "the session log is closed", new IllegalStateException("the writer has stopped"));
  }

  /// Finishes what waits and stops.
  @Override
  public void close() {
    try {
      if (thread.isAlive()) {
        waiting.put(stop);
        thread.join();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
