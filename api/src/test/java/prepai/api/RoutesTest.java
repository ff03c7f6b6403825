package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.protocol.Json;
import prepai.protocol.Samples;
import prepai.scoring.Report;
import prepai.session.Event;
import prepai.session.Logged;
import tools.jackson.databind.JsonNode;

final class RoutesTest {
  private final Desk desk = new Desk();

  private static List<String> fields(JsonNode node) {
    return List.copyOf(node.propertyNames());
  }

  @Test
  void listsTheTracks() {
    Response response = desk.get("/api/tracks");

    assertEquals(200, response.status());
    assertEquals("application/json", Desk.header(response, "content-type"));
    JsonNode track = Desk.json(response).get("tracks").get(0);
    assertEquals("sample", track.get("id").asString());
    assertEquals("[\"junior\",\"mid\"]", track.get("levels").toString());
    assertEquals(
        "[{\"id\":\"depth\",\"title\":\"Fundamentals\",\"share\":100}]",
        track.get("phases").toString());
  }

  @Test
  void beginsAnInterviewWithAGreeting() {
    Response response =
        desk.post(
            "/api/sessions",
            "{\"interview_type\":\"sample\",\"candidate_name\":\" Zo\u00EB \",\"job_description\":\"Payments\"}");

    assertEquals(201, response.status());
    JsonNode created = Desk.json(response);
    String id = created.get("session_id").asString();
    assertEquals("/api/sessions/" + id, Desk.header(response, "location"));
    assertEquals("no-store", Desk.header(response, "cache-control"));
    assertEquals("Zo\u00EB", created.get("candidate_name").asString());
    assertEquals("mid", created.get("level").asString());
    assertEquals(30, created.get("minutes").asInt());
    assertEquals("Sample Engineer", created.get("title").asString());
    assertEquals("2026-11-22T21:40:00.123Z", created.get("created_at").asString());
    assertEquals("2026-11-22T22:10:00.123Z", created.get("ends_at").asString());
    assertTrue(created.get("message").asString().contains("introduce yourself"));
  }

  @Test
  void answersAMessage() {
    String id = desk.begin();

    Response response = desk.say(id, "I build back ends for payments, mostly in Java.");

    assertEquals(200, response.status());
    assertEquals(id, Desk.json(response).get("session_id").asString());
    assertTrue(
        Desk.json(response).get("response").asString().contains(Samples.question().prompt()));
  }

  @Test
  void showsAnInterviewAsItStands() {
    String id = desk.begin();
    desk.say(id, "I build back ends.");

    JsonNode details = Desk.json(desk.get("/api/sessions/" + id));

    assertEquals(id, details.get("session_id").asString());
    assertEquals("active", details.get("status").get("state").asString());
    assertEquals("depth", details.get("status").get("phase").get("id").asString());
    assertEquals(1, details.get("status").get("question").get("number").asInt());
    assertTrue(details.get("status").get("hint").get("available").asBoolean());
    assertFalse(details.get("status").get("answering").asBoolean());
    assertEquals(3, details.get("transcript").size());
    assertEquals(desk.log(id).getLast().seq(), details.get("last_seq").asLong());
    assertFalse(details.has("job_description"));
    assertFalse(details.has("cv"));
    assertFalse(details.get("status").has("ended_at"));
  }

  @Test
  void listsMyInterviewsNewestFirst() {
    String first = desk.begin();
    desk.pass(Duration.ofSeconds(5));
    String second = desk.begin();
    desk.end(first);
    desk.get("/api/interviews/" + first + "/report");

    JsonNode sessions = Desk.json(desk.get("/api/sessions")).get("sessions");

    assertEquals(
        List.of(second, first),
        StreamSupport.stream(sessions.spliterator(), false)
            .map(row -> row.get("session_id").asString())
            .toList());
    assertEquals("active", sessions.get(0).get("state").asString());
    assertFalse(sessions.get(0).has("verdict"));
    assertEquals("ended", sessions.get(1).get("state").asString());
    assertEquals("not_enough_evidence", sessions.get(1).get("verdict").asString());
    assertEquals(2, sessions.get(1).get("messages").asInt());
  }

  @Test
  void knowsNoInterviewsOfANewBrowser() {
    assertEquals("{\"sessions\":[]}", Desk.text(desk.get("/api/sessions")));
  }

