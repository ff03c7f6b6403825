package prepai.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static prepai.store.Examples.NOON;
import static prepai.store.Examples.said;
import static prepai.store.Examples.session;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Started by `CrashTest`: appends to several sessions at once and prints `session seq;` for each
/// event that the log acknowledged, until it is killed.
final class AppendUntilKilled {
  private AppendUntilKilled() {}

  public static void main(String[] arguments) throws InterruptedException {
    // Closing would be the tidy end that this program must not have.
    var log = new SqliteSessionLog(Path.of(arguments[0]), new TestEventCodec());
    var threads =
        IntStream.range(0, CrashTest.SESSIONS)
            .mapToObj(number -> Thread.ofVirtual().start(() -> append(log, number)))
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void append(SqliteSessionLog log, int number) {
    long last = log.read(session(number), 0).size();
    while (last < CrashTest.MOST) {
      last =
          log.append(session(number), last, NOON, List.of(said(CrashTest.text(number, last + 1))))
              .getFirst()
              .seq();
      acknowledge("%d %d;%n".formatted(number, last).getBytes(US_ASCII));
    }
  }

  private static void acknowledge(byte[] line) {
    System.out.write(line, 0, line.length);
    System.out.flush();
  }
}
