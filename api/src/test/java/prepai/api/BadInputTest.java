package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.session.Event;
import prepai.session.LogFailure;
import tools.jackson.databind.JsonNode;

final class BadInputTest {
  private static final String HTML = "<script>alert(1)</script><img src=x onerror=\"alert(1)\">";
  private final Desk desk = new Desk();

  private static String wish(String field, String json) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("interview_type", "\"sample\"");
    fields.put("candidate_name", "\"A\"");
    fields.put(field, json);
    return "{"
        + String.join(
            ",",
            fields.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .toList())
        + "}";
  }

  private JsonNode refusedWish(int status, String type, String json) {
    int before = desk.log.touchedSince(Instant.EPOCH).size();
    JsonNode problem = Desk.refused(status, type, desk.post("/api/sessions", json));
    assertEquals(before, desk.log.touchedSince(Instant.EPOCH).size());
    return problem;
  }

  private static String quoted(String text) {
    return Desk.JSON.writeValueAsString(text);
  }

  @Test
  void namesTheTracksWhenOneIsUnknown() {
    JsonNode problem = refusedWish(422, "unknown-track", wish("interview_type", "\"astrology\""));

    assertEquals(
        "There is no interview of that type. Choose one of: sample.",
        problem.get("detail").asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"   \"",
        "\"a\\nb\"",
        "\"a\\u0000b\"",
        "\"a\\u0007b\"",
        "\"a\\u202Eb\"",
        "\"a\\u200Bb\"",
        "\"a\\uFEFFb\"",
        "\"a\\uD800b\"",
        "\"a\\uDC00\""
      })
  void refusesANameThatCannotBeShown(String name) {
    refusedWish(422, "invalid", wish("candidate_name", name));
  }

  @Test
  void refusesANameOfTenThousandCharacters() {
    refusedWish(422, "invalid", wish("candidate_name", quoted("x".repeat(10_000))));
    refusedWish(422, "invalid", wish("candidate_name", quoted("x".repeat(121))));
    assertEquals(
        201, desk.post("/api/sessions", wish("candidate_name", quoted("x".repeat(120)))).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u05E9\u05DC\u05D5\u05DD",
        "\u0645\u062D\u0645\u062F",
        "Zoe\u0301",
        "\uD83D\uDC4B\uD83C\uDFFD",
        "O'Brien; DROP TABLE events;--",
        "\u5F20\u4F1F"
      })
  void takesEveryNameThatCanBeShown(String name) {
    Response response = desk.post("/api/sessions", wish("candidate_name", quoted(name)));

    assertEquals(201, response.status(), () -> Desk.text(response));
    assertEquals(name, Desk.json(response).get("candidate_name").asString());
  }

  @Test
  void refusesWhatATrackDoesNotOffer() {
    refusedWish(422, "invalid", wish("level", "\"senior\""));
    refusedWish(422, "invalid", wish("minutes", "60"));
    refusedWish(422, "invalid", wish("minutes", "-1"));
    refusedWish(400, "malformed", wish("level", "\"chief\""));
    refusedWish(400, "malformed", wish("level", "1"));
    refusedWish(400, "malformed", wish("minutes", "\"15\""));
  }

  @Test
  void refusesAJobDescriptionThatIsTooLongOrNoText() {
    refusedWish(422, "invalid", wish("job_description", quoted("x".repeat(20_001))));
    refusedWish(422, "invalid", wish("job_description", "\"a\\u0000b\""));
    refusedWish(422, "invalid", wish("job_description", "\"a\\uD800b\""));
    assertEquals(
        201,
        desk.post("/api/sessions", wish("job_description", quoted("x".repeat(20_000)))).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "\"text\"",
        "{",
        "{}",
        "{\"interview_type\":\"sample\"}",
        "{\"interview_type\":null,\"candidate_name\":\"A\"}",
        "{\"interview_type\":7,\"candidate_name\":\"A\"}",
        "{\"interview_type\":\"sample\",\"candidate_name\":[\"A\"]}",
        "{\"interview_type\":\"sample\",\"candidate_name\":\"A\"} x",
        "{\"interview_type\":\"sample\",\"candidate_name\":\"A\",\"candidate_name\":\"B\"}",
        "{\"interview_type\":\"sample\",\"candidate_name\":\"A\",\"admin\":true}"
      })
  void refusesWhatIsNoWishAtAll(String json) {
    refusedWish(400, "malformed", json);
  }

  @Test
  void refusesBytesThatAreNoText() {
    Response response =
        desk.send(
            "POST",
            "/api/sessions",
            Map.of("content-type", "application/json"),
            new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});

    Desk.refused(400, "malformed", response);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "json"
      })
  void refusesWhatDoesNotSayThatItIsJson(String type) {
    String id = desk.begin();
    byte[] body = Desk.messageTo(id, "Hello").getBytes(StandardCharsets.UTF_8);
    Map<String, String> headers = Map.of("content-type", type);

    for (String path :
        List.of(
            "/api/sessions",
            "/api/interviews/message",
            "/api/interviews/" + id + "/self-assessment",
            "/api/interviews/" + id + "/re-answer")) {
      desk.refused(id, 415, "media-type", () -> desk.send("POST", path, headers, body));
    }
  }

  @Test
  void takesJsonWithACharset() {
    String id = desk.begin();

    Response response =
        desk.send(
            "POST",
            "/api/interviews/message",
            Map.of("content-type", "Application/JSON; charset=utf-8"),
            Desk.messageTo(id, "Hello").getBytes(StandardCharsets.UTF_8));

    assertEquals(200, response.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
  void refusesAnEmptyMessage(String text) {
    String id = desk.begin();

    desk.refused(id, 422, "invalid", () -> desk.say(id, text));
  }

  @Test
  void takesAMessageOfSixteenKilobytesAndNotAByteMore() {
    String id = desk.begin();
    String longest = "\u00E9".repeat(Event.CandidateSaid.MOST_BYTES / 2);

    desk.refused(id, 413, "too-large", () -> desk.say(id, longest + "x"));
    desk.refused(id, 413, "too-large", () -> desk.say(id, "x".repeat(1 << 20)));
    assertEquals(200, desk.say(id, longest).status());
    assertEquals(256 * 1024, Api.limit("/api/interviews/message"));
    Desk.refused(413, "too-large", Api.tooLarge("/api/interviews/message"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\\u0000b\"", "\"a\\uD800b\"", "\"\\uDC00\\uD800\""})
  void refusesAMessageThatIsNoText(String message) {
    String id = desk.begin();

    desk.refused(
        id,
        422,
        "invalid",
        () ->
            desk.post(
                "/api/interviews/message",
                "{\"session_id\":\"" + id + "\",\"message\":" + message + "}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"session_id\":\"ID\"}",
        "{\"message\":\"Hello\"}",
        "{\"session_id\":\"ID\",\"message\":7}",
        "{\"session_id\":\"ID\",\"message\":null}",
        "{\"session_id\":\"ID\",\"message\":\"x\",\"role\":\"agent\"}",
        "{\"session_id\":[\"ID\"],\"message\":\"x\"}"
      })
  void refusesAMessageOfTheWrongShape(String json) {
    String id = desk.begin();

    desk.refused(
        id, 400, "malformed", () -> desk.post("/api/interviews/message", json.replace("ID", id)));
  }

  @Test
  void neverRepeatsWhatWasSent() {
    String id = desk.begin();

    for (Response response :
        List.of(
            desk.post("/api/sessions", wish("interview_type", "\"swordfish\"")),
            desk.post("/api/sessions", wish("level", "\"swordfish\"")),
            desk.post("/api/sessions", wish("candidate_name", "\"swordfish\\u0000\"")),
            desk.say(id, "swordfish\0"),
            desk.get("/api/interviews/" + id + "/events?after=swordfish"),
            desk.get("/api/interviews/" + id + "/transcript?format=swordfish"),
            desk.get("/api/swordfish"))) {
      assertTrue(response.status() >= 400);
      assertFalse(Desk.text(response).contains("swordfish"), () -> Desk.text(response));
    }
  }

  @Test
  void carriesHtmlAsDataInEveryField() {
    Response created =
        desk.post(
            "/api/sessions",
            "{\"interview_type\":\"sample\",\"candidate_name\":"
                + quoted(HTML)
                + ",\"job_description\":"
                + quoted(HTML)
                + "}");
    String id = Desk.json(created).get("session_id").asString();
    desk.say(id, HTML);

    JsonNode details = Desk.json(desk.get("/api/sessions/" + id));

    assertEquals(HTML, details.get("candidate_name").asString());
    assertEquals(HTML, details.get("job_description").asString());
    assertEquals(HTML, details.get("transcript").get(1).get("message").asString());
    assertEquals("application/json", Desk.header(desk.get("/api/sessions/" + id), "content-type"));
  }

  @Test
  void refusesAMessageAfterTheEnd() {
    String id = desk.begin();
    desk.end(id);

    desk.refused(id, 409, "ended", () -> desk.say(id, "One more thing"));
  }

  @Test
  void refusesAReportBeforeTheEnd() {
    String id = desk.begin();

    for (String format : List.of("", "?format=json", "?format=md", "?format=pdf")) {
      desk.refused(
          id, 409, "still-running", () -> desk.get("/api/interviews/" + id + "/report" + format));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "PDF", "../md", ""})
  void refusesAnUnknownFormat(String format) {
    String id = desk.begin();
    desk.end(id);

    desk.refused(
        id,
        422,
        "invalid",
        () -> desk.get("/api/interviews/" + id + "/transcript?format=" + format));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1.5", "", "99999999999999999999"})
  void refusesAnAfterThatIsNoNumber(String after) {
    String id = desk.begin();

    desk.refused(
        id, 422, "invalid", () -> desk.get("/api/interviews/" + id + "/events?after=" + after));
  }

  @Test
  void takesOneMessageAtATime() {
    String id = desk.begin();
    Desk.PausableSpeaker.Pause pause = desk.speaker.pause();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = CompletableFuture.supplyAsync(() -> desk.say(id, "I build back ends."), threads);
      pause.awaitReached();

      desk.refused(id, 409, "busy", () -> desk.say(id, "And front ends."));
      assertTrue(
          Desk.json(desk.get("/api/sessions/" + id)).get("status").get("answering").asBoolean());

      pause.end();
      assertEquals(200, first.join().status());
    }
    assertEquals(200, desk.say(id, "And front ends.").status());
  }

  @Test
  void ownsUpToItsMistakesAndKeepsTheMessage() {
    String id = desk.begin();
    desk.speaker.fail(new IllegalStateException("secret detail"));

    JsonNode problem = Desk.refused(500, "internal", desk.say(id, "I build back ends."));

    assertFalse(problem.toString().contains("secret"));
    assertTrue(desk.log(id).getLast().event() instanceof Event.CandidateSaid);
    assertEquals(200, desk.say(id, "Are you there?").status());
  }

  @Test
  void saysWhenTheStorageIsBusy() {
    String id = desk.begin();
    desk.speaker.fail(new LogFailure.Storage("disk", new IllegalStateException("full")));

    Response response = desk.say(id, "I build back ends.");

    Desk.refused(503, "storage", response);
    assertEquals("2", Desk.header(response, "retry-after"));
  }
}
