package prepai.models.bedrock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import prepai.model.Piece;
import prepai.model.Tool;
import software.amazon.awssdk.core.document.Document;

/// Writes what is said about tools as the SDK's documents.
final class ToolDocuments {
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");

  private ToolDocuments() {}

  /// The JSON Schema of a tool's input, always in the same order, or caches would miss.
  static Document schema(Tool tool) {
    var properties = new LinkedHashMap<String, Document>();
    for (Tool.Parameter parameter : tool.parameters()) {
      var property = new LinkedHashMap<String, Document>();
      property.put("type", Document.fromString(parameter.type().name().toLowerCase(Locale.ROOT)));
      property.put("description", Document.fromString(parameter.description()));
      properties.put(parameter.name(), Document.fromMap(property));
    }
    List<Document> required =
        tool.parameters().stream()
            .filter(Tool.Parameter::required)
            .map(parameter -> Document.fromString(parameter.name()))
            .toList();
    var schema = new LinkedHashMap<String, Document>();
    schema.put("type", Document.fromString("object"));
    schema.put("properties", Document.fromMap(properties));
    schema.put("required", Document.fromList(required));
    return Document.fromMap(schema);
  }

  /// The arguments of a call as the model gave them: integers are numbers again.
  static Document arguments(Piece.ToolCall call, List<Tool> tools) {
    var arguments = new LinkedHashMap<String, Document>();
    call.arguments()
        .forEach((name, value) ->
            arguments.put(
                name,
                isInteger(call.name(), name, tools) && INTEGER.matcher(value).matches()
                    ? Document.fromNumber(Long.parseLong(value))
                    : Document.fromString(value)));
    return Document.fromMap(arguments);
  }

  private static boolean isInteger(String tool, String parameter, List<Tool> tools) {
    return tools.stream()
        .filter(t -> t.name().equals(tool))
        .flatMap(t -> t.parameters().stream())
        .anyMatch(p -> p.name().equals(parameter) && p.type() == Tool.Type.INTEGER);
  }
}
