package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A CV in a whole server: a real process reads it, and the interviewer asks about it.
final class CvTest {
  private static final String BOUNDARY = "----limit";
  private static final String CV =
      """
      Nia Okoro
      nia.okoro@example.org
      Leeds

      EXPERIENCE

      Backend Engineer, Larkfield Ltd, Leeds, March 2021 - Present
      - Cut the nightly settlement run from 4 hours to 25 minutes.
      - Led a team of 5 engineers through the move to Kafka.

      Software Developer, Tanner Systems, York, June 2018 - February 2021
      - Rewrote the billing service in Java.

      EDUCATION

      BSc Computer Science, University of Leeds, 2015 - 2018

      SKILLS

      Java, Kafka, PostgreSQL
      """;

  @TempDir private Path folder;

  private static HttpResponse<String> upload(Candidate candidate, String id, String text) {
    String body =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"nia.txt\"\r\n\r\n"
            + text
            + "\r\n--"
            + BOUNDARY
            + "--\r\n";
    return candidate.send(
        candidate
            .request("/api/sessions/" + id + "/upload-cv")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void readsAsksReportsAndForgets() throws Exception {
    try (var running = Running.quick(folder, api -> api)) {
      Candidate.Begun begun = running.candidate().begin("behavioral");
      Candidate candidate = begun.candidate();
      String id = begun.id();

      var answer = upload(candidate, id, CV);
      assertEquals(200, answer.statusCode(), answer.body());
      JsonNode analysis = Candidate.JSON.readTree(answer.body()).get("cv_analysis");
      assertEquals("Nia Okoro", analysis.at("/profile/contact/name/value").asString());
      assertEquals(2, analysis.at("/profile/experience").size());
      assertFalse(analysis.get("advice").isEmpty());
      assertEquals(
          200, candidate.get("/api/sessions/" + id + "/cv/pages/1").statusCode(), "its page");

      assertEquals(200, candidate.say(id, "Hello, I am Nia and I am ready."));
      assertTrue(
          said(candidate, id).stream()
              .anyMatch(text ->
                  text.contains("“")
                      && CV.lines()
                          .map(line -> line.replaceAll("^\\W+|\\W+$", ""))
                          .anyMatch(line -> line.split(" ", -1).length > 5 && text.contains(line))),
          () -> "asks about the CV: " + said(candidate, id));

      candidate.post("/api/interviews/" + id + "/end", "{}");
      candidate.post("/api/interviews/" + id + "/self-assessment", "{\"rating\":3}");
      JsonNode report = candidate.json("/api/interviews/" + id + "/report");
      assertEquals("nia.txt", report.at("/cv/file_name").asString());

      var removed = candidate.send(candidate.request("/api/sessions/" + id + "/cv").DELETE());
      assertEquals(204, removed.statusCode(), removed.body());
      try (var files = Files.walk(folder.resolve("data/files"))) {
        assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
      }
      assertFalse(candidate.get("/api/interviews/" + id + "/events").body().contains("nia.okoro@"));
    }
  }

  private static List<String> said(Candidate candidate, String id) {
    return candidate.events(id).stream()
        .map(logged -> logged.get("event"))
        .filter(event -> event.get("type").asString().equals("agent_said"))
        .map(event -> event.get("text").asString())
        .toList();
  }
}
