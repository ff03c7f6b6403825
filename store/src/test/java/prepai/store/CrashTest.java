package prepai.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static prepai.store.Examples.NOON;
import static prepai.store.Examples.OWNER;
import static prepai.store.Examples.events;
import static prepai.store.Examples.said;
import static prepai.store.Examples.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.session.SessionLog;

/// Kills a process that appends, again and again on the same database.
final class CrashTest {
  static final int SESSIONS = 3;
  static final int MOST = SessionLog.MOST_EVENTS;
  private static final int ROUNDS = 10;
  private static final int MOST_ACKNOWLEDGED = 200;

  static String text(int session, long seq) {
    return "session %d says its %d. sentence ".formatted(session, seq) + "and on ".repeat(60);
  }

  @Test
  void losesNothingThatWasAcknowledged(@TempDir Path folder) throws Exception {
    Path database = folder.resolve("sessions.db");
    try (var log = new SqliteSessionLog(database, new TestEventCodec())) {
      for (int number = 0; number < SESSIONS; number++) {
        log.create(session(number), OWNER, NOON);
      }
    }
    var random = new Random(20260301);
    for (int round = 0; round < ROUNDS; round++) {
      long[] acknowledged = appendUntil(1 + random.nextInt(MOST_ACKNOWLEDGED), database);

      check(database, acknowledged);
    }
  }

  /// The last acknowledged event of each session when the process was killed after `lines`
  /// acknowledgements or a few more.
  private static long[] appendUntil(int lines, Path database)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // A killed process cannot remove the native library that SQLite's driver unpacks.
                "-Djava.io.tmpdir=" + database.getParent(),
                "-cp",
                System.getProperty("java.class.path"),
                AppendUntilKilled.class.getName(),
                database.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long[] last = new long[SESSIONS];
    int seen = 0;
    try (var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.endsWith(";")) {
          var words = line.substring(0, line.length() - 1).split(" ", 2);
          last[Integer.parseInt(words[0])] = Long.parseLong(words[1]);
          seen++;
        }
        if (seen == lines) {
          // Through the handle: what was printed before death stays readable.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertTrue(seen >= lines, "the process ended before it was killed");
    return last;
  }

  private static void check(Path database, long[] acknowledged) {
    try (var log = new SqliteSessionLog(database, new TestEventCodec())) {
      for (int number = 0; number < SESSIONS; number++) {
        int speaker = number;
        var kept = log.read(session(number), 0);
        assertTrue(
            kept.size() >= acknowledged[number],
            "acknowledged %d, kept %d".formatted(acknowledged[number], kept.size()));
        assertEquals(
            LongStream.rangeClosed(1, kept.size())
                .mapToObj(seq -> said(text(speaker, seq)))
                .toList(),
            events(kept));
      }
    }
  }
}
