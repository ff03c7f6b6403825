package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.session.Logged;
import prepai.session.SessionId;
import prepai.store.SqliteSessionLog;

/// Kills the server again and again while candidates talk, and reads the log to see what came of
/// it.
final class KillTest {
  private static final int LANES = 2;
  private static final int KILLS = 25;
  private static final int SEED = 20261122;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// Where a server dies: at the n-th sight of something, at most this one.
  private static final List<Map.Entry<String, Integer>> DEATHS =
      List.of(
          Map.entry("sent", 6),
          Map.entry("posted", 3),
          Map.entry("candidate_said", 6),
          Map.entry("candidate_asked", 2),
          Map.entry("thinking", 6),
          Map.entry("delta", 40),
          Map.entry("agent_said", 6),
          Map.entry("caught_up", 2));

  @Test
  void losesNothingRepeatsNothingAndAnswersEverything(@TempDir Path folder) throws Exception {
    List<Callable<Integer>> lanes =
        IntStream.range(0, LANES)
            .<Callable<Integer>>mapToObj(
                number -> () -> live(folder.resolve("lane" + number), number))
            .toList();
    int messages = 0;
    // Platform threads: reading a child's output would hold a carrier of virtual ones.
    try (var threads = Executors.newFixedThreadPool(LANES)) {
      for (Future<Integer> lane : threads.invokeAll(lanes)) {
        messages += lane.get();
      }
    }
    assertTrue(messages >= LANES * KILLS, "only " + messages + " messages were logged");
  }

  /// Lives through all deaths on one data folder; how many messages were logged.
  private static int live(Path data, int number) throws Exception {
    Files.createDirectories(data.getParent());
    var random = new Random(SEED + number);
    var conversations =
        List.of(
            new Conversation("google-sde", random.nextLong(), false),
            new Conversation("behavioral", random.nextLong(), false),
            new Conversation("aws-sa", random.nextLong(), true));
    for (int kill = 0; kill < KILLS; kill++) {
      try (var child = Child.start(data)) {
        answersWhatWasLeft(child, data, conversations, random.nextBoolean());
        var death = DEATHS.get(random.nextInt(DEATHS.size()));
        var fuse = new Fuse(child, death.getKey(), 1 + random.nextInt(death.getValue()));
        talk(child, fuse, conversations);
        assertTrue(fuse.burnt(), "nobody saw " + death.getKey() + " in life " + kill);
        child.await();
      }
      check(data, conversations, false);
    }
    try (var child = Child.start(data)) {
      answersWhatWasLeft(child, data, conversations, false);
    }
    return check(data, conversations, true);
  }

  private static void talk(Child child, Fuse fuse, List<Conversation> conversations)
      throws InterruptedException {
    var threads = new ArrayList<Thread>();
    for (Conversation conversation : conversations) {
      threads.add(Thread.ofVirtual().start(() -> conversation.goOn(child.port(), fuse)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    for (Conversation conversation : conversations) {
      assertEquals(Optional.empty(), conversation.trouble());
    }
  }

  /// Waits until the restarted server has answered, without asking it for anything but, at most, to
  /// listen.
  private static void answersWhatWasLeft(
      Child child, Path data, List<Conversation> conversations, boolean listening) {
    Instant end = Instant.now().plus(PATIENCE);
    try (var log = log(data)) {
      for (Conversation conversation : conversations) {
        for (String id : conversation.ids()) {
          Optional<Ears> ears =
              listening ? Optional.of(conversation.listen(child.port(), id)) : Optional.empty();
          while (!History.of(log.read(new SessionId(id), 0)).unanswered().isEmpty()) {
            assertTrue(Instant.now().isBefore(end), "left unanswered after the restart");
            assertEquals(200, new Candidate(child.port()).get("/observe/health").statusCode());
          }
          ears.ifPresent(Ears::abort);
        }
      }
    }
  }

  private static SqliteSessionLog log(Path data) {
    return new SqliteSessionLog(data.resolve("prepai.db"), new PrepAi.Codec());
  }

  private static int check(Path data, List<Conversation> conversations, boolean allAnswered) {
    int messages = 0;
    try (var log = log(data)) {
      for (Conversation conversation : conversations) {
        for (String id : conversation.ids()) {
          List<Logged> events = log.read(new SessionId(id), 0);
          History history = History.of(events);
          history.assertSound(new SessionId(id), events);
          conversation.assertKept(id, history);
          assertTrue(history.unanswered().size() <= (allAnswered ? 0 : 1), "unanswered");
          messages += history.messages().size();
        }
      }
    }
    return messages;
  }
}
