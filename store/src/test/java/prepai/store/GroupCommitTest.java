package prepai.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;
import prepai.Failure;
import prepai.session.LogFailure;

final class GroupCommitTest {
  private static final int ROOM = 3;

  private final Connection connection;
  private final List<AutoCloseable> open = new ArrayList<>();

  GroupCommitTest(@TempDir Path folder) throws SQLException {
    connection = new Database(folder.resolve("words.db")).writing();
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TABLE words (word TEXT PRIMARY KEY)");
      statement.executeUpdate("CREATE TABLE echoes (word TEXT REFERENCES words (word))");
    }
    open.add(connection);
  }

  private Writer writer(Duration patience) {
    var writer = new Writer(connection, ROOM, patience);
    open.addFirst(writer);
    return writer;
  }

  private Writer started() {
    return writer(Duration.ofMinutes(1)).start();
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable resource : open) {
      resource.close();
    }
  }

  private Writer.Work<Integer> write(String word) {
    return () -> {
      try (var insert = connection.prepareStatement("INSERT INTO words VALUES (?1)")) {
        insert.setString(1, word);
        return insert.executeUpdate();
      }
    };
  }

  private List<String> words() throws SQLException {
    var words = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT word FROM words ORDER BY word")) {
      while (rows.next()) {
        words.add(rows.getString(1));
      }
    }
    return words;
  }

  @Test
  void commitsWhatWaitsTogether() throws SQLException {
    var commits = new AtomicInteger();
    ((SQLiteConnection) connection)
        .addCommitListener(
            new SQLiteCommitListener() {
              @Override
              public void onCommit() {
                commits.incrementAndGet();
              }

              @Override
              public void onRollback() {}
            });
    var writer = writer(Duration.ofMinutes(1));
    var requests =
        List.of(writer.submit(write("a")), writer.submit(write("b")), writer.submit(write("c")));

    writer.start();
    requests.forEach(request -> assertEquals(1, request.await()));
    writer.close();

    assertEquals(List.of("a", "b", "c"), words());
    assertEquals(1, commits.get());
  }

  @Test
  void undoesOnlyTheRequestThatFails() throws SQLException {
    var writer = writer(Duration.ofMinutes(1));
    var first = writer.submit(write("a"));
    var failing =
        writer.submit(() -> {
          var _ = write("b").run();
          return write("a").run();
        });
    var last = writer.submit(write("c"));

    writer.start();

    assertEquals(1, first.await());
    assertEquals(1, last.await());
    var failure = assertThrows(LogFailure.Storage.class, failing::await);
    assertInstanceOf(SQLException.class, failure.getCause());
    writer.close();
    assertEquals(List.of("a", "c"), words());
  }

  @Test
  void undoesARequestThatChangesItsMind() throws SQLException {
    var writer = started();

    assertThrows(
        ArithmeticException.class,
        () ->
            writer.write(() -> {
              var _ = write("a").run();
              throw new ArithmeticException("on second thought");
            }));
    assertEquals(1, writer.write(write("b")));
    writer.close();

    assertEquals(List.of("b"), words());
  }

  @Test
  void tellsEveryoneWhenTheCommitTheyShareFails() throws SQLException {
    var writer = writer(Duration.ofMinutes(1));
    var fine = writer.submit(write("a"));
    var changesItsMind =
        writer.submit(() -> {
          throw new ArithmeticException("rests on what is not committed");
        });
    var spoiling =
        writer.submit(() -> {
          try (var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA defer_foreign_keys = ON");
            return statement.executeUpdate("INSERT INTO echoes VALUES ('of nothing')");
          }
        });

    writer.start();

    assertThrows(LogFailure.Storage.class, fine::await);
    assertThrows(LogFailure.Storage.class, changesItsMind::await);
    assertThrows(LogFailure.Storage.class, spoiling::await);
    assertEquals(1, writer.write(write("b")));
    writer.close();
    assertEquals(List.of("b"), words());
  }

  @Test
  void refusesMoreThanItHasRoomFor() throws SQLException {
    var writer = writer(Duration.ofMinutes(1));
    var requests =
        List.of(writer.submit(write("a")), writer.submit(write("b")), writer.submit(write("c")));

    var failure = assertThrows(LogFailure.Storage.class, () -> writer.submit(write("d")));

    assertInstanceOf(RejectedExecutionException.class, failure.getCause());
    assertEquals(Failure.Retry.MAY_HELP, failure.retry());
    writer.start();
    requests.forEach(request -> assertEquals(1, request.await()));
    assertEquals(1, writer.write(write("e")));
    writer.close();
    assertEquals(List.of("a", "b", "c", "e"), words());
  }

  @Test
  void dropsTheRequestOfACallerWhoGaveUp() throws SQLException {
    var writer = writer(Duration.ofMillis(1));
    var late = writer.submit(write("late"));

    var failure = assertThrows(LogFailure.Storage.class, late::await);

    assertInstanceOf(TimeoutException.class, failure.getCause());
    writer.start();
    writer.close();
    assertEquals(List.of(), words());
  }

  @Test
  void staysInterruptedWhenTheCallerIs() {
    var writer = writer(Duration.ofMinutes(1));
    var request = writer.submit(write("a"));

    Thread.currentThread().interrupt();

    assertThrows(LogFailure.Storage.class, request::await);
    assertTrue(Thread.interrupted());
  }

  @Test
  void finishesWhatWaitsBeforeItStops() throws Exception {
    var writer = started();
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var slow =
        writer.submit(() -> {
          begun.countDown();
          try {
            goOn.await();
          } catch (InterruptedException interrupted) {
            throw new SQLException(interrupted);
          }
          return write("slow").run();
        });
    begun.await();
    var next = writer.submit(write("next"));
    var closing = Thread.ofVirtual().start(writer::close);

    goOn.countDown();

    assertEquals(1, slow.await());
    assertEquals(1, next.await());
    closing.join();
    assertEquals(List.of("next", "slow"), words());
    assertThrows(LogFailure.Storage.class, () -> writer.write(write("too late")));
  }
}
