package prepai.models.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.emulators.Act;
import prepai.emulators.bedrock.Received;
import prepai.model.Message;
import prepai.model.Model;
import prepai.model.Piece;
import prepai.model.Request;
import prepai.model.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What goes over the wire is what Bedrock's models take.
final class ConverseRequestTest {
  private static final Tool SCORE =
      new Tool(
          "score",
          "Scores an answer.",
          List.of(
              new Tool.Parameter("point", Tool.Type.STRING, "which", true),
              new Tool.Parameter("marks", Tool.Type.INTEGER, "how many", false)));

  @Test
  void encodesTheIdInTheAddress() {
    Received received = sent(Emulated.CLAUDE, conversation());
    assertEquals(
        "/model/us.anthropic.claude-haiku-4-5-20251001-v1%3A0/converse-stream", received.target());
    assertEquals(Emulated.CLAUDE, received.asked().model());
  }

  @ParameterizedTest
  @CsvSource({
    "us.anthropic.claude-haiku-4-5-20251001-v1:0, 1, 1",
    "anthropic.claude-sonnet-5-5, 1, 1",
    "arn:aws:bedrock:eu-west-1:1234:inference-profile/eu.anthropic.claude-haiku-5-5, 1, 1",
    "eu.amazon.nova-lite-v1:0, 1, 0",
    "openai.gpt-oss-120b-1:0, 0, 0",
    "emulated, 0, 0",
  })
  void marksWhatToCacheForModelsThatKnowTheMarks(String model, int inSystem, int inTools) {
    Received received = sent(model, conversation());
    assertEquals(inSystem, received.systemCachePoints());
    assertEquals(inTools, received.toolCachePoints());
    assertEquals(0, received.otherCachePoints());
  }

  @Test
  void leavesOutWhatNewModelsRefuse() {
    JsonNode body = body(conversation());
    assertEquals("{\"maxTokens\":500}", body.path("inferenceConfig").toString());
    assertFalse(body.path("toolConfig").has("toolChoice"));
  }

  @Test
  void leavesOutInstructionsAndToolsWhenThereAreNone() {
    JsonNode body = body(new Request("", List.of(Message.user("Hello")), List.of(), 10));
    assertFalse(body.has("system"));
    assertFalse(body.has("toolConfig"));
  }

  @Test
  void describesToolsBySchema() {
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"point\":{\"type\":\"string\",\"description\":\"which\"},"
            + "\"marks\":{\"type\":\"integer\",\"description\":\"how many\"}},\"required\":[\"point\"]}",
        body(conversation()).at("/toolConfig/tools/0/toolSpec/inputSchema/json").toString());
  }

  @Test
  void givesCallsAndResultsBackWithResultsFirst() {
    JsonNode messages = body(conversation()).path("messages");
    JsonNode call = messages.at("/1/content/1/toolUse");
    assertEquals("c1", call.path("toolUseId").asString());
    assertEquals("{\"point\":\"7\",\"marks\":3}", call.path("input").toString());
    JsonNode result = messages.at("/2/content/0/toolResult");
    assertEquals("c1", result.path("toolUseId").asString());
    assertEquals("error", result.path("status").asString());
    assertEquals("no such point", result.at("/content/0/text").asString());
    assertEquals("Go on", messages.at("/2/content/1/text").asString());
    assertTrue(messages.at("/1/content/0").has("text"));
  }

  private static Request conversation() {
    var arguments = new LinkedHashMap<String, String>();
    arguments.put("point", "7");
    arguments.put("marks", "3");
    return new Request(
        "You interview.",
        List.of(
            Message.user("Hello"),
            new Message(
                Message.Role.ASSISTANT,
                List.of(
                    new Message.Part.Text("Let me see."),
                    new Message.Part.Called(new Piece.ToolCall("c1", "score", arguments)))),
            new Message(
                Message.Role.USER,
                List.of(
                    new Message.Part.Text("Go on"),
                    new Message.Part.Result("c1", "no such point", true)))),
        List.of(SCORE),
        500);
  }

  private static JsonNode body(Request request) {
    return new ObjectMapper().readTree(sent(Emulated.CLAUDE, request).body());
  }

  private static Received sent(String id, Request request) {
    try (var bedrock = Emulated.doing(new Act.Say("Yes."));
        Model model = bedrock.model(id)) {
      Emulated.all(model.ask(request));
      return bedrock.server().received().getFirst();
    }
  }
}
