package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class PlainSocketTest {
  private Optional<Running> server = Optional.empty();

  @BeforeEach
  void start(@TempDir Path folder) {
    server = Optional.of(Running.in(folder));
  }

  @AfterEach
  void stop() {
    server.ifPresent(Running::close);
  }

  private Candidate.Begun begin() {
    return server.orElseThrow().candidate().begin("microsoft-sde");
  }

  private static boolean isAgent(JsonNode frame) {
    return frame.path("role").asString("").equals("agent");
  }

  private static List<String> spoken(Candidate.Begun begun) {
    return begun
        .candidate()
        .json("/api/interviews/" + begun.id() + "/transcript")
        .get("transcript")
        .valueStream()
        .filter(PlainSocketTest::isAgent)
        .map(line -> line.get("message").asString())
        .toList();
  }

  @Test
  void saysEverythingTheInterviewerSaysOnceAndNothingElse() {
    var begun = begin();
    var ears = begun.candidate().listenPlainly(begun.id());
    ears.await(PlainSocketTest::isAgent);
    ears.send("{\"action\":\"message\",\"message\":\"I build web services.\"}");
    ears.await(PlainSocketTest::isAgent);
    assertEquals(200, begun.candidate().say(begun.id(), "I would use a heap of size k."));
    ears.await(PlainSocketTest::isAgent);
    ears.send("{\"action\":\"repeat\"}");
    ears.await(PlainSocketTest::isAgent);
    ears.close();
    assertEquals(
        spoken(begun),
        ears.frames().stream().map(frame -> frame.get("message").asString()).toList());
    ears.frames()
        .forEach(frame ->
            assertEquals(
                List.of("message", "role", "timestamp"),
                frame.propertyNames().stream().sorted().toList()));
  }

  @Test
  void saysWhatIsWrongAsTheSystem() {
    var begun = begin();
    var ears = begun.candidate().listenPlainly(begun.id());
    ears.await(PlainSocketTest::isAgent);
    for (String wrong : List.of("{", "[]", "{\"action\":\"dance\"}", "{\"action\":\"message\"}")) {
      ears.send(wrong);
      JsonNode frame = ears.await(_ -> true);
      assertEquals("system", frame.get("role").asString(), wrong);
      assertTrue(frame.get("message").asString().endsWith("."), wrong);
    }
    ears.close();
    assertEquals(1, spoken(begun).size());
  }

  @Test
  void agreesWithNumberedSocketsAndHttpAtOnce() {
    var begun = begin();
    var plain = begun.candidate().listenPlainly(begun.id());
    plain.await(PlainSocketTest::isAgent);
    var numbered =
        IntStream.range(0, 2).mapToObj(_ -> begun.candidate().listen(begun.id(), 0)).toList();
    numbered.forEach(ears -> ears.awaitType("status"));
    for (int turn = 0; turn < 10; turn++) {
      switch (turn % 3) {
        case 0 ->
            assertEquals(200, begun.candidate().say(begun.id(), "Part " + turn + " by HTTP."));
        case 1 -> numbered.getFirst().say("Part " + turn + " numbered.", "n" + turn);
        default -> plain.send("{\"action\":\"message\",\"message\":\"Part " + turn + " plain.\"}");
      }
      plain.await(PlainSocketTest::isAgent);
      numbered.forEach(ears -> ears.awaitType("thinking"));
      numbered.forEach(ears -> ears.awaitType("status"));
    }
    plain.close();
    numbered.forEach(Ears::close);
    List<String> truth = spoken(begun);
    assertEquals(11, truth.size());
    assertEquals(
        truth, plain.frames().stream().map(frame -> frame.get("message").asString()).toList());
    for (Ears ears : numbered) {
      assertEquals(
          truth,
          ears.frames().stream()
              .filter(frame -> Ears.isEvent(frame, "agent_said"))
              .map(frame -> frame.at("/event/text").asString())
              .toList());
    }
  }

  @Test
  void refusesOrAnswersEachOfManyMessagesAtOnce() {
    var begun = begin();
    var statuses = new ArrayList<CompletableFuture<Integer>>();
    for (int message = 0; message < 20; message++) {
      String text = "At once, message " + message + ".";
      statuses.add(
          CompletableFuture.supplyAsync(
              () -> begun.candidate().say(begun.id(), text),
              task -> Thread.ofVirtual().start(task)));
    }
    List<Integer> codes = statuses.stream().map(CompletableFuture::join).toList();
    assertTrue(Stream.of(200, 409).toList().containsAll(codes), codes.toString());
    long taken = codes.stream().filter(code -> code == 200).count();
    List<JsonNode> events = begun.candidate().events(begun.id());
    assertEquals(
        taken,
        events.stream().filter(event -> Ears.isEvent(typed(event), "candidate_said")).count());
  }

  private static JsonNode typed(JsonNode logged) {
    return Candidate.JSON.createObjectNode().put("type", "event").set("event", logged.get("event"));
  }
}
