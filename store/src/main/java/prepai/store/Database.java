package prepai.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/// Opens connections to the database file, each with the pragmas that its promises need.
record Database(Path file) {
  /// How long a connection waits for another process's lock.
  private static final int BUSY_MILLIS = 5_000;

  private static final int AGAIN_MILLIS = 10;

  /// The connection that may change things; creates the file when it is missing.
  Connection writing() throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // In WAL mode anything less may lose acknowledged commits when the power goes.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    // Zeroes what is deleted: a candidate's words do not linger in free pages.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.setBusyTimeout(BUSY_MILLIS);
    return patiently(config);
  }

  /// Opens although others do so at the same time: who turns a new file to WAL is told at once that
  /// it is busy, whatever its timeout says.
  private Connection patiently(SQLiteConfig config) throws SQLException {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUSY_MILLIS);
    while (true) {
      try {
        return open(config);
      } catch (SQLException failure) {
        boolean busy = failure.getErrorCode() == SQLiteErrorCode.SQLITE_BUSY.code;
        if (!busy || System.nanoTime() > deadline) {
          throw failure;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(AGAIN_MILLIS));
      }
    }
  }

  /// A connection that can only read; needs a file that `writing` has opened.
  Connection reading() throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLIS);
    return open(config);
  }

  private Connection open(SQLiteConfig config) throws SQLException {
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }
}
