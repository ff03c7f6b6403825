package prepai.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepai.session.Event;
import prepai.session.LogFailure;
import prepai.session.Logged;
import prepai.session.Owner;
import prepai.session.SessionId;
import prepai.session.SessionLog;

/// The session log in one SQLite file. What `append` returned survives the loss of the process and
/// of power. Several threads, and several processes, may use the file at once.
///
/// Every failure is a `LogFailure`. A `Storage` failure of a change leaves open whether it
/// happened; the expected sequence number makes trying again safe.
public final class SqliteSessionLog implements SessionLog, AutoCloseable {
  private static final int READERS = 4;
  private static final int ROOM = 1_024;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final EventCodec codec;
  private final Connection connection;
  private final SessionTables tables;
  private final Writer writer;
  private final Readers readers;

  /// Opens the database, creates it when the file is missing, and brings it to this version.
  ///
  /// @param file in a folder that exists
  /// @throws NewerDatabase when a newer PrepAI wrote it
  /// @throws LogFailure.Storage when it cannot be opened
  public SqliteSessionLog(Path file, EventCodec codec) {
    this(file, codec, Migrations.released());
  }

  SqliteSessionLog(Path file, EventCodec codec, List<Migrations.Step> steps) {
    this.codec = codec;
    var database = new Database(file);
    try {
      connection = database.writing();
      try {
        new Migrations(steps).apply(connection);
        tables = new SessionTables(connection);
        readers = new Readers(database, READERS, PATIENCE);
      } catch (SQLException | RuntimeException failure) {
        connection.close();
        throw failure;
      }
    } catch (SQLException failure) {
      throw new LogFailure.Storage(
          "the session database %s could not be opened".formatted(file), failure);
    }
    writer = new Writer(connection, ROOM, PATIENCE).start();
  }

  @Override
  public void create(SessionId id, Owner owner, Instant at) {
    var _ = writer.write(() -> tables.create(id, owner, at));
  }

  @Override
  public Optional<Entry> find(SessionId id) {
    return readers
        .read(connection ->
            entries(
                connection, "SELECT id, owner, created_at FROM sessions WHERE id = ?1", id.value()))
        .stream()
        .findFirst();
  }

  @Override
  public List<Entry> ownedBy(Owner owner) {
    return readers.read(connection ->
        entries(
            connection,
            """
            SELECT id, owner, created_at FROM sessions WHERE owner = ?1
            ORDER BY created_at DESC, rowid DESC\
            """,
            owner.value()));
  }

  @Override
  public List<Entry> touchedSince(Instant instant) {
    long millis = instant.toEpochMilli();
    return readers.read(connection ->
        entries(
            connection,
            "SELECT id, owner, created_at FROM sessions WHERE touched_at >= ?1",
            millis));
  }

  private static List<Entry> entries(Connection connection, String sql, Object parameter)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setObject(1, parameter);
      try (var rows = query.executeQuery()) {
        var entries = new ArrayList<Entry>();
        while (rows.next()) {
          entries.add(
              new Entry(
                  new SessionId(rows.getString(1)),
                  new Owner(rows.getString(2)),
                  Instant.ofEpochMilli(rows.getLong(3))));
        }
        return List.copyOf(entries);
      }
    }
  }

  @Override
  public List<Logged> append(SessionId id, long expected, Instant at, List<Event> events) {
    // Encoded by the caller's thread, so that the writer only writes.
    var bodies = events.stream().map(codec::encode).toList();
    var _ = writer.write(() -> tables.append(id, expected, at, bodies));
    var time = at.truncatedTo(ChronoUnit.MILLIS);
    var logged = new ArrayList<Logged>(events.size());
    for (Event event : events) {
      logged.add(new Logged(expected + logged.size() + 1, time, event));
    }
    return List.copyOf(logged);
  }

  @Override
  public List<Logged> read(SessionId id, long after) {
    return readers.read(connection -> events(connection, id, after));
  }

  private List<Logged> events(Connection connection, SessionId id, long after) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT seq, at, body FROM events WHERE session_id = ?1 AND seq > ?2 ORDER BY seq")) {
      query.setString(1, id.value());
      query.setLong(2, after);
      try (var rows = query.executeQuery()) {
        var events = new ArrayList<Logged>();
        while (rows.next()) {
          long seq = rows.getLong(1);
          events.add(
              new Logged(
                  seq, Instant.ofEpochMilli(rows.getLong(2)), decoded(id, seq, rows.getBytes(3))));
        }
        return List.copyOf(events);
      }
    }
  }

  private Event decoded(SessionId id, long seq, byte[] body) {
    try {
      return codec.decode(body);
    } catch (RuntimeException broken) {
      throw new LogFailure.Storage(
          "event %d of session %s cannot be read".formatted(seq, id), broken);
    }
  }

  @Override
  public void erase(SessionId id, long seq) {
    byte[] nothing = codec.encode(new Event.Erased());
    var _ = writer.write(() -> tables.replace(id, seq, nothing));
  }

  @Override
  public void delete(SessionId id) {
    var _ = writer.write(() -> tables.delete(id));
  }

  /// Finishes what was handed over and closes the file; later calls fail.
  @Override
  public void close() {
    writer.close();
    try (connection;
        tables) {
      readers.close();
    } catch (SQLException failure) {
      throw new LogFailure.Storage("the session database could not be closed", failure);
    }
  }
}