  @Test
  void deletesAnInterviewWithItsFiles() {
    String id = desk.begin();
    UploadTest.upload(desk, id, "cv.txt", "Ten years of Java");

    Response response = desk.send("DELETE", "/api/sessions/" + id, Map.of(), new byte[0]);

    assertEquals(204, response.status());
    assertEquals(0, response.body().size());
    assertEquals(List.of(), desk.log(id));
    Desk.refused(404, "unknown-session", desk.get("/api/sessions/" + id));
    Desk.refused(
        404, "unknown-session", desk.send("DELETE", "/api/sessions/" + id, Map.of(), new byte[0]));
  }

  @Test
  void tellsTheTranscript() {
    String id = desk.begin();
    desk.say(id, "I build back ends.");

    Response response = desk.get("/api/interviews/" + id + "/transcript");

    JsonNode lines = Desk.json(response).get("transcript");
    assertEquals(List.of("timestamp", "role", "message"), fields(lines.get(0)));
    assertEquals("agent", lines.get(0).get("role").asString());
    assertEquals("user", lines.get(1).get("role").asString());
    assertEquals("I build back ends.", lines.get(1).get("message").asString());
    assertFalse(response.headers().containsKey("content-disposition"));
  }

  @ParameterizedTest
  @CsvSource({
    "transcript,json,application/json",
    "transcript,md,text/markdown; charset=utf-8",
    "transcript,pdf,application/pdf",
    "report,json,application/json",
    "report,md,text/markdown; charset=utf-8",
    "report,pdf,application/pdf"
  })
  void offersDownloads(String what, String format, String contentType) {
    String id = desk.begin();
    desk.say(id, "I build back ends.");
    desk.end(id);

    Response response = desk.get("/api/interviews/" + id + "/" + what + "?format=" + format);

    assertEquals(200, response.status());
    assertEquals(contentType, Desk.header(response, "content-type"));
    assertEquals(
        "attachment; filename=\"" + what + "-" + id + "." + format + "\"",
        Desk.header(response, "content-disposition"));
    assertTrue(response.body().size() > 10);
  }

  @Test
  void endsAnInterviewOnceHoweverOftenAsked() {
    String id = desk.begin();

    Response first = desk.end(id);
    List<Logged> log = desk.log(id);
    Response second = desk.end(id);

    assertEquals(200, first.status());
    assertEquals(Desk.text(first), Desk.text(second));
    assertEquals(log, desk.log(id));
    JsonNode ended = Desk.json(first);
    assertEquals("/api/interviews/" + id + "/report", ended.get("report_url").asString());
    assertTrue(ended.get("summary").asString().startsWith("Not enough evidence."));
    assertEquals(
        "ended", Desk.json(desk.get("/api/sessions/" + id)).get("status").get("state").asString());
  }

  @Test
  void reportsAnInterviewThatHasEnded() {
    String id = desk.begin();
    desk.say(id, "I build back ends.");
    desk.say(id, "The hashing one comes first, and it speaks about hashing of the key.");
    desk.end(id);

    Response response = desk.get("/api/interviews/" + id + "/report");

    assertEquals(200, response.status());
    var report = Json.read(response.body().array(), Report.class);
    assertEquals(id, report.sessionId());
    assertEquals(1, report.questions().size());
  }

  @Test
  void servesEventsWithoutNotesUntilTheEnd() {
    String id = desk.begin();
    desk.say(id, "I build back ends.");

    JsonNode running = Desk.json(desk.get("/api/interviews/" + id + "/events"));
    desk.end(id);
    JsonNode ended = Desk.json(desk.get("/api/interviews/" + id + "/events?after=0"));

    assertEquals(
        List.of("session_started", "agent_said", "candidate_said", "agent_said"), types(running));
    assertEquals(desk.log(id).size(), ended.get("events").size());
    assertTrue(types(ended).containsAll(List.of("plan_made", "question_posed", "turn_decided")));
    assertEquals(desk.log(id).size(), ended.get("last_seq").asInt());
  }

  @Test
  void servesEventsAfterANumber() {
    String id = desk.begin();
    desk.end(id);
    int last = desk.log(id).size();

    JsonNode rest = Desk.json(desk.get("/api/interviews/" + id + "/events?after=" + (last - 2)));

    assertEquals(2, rest.get("events").size());
    assertEquals(
        0, Desk.json(desk.get("/api/interviews/" + id + "/events?after=999")).get("events").size());
  }

