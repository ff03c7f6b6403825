package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

final class DocsPageTest {
  private static final Path PAGE = Path.of("src", "main", "resources", "docs", "index.html");

  @Test
  void thePageSaysWhatTheDescriptionSays() throws IOException {
    String page = DocsPage.of(OpenApi.file());
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, page);
    }

    assertEquals(
        page,
        Files.readString(PAGE),
        "docs/index.html is stale; write it with ./mvnw -pl api -am test -Dgolden.write=true");
  }

  @Test
  void thePageNamesEveryRouteAndEverySchema() {
    String page = DocsPage.of(OpenApi.file());

    for (OpenApi.Operation operation : OpenApi.operations()) {
      assertTrue(page.contains("<code>" + operation.path() + "</code>"), operation::path);
    }
    OpenApi.file()
        .get("components")
        .get("schemas")
        .propertyNames()
        .forEach(name -> assertTrue(page.contains("id=\"schema-" + name + "\""), name));
  }

  @Test
  void everyLinkOfThePageLeadsSomewhere() {
    String page = DocsPage.of(OpenApi.file());
    List<String> anchors = found(page, " id=\"([^\"]+)\"");

    assertEquals(anchors.size(), new HashSet<>(anchors).size(), "no id is used twice");
    for (String target : found(page, " href=\"([^\"]+)\"")) {
      assertTrue(target.equals("/openapi.yaml") || anchors.contains(target.substring(1)), target);
    }
  }

  @Test
  void thePageLoadsAndRunsNothing() {
    String page = DocsPage.of(OpenApi.file());

    for (String forbidden :
        List.of("<script", "<link", "<img", "<iframe", "src=", "@import", "url(", " style=")) {
      assertFalse(page.contains(forbidden), forbidden);
    }
    assertEquals(List.of(), found(page, "<[^>]* (on[a-z]+)="));
  }

  @Test
  void thePageEscapesWhatTheDescriptionHolds() throws IOException {
    var file = (ObjectNode) OpenApi.file().deepCopy();
    ((ObjectNode) file.get("info")).put("description", "<script>alert(1)</script> **bold** `code`");

    String page = DocsPage.of(file);

    assertTrue(
        page.contains(
            "&lt;script&gt;alert(1)&lt;/script&gt; <strong>bold</strong> <code>code</code>"));
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toList());
  }
}
