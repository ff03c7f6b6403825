package prepai.models.bedrock;

import java.util.LinkedHashMap;
import prepai.model.Piece;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a model writes as arguments of a call, piece by piece.
final class ToolInput {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String id;
  private final String name;
  private final StringBuilder written = new StringBuilder();

  ToolInput(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /// Takes the next piece.
  void add(String piece) {
    written.append(piece);
  }

  /// The call, now that everything is written. Nothing at all stands for no arguments.
  Piece call() {
    String text = written.toString();
    try {
      JsonNode input = text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
      if (!(input instanceof ObjectNode object)) {
        return new Piece.GarbledCall(id, name);
      }
      var arguments = new LinkedHashMap<String, String>();
      object.forEachEntry((key, value) ->
          arguments.put(key, value.isString() ? value.asString() : value.toString()));
      return new Piece.ToolCall(id, name, arguments);
    } catch (JacksonException _) {
      return new Piece.GarbledCall(id, name);
    }
  }
}