  private static List<String> types(JsonNode events) {
    return StreamSupport.stream(events.get("events").spliterator(), false)
        .map(envelope -> envelope.get("event").get("type").asString())
        .toList();
  }

  @Test
  void streamsEventsWhenAskedTo() {
    String id = desk.begin();
    desk.header("accept", "text/event-stream");

    Response response = desk.get("/api/interviews/" + id + "/events");

    assertEquals("text/event-stream; charset=utf-8", Desk.header(response, "content-type"));
    String[] messages = Desk.text(response).split("\n\n", 0);
    assertEquals(2, messages.length);
    assertTrue(messages[0].startsWith("id: 1\ndata: {\"seq\":1,\"at\":\"2026-"), messages[0]);
    assertFalse(messages[0].substring(6).contains("\n{"));
  }

  @Test
  void takesASelfAssessmentOnceAfterTheEnd() {
    String id = desk.begin();
    String path = "/api/interviews/" + id + "/self-assessment";

    desk.refused(id, 409, "still-running", () -> desk.post(path, "{\"rating\":3}"));
    desk.end(id);
    desk.refused(id, 422, "invalid", () -> desk.post(path, "{\"rating\":0}"));
    desk.refused(id, 422, "invalid", () -> desk.post(path, "{\"rating\":5}"));
    desk.refused(id, 400, "malformed", () -> desk.post(path, "{\"note\":\"x\"}"));
    desk.refused(id, 400, "malformed", () -> desk.post(path, "{\"rating\":2.5}"));
    desk.refused(
        id,
        422,
        "invalid",
        () -> desk.post(path, "{\"rating\":3,\"note\":\"" + "x".repeat(2_001) + "\"}"));

    for (String wrong :
        List.of(
            "[{\"dimension\":\"none-such\",\"score\":2}]",
            "[{\"dimension\":\"x\",\"score\":2},{\"dimension\":\"x\",\"score\":2}]")) {
      desk.refused(
          id, 422, "invalid", () -> desk.post(path, "{\"rating\":3,\"dimensions\":" + wrong + "}"));
    }
    desk.refused(
        id,
        400,
        "malformed",
        () -> desk.post(path, "{\"rating\":3,\"dimensions\":[{\"dimension\":\"x\",\"score\":5}]}"));

    assertEquals(204, desk.post(path, "{\"rating\":3,\"note\":\"Good start.\"}").status());

    assertEquals(
        new Event.SelfAssessed(3, Optional.of("Good start."), List.of()),
        desk.log(id).getLast().event());
    desk.refused(id, 409, "ended", () -> desk.post(path, "{\"rating\":4}"));
  }

  @Test
  void judgesAQuestionAnsweredAgain() {
    String id = desk.begin();
    desk.say(id, "I write software.");
    desk.say(id, "I would use something.");
    String path = "/api/interviews/" + id + "/re-answer";
    String again = "{\"question\":1,\"message\":\"A better answer than before.\"}";

    desk.refused(id, 409, "still-running", () -> desk.post(path, again));
    desk.end(id);
    desk.refused(id, 422, "invalid", () -> desk.post(path, again));
    JsonNode report = Desk.json(desk.get("/api/interviews/" + id + "/report"));
    for (String wrong :
        List.of(
            "{\"question\":99,\"message\":\"x\"}",
            "{\"question\":0,\"message\":\"x\"}",
            "{\"question\":1,\"message\":\" \"}")) {
      desk.refused(id, 422, "invalid", () -> desk.post(path, wrong));
    }
    desk.refused(id, 400, "malformed", () -> desk.post(path, "{\"question\":1}"));

    JsonNode question = Desk.json(desk.post(path, again));

    assertEquals(1, question.get("number").asInt());
    JsonNode reanswer = question.get("reanswers").get(0);
    assertEquals("A better answer than before.", reanswer.get("text").asString());
    assertEquals(question.get("points").size(), reanswer.get("points").size());
    JsonNode later = Desk.json(desk.get("/api/interviews/" + id + "/report"));
    assertEquals(question, later.get("questions").get(0));
    for (String unchanged :
        List.of("verdict", "dimensions", "study_plan", "hint_ledger", "speaking", "ability")) {
      assertEquals(report.get(unchanged), later.get(unchanged), unchanged);
    }
    assertEquals(
        report.get("questions").get(0).get("score"), later.get("questions").get(0).get("score"));
  }

