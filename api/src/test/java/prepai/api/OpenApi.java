package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// `openapi.yaml`, as a judge of what the routes really answer.
final class OpenApi {
  private static final Set<String> METHODS = Set.of("get", "post", "patch", "delete", "put");
  private static final JsonNode FILE = read();
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private OpenApi() {}

  /// An operation of the file.
  record Operation(String method, String path, JsonNode node, boolean ours) {}

  static JsonNode file() {
    return FILE;
  }

  private static JsonNode read() {
    try (InputStream in = OpenApi.class.getResourceAsStream("/openapi.yaml")) {
      return new YAMLMapper().readTree(Objects.requireNonNull(in, "openapi.yaml"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    FILE.get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(entry -> {
                  if (METHODS.contains(entry.getKey())) {
                    operations.add(
                        new Operation(
                            entry.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            entry.getValue(),
                            !path.getValue().has("x-served-by")));
                  }
                }));
    return operations;
  }

  /// Follows a reference within the file, if the node is one.
  static JsonNode resolved(JsonNode node) {
    if (!node.has("$ref")) {
      return node;
    }
    JsonNode target = FILE.at(node.get("$ref").asString().substring(1));
    assertTrue(!target.isMissingNode(), () -> "dangling " + node.get("$ref"));
    return target;
  }

  /// Checks a value against a schema of the file. Objects are taken as closed: a field that the
  /// file does not describe is an error of the file.
  static void checkValue(String name, String pointer, JsonNode value) {
    Schema schema = SCHEMAS.computeIfAbsent(pointer, OpenApi::schema);
    assertEquals(List.of(), schema.validate(value).stream().map(Object::toString).toList(), name);
  }

  private static Schema schema(String pointer) {
    var document = (ObjectNode) FILE.deepCopy();
    close(document.get("components").get("schemas"));
    close(document.get("paths"));
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("$ref", "#" + pointer);
    return REGISTRY.getSchema(document);
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("type").asString("").equals("object")
        && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(OpenApi::close);
  }

  /// Checks an answer: its status is described, and its body fits.
  static void checkAnswer(String method, String path, Response response) {
    Optional<Operation> operation =
        operations().stream()
            .filter(one -> one.method().equals(method) && matches(one.path(), path))
            .findFirst();
    if (operation.isEmpty()) {
      assertTrue(
          method.equals("OPTIONS") || Set.of(403, 404, 405).contains(response.status()),
          () -> method + " " + path + " is not in openapi.yaml and answers " + response.status());
      return;
    }
    String name = method + " " + operation.get().path() + " " + response.status();
    JsonNode responses = operation.get().node().get("responses");
    String status = Integer.toString(response.status());
    String described = responses.has(status) ? status : "default";
    assertTrue(
        described.equals(status) || response.status() >= 400, () -> name + " is not described");
    checkBody(name, operation.get().path(), method.toLowerCase(Locale.ROOT), described, response);
  }

  private static void checkBody(
      String name, String path, String method, String described, Response response) {
    String own =
        "/paths/"
            + path.replace("~", "~0").replace("/", "~1")
            + "/"
            + method
            + "/responses/"
            + described;
    JsonNode node = FILE.at(own);
    String base = node.has("$ref") ? node.get("$ref").asString().substring(1) : own;
    JsonNode content = FILE.at(base).path("content");
    String type = response.headers().getOrDefault("content-type", "").split(";", 2)[0];
    if (content.isEmpty()) {
      assertEquals(0, response.body().size(), () -> name + " has a body that is not described");
      return;
    }
    assertTrue(content.has(type), () -> name + " answers " + type + ", which is not described");
    if (type.endsWith("json")) {
      checkValue(
          name, base + "/content/" + type.replace("/", "~1") + "/schema", Desk.json(response));
    }
  }

  private static boolean matches(String pattern, String path) {
    if (pattern.equals(path)) {
      return true;
    }
    List<String> own = Request.segments(pattern);
    List<String> segments = Request.segments(path);
    if (own.size() != segments.size() || pattern.equals("/docs") || pattern.equals("/docs/")) {
      return false;
    }
    for (int index = 0; index < own.size(); index++) {
      if (!own.get(index).startsWith("{") && !own.get(index).equals(segments.get(index))) {
        return false;
      }
    }
    return true;
  }
}
