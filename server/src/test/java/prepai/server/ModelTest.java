package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.emulators.Act;
import prepai.emulators.Script;
import prepai.emulators.bedrock.BedrockServer;
import tools.jackson.databind.JsonNode;

/// A model on Bedrock's wire words an interview of a whole server.
final class ModelTest {
  private static final String ANSWER =
      "I have worked for three years on the back end of a shop, mostly on its search.";
  private static final Map<String, String> CREDENTIALS =
      Map.of(
          "aws.region", "us-east-1",
          "aws.accessKeyId", BedrockServer.KEY_ID,
          "aws.secretAccessKey", BedrockServer.SECRET);

  @TempDir private Path folder;

  @BeforeAll
  static void signIn() {
    CREDENTIALS.forEach(System::setProperty);
  }

  @AfterAll
  static void signOut() {
    CREDENTIALS.keySet().forEach(System::clearProperty);
  }

  private Running with(BedrockServer bedrock) {
    return Running.quick(
        folder,
        Map.of(
            "PREPAI_MODEL",
            "bedrock:us.anthropic.claude-haiku-4-5-20251001-v1:0",
            "PREPAI_AWS_ENDPOINT",
            bedrock.address().toString()));
  }

  private static List<JsonNode> events(Candidate.Begun begun, String type) {
    return begun.candidate().events(begun.id()).stream()
        .map(logged -> logged.path("event"))
        .filter(event -> event.path("type").asString().equals(type))
        .toList();
  }

  private static Candidate.Begun answered(Running running) {
    Candidate.Begun begun = running.candidate().begin("google-sde");
    assertEquals(200, begun.candidate().say(begun.id(), ANSWER));
    return begun;
  }

  @Test
  void leadsWithTheModelsWordsToTheQuestion() {
    var script =
        Script.of(new Act.Say("Thanks for"), new Act.Say(" that. "), new Act.Took(900, 5, 500, 0));
    try (var bedrock = new BedrockServer(0, script);
        var running = with(bedrock)) {
      Candidate.Begun begun = answered(running);

      String said = events(begun, "agent_said").getLast().path("text").asString();
      assertTrue(said.startsWith("Thanks for that. "), said);
      assertTrue(said.length() > 100, said);
      JsonNode used = events(begun, "model_used").getLast();
      assertEquals("spoke", used.path("outcome").asString());
      assertEquals(500, used.path("usage").path("cache_read").asInt());
      assertEquals(975, used.path("micro_dollars").asInt());
    }
  }

  @Test
  void goesOnByItselfWhenTheModelIsThrottledInMidSpeech() {
    var script = Script.of(new Act.Say("Thanks for that. Now le"), new Act.Fail("throttled"));
    try (var bedrock = new BedrockServer(0, script);
        var running = with(bedrock)) {
      Candidate.Begun begun = answered(running);

      String said = events(begun, "agent_said").getLast().path("text").asString();
      assertTrue(said.startsWith("Thanks for that. "), said);
      assertEquals(said.indexOf("Thanks for that."), said.lastIndexOf("Thanks for that."));
      JsonNode used = events(begun, "model_used").getLast();
      assertEquals("failed", used.path("outcome").asString());
      assertTrue(used.path("note").asString().contains("built-in interviewer"));
      assertEquals(1, bedrock.received().size());
    }
  }
}
