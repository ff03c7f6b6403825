package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.conduct.Refusal;
import prepai.protocol.Samples;
import prepai.session.Event;
import prepai.session.Logged;
import prepai.session.SessionId;
import tools.jackson.databind.JsonNode;

final class SocketTest {
  private final Desk desk = new Desk();
  private final Wire wire = new Wire();
  private String id = "";

  @BeforeEach
  void begin() {
    id = desk.begin();
  }

  private Socket connect(Wire line, boolean numbered, long after) {
    Socket socket = desk.api.socket(id, desk.headers(), numbered, line);
    socket.open(after);
    return socket;
  }

  /// A page that has caught up.
  private Socket page() {
    Socket socket = connect(wire, true, 0);
    wire.until("status");
    return socket;
  }

  private static String action(String name, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("action", name);
    return Desk.JSON.writeValueAsString(all);
  }

  private static String message(String text, String actionId) {
    return action("message", Map.of("message", text, "action_id", actionId));
  }

  private static List<String> types(List<JsonNode> frames) {
    return frames.stream()
        .map(frame ->
            frame.get("type").asString().equals("event")
                ? frame.get("event").get("type").asString()
                : frame.get("type").asString())
        .toList();
  }

  @Test
  void replaysWhatAPageMaySeeAndThenSaysThatItHasCaughtUp() {
    desk.say(id, "I build back ends.");

    connect(wire, true, 0);
    List<JsonNode> frames = wire.until("status");

    assertEquals(
        List.of(
            "session_started", "agent_said", "candidate_said", "agent_said", "caught_up", "status"),
        types(frames));
    assertEquals(
        desk.log(id).stream().filter(logged -> !logged.event().hidden()).map(Logged::seq).toList(),
        frames.stream()
            .filter(frame -> frame.has("event"))
            .map(frame -> frame.get("seq").asLong())
            .toList());
    assertEquals(desk.log(id).getLast().seq(), frames.get(4).get("seq").asLong());
  }

  @Test
  void resumesAfterTheLastEventThatAPageHas() {
    desk.say(id, "I build back ends.");
    long last = desk.log(id).getLast().seq();

    connect(wire, true, last - 1);

    assertEquals(List.of("agent_said", "caught_up", "status"), types(wire.until("status")));
  }

  @Test
  void repeatsNothingAfterReconnect() {
    Socket first = page();
    first.receive(message("I build back ends.", "a-1"));
    List<JsonNode> seen = wire.until("status");
    long last =
        seen.stream()
            .filter(frame -> frame.has("event"))
            .mapToLong(frame -> frame.get("seq").asLong())
            .max()
            .orElseThrow();
    first.closed();

    var again = new Wire();
    connect(again, true, last);

    assertEquals(List.of("caught_up", "status"), types(again.until("status")));
  }

  @Test
  void speaksInPiecesThatMakeUpTheMessage() {
    Socket socket = page();

    socket.receive(message("I build back ends.", "a-1"));
    List<JsonNode> frames = wire.until("status");

    assertEquals("candidate_said", frames.getFirst().get("event").get("type").asString());
    long stimulus = frames.getFirst().get("seq").asLong();
    assertEquals("thinking", frames.get(1).get("type").asString());
    assertEquals(stimulus, frames.get(1).get("reply_to").asLong());
    String pieces =
        frames.stream()
            .filter(frame -> frame.get("type").asString().equals("delta"))
            .peek(frame -> assertEquals(stimulus, frame.get("reply_to").asLong()))
            .map(frame -> frame.get("text").asString())
            .collect(Collectors.joining());
    JsonNode said = frames.get(frames.size() - 2).get("event");
    assertEquals("agent_said", said.get("type").asString());
    assertEquals(said.get("text").asString(), pieces);
    assertEquals(stimulus, said.get("reply_to").asLong());
    assertFalse(frames.getLast().get("status").get("answering").asBoolean());
  }

  @Test
  void takesAResentActionOnce() {
    Socket socket = page();
    socket.receive(message("I build back ends.", "a-1"));
    JsonNode first = wire.until("status").getFirst();
    List<Logged> log = desk.log(id);

    socket.receive(message("I build back ends.", "a-1"));

    assertEquals(first, wire.frame("event"), "the event it already became");
    assertEquals(log, desk.log(id));
    assertEquals(0, wire.unread());
  }

  @Test
  void takesAResentActionOnceHoweverMuchHappenedSince() {
    Socket socket = page();
    socket.receive(message("I build back ends.", "a-1"));
    JsonNode first = wire.until("status").getFirst();
    for (int turn = 2; turn < 6; turn++) {
      socket.receive(message("Answer number " + turn + " about hashing.", "a-" + turn));
      wire.until("status");
    }
    List<Logged> log = desk.log(id);

    socket.receive(message("I build back ends.", "a-1"));

    assertEquals(first, wire.frame("event"));
    assertEquals(log, desk.log(id));
  }

