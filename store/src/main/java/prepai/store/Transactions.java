package prepai.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Transactions in plain SQL on a connection in auto-commit mode: with auto-commit off the driver
/// opens the next transaction as soon as one ends, and an idle writer would hold the lock.
final class Transactions {
  /// What happens inside.
  interface Work {
    void on(Connection connection) throws SQLException;
  }

  private Transactions() {}

  /// Commits `work`, or undoes all of it when anything fails.
  static void run(Connection connection, Work work) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("BEGIN IMMEDIATE");
      try {
        work.on(connection);
        statement.executeUpdate("COMMIT");
      } catch (SQLException | RuntimeException | Error failure) {
        rollBack(statement, failure);
        throw failure;
      }
    }
  }

  private static void rollBack(Statement statement, Throwable failure) {
    try {
      statement.executeUpdate("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      // SQLite ends the transaction by itself after some failures, for example a full disk.
      failure.addSuppressed(alreadyRolledBack);
    }
  }
}
