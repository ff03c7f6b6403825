package prepai.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static prepai.store.Examples.NOON;
import static prepai.store.Examples.OWNER;
import static prepai.store.Examples.events;
import static prepai.store.Examples.said;
import static prepai.store.Examples.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.Failure;
import prepai.session.EndReason;
import prepai.session.Event;
import prepai.session.LogFailure;
import prepai.session.Logged;
import prepai.session.SessionLog;

/// `old/prepai-v1.db` is a database as version 1 of the schema left it; it is never written anew.
final class MigrationTest {
  private static final List<Logged> OLD =
      List.of(
          new Logged(
              1,
              NOON,
              new Event.CandidateSaid(
                  "I would put a queue in front. \ud83d\ude80", Optional.of("action-1"))),
          new Logged(
              2,
              NOON.plusMillis(1_500),
              new Event.CvStored("cv.pdf", "application/pdf", 52_011, "a1B2c3D4e5F6g7H8i9J0kL")),
          new Logged(3, NOON.plusMillis(1_500), new Event.AgentInterrupted(Optional.empty())));

  private static final Migrations.Step NEXT =
      new Migrations.Step(
          "V2__titles.sql",
          """
          ALTER TABLE sessions ADD COLUMN title TEXT;
          CREATE TABLE drafts (session_id TEXT PRIMARY KEY, body TEXT); -- two statements
          """);

  private final Path file;

  MigrationTest(@TempDir Path folder) {
    file = folder.resolve("prepai.db");
  }

  private void copyOldDatabase() throws IOException {
    try (var old = MigrationTest.class.getResourceAsStream("/old/prepai-v1.db")) {
      if (old == null) {
        throw new IOException("the old database is missing");
      }
      Files.copy(old, file);
    }
  }

  private static List<Migrations.Step> with(Migrations.Step... more) {
    var steps = new ArrayList<>(Migrations.released().subList(0, 1));
    steps.addAll(List.of(more));
    return steps;
  }

  private void migrate(List<Migrations.Step> steps) throws SQLException {
    try (var connection = new Database(file).writing()) {
      new Migrations(steps).apply(connection);
    }
  }

  private int version() throws SQLException {
    try (var connection = new Database(file).writing()) {
      return Migrations.version(connection);
    }
  }

  private List<String> schema() throws SQLException {
    var schema = new ArrayList<String>();
    try (var connection = new Database(file).writing();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT name, sql FROM sqlite_schema ORDER BY name")) {
      while (rows.next()) {
        schema.add(rows.getString(1) + ": " + rows.getString(2));
      }
    }
    return schema;
  }

  @Test
  void readsAndContinuesAnOldDatabase() throws IOException {
    copyOldDatabase();

    try (var log = new SqliteSessionLog(file, new TestEventCodec())) {
      assertEquals(OLD, log.read(session(1), 0));
      assertEquals(
          List.of(
              new SessionLog.Entry(session(2), OWNER, NOON.plusSeconds(60)),
              new SessionLog.Entry(session(1), OWNER, NOON)),
          log.ownedBy(OWNER));

      var ended = new Event.InterviewEnded(EndReason.FINISHED, Optional.empty());
      assertEquals(
          List.of(new Logged(4, NOON.plusSeconds(90), ended)),
          log.append(session(1), 3, NOON.plusSeconds(90), List.of(ended)));
      assertEquals(ended, events(log.read(session(1), 3)).getFirst());
    }
  }

  @Test
  void bringsAnOldDatabaseToTheSchemaOfANewOne() throws Exception {
    migrate(Migrations.released());
    var fresh = schema();
    Files.delete(file);
    copyOldDatabase();

    migrate(Migrations.released());

    assertEquals(fresh, schema());
    assertTrue(fresh.size() >= 4, "sees tables and indexes");
  }

  @Test
  void appliesEachStepOnceAndKeepsTheEvents() throws Exception {
    copyOldDatabase();
    assertEquals(1, version());

    migrate(with(NEXT));
    migrate(with(NEXT));

    assertEquals(2, version());
    assertTrue(schema().stream().anyMatch(table -> table.startsWith("drafts: ")));
    try (var log = new SqliteSessionLog(file, new TestEventCodec(), with(NEXT))) {
      assertEquals(OLD, log.read(session(1), 0));
    }
  }

  @Test
  void leavesTheDatabaseAsItWasWhenAStepFails() throws Exception {
    copyOldDatabase();
    var before = schema();
    var broken = new Migrations.Step("V2__broken.sql", "DROP TABLE events; CREATE GIBBERISH;");

    assertThrows(
        LogFailure.Storage.class,
        () -> new SqliteSessionLog(file, new TestEventCodec(), with(broken)));

    assertEquals(1, version());
    assertEquals(before, schema());
  }

  @Test
  void refusesADatabaseFromANewerVersionAndLeavesItAlone() throws Exception {
    copyOldDatabase();
    migrate(with(NEXT));
    byte[] before = Files.readAllBytes(file);

    var refusal =
        assertThrows(
            NewerDatabase.class, () -> new SqliteSessionLog(file, new TestEventCodec(), with()));

    assertEquals(
        "The session database has version 2 and this PrepAI knows versions up to 1 only: start the"
            + " newer PrepAI that wrote it, or choose another data folder.",
        refusal.getMessage());
    assertEquals(Failure.Retry.IS_USELESS, refusal.retry());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void refusesStepsOutOfOrder() {
    assertThrows(IllegalArgumentException.class, () -> new Migrations(List.of(NEXT)));
  }

  @Test
  void letsSeveralOpenANewDatabaseAtOnce() throws Exception {
    int crowd = 4;
    var start = new CyclicBarrier(crowd);
    var opened = new ArrayList<Future<SqliteSessionLog>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < crowd; number++) {
        opened.add(
            threads.submit(() -> {
              start.await();
              return new SqliteSessionLog(file, new TestEventCodec());
            }));
      }
      for (int number = 0; number < crowd; number++) {
        var log = opened.get(number).get();
        log.create(session(number), OWNER, NOON);
        log.append(session(number), 0, NOON, List.of(said("hello")));
      }
      for (var log : opened) {
        assertEquals(crowd, log.get().ownedBy(OWNER).size());
        log.get().close();
      }
    }
  }
}