  @Test
  void takesAnActionThatIsResentOnAnotherLineWhileItIsAnswered() {
    Socket socket = page();
    Desk.PausableSpeaker.Pause pause = desk.speaker.pause();
    socket.receive(message("I build back ends.", "a-1"));
    pause.awaitReached();
    socket.closed();

    var second = new Wire();
    Socket other = connect(second, true, desk.log(id).getLast().seq());
    assertEquals(List.of("caught_up", "thinking", "status"), types(second.until("status")));
    other.receive(message("I build back ends.", "a-1"));
    assertEquals("candidate_said", second.frame("event").get("event").get("type").asString());
    pause.end();

    assertTrue(types(second.until("status")).contains("agent_said"));
    assertEquals(
        1,
        desk.log(id).stream()
            .filter(logged -> logged.event() instanceof Event.CandidateSaid)
            .count());
  }

  @Test
  void doesWhatTheButtonsSay() {
    Socket socket = page();
    socket.receive(message("I build back ends.", "a-1"));
    wire.until("status");

    socket.receive(action("hint", Map.of("action_id", "a-2")));
    List<JsonNode> hint = wire.until("status");
    socket.receive(action("repeat", Map.of("action_id", "a-3")));
    List<JsonNode> repeat = wire.until("status");
    socket.receive(action("clarify", Map.of("message", "May keys repeat?", "action_id", "a-4")));
    List<JsonNode> clarify = wire.until("status");
    socket.receive(action("skip", Map.of("action_id", "a-5")));
    List<JsonNode> skip = wire.until("status");

    assertEquals("hint", kind(hint));
    assertEquals(1, said(hint).get("rung").asInt());
    assertEquals("repeat", kind(repeat));
    assertEquals("clarify", kind(clarify));
    assertEquals("May keys repeat?", clarify.getFirst().get("event").get("text").asString());
    assertEquals("invite_questions", kind(skip));
  }

  private static JsonNode said(List<JsonNode> frames) {
    return frames.stream()
        .filter(frame -> frame.path("event").path("type").asString().equals("agent_said"))
        .findFirst()
        .orElseThrow()
        .get("event");
  }

  private static String kind(List<JsonNode> frames) {
    return said(frames).get("kind").asString();
  }

  @Test
  void isInterruptedWithoutLosingTheMessage() {
    Socket socket = page();
    Desk.PausableSpeaker.Pause pause = desk.speaker.pause();
    socket.receive(message("I build back ends.", "a-1"));
    pause.awaitReached();

    socket.receive(action("interrupt", Map.of("action_id", "a-2")));
    pause.end();
    List<String> types = types(wire.until("status"));

    assertEquals(List.of("candidate_said", "thinking", "agent_interrupted"), types.subList(0, 3));
    assertTrue(types.contains("agent_said"), types::toString);
    assertFalse(types.contains("delta"), types::toString);
  }

  @Test
  void endsTheInterviewAndShowsNotesFromThenOn() {
    Socket socket = page();

    socket.receive(action("end", Map.of("action_id", "a-1")));
    List<JsonNode> frames = wire.until("status");

    assertTrue(types(frames).contains("interview_ended"));
    assertEquals("ended", frames.getLast().get("status").get("state").asString());
    assertEquals("candidate", frames.getLast().get("status").get("end_reason").asString());
    socket.receive(message("One more thing", "a-2"));
    JsonNode error = wire.frame("error");
    assertEquals(409, error.get("problem").get("status").asInt());
    assertEquals("a-2", error.get("action_id").asString());
  }

  @Test
  void hearsWhatIsSaidByRest() {
    page();

    desk.say(id, "I build back ends.");

    assertTrue(types(wire.until("status")).containsAll(List.of("candidate_said", "agent_said")));
  }

