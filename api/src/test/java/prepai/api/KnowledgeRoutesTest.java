package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.knowledge.Library;
import prepai.session.Event;
import tools.jackson.databind.JsonNode;

final class KnowledgeRoutesTest {
  private final Desk desk = new Desk();

  private static Response bring(Desk desk, String fileName, String text) {
    return desk.send(
        "POST",
        "/api/knowledge/documents",
        Map.of("content-type", "multipart/form-data; boundary=----boundary7MA4YWxk"),
        UploadTest.form(
            "name=\"file\"; filename=\"" + fileName + "\"", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void findsPassagesAndSaysHowFarTheLibraryIs() {
    desk.library.put("system-design/caching", "Caching", "a stampede empties the cache");

    JsonNode found =
        Desk.json(desk.get("/api/knowledge/search?q=stampede&track=backend&folder=x&limit=3"));

    assertEquals(
        "system-design/caching",
        found.get("results").get(0).get("passage").get("document").asString());
    assertEquals("ready", found.get("library").get("phase").asString());
    assertEquals(
        new Library.Search(
            "stampede", Optional.empty(), Optional.of("backend"), Optional.of("x"), 3),
        desk.library.searches.getLast());
  }

  @Test
  void tellsOfRefusedDocumentsOnlyWhereEverybodyMaySeeThem() {
    JsonNode refused =
        Desk.json(desk.get("/api/knowledge/documents")).get("library").get("refused");

    assertEquals(1, refused.size());
    assertEquals("general/broken", refused.get(0).get("document").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "?q=",
    "?q=+-*()~",
    "?q=cache&limit=0",
    "?q=cache&limit=51",
    "?q=cache&limit=many"
  })
  void refusesAQueryThatCannotBeAnswered(String query) {
    Desk.refused(422, "invalid", desk.get("/api/knowledge/search" + query));
  }

  @Test
  void refusesAQueryWithoutEnd() {
    Response refused = desk.get("/api/knowledge/search?q=" + "cache".repeat(2_000));

    assertTrue(
        Desk.refused(422, "invalid", refused).get("detail").asString().contains("500 characters"));
  }

  @Test
  void keepsADocumentForTheBrowserThatBroughtIt() {
    Response kept = bring(desk, "notes.md", "my own words on sharding");
    assertEquals(201, kept.status());
    String id = Desk.json(kept).get("document").get("id").asString();
    Desk stranger = desk.stranger();

    assertEquals(200, desk.get("/api/knowledge/document?id=" + id).status());
    assertEquals(1, Desk.json(desk.get("/api/knowledge/search?q=sharding")).get("results").size());
    assertEquals(
        0, Desk.json(stranger.get("/api/knowledge/search?q=sharding")).get("results").size());
    assertEquals(0, Desk.json(stranger.get("/api/knowledge/documents")).get("documents").size());
    Desk.refused(404, "unknown-document", stranger.get("/api/knowledge/document?id=" + id));
    Desk.refused(404, "unknown-document", stranger.delete("/api/knowledge/document?id=" + id));
    assertEquals(204, desk.delete("/api/knowledge/document?id=" + id).status());
    Desk.refused(404, "unknown-document", desk.get("/api/knowledge/document?id=" + id));
  }

  @Test
  void passesOnWhyAFileIsNoDocument() {
    JsonNode problem =
        Desk.refused(422, "unreadable-document", bring(desk, "picture.png", "not a document"));

    assertTrue(problem.get("detail").asString().contains("Markdown"));
    Desk.refused(415, "media-type", desk.post("/api/knowledge/documents", "{\"file\":\"notes\"}"));
  }

  @Test
  void namesTheDocumentThatIsAskedForOnly() {
    Desk.refused(422, "invalid", desk.get("/api/knowledge/document"));
    Desk.refused(404, "unknown-document", desk.get("/api/knowledge/document?id=..%2Fprepai.db"));
  }

  @Test
  void drillsATopicOfTheBank() {
    JsonNode topics = Desk.json(desk.get("/api/topics")).get("topics");
    String topic = topics.get(0).get("id").asString();

    Response created =
        desk.post(
            "/api/sessions",
            "{\"interview_type\":\"drill\",\"candidate_name\":\"Kim\",\"topic\":\""
                + topic
                + "\"}");

    assertEquals(201, created.status(), () -> Desk.text(created));
    assertEquals(5, Desk.json(created).get("minutes").asInt());
    Desk.refused(
        422,
        "invalid",
        desk.post("/api/sessions", "{\"interview_type\":\"drill\",\"candidate_name\":\"Kim\"}"));
    Desk.refused(
        422,
        "invalid",
        desk.post(
            "/api/sessions",
            "{\"interview_type\":\"sample\",\"candidate_name\":\"Kim\",\"topic\":\""
                + topic
                + "\"}"));
  }

  @Test
  void citesInTheReportWhatAnAnswerLacked() {
    desk.library.put("computer-science/hash-tables", "Hash tables", "speaks about colliding keys");
    String id = desk.begin();
    desk.say(id, "I am Kim and I build back ends.");
    desk.say(id, "I really do not know what to say about that.");
    assertEquals(200, desk.end(id).status());

    assertTrue(
        desk.log(id).stream().anyMatch(logged -> logged.event() instanceof Event.PassagesCited));
    JsonNode report = Desk.json(desk.get("/api/interviews/" + id + "/report"));
    assertFalse(report.get("study_plan").isEmpty());
    assertEquals(
        "computer-science/hash-tables",
        report.get("study_plan").get(0).get("read").get(0).get("document").asString());
  }
}
