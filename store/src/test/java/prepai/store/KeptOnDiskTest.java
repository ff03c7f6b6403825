package prepai.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.Failure;
import prepai.session.Event;
import prepai.session.LogFailure;
import prepai.session.SessionId;

final class KeptOnDiskTest {
  private static final SessionId SESSION = session(1);

  private final Path folder;

  KeptOnDiskTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private SqliteSessionLog open() {
    return new SqliteSessionLog(folder.resolve("sessions.db"), new TestEventCodec());
  }

  @Test
  void survivesClosingAndOpening() {
    try (var log = open()) {
      log.create(SESSION, OWNER, NOON);
      log.append(SESSION, 0, NOON, List.of(said("kept")));
    }
    try (var log = open()) {
      log.append(SESSION, 1, NOON, List.of(said("as well")));

      assertEquals(List.of(said("kept"), said("as well")), events(log.read(SESSION, 0)));
    }
  }

  @Test
  void leavesOneFileBehindWhenClosed() throws IOException {
    try (var log = open()) {
      log.create(SESSION, OWNER, NOON);
    }

    try (var files = Files.list(folder)) {
      assertEquals(
          Set.of("sessions.db"),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void leavesNoWordOfADeletedSession() throws IOException {
    var words = IntStream.range(0, 200).mapToObj(number -> said("confession " + number)).toList();
    try (var log = open()) {
      log.create(SESSION, OWNER, NOON);
      log.append(SESSION, 0, NOON, List.copyOf(words));
      log.create(session(2), OWNER, NOON);
      log.append(session(2), 0, NOON, List.of(said("small talk")));
    }
    assertTrue(onDisk().contains("confession"));

    try (var log = open()) {
      log.delete(SESSION);
    }

    assertFalse(onDisk().contains("confession"));
    assertTrue(onDisk().contains("small talk"));
  }

  private String onDisk() throws IOException {
    return Files.readString(folder.resolve("sessions.db"), ISO_8859_1);
  }

  @Test
  void sharesTheFileWithAnotherLog() {
    try (var one = open();
        var other = open()) {
      one.create(SESSION, OWNER, NOON);
      other.append(SESSION, 0, NOON, List.of(said("from the other")));

      assertThrows(
          LogFailure.Conflict.class, () -> one.append(SESSION, 0, NOON, List.of(said("late"))));
      assertEquals(List.of(said("from the other")), events(one.read(SESSION, 0)));
    }
  }

  @Test
  void saysWhichEventCannotBeRead() {
    try (var log = open()) {
      log.create(SESSION, OWNER, NOON);
      log.append(SESSION, 0, NOON, List.of(said("fine"), said("fine too")));
    }
    var codec =
        new EventCodec() {
          @Override
          public byte[] encode(Event event) {
            return new byte[0];
          }

          @Override
          public Event decode(byte[] bytes) {
            throw new IllegalArgumentException("gibberish");
          }
        };
    try (var log = new SqliteSessionLog(folder.resolve("sessions.db"), codec)) {
      var failure = assertThrows(LogFailure.Storage.class, () -> log.read(SESSION, 1));

      assertEquals("event 2 of session " + SESSION + " cannot be read", failure.getMessage());
    }
  }

  @Test
  void failsByNameOnceClosed() {
    var log = open();
    log.create(SESSION, OWNER, NOON);
    log.close();
    log.close();

    assertThrows(LogFailure.Storage.class, () -> log.read(SESSION, 0));
    assertThrows(LogFailure.Storage.class, () -> log.find(SESSION));
    assertThrows(LogFailure.Storage.class, () -> log.delete(SESSION));
    var failure =
        assertThrows(
            LogFailure.Storage.class, () -> log.append(SESSION, 0, NOON, List.of(said("late"))));
    assertEquals(Failure.Retry.MAY_HELP, failure.retry());
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Files.writeString(folder.resolve("sessions.db"), "These are the minutes of the last meeting.");

    assertThrows(LogFailure.Storage.class, this::open);
    assertEquals(
        "These are the minutes of the last meeting.",
        Files.readString(folder.resolve("sessions.db")));
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThrows(
        LogFailure.Storage.class,
        () -> new SqliteSessionLog(folder.resolve("nowhere/sessions.db"), new TestEventCodec()));
  }
}