  @Test
  void logsNeitherPingNorTyping() {
    Socket socket = page();
    List<Logged> log = desk.log(id);

    socket.receive("{\"action\":\"ping\"}");
    socket.receive("{\"action\":\"typing\",\"action_id\":\"a-1\"}");
    socket.receive("{\"action\":\"swordfish\"}");

    wire.frame("error");
    assertEquals(log, desk.log(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "null",
        "[]",
        "{",
        "{\"action\":\"swordfish\"}",
        "{\"action\":7}",
        "{\"message\":\"swordfish\"}",
        "{\"action\":\"message\"}",
        "{\"action\":\"message\",\"message\":7}",
        "{\"action\":\"message\",\"message\":\"x\",\"text\":\"swordfish\"}",
        "{\"action\":\"message\",\"message\":\"x\",\"message\":\"y\"}",
        "{\"action\":\"hint\",\"action_id\":7}"
      })
  void answersWhatItCannotReadWithAProblem(String text) {
    Socket socket = page();
    List<Logged> log = desk.log(id);

    socket.receive(text);

    JsonNode error = wire.frame("error");
    assertEquals("urn:prepai:problem:malformed", error.get("problem").get("type").asString());
    assertEquals(400, error.get("problem").get("status").asInt());
    assertFalse(error.toString().contains("swordfish"));
    assertFalse(error.has("action_id"));
    assertEquals(log, desk.log(id));
  }

  @Test
  void namesTheActionThatItCannotRead() {
    Socket socket = page();

    socket.receive("{\"action\":\"message\",\"mesage\":\"x\",\"action_id\":\"a-1\"}");

    assertEquals("a-1", wire.frame("error").get("action_id").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"action\":\"message\",\"message\":\" \",\"action_id\":\"a-1\"}|422|invalid",
        "{\"action\":\"message\",\"message\":\"a\\u0000b\",\"action_id\":\"a-1\"}|422|invalid",
        "{\"action\":\"message\",\"message\":\"a\\uD800b\",\"action_id\":\"a-1\"}|422|invalid",
        "{\"action\":\"clarify\",\"message\":\"\",\"action_id\":\"a-1\"}|422|invalid",
        "{\"action\":\"code\",\"mode\":\"run\",\"language\":\"java\",\"code\":\"x\",\"action_id\":\"a-1\"}|409|no-code",
        "{\"action\":\"code\",\"mode\":\"run\",\"language\":\"cobol\",\"code\":\"x\",\"action_id\":\"a-1\"}|400|malformed",
        "{\"action\" : \"code\",\"action_id\":\"a-1\"}|400|malformed"
      })
  void refusesWhatCannotBeDone(String text, int status, String type) {
    Socket socket = page();
    List<Logged> log = desk.log(id);

    socket.receive(text);

    JsonNode error = wire.frame("error");
    assertEquals(status, error.get("problem").get("status").asInt(), error::toString);
    assertEquals("urn:prepai:problem:" + type, error.get("problem").get("type").asString());
    assertEquals("a-1", error.get("action_id").asString());
    assertEquals(log, desk.log(id));
  }

  @Test
  void takesTextAboutCodeForText() {
    Socket socket = page();

    socket.receive(message("I would send {\"action\":\"code\"} here", "a-1"));

    assertEquals("candidate_said", wire.frame("event").get("event").get("type").asString());
  }

  @Test
  void refusesAMessageThatIsTooLarge() {
    Socket socket = page();

    socket.receive(message("x".repeat(Event.CandidateSaid.MOST_BYTES + 1), "a-1"));

    assertEquals(413, wire.frame("error").get("problem").get("status").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\" \"", "\"\\uD800\"", "\"a\\u0000b\""})
  void refusesAnActionIdThatIsNone(String actionId) {
    Socket socket = page();
    List<Logged> log = desk.log(id);

    socket.receive("{\"action\":\"hint\",\"action_id\":" + actionId + "}");

    assertEquals(422, wire.frame("error").get("problem").get("status").asInt());
    assertEquals(log, desk.log(id));
  }

  @Test
  void refusesAnActionIdThatIsTooLong() {
    Socket socket = page();

    socket.receive(action("hint", Map.of("action_id", "x".repeat(101))));

    assertEquals(422, wire.frame("error").get("problem").get("status").asInt());
  }

  @Test
  void takesOneTurnAtATime() {
    Socket socket = page();
    Desk.PausableSpeaker.Pause pause = desk.speaker.pause();
    socket.receive(message("I build back ends.", "a-1"));
    pause.awaitReached();

    socket.receive(message("And front ends.", "a-2"));
    pause.end();

    JsonNode error = wire.until("error").getLast();
    assertEquals(409, error.get("problem").get("status").asInt());
    assertEquals("a-2", error.get("action_id").asString());
    wire.until("status");
    socket.receive(message("And front ends.", "a-2"));
    assertTrue(types(wire.until("status")).contains("agent_said"));
  }

  @Test
  void saysSoWhenATurnFailsOnOurSide() {
    Socket socket = page();
    desk.log.delete(new SessionId(id));

    socket.receive(message("I build back ends.", "a-1"));

    assertEquals(404, wire.frame("error").get("problem").get("status").asInt());
  }

  @Test
  void speaksPlainlyToWhoAsksForNoProtocol() {
    Socket socket = connect(wire, false, 0);
    JsonNode greeting = wire.frame();

    socket.receive("{\"action\":\"message\",\"message\":\"I build back ends.\"}");
    JsonNode question = wire.frame();
    socket.receive("{\"action\":\"hint\"}");
    JsonNode hint = wire.frame();

    for (JsonNode frame : List.of(greeting, question, hint)) {
      assertEquals(List.of("message", "role", "timestamp"), List.copyOf(frame.propertyNames()));
      assertEquals("agent", frame.get("role").asString());
    }
    assertTrue(greeting.get("message").asString().contains("introduce yourself"));
    assertTrue(question.get("message").asString().contains(Samples.question().prompt()));
    assertEquals(0, wire.unread());
  }

  @Test
  void repeatsNoGreetingToAPlainSocketInTheMidst() {
    desk.say(id, "I build back ends.");

    Socket socket = connect(wire, false, 0);
    socket.receive("{\"action\":\"hint\"}");

    assertTrue(
        wire.frame().get("message").asString().contains(Samples.question().hints().getFirst()));
  }

  @Test
  void tellsAPlainSocketAlsoWhatWasSaidByRest() {
    connect(wire, false, 0);
    wire.frame();

    Response response = desk.say(id, "I build back ends.");

    assertEquals(
        Desk.json(response).get("response").asString(), wire.frame().get("message").asString());
  }

  @Test
  void refusesPlainlyToo() {
    Socket socket = connect(wire, false, 0);
    wire.frame();

    socket.receive("hello");
    JsonNode malformed = wire.frame();
    socket.receive("{\"action\":\"code\"}");
    JsonNode code = wire.frame();

    assertEquals("system", malformed.get("role").asString());
    assertTrue(malformed.get("message").asString().startsWith("The JSON is malformed"));
    assertEquals("system", code.get("role").asString());
  }

  @Test
  void resendsNothingToAPlainSocket() {
    Socket socket = connect(wire, false, 0);
    wire.frame();
    socket.receive(message("I build back ends.", "a-1"));
    wire.frame();
    List<Logged> log = desk.log(id);

    socket.receive(message("I build back ends.", "a-1"));

    assertEquals(log, desk.log(id));
    assertEquals(0, wire.unread());
  }

  @Test
  void servesSeveralLinesAtOnce() {
    var second = new Wire();
    var plain = new Wire();
    Socket socket = page();
    connect(second, true, 0);
    second.until("status");
    connect(plain, false, 0);
    plain.frame();

    socket.receive(message("I build back ends.", "a-1"));

    List<JsonNode> frames = wire.until("status");
    assertEquals(types(frames), types(second.until("status")));
    assertEquals(said(frames).get("text").asString(), plain.frame().get("message").asString());
  }

  @Test
  void opensForNobodyElse() {
    Desk stranger = desk.stranger();
    stranger.begin();

    for (Map<String, String> headers : List.of(stranger.headers(), Map.of("host", Desk.HOST))) {
      var refusal =
          assertThrows(Refusal.class, () -> desk.api.socket(id, headers, true, new Wire()));
      assertEquals(Refusal.Reason.UNKNOWN_SESSION, refusal.reason());
    }
    for (String other : List.of("x", "AAAAAAAAAAAAAAAAAAAAAA")) {
      assertThrows(Refusal.class, () -> desk.api.socket(other, desk.headers(), true, new Wire()));
    }
  }

  @Test
  void hearsNothingAfterItHasClosed() {
    Socket socket = page();

    socket.closed();
    desk.say(id, "I build back ends.");

    assertEquals(0, wire.unread());
  }

  @Test
  void saysGoodbyeWhenTheServerGoes() {
    Socket socket = page();

    var _ = socket.goAway();

    assertEquals(new Wire.Closed(1001, "the server is restarting: reconnect"), wire.next());
  }

  @Test
  void closesOnTheWrongKindOfFrame() {
    Socket socket = page();

    socket.refuseFrame(1003, "send text frames with JSON");

    assertEquals(new Wire.Closed(1003, "send text frames with JSON"), wire.next());
  }

  @Test
  void isToldWhenTheClockRunsOut() {
    page();

    desk.pass(Duration.ofMinutes(13));
    List<JsonNode> invitation = wire.until("status");
    desk.pass(Duration.ofMinutes(3));
    List<JsonNode> end = wire.until("status");

    assertEquals(0, invitation.getFirst().get("reply_to").asLong());
    assertTrue(types(end).contains("interview_ended"), () -> end.toString());
  }

  @Test
  void readsAfterFromTheQuery() {
    assertEquals(0, Api.after(Map.of()));
    assertEquals(7, Api.after(Map.of("after", "7")));
    assertEquals(0, Api.after(Map.of("after", "-7")));
    assertThrows(Refusal.class, () -> Api.after(Map.of("after", "x")));
  }
}
