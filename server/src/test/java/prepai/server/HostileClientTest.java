package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileClientTest {
  private static final Duration STALLED = Duration.ofMillis(300);
  private static final String JSON_HEAD = "Content-Type: application/json\r\n";
  private static final int TEXT = 0x81;
  private static final int TEXT_BEGINS = 0x01;
  private static final int GOES_ON = 0x00;
  private static final int ENDS = 0x80;

  private Optional<Running> server = Optional.empty();
  private Candidate.Begun begun = new Candidate.Begun(new Candidate(0), "");
  private List<JsonNode> before = List.of();

  @BeforeAll
  void start(@TempDir Path folder) {
    server =
        Optional.of(
            Running.quick(folder, api -> api.withPatience(Duration.ofSeconds(15), STALLED)));
  }

  @AfterAll
  void stop() {
    server.ifPresent(Running::close);
  }

  @BeforeEach
  void begin() {
    begun = server.orElseThrow().candidate().begin("google-sde");
    before = begun.candidate().events(begun.id());
  }

  /// Whatever was tried, the interview can go on, and its log begins as it did.
  @AfterEach
  void theInterviewIsIntact() {
    var events = begun.candidate().events(begun.id());
    assertEquals(before, events.subList(0, before.size()));
    assertEquals(200, begun.candidate().say(begun.id(), "Let us go on with something serious."));
    assertEquals(events.size() + 2, begun.candidate().events(begun.id()).size());
  }

  private int port() {
    return server.orElseThrow().port();
  }

  private void awaitNoSocket() {
    Instant end = Instant.now().plusSeconds(30);
    while (server.orElseThrow().prepAi().sockets() > 0) {
      assertTrue(Instant.now().isBefore(end), "sockets are left");
      Thread.onSpinWait();
    }
  }

  private String cookie() {
    return "Cookie: " + begun.candidate().cookie();
  }

  private RawLine upgraded(int receives) throws IOException {
    var line = new RawLine(port(), receives);
    String head =
        line.upgrade(begun.id(), cookie(), "Sec-WebSocket-Protocol: prepai.v1", "Origin: http://a");
    assertTrue(head.startsWith("HTTP/1.1 101"), head);
    return line;
  }

  private String post(String headers, String body) throws IOException {
    return RawLine.exchange(
        port(),
        "POST /api/sessions HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
            + headers
            + "\r\n"
            + body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "\"text\"",
        "{\"interview_type\":7}",
        "{\"interview_type\":\"google-sde\",\"candidate_name\":\"A\",\"candidate_name\":\"B\"}",
        "{\"interview_type\":\"google-sde\",\"candidate_name\":\"A\",\"surprise\":1}",
        "{\"interview_type\":\"google-sde\",\"candidate_name\":\"A\"} trailing",
        "\u0000",
        "\u00ff\u00fe\u00ff"
      })
  void saysWhatIsWrongWithABody(String body) throws IOException {
    String answer = post(JSON_HEAD + "Content-Length: " + body.length() + "\r\n", body);
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void survivesDeepNesting() throws IOException {
    String deep = "[".repeat(100_000);
    String answer = post(JSON_HEAD + "Content-Length: " + deep.length() + "\r\n", deep);
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
  }

  @Test
  void wantsJson() throws IOException {
    String answer = post("Content-Type: text/plain\r\nContent-Length: 2\r\n", "{}");
    assertTrue(answer.startsWith("HTTP/1.1 415 "), answer);
  }

  @Test
  void doesNotTakeTheRestOfABodyForARequest() throws IOException {
    String hidden = "GET /api/tracks HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    String large = "x".repeat(300_000) + "\r\n\r\n" + hidden.repeat(10_000);
    try (var line = new RawLine(port())) {
      line.send(
          "POST /api/sessions HTTP/1.1\r\nHost: a\r\n"
              + JSON_HEAD
              + "Content-Length: "
              + large.length()
              + "\r\n\r\n"
              + large);
      assertTrue(line.head().startsWith("HTTP/1.1 413 "));
      line.send(hidden);
      String rest = line.rest();
      assertEquals(2, rest.split("HTTP/1.1 200 ", -1).length, "one answer to one request");
    }
  }

  @Test
  void saysWhatIsTooLongOrTooLarge() throws IOException {
    String address = "/api/knowledge/search?q=" + "a".repeat(10_000);
    assertRefused(
        "414",
        "Search with fewer words",
        RawLine.exchange(port(), "GET " + address + " HTTP/1.1\r\nHost: a\r\n\r\n"));
    assertRefused(
        "413",
        "larger than 10 MB",
        RawLine.exchange(
            port(),
            "POST /api/knowledge/documents HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 52000000\r\n\r\n"));
  }

  private static void assertRefused(String status, String words, String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains(words), answer);
  }

  @Test
  void givesUpOnABodyWithoutEnd() throws IOException {
    String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
    try (var line = new RawLine(port())) {
      line.send(
          "POST /api/sessions HTTP/1.1\r\nHost: a\r\n"
              + JSON_HEAD
              + "Transfer-Encoding: chunked\r\n\r\n");
      boolean taken = true;
      int sent = 0;
      while (taken && sent < 2_000) {
        try {
          line.send(chunk);
          sent++;
        } catch (IOException hungUp) {
          taken = false;
        }
      }
      assertFalse(taken, "the server takes everything");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}",
        "Transfer-Encoding: chunked\r\n\r\n-5\r\n{}",
        "Content-Length: -1\r\n\r\n",
        "Content-Length: 99999999999\r\n\r\n",
        "Content-Length: many\r\n\r\n"
      })
  void hangsUpOnABodyWithoutMeasure(String rest) throws IOException {
    try (var line = new RawLine(port())) {
      line.send("POST /api/sessions HTTP/1.1\r\nHost: a\r\n" + JSON_HEAD + rest);
      String answer = line.rest();
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
    }
  }

  @Test
  void forgetsARequestThatBreaksOff() throws IOException {
    for (int request = 0; request < 20; request++) {
      try (var line = new RawLine(port())) {
        line.send("POST /api/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n{\"inter");
        line.reset();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/nothing",
        "GET /api",
        "GET /api/sessions/../nothing",
        "GET /api/%2e%2e/nothing",
        "GET /api/sessions/%00",
        "GET /api/sessions/AAAAAAAAAAAAAAAAAAAAAA",
        "GET /api/interviews/AAAAAAAAAAAAAAAAAAAAAA/%2e%2e/report"
      })
  void showsAProblemForAnAddressThatLeadsNowhere(String request) throws IOException {
    String answer =
        RawLine.exchange(port(), request + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    assertFalse(answer.contains("<reset>"), answer);
  }

  @Test
  void keepsHeadersApart() throws IOException {
    for (String path :
        List.of(
            "/api/sessions/a%0d%0aX-Evil:1", "/a%0d%0aX-Evil:1", "/interview/a%0d%0aX-Evil:1")) {
      String answer =
          RawLine.exchange(
              port(), "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertFalse(answer.contains("\r\nX-Evil"), answer);
    }
    String answer =
        RawLine.exchange(
            port(),
            "GET /api/tracks HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\n X-Evil: 1\r\nConnection: close\r\n\r\n");
    assertFalse(answer.contains("\r\nX-Evil"), answer);
  }

  @Test
  void admitsPagesOfItsOwnOriginOnly() {
    var foreign =
        begun
            .candidate()
            .send(
                begun
                    .candidate()
                    .request("/api/interviews/" + begun.id() + "/end")
                    .header("Origin", "https://evil.example")
                    .POST(BodyPublishers.noBody()));
    assertEquals(403, foreign.statusCode());
    assertTrue(foreign.headers().firstValue("access-control-allow-origin").isEmpty());
  }

  private Ears.End refused(Candidate candidate, String path) {
    return candidate.listen(path, new Ears(), true).end();
  }

  @Test
  void refusesASocketToWhoeverDoesNotOwnTheInterview() {
    var unknown = refused(begun.candidate(), "AAAAAAAAAAAAAAAAAAAAAA");
    var stranger = server.orElseThrow().candidate().begin("coding").candidate();
    assertEquals(1008, unknown.code());
    assertTrue(unknown.reason().contains("no such interview"), unknown.reason());
    assertEquals(unknown, refused(stranger, begun.id()));
    assertEquals(unknown, refused(server.orElseThrow().candidate(), begun.id()));
    assertEquals(unknown, refused(begun.candidate(), "x"));
    awaitNoSocket();
  }

  @Test
  void refusesASocketThatAsksForNonsense() {
    assertEquals(1008, refused(begun.candidate(), begun.id() + "?after=abc").code());
    assertEquals(1008, refused(begun.candidate(), begun.id() + "?after=1e3").code());
    awaitNoSocket();
  }

  @Test
  void refusesASocketToAForeignPage() throws IOException {
    for (String origin : List.of("https://evil.example", "null", "http://a.evil", "http://a:81")) {
      try (var line = new RawLine(port())) {
        line.upgrade(begun.id(), cookie(), "Origin: " + origin);
        assertEquals(1008, line.closeCode(), origin);
      }
    }
    awaitNoSocket();
  }

  @Test
  void closesOnBinaryFramesAndIgnoresWhatFollows() {
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.sendBinary(new byte[] {1, 2, 3});
    var _ = ears.say("Too late.", "late");
    assertEquals(1003, ears.end().code());
    assertEquals(before, begun.candidate().events(begun.id()));
    awaitNoSocket();
  }

  @Test
  void closesOnFramesThatAreTooLarge() throws IOException {
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.send("x".repeat(200_000));
    assertEquals(1009, ears.end().code());
    try (var line = upgraded(64 * 1024)) {
      // Helidon refuses this one itself, through the same unguarded writer as ours: let ours rest.
      line.awaitType("status");
      line.frame(TEXT, 2_000_000);
      assertEquals(1009, line.closeCode());
    }
    try (var line = upgraded(64 * 1024)) {
      line.frame(TEXT_BEGINS, "x".repeat(50_000));
      line.frame(GOES_ON, "x".repeat(50_000));
      line.frame(GOES_ON, "x".repeat(50_000));
      line.frame(ENDS, "{\"action\":\"message\",\"message\":\"smuggled\"}");
      assertEquals(1009, line.closeCode());
    }
    awaitNoSocket();
    assertEquals(before, begun.candidate().events(begun.id()));
  }

  @Test
  void refusesAMessageThatIsTooLongAndKeepsTheLine() {
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.say("x".repeat(17_000), "long");
    JsonNode error = ears.awaitType("error");
    assertEquals(413, error.at("/problem/status").asInt());
    assertEquals("long", error.get("action_id").asString());
    ears.say("Shorter.", "short");
    ears.awaitEvent("agent_said");
    ears.close();
  }

  @Test
  void putsFragmentsTogether() throws IOException {
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.send("{\"action\":\"message\",", false);
    ears.send("\"message\":\"In three ", false);
    ears.send("pieces.\",\"action_id\":\"f\"}", true);
    assertEquals(
        "In three pieces.", ears.awaitEvent("candidate_said").at("/event/text").asString());
    ears.awaitEvent("agent_said");
    ears.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "null", "7", "{\"action\":\"dance\"}", "{\"action\":\"message\"}", "{}"})
  void answersNonsenseWithAnErrorAndKeepsTheLine(String nonsense) {
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.send(nonsense);
    assertEquals(400, ears.awaitType("error").at("/problem/status").asInt());
    ears.press("ping", "p");
    ears.say("Sense.", "s");
    ears.awaitEvent("agent_said");
    ears.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x83, 0x8f, 0xf1, 0x80})
  void hangsUpOnFramesOfNoKind(int firstByte) throws IOException {
    try (var line = upgraded(64 * 1024)) {
      line.frame(firstByte, "x");
      var _ = line.rest();
    }
    awaitNoSocket();
  }

  /// It is dropped when the time that a stalled line gets is over, however much it sends until
  /// then.
  @Test
  void dropsAClientThatNeverReads() throws IOException {
    Instant end = Instant.now().plusSeconds(120);
    try (var line = upgraded(4 * 1024)) {
      String nonsense = "{\"action\":\"nonsense-" + "x".repeat(100) + "\"}";
      assertThrows(
          IOException.class,
          () -> {
            while (Instant.now().isBefore(end)) {
              line.frame(TEXT, nonsense);
            }
          });
    }
    awaitNoSocket();
  }

  /// The answers are far more than the outbox and the kernel hold.
  @Test
  void tellsAClientThatReadsLateThatItWasTooSlow(@TempDir Path folder) throws IOException {
    try (var slow =
        Running.quick(
            folder, api -> api.withPatience(Duration.ofSeconds(15), Duration.ofMinutes(1)))) {
      var mine = slow.candidate().begin("coding");
      try (var line = new RawLine(slow.port(), 4 * 1024)) {
        line.upgrade(
            mine.id(), "Cookie: " + mine.candidate().cookie(), "Sec-WebSocket-Protocol: prepai.v1");
        String nonsense = "{\"action\":\"?\",\"action_id\":\"" + "x".repeat(100) + "\"}";
        for (int frame = 0; frame < 60_000; frame++) {
          line.frame(TEXT, nonsense);
        }
        assertEquals(4008, line.closeCode());
      }
    }
  }

  @Test
  void forgetsSocketsThatBreakOff() throws IOException {
    var lines = new ArrayList<RawLine>();
    for (int line = 0; line < 100; line++) {
      lines.add(upgraded(64 * 1024));
    }
    for (int line = 0; line < lines.size(); line++) {
      if (line % 2 == 0) {
        lines.get(line).reset();
      } else {
        lines.get(line).close();
      }
    }
    awaitNoSocket();
  }

  @Test
  void keepsFramesWholeWhilePingsAreAnswered() {
    var ears = begun.candidate().listen(begun.id(), 0);
    ears.awaitType("status");
    var pings =
        CompletableFuture.runAsync(
            () -> {
              for (int ping = 0; ping < 500; ping++) {
                assertTrue(ears.ping());
              }
            },
            task -> Thread.ofPlatform().start(task));
    for (int turn = 0; turn < 15; turn++) {
      assertEquals(200, begun.candidate().say(begun.id(), "While pings fly, part " + turn + "."));
    }
    pings.join();
    ears.awaitAll(frames ->
        frames.stream().filter(frame -> Ears.isType(frame, "pong")).count() == 500
            && frames.stream().filter(frame -> Ears.isEvent(frame, "agent_said")).count() == 16);
    ears.close();
  }
}
