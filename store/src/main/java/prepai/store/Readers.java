package prepai.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import prepai.session.LogFailure;

/// A few connections that read, lent to one caller at a time. Their number bounds how many carrier
/// threads SQLite's native calls can hold at once.
final class Readers implements AutoCloseable {
  /// A question to the database.
  interface Query<T> {
    T on(Connection connection) throws SQLException;
  }

  private final BlockingQueue<Connection> idle;
  private final int size;
  private final Duration patience;
  private volatile boolean closed;

  /// @param size how many connections
  /// @param patience how long a caller waits for one of them
  Readers(Database database, int size, Duration patience) throws SQLException {
    this.idle = new ArrayBlockingQueue<>(size);
    this.size = size;
    this.patience = patience;
    try {
      for (int opened = 0; opened < size; opened++) {
        idle.add(database.reading());
      }
    } catch (SQLException failure) {
      for (Connection connection : idle) {
        connection.close();
      }
      throw failure;
    }
  }

  /// @throws LogFailure.Storage when SQLite failed or no connection became free in time
  <T> T read(Query<T> query) {
    Connection connection = borrow();
    try {
      return query.on(connection);
    } catch (SQLException failure) {
      throw new LogFailure.Storage("the session log could not be read", failure);
    } finally {
      idle.add(connection);
    }
  }

  private Connection borrow() {
    if (closed) {
      throw new LogFailure.Storage(
          "the session log is closed", new IllegalStateException("closed"));
    }
    try {
      var connection = idle.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (connection == null) {
        throw new LogFailure.Storage(
            "too many are reading the session log",
            new TimeoutException("no connection became free in " + patience));
      }
      return connection;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new LogFailure.Storage("reading the session log was interrupted", interrupted);
    }
  }

  /// Waits for those who read, as long as one of them would have waited.
  @Override
  public void close() throws SQLException {
    if (closed) {
      return;
    }
    closed = true;
    for (int left = size; left > 0; left--) {
      try {
        var connection = idle.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (connection == null) {
          return;
        }
        connection.close();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