  @Test
  void keepsTheVerdictUntilTheReportIsOpened() {
    String id = desk.begin();
    desk.end(id);

    assertFalse(Desk.json(desk.get("/api/sessions")).get("sessions").get(0).has("verdict"));
    desk.refused(
        id, 422, "invalid", () -> desk.get("/api/interviews/" + id + "/report?format=odt"));
    assertEquals(200, desk.get("/api/interviews/" + id + "/report").status());

    assertEquals(new Event.ReportOpened(), desk.log(id).getLast().event());
    assertTrue(Desk.json(desk.get("/api/sessions")).get("sessions").get(0).has("verdict"));
    desk.refused(
        id,
        409,
        "ended",
        () -> desk.post("/api/interviews/" + id + "/self-assessment", "{\"rating\":4}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST|/api/tracks|GET",
        "DELETE|/api/sessions|GET, POST",
        "PUT|/api/sessions/{id}|DELETE, GET",
        "GET|/api/sessions/{id}/upload-cv|POST",
        "POST|/api/sessions/{id}/cv|DELETE, GET, PATCH",
        "GET|/api/interviews/message|POST",
        "POST|/api/interviews/{id}/transcript|GET",
        "GET|/api/interviews/{id}/end|POST",
        "POST|/api/interviews/{id}/report|GET",
        "POST|/api/interviews/{id}/events|GET",
        "GET|/api/interviews/{id}/self-assessment|POST",
        "GET|/api/interviews/{id}/re-answer|POST",
        "POST|/openapi.yaml|GET",
        "POST|/docs/|GET",
        "BREW|/api/tracks|GET"
      })
  void saysWhichMethodsARouteTakes(String method, String path, String allowed) {
    String id = desk.begin();

    Response response = desk.send(method, path.replace("{id}", id), Map.of(), new byte[0]);

    Desk.refused(405, "method", response);
    assertEquals(allowed, Desk.header(response, "allow"));
  }

  @ParameterizedTest
  @CsvSource({
    "/api",
    "/api/",
    "/api/nothing",
    "/api/tracks/sample",
    "/api/sessions/x/y",
    "/api/sessions/x/y/z",
    "/api/interviews",
    "/api/interviews/x",
    "/api/interviews/x/y",
    "/api/interviews/x/report/y",
    "/",
    "/docs/nothing",
    "/openapi.json",
    "/api/code",
    "/api/knowledge"
  })
  void knowsNothingElse(String path) {
    Desk.refused(404, "not-found", desk.get(path));
  }

  @Test
  void servesItsDescription() {
    Response yaml = desk.get("/openapi.yaml");
    Response page = desk.get("/docs/");

    assertEquals("application/yaml", Desk.header(yaml, "content-type"));
    assertTrue(Desk.text(yaml).startsWith("openapi: 3.1"));
    assertEquals("text/html; charset=utf-8", Desk.header(page, "content-type"));
    assertTrue(
        Desk.header(page, "content-security-policy")
            .startsWith("default-src 'none'; style-src 'unsafe-inline'"));
    assertEquals(308, desk.get("/docs").status());
    assertEquals("/docs/", Desk.header(desk.get("/docs"), "location"));
  }

  @Test
  void answersAfterTheClockHasEndedTheInterview() {
    String id = desk.begin();
    desk.pass(Duration.ofMinutes(16));

    assertEquals(200, desk.end(id).status());
    assertEquals(200, desk.get("/api/interviews/" + id + "/report").status());
    assertTrue(
        desk.log(id).stream().anyMatch(logged -> logged.event() instanceof Event.InterviewEnded));
  }

  @Test
  void keepsEveryCharacterOfAMessage() {
    String id = desk.begin();

    assertEquals(200, desk.say(id, Samples.TEXT).status());

    assertTrue(
        desk.log(id).stream()
            .anyMatch(logged ->
                logged.event() instanceof Event.CandidateSaid said
                    && said.text().equals(Samples.TEXT)));
    assertEquals(
        Samples.TEXT,
        Desk.json(desk.get("/api/interviews/" + id + "/transcript"))
            .get("transcript")
            .get(1)
            .get("message")
            .asString());
  }
}
