package prepai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.sqlite.SQLiteConfig;
import prepai.protocol.Json;
import prepai.session.Event;
import prepai.session.Owner;
import prepai.session.SessionId;
import prepai.store.EventCodec;
import prepai.store.SqliteSessionLog;

/// Durable appends per second of the session log, beside one thread that inserts the same bytes
/// into a bare SQLite table with the same promises (WAL, synchronous=FULL).
final class AppendsBenchmark implements Benchmark {
  private static final List<Integer> THREADS = List.of(1, 8, 64);
  private static final int ROUNDS = 5;
  private static final Duration MEASURED = Duration.ofSeconds(2);
  private static final int EVENTS_PER_SESSION = 5_000;
  private static final Owner OWNER = new Owner("0".repeat(64));
  private static final Event EVENT =
      new Event.CandidateSaid(
          "I would keep the counters in memory and flush them every second, because losing one second of counts costs nothing. "
              .repeat(3)
              .strip(),
          Optional.of("5b0d3a52-6a0d-4f7e-9d5f-3f1f6a1f2c11"));

  @Override
  public Outcome run() throws IOException, InterruptedException {
    var bare = new ArrayList<Double>();
    Map<Integer, List<Double>> ours = new LinkedHashMap<>();
    THREADS.forEach(threads -> ours.put(threads, new ArrayList<>()));
    // The first round only warms up.
    for (int round = 0; round <= ROUNDS; round++) {
      double loop = bareLoop();
      if (round > 0) {
        bare.add(loop);
      }
      for (var entry : ours.entrySet()) {
        double log = log(entry.getKey());
        if (round > 0) {
          entry.getValue().add(log);
        }
      }
    }
    return Outcome.of(report(new Sample(bare).median(), ours));
  }

  private static String report(double bare, Map<Integer, List<Double>> ours) {
    System.out.printf("%-22s %8.0f appends/s%n", "bare SQLite, 1 thread", bare);
    var parts = new ArrayList<String>();
    ours.forEach((threads, rates) -> {
      double rate = new Sample(rates).median();
      System.out.printf(
          "%-22s %8.0f appends/s  %.2f x bare%n",
          "log, " + threads + " threads", rate, rate / bare);
      parts.add("%d: %.0f/s (%.2f x)".formatted(threads, rate, rate / bare));
    });
    return "appends: durable, by threads "
        + String.join(", ", parts)
        + "; bare SQLite loop %.0f/s".formatted(bare);
  }

  private static double bareLoop() throws IOException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    byte[] body = Json.bytes(EVENT);
    try (Scratch scratch = Scratch.fresh();
        var connection =
            config.createConnection("jdbc:sqlite:" + scratch.path().resolve("bare.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "CREATE TABLE events (session TEXT, seq INTEGER, at INTEGER, body BLOB, PRIMARY KEY (session, seq)) WITHOUT ROWID");
      try (var insert = connection.prepareStatement("INSERT INTO events VALUES (?, ?, ?, ?)")) {
        long begun = System.nanoTime();
        long count = 0;
        while (System.nanoTime() - begun < MEASURED.toNanos()) {
          insert.setString(1, "AAAAAAAAAAAAAAAAAAAAAA");
          insert.setLong(2, ++count);
          insert.setLong(3, System.currentTimeMillis());
          insert.setBytes(4, body);
          insert.executeUpdate();
        }
        return perSecond(count, begun);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("bare SQLite failed", failure);
    }
  }

  private static double log(int threads) throws IOException, InterruptedException {
    try (Scratch scratch = Scratch.fresh()) {
      Path file = scratch.path().resolve("log.db");
      try (var log = new SqliteSessionLog(file, new Codec());
          var pool = Executors.newVirtualThreadPerTaskExecutor()) {
        long begun = System.nanoTime();
        long end = begun + MEASURED.toNanos();
        var appending = new ArrayList<Future<Long>>();
        for (int thread = 0; thread < threads; thread++) {
          RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(thread);
          appending.add(pool.submit(() -> append(log, random, end)));
        }
        long count = 0;
        for (Future<Long> one : appending) {
          count += one.get();
        }
        return perSecond(count, begun);
      } catch (ExecutionException failure) {
        throw new IllegalStateException("appending failed", failure.getCause());
      }
    }
  }

  private static double perSecond(long count, long begun) {
    return count / ((System.nanoTime() - begun) / 1e9);
  }

  private static long append(SqliteSessionLog log, RandomGenerator random, long end) {
    long count = 0;
    while (System.nanoTime() < end) {
      var id = fresh(random);
      log.create(id, OWNER, Instant.now());
      for (int seq = 0; seq < EVENTS_PER_SESSION && System.nanoTime() < end; seq++) {
        var _ = log.append(id, seq, Instant.now(), List.of(EVENT));
        count++;
      }
    }
    return count;
  }

  private static SessionId fresh(RandomGenerator random) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  private static final class Codec implements EventCodec {
    @Override
    public byte[] encode(Event event) {
      return Json.bytes(event);
    }

    @Override
    public Event decode(byte[] bytes) {
      return Json.read(bytes, Event.class);
    }
  }
}
