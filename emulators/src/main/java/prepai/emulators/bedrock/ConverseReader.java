package prepai.emulators.bedrock;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prepai.emulators.Asked;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads requests for `ConverseStream`.
final class ConverseReader {
  private static final Pattern TARGET = Pattern.compile("/model/([^/?]+)/converse-stream");
  private static final ObjectMapper JSON = new ObjectMapper();

  private ConverseReader() {}

  /// What a request says, or nothing when it is not one for `ConverseStream`.
  static Optional<Received> read(HttpRequest request) {
    Matcher target = TARGET.matcher(request.target());
    if (!request.method().equals("POST") || !target.matches()) {
      return Optional.empty();
    }
    try {
      JsonNode body = JSON.readTree(request.body());
      JsonNode tools = body.path("toolConfig").path("tools");
      var asked =
          new Asked(
              URLDecoder.decode(target.group(1), StandardCharsets.UTF_8),
              joined(texts(body.path("system"))),
              messages(body.path("messages")),
              tools
                  .valueStream()
                  .filter(tool -> tool.has("toolSpec"))
                  .map(tool -> tool.path("toolSpec").path("name").asString())
                  .toList());
      if (!isSound(body.path("messages"))) {
        return Optional.empty();
      }
      int inMessages =
          body.path("messages").valueStream().mapToInt(m -> cachePoints(m.path("content"))).sum();
      return Optional.of(
          new Received(
              request.target(),
              request.body(),
              asked,
              cachePoints(body.path("system")),
              cachePoints(tools),
              inMessages));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// Whether roles take turns, blocks of text say something, and each call is followed by its
  /// result.
  private static boolean isSound(JsonNode messages) {
    String turn = "user";
    var called = List.<String>of();
    for (JsonNode message : messages) {
      JsonNode content = message.path("content");
      if (!message.path("role").asString().equals(turn)
          || content.isEmpty()
          || texts(content).stream().anyMatch(String::isBlank)
          || !ids(content, "toolResult").equals(called)) {
        return false;
      }
      called = ids(content, "toolUse");
      turn = turn.equals("user") ? "assistant" : "user";
    }
    return turn.equals("assistant");
  }

  private static List<String> ids(JsonNode content, String kind) {
    return content
        .valueStream()
        .filter(block -> block.has(kind))
        .map(block -> block.path(kind).path("toolUseId").asString())
        .sorted()
        .toList();
  }

  private static List<Asked.Said> messages(JsonNode messages) {
    var said = new ArrayList<Asked.Said>();
    for (JsonNode message : messages) {
      JsonNode content = message.path("content");
      List<String> results =
          content
              .valueStream()
              .filter(block -> block.has("toolResult"))
              .map(block -> joined(texts(block.path("toolResult").path("content"))))
              .toList();
      List<String> texts = texts(content);
      if (!results.isEmpty()) {
        said.add(new Asked.Said("tool", joined(results)));
      }
      if (results.isEmpty() || !texts.isEmpty()) {
        said.add(new Asked.Said(message.path("role").asString(), joined(texts)));
      }
    }
    return said;
  }

  private static List<String> texts(JsonNode blocks) {
    return blocks
        .valueStream()
        .filter(block -> block.has("text"))
        .map(block -> block.path("text").asString())
        .collect(Collectors.toList());
  }

  private static int cachePoints(JsonNode blocks) {
    return (int) blocks.valueStream().filter(block -> block.has("cachePoint")).count();
  }

  private static String joined(List<String> texts) {
    return String.join("\n", texts);
  }
}
