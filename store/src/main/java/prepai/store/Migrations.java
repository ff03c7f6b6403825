package prepai.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The numbered steps that bring a database from any earlier version to the present one. Each is a
/// transaction that also sets `user_version`, so a step has happened whole or not at all.
final class Migrations {
  /// One step; the first leads from an empty database to version 1.
  record Step(String name, String sql) {}

  private static final List<String> RESOURCES = List.of("V1__sessions_and_events.sql");

  private final List<Step> steps;

  Migrations(List<Step> steps) {
    this.steps = List.copyOf(steps);
    for (int version = 1; version <= steps.size(); version++) {
      String name = steps.get(version - 1).name();
      if (!name.startsWith("V" + version + "__")) {
        throw new IllegalArgumentException(name + " is not step " + version);
      }
    }
  }

  /// All released steps.
  static List<Step> released() {
    return RESOURCES.stream().map(name -> new Step(name, resource(name))).toList();
  }

  private static String resource(String name) {
    try (var stream = Migrations.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program was packed without " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Applies the steps that `connection`'s database has not seen.
  ///
  /// @throws NewerDatabase when the database has seen more steps than there are
  void apply(Connection connection) throws SQLException {
    while (version(connection) != steps.size()) {
      Transactions.run(connection, this::applyNext);
    }
  }

  private void applyNext(Connection connection) throws SQLException {
    // Read again inside the transaction: another process may just have migrated the same file.
    int version = version(connection);
    if (version > steps.size()) {
      throw new NewerDatabase(version, steps.size());
    }
    if (version == steps.size()) {
      return;
    }
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(steps.get(version).sql());
      statement.executeUpdate("PRAGMA user_version = " + (version + 1));
    }
  }

  static int version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("PRAGMA user_version")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
