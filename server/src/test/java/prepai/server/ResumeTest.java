package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class ResumeTest {
  private static final Duration OFTEN = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofSeconds(30);

  private Optional<Running> server = Optional.empty();

  @BeforeEach
  void start(@TempDir Path folder) {
    server = Optional.of(Running.quick(folder, api -> api.withPatience(OFTEN, LONG)));
  }

  @AfterEach
  void stop() {
    server.ifPresent(Running::close);
  }

  private Candidate.Begun begin() {
    return server.orElseThrow().candidate().begin("google-sde");
  }

  private static List<JsonNode> events(Ears ears) {
    return ears.frames().stream().filter(frame -> Ears.isType(frame, "event")).toList();
  }

  private static List<Long> numbers(List<JsonNode> events) {
    return events.stream().map(event -> event.get("seq").asLong()).toList();
  }

  @Test
  void repeatsNothingAndMissesNothingWhereverTheLineBreaks() {
    var begun = begin();
    var random = new Random(7);
    var seen = new ArrayList<Long>();
    for (int round = 0; round < 30; round++) {
      long after = seen.isEmpty() ? 0 : seen.getLast();
      // Breaks off in the midst of a turn: that many frames after the message.
      var left = new AtomicInteger(1 + random.nextInt(12));
      var mine = new AtomicReference<Ears>();
      var talking = new AtomicReference<>(false);
      var ears =
          new Ears(_ -> {
            if (talking.get() && left.decrementAndGet() == 0) {
              mine.get().abort();
            }
          });
      mine.set(ears);
      begun.candidate().listen(begun.id() + "?after=" + after, ears, true);
      ears.awaitType("status");
      talking.set(true);
      var _ = ears.say("In round " + round + " I would keep a map from key to place.", "r" + round);
      assertEquals(1006, ears.end().code());
      seen.addAll(numbers(events(ears)));
    }
    var last = begun.candidate().listen(begun.id(), seen.getLast());
    last.awaitType("caught_up");
    awaitNoAnswerOwed(begun);
    List<Long> truth = numbers(begun.candidate().events(begun.id()));
    last.awaitAll(_ ->
        seen.getLast().equals(truth.getLast()) || numbers(events(last)).contains(truth.getLast()));
    seen.addAll(numbers(events(last)));
    last.close();
    assertEquals(truth, seen);
  }

  private static void awaitNoAnswerOwed(Candidate.Begun begun) {
    Instant end = Instant.now().plusSeconds(30);
    while (begun
        .candidate()
        .json("/api/sessions/" + begun.id())
        .at("/status/answering")
        .asBoolean()) {
      assertTrue(Instant.now().isBefore(end), "an answer is owed for ever");
      Thread.onSpinWait();
    }
  }

  @Test
  void deliversThePiecesOfASpeechBeforeTheWholeAndInOrder() {
    var begun = begin();
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.awaitType("status");
    ears.say("I build web services in Java.", "one");
    long said = ears.awaitEvent("candidate_said").get("seq").asLong();
    assertEquals(said, ears.awaitType("thinking").get("reply_to").asLong());
    var text = new StringBuilder();
    JsonNode frame = ears.awaitType("delta");
    while (Ears.isType(frame, "delta")) {
      assertEquals(said, frame.get("reply_to").asLong());
      text.append(frame.get("text").asString());
      frame = ears.await(next -> !Ears.isType(next, "heartbeat") && !Ears.isType(next, "ping"));
    }
    assertTrue(Ears.isEvent(frame, "agent_said"), frame.toString());
    assertEquals(text.toString(), frame.at("/event/text").asString());
    assertEquals(said, frame.at("/event/reply_to").asLong());
    assertFalse(ears.awaitType("status").at("/status/answering").asBoolean());
    ears.close();
  }

  @Test
  void answersAResentActionWithItsEventAndAppendsNothing() {
    var begun = begin();
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.say("I build web services.", "same");
    long seq = ears.awaitEvent("candidate_said").get("seq").asLong();
    ears.awaitEvent("agent_said");
    ears.awaitType("status");
    int before = begun.candidate().events(begun.id()).size();
    ears.say("I build web services.", "same");
    assertEquals(seq, ears.awaitEvent("candidate_said").get("seq").asLong());
    assertEquals(before, begun.candidate().events(begun.id()).size());
    ears.close();
  }

  @Test
  void sendsAFreshActionBackOnce() {
    var begun = begin();
    var ears = begun.candidate().listen(begun.id(), 0);
    for (int turn = 0; turn < 20; turn++) {
      ears.say("Sentence " + turn + " says something about caches.", "a" + turn);
      ears.awaitEvent("agent_said");
      ears.awaitType("status");
    }
    var numbers = numbers(events(ears));
    assertEquals(numbers.stream().distinct().sorted().toList(), numbers);
    ears.close();
  }

  @Test
  void keepsASilentLineAlive() {
    var begun = begin();
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.awaitType("heartbeat");
    ears.awaitType("ping");
    assertTrue(ears.awaitType("heartbeat").has("at"));
    ears.ping();
    ears.awaitType("pong");
    ears.close();
  }

  @Test
  void tellsEverybodyToComeBackWhenItGoes(@TempDir Path folder) {
    List<Ears> ears = new ArrayList<>();
    try (var going = Running.quick(folder, api -> api)) {
      var begun = going.candidate().begin("behavioral");
      IntStream.range(0, 5).forEach(_ -> ears.add(begun.candidate().listen(begun.id(), 0)));
      ears.add(begun.candidate().listenPlainly(begun.id()));
      ears.subList(0, 5).forEach(one -> one.awaitType("caught_up"));
      // The plain line hears nothing by itself that shows that it is open on the other side too.
      Instant end = Instant.now().plusSeconds(30);
      while (going.prepAi().sockets() < ears.size()) {
        assertTrue(Instant.now().isBefore(end), "not all sockets are open");
        Thread.onSpinWait();
      }
    }
    ears.forEach(one -> assertEquals(1001, one.end().code(), one.end().reason()));
  }

  @Test
  void goesOnWhereItWasAfterARestart(@TempDir Path folder) {
    Candidate.Begun begun;
    long last;
    int before;
    try (var first = Running.quick(folder, api -> api)) {
      begun = first.candidate().begin("gcp-sa");
      assertEquals(200, begun.candidate().say(begun.id(), "I run clusters."));
      before = begun.candidate().events(begun.id()).size();
      last = begun.candidate().events(begun.id()).getLast().get("seq").asLong();
    }
    try (var second = Running.quick(folder, api -> api)) {
      var candidate = begun.candidate().at(second.port());
      var ears = candidate.listen(begun.id(), last);
      assertEquals(last, ears.awaitType("caught_up").get("seq").asLong());
      assertEquals(List.of(), events(ears));
      assertEquals(before, candidate.events(begun.id()).size());
      assertEquals(200, candidate.say(begun.id(), "I would shard by customer."));
      assertTrue(ears.awaitEvent("agent_said").get("seq").asLong() > last);
      ears.close();
    }
  }

  @Test
  void opensAHistoryLargerThanWhatMayWaitPieceByPiece() {
    var begun = begin();
    String long16 = "Then I measure it again. ".repeat(640);
    int messages = 90;
    for (int message = 0; message < messages; message++) {
      assertEquals(200, begun.candidate().say(begun.id(), message + " " + long16));
    }
    var seen = new ArrayList<Long>();
    int lines = 0;
    boolean caughtUp = false;
    while (!caughtUp) {
      lines++;
      assertTrue(lines < 10, "does not get further");
      var ears = begun.candidate().listen(begun.id(), seen.isEmpty() ? 0 : seen.getLast());
      try {
        ears.awaitType("caught_up");
        caughtUp = true;
        ears.close();
      } catch (IllegalStateException ended) {
        assertEquals(4008, ears.end().code());
      }
      seen.addAll(numbers(events(ears)));
    }
    assertEquals(seen.stream().distinct().sorted().toList(), seen);
    assertEquals(
        begun.candidate().events(begun.id()).getLast().get("seq").asLong(), seen.getLast());
  }
}
