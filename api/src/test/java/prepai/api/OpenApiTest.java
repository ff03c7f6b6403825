package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;
import prepai.protocol.Golden;
import tools.jackson.databind.JsonNode;

final class OpenApiTest {
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("rest-tracks", "Tracks"),
          Map.entry("rest-session-created", "Created"),
          Map.entry("rest-sessions", "Sessions"),
          Map.entry("rest-session-details", "Details"),
          Map.entry("rest-status", "Status"),
          Map.entry("rest-message", "Answered"),
          Map.entry("rest-transcript", "Transcript"),
          Map.entry("rest-ended", "Ended"),
          Map.entry("rest-events", "Events"),
          Map.entry("rest-upload-cv", "Uploaded"),
          Map.entry("rest-cv-reading", "CvAnalysis"),
          Map.entry("body-cv-corrections", "CvCorrections"),
          Map.entry("rest-problem", "Problem"),
          Map.entry("body-new-session", "NewSession"),
          Map.entry("body-message", "Message"),
          Map.entry("body-self-assessment", "SelfAssessment"),
          Map.entry("body-re-answer", "Reanswer"),
          Map.entry("body-code-run", "CodeOrder"),
          Map.entry("rest-code-ran", "CodeRun"),
          Map.entry("rest-code-tested", "CodeTested"),
          Map.entry("rest-code-evaluated", "CodeEvaluated"),
          Map.entry("body-measure", "Measure"),
          Map.entry("rest-measured", "Measured"),
          Map.entry("rest-problems", "Problems"),
          Map.entry("rest-coding-problem", "CodingProblem"),
          Map.entry("rest-interview-problem", "CurrentProblem"),
          Map.entry("body-new-drill", "NewSession"),
          Map.entry("rest-topics", "Topics"),
          Map.entry("rest-knowledge-found", "Found"),
          Map.entry("rest-knowledge-documents", "Catalogue"),
          Map.entry("rest-knowledge-kept", "Kept"),
          Map.entry("rest-knowledge-document", "OpenedDocument"),
          Map.entry("report", "Report"),
          Map.entry("frame-plain", "PlainFrame"));

  static Stream<Arguments> goldens() {
    var schemas = new TreeSet<String>();
    return Stream.of("rest-", "body-", "report", "frame-", "event-", "action-", "move-")
        .flatMap(prefix -> Golden.files(prefix).stream())
        .filter(schemas::add)
        .map(name -> Arguments.of(name, schemaOf(name)));
  }

  private static String schemaOf(String name) {
    String kind = name.replaceAll("-.*", "");
    String schema = BODIES.get(name);
    if (schema != null) {
      return schema;
    }
    return switch (kind) {
      case "frame" -> "Frame";
      case "event" -> "Envelope";
      case "action" -> "Action";
      case "move" -> "Move";
      default -> throw new AssertionError(name + ".json has no schema in openapi.yaml");
    };
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void everyGoldenFileFitsItsSchema(String name, String schema) {
    OpenApi.checkValue(
        name, "/components/schemas/" + schema, Desk.JSON.readTree(Golden.read(name)));
  }

  @Test
  void noticesWhatDoesNotFit() {
    for (String wrong :
        Set.of(
            "{\"rating\":5}",
            "{\"rating\":\"3\"}",
            "{}",
            "{\"rating\":3,\"extra\":1}",
            "{\"rating\":3,\"note\":null}")) {
      assertThrows(
          AssertionFailedError.class,
          () ->
              OpenApi.checkValue(
                  wrong, "/components/schemas/SelfAssessment", Desk.JSON.readTree(wrong)));
    }
  }

  @Test
  void describesEveryRouteAndNothingElse() {
    Set<String> served =
        new Desk()
            .api.routes().stream()
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));
    Set<String> described =
        OpenApi.operations().stream()
            .filter(OpenApi.Operation::ours)
            .map(operation -> operation.method() + " " + operation.path())
            .collect(Collectors.toCollection(TreeSet::new));

    assertTrue(served.size() >= 24, served::toString);
    assertEquals(served, described);
    assertEquals(
        Set.of("/observe/health", "/observe/metrics"),
        OpenApi.operations().stream()
            .filter(operation -> !operation.ours())
            .map(OpenApi.Operation::path)
            .collect(Collectors.toSet()));
  }

  @Test
  void everyPathOfTheFileIsAnswered() {
    var desk = new Desk();
    String id = desk.begin();

    for (OpenApi.Operation operation : OpenApi.operations()) {
      if (operation.ours() && !operation.method().equals("DELETE")) {
        String path = operation.path().replace("{session_id}", id).replace("{problem_id}", "x");
        Response response = desk.send(operation.method(), path, Map.of(), new byte[0]);
        assertFalse(Desk.text(response).contains("problem:not-found"), operation::path);
        assertNotEquals(405, response.status(), operation::path);
        assertNotEquals(500, response.status(), operation::path);
      }
    }
  }

  @Test
  void everyOperationIsWholeAndNamedOnce() {
    var names = new HashSet<String>();
    Set<String> tags =
        OpenApi.file()
            .get("tags")
            .valueStream()
            .map(tag -> tag.get("name").asString())
            .collect(Collectors.toSet());
    for (OpenApi.Operation operation : OpenApi.operations()) {
      JsonNode node = operation.node();
      assertTrue(names.add(node.get("operationId").asString()), operation::path);
      assertTrue(node.get("summary").asString().length() > 4, operation::path);
      assertTrue(tags.contains(node.get("tags").get(0).asString()), operation::path);
      assertTrue(node.get("responses").size() > 0, operation::path);
      for (String segment : Request.segments(operation.path())) {
        if (segment.startsWith("{")) {
          assertTrue(
              OpenApi.file()
                  .get("paths")
                  .get(operation.path())
                  .get("parameters")
                  .valueStream()
                  .map(OpenApi::resolved)
                  .anyMatch(parameter ->
                      parameter.get("in").asString().equals("path")
                          && segment.equals("{" + parameter.get("name").asString() + "}")),
              operation::path);
        }
      }
    }
  }

  @Test
  void everyReferenceLeadsSomewhereAndEverySchemaIsUsed() {
    var used = new TreeSet<String>();
    everywhere(
        OpenApi.file(),
        node -> {
          if (node.has("$ref")) {
            OpenApi.resolved(node);
            used.add(node.get("$ref").asString());
          }
        });

    for (String kind : Set.of("schemas", "responses", "parameters", "headers")) {
      OpenApi.file()
          .get("components")
          .get(kind)
          .propertyNames()
          .forEach(name ->
              assertTrue(
                  used.contains("#/components/" + kind + "/" + name), () -> name + " is unused"));
    }
  }

  @Test
  void everyExampleFitsItsSchema() {
    int[] examples = {0};
    Map.of("/paths", OpenApi.file().get("paths"), "/components", OpenApi.file().get("components"))
        .forEach((pointer, node) -> examples(pointer, node, examples));

    assertTrue(examples[0] >= 19, () -> examples[0] + " examples");
  }

  private static void examples(String pointer, JsonNode node, int[] count) {
    if (node.isObject() && node.has("example") && node.has("schema")) {
      OpenApi.checkValue(pointer, pointer + "/schema", node.get("example"));
      count[0]++;
    }
    node.properties()
        .forEach(entry ->
            examples(
                pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1"),
                entry.getValue(),
                count));
  }

  private static void everywhere(JsonNode node, Consumer<JsonNode> visitor) {
    visitor.accept(node);
    node.forEach(child -> everywhere(child, visitor));
  }
}
