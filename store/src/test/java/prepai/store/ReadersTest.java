package prepai.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.session.LogFailure;

final class ReadersTest {
  private final Database database;
  private final Connection writing;

  ReadersTest(@TempDir Path folder) throws SQLException {
    database = new Database(folder.resolve("words.db"));
    writing = database.writing();
  }

  @BeforeEach
  void create() throws SQLException {
    try (var statement = writing.createStatement()) {
      statement.executeUpdate("CREATE TABLE words (word TEXT)");
      statement.executeUpdate("INSERT INTO words VALUES ('hello')");
    }
  }

  @AfterEach
  void close() throws SQLException {
    writing.close();
  }

  private static int count(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM words")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void lendsEachConnectionToOneCallerAtATime() throws SQLException {
    try (var readers = new Readers(database, 2, Duration.ofMillis(1))) {
      int seen =
          readers.read(_ ->
              readers.read(connection -> {
                var failure =
                    assertThrows(LogFailure.Storage.class, () -> readers.read(ReadersTest::count));
                assertInstanceOf(TimeoutException.class, failure.getCause());
                return count(connection);
              }));

      assertEquals(1, seen);
      assertEquals(1, readers.read(ReadersTest::count));
    }
  }

  @Test
  void takesAConnectionBackFromAQueryThatFailed() throws SQLException {
    try (var readers = new Readers(database, 1, Duration.ofMillis(1))) {
      assertThrows(
          LogFailure.Storage.class,
          () ->
              readers.read(connection -> {
                try (var statement = connection.createStatement()) {
                  return statement.executeQuery("SELECT * FROM nowhere").next();
                }
              }));

      assertEquals(1, readers.read(ReadersTest::count));
    }
  }

  @Test
  void canChangeNothing() throws SQLException {
    try (var readers = new Readers(database, 1, Duration.ofMinutes(1))) {
      assertThrows(
          LogFailure.Storage.class,
          () ->
              readers.read(connection -> {
                try (var statement = connection.createStatement()) {
                  return statement.executeUpdate("DELETE FROM words");
                }
              }));

      assertEquals(1, readers.read(ReadersTest::count));
    }
  }
}
