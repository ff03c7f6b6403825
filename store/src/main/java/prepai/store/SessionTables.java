package prepai.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import prepai.session.LogFailure;
import prepai.session.Owner;
import prepai.session.SessionId;
import prepai.session.SessionLog;

/// Every change to the tables, prepared once. For the writer's thread only.
final class SessionTables implements AutoCloseable {
  private final PreparedStatement create;
  private final PreparedStatement advance;
  private final PreparedStatement last;
  private final PreparedStatement insert;
  private final PreparedStatement replace;
  private final PreparedStatement delete;

  SessionTables(Connection connection) throws SQLException {
    create =
        connection.prepareStatement(
            """
            INSERT INTO sessions (id, owner, created_at, touched_at) VALUES (?1, ?2, ?3, ?3)
            ON CONFLICT (id) DO NOTHING\
            """);
    advance =
        connection.prepareStatement(
            """
            UPDATE sessions SET last_seq = last_seq + ?1, touched_at = max(touched_at, ?2)
            WHERE id = ?3 AND last_seq = ?4 AND last_seq + ?1 <= ?5\
            """);
    last = connection.prepareStatement("SELECT last_seq FROM sessions WHERE id = ?1");
    insert =
        connection.prepareStatement(
            "INSERT INTO events (session_id, seq, at, body) VALUES (?1, ?2, ?3, ?4)");
    replace =
        connection.prepareStatement(
            "UPDATE events SET body = ?1 WHERE session_id = ?2 AND seq = ?3");
    delete = connection.prepareStatement("DELETE FROM sessions WHERE id = ?1");
  }

  SessionId create(SessionId id, Owner owner, Instant at) throws SQLException {
    create.setString(1, id.value());
    create.setString(2, owner.value());
    create.setLong(3, at.toEpochMilli());
    if (create.executeUpdate() == 0) {
      throw new LogFailure.Conflict(id, 0);
    }
    return id;
  }

  /// Appends and tells the sequence number of the last event.
  long append(SessionId id, long expected, Instant at, List<byte[]> bodies) throws SQLException {
    advance.setInt(1, bodies.size());
    advance.setLong(2, at.toEpochMilli());
    advance.setString(3, id.value());
    advance.setLong(4, expected);
    advance.setInt(5, SessionLog.MOST_EVENTS);
    if (advance.executeUpdate() == 0) {
      throw refusal(id, expected);
    }
    long seq = expected;
    for (byte[] body : bodies) {
      seq++;
      insert.setString(1, id.value());
      insert.setLong(2, seq);
      insert.setLong(3, at.toEpochMilli());
      insert.setBytes(4, body);
      insert.executeUpdate();
    }
    return seq;
  }

  private LogFailure refusal(SessionId id, long expected) throws SQLException {
    last.setString(1, id.value());
    try (var rows = last.executeQuery()) {
      if (!rows.next()) {
        return new LogFailure.Unknown(id);
      }
      return rows.getLong(1) == expected
          ? new LogFailure.Full(id)
          : new LogFailure.Conflict(id, expected);
    }
  }

  SessionId replace(SessionId id, long seq, byte[] body) throws SQLException {
    replace.setBytes(1, body);
    replace.setString(2, id.value());
    replace.setLong(3, seq);
    replace.executeUpdate();
    return id;
  }

  SessionId delete(SessionId id) throws SQLException {
    delete.setString(1, id.value());
    delete.executeUpdate();
    return id;
  }

  @Override
  public void close() throws SQLException {
    for (var statement : List.of(create, advance, last, insert, replace, delete)) {
      statement.close();
    }
  }
}
