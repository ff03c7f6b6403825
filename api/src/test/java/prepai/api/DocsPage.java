package prepai.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Sets `openapi.yaml` as a page to read: plain HTML with inline style, no script, nothing loaded.
final class DocsPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #1d2433; --soft: #556070; --paper: #fcfcfa; --line: #d9dde3;
        --tint: #f1f3f5; --link: #1a5fb4; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e3e6eb; --soft: #a3acba; --paper: #15181e;
        --line: #343b47; --tint: #1e232c; --link: #8ab8f2; } }
      * { box-sizing: border-box; }
      html { scroll-padding-top: 1rem; }
      body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
      a { color: var(--link); }
      a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
      .skip { position: absolute; left: -99rem; }
      .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
      .page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: 78rem; margin: 0 auto; }
      nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 1.5rem 1rem;
        border-right: 1px solid var(--line); font-size: .9rem; }
      nav h2 { font-size: .8rem; color: var(--soft); margin: 1.25rem 0 .25rem; }
      nav ul { list-style: none; margin: 0; padding: 0; }
      nav a { display: block; padding: .15rem 0; text-decoration: none; overflow-wrap: anywhere; }
      nav a:hover { text-decoration: underline; }
      main { padding: 1.5rem 2rem 6rem; }
      h1 { font-size: 1.9rem; margin: 0 0 .25rem; }
      h2 { font-size: 1.4rem; margin: 3rem 0 1rem; border-bottom: 1px solid var(--line); padding-bottom: .35rem; }
      h3 { font-size: 1.1rem; margin: 2.25rem 0 .35rem; }
      h4 { font-size: .95rem; margin: 1.25rem 0 .35rem; }
      .soft, td .soft { color: var(--soft); }
      code, pre { font: .875em/1.5 ui-monospace, monospace; }
      code { background: var(--tint); padding: .1em .3em; border-radius: .25rem; overflow-wrap: anywhere; }
      pre { background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem;
        overflow: auto; margin: .5rem 0 1rem; }
      pre code { background: none; padding: 0; }
      .method { font-weight: 700; background: none; padding: 0; }
      td:first-child code { white-space: nowrap; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .925rem; }
      th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
        border-bottom: 1px solid var(--line); }
      th { color: var(--soft); font-weight: 600; }
      @media (max-width: 52rem) { .page { display: block; } nav { position: static; max-height: none;
        border-right: 0; border-bottom: 1px solid var(--line); } main { padding: 1.5rem 1rem 4rem; } }
      @media print { nav { display: none; } .page { display: block; } }
      """;

  private final JsonNode file;
  private final StringBuilder out = new StringBuilder();

  private DocsPage(JsonNode file) {
    this.file = file;
  }

  static String of(JsonNode file) {
    var page = new DocsPage(file);
    page.whole();
    return page.out.toString();
  }

  private void whole() {
    JsonNode info = file.get("info");
    String title = escape(info.get("title").asString());
    line("<!doctype html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<title>" + title + " API</title>");
    line("<style>");
    out.append(STYLE);
    line("</style>");
    line("</head>");
    line("<body>");
    line("<a class=\"skip\" href=\"#content\">Skip to content</a>");
    line("<div class=\"page\">");
    navigation();
    line("<main id=\"content\">");
    line("<h1>" + title + " API</h1>");
    line(
        "<p class=\"soft\">Version "
            + escape(info.get("version").asString())
            + " · "
            + escape(info.get("summary").asString())
            + " · <a href=\"/openapi.yaml\">openapi.yaml</a></p>");
    prose(info.get("description").asString());
    for (JsonNode tag : file.get("tags")) {
      String name = tag.get("name").asString();
      line("<h2 id=\"" + slug(name) + "\">" + escape(name) + "</h2>");
      prose(tag.get("description").asString());
      operations(name).forEach(this::operation);
    }
    socket();
    line("<h2 id=\"schemas\">Schemas</h2>");
    file.get("components")
        .get("schemas")
        .properties()
        .forEach(entry -> schema(entry.getKey(), entry.getValue()));
    line("</main>");
    line("</div>");
    line("</body>");
    line("</html>");
  }

  private void navigation() {
    line("<nav aria-label=\"Contents\">");
    for (JsonNode tag : file.get("tags")) {
      String name = tag.get("name").asString();
      line("<h2>" + escape(name) + "</h2>");
      line("<ul>");
      for (OpenApi.Operation operation : operations(name)) {
        link(
            operation.node().get("operationId").asString(),
            operation.node().get("summary").asString());
      }
      line("</ul>");
    }
    line("<h2>Live</h2>");
    line("<ul>");
    link("websocket", "WebSocket");
    line("</ul>");
    line("<h2>Schemas</h2>");
    line("<ul>");
    file.get("components")
        .get("schemas")
        .propertyNames()
        .forEach(name -> link("schema-" + name, name));
    line("</ul>");
    line("</nav>");
  }

  private void link(String anchor, String text) {
    line("<li><a href=\"#" + escape(anchor) + "\">" + escape(text) + "</a></li>");
  }

  private static List<OpenApi.Operation> operations(String tag) {
    return OpenApi.operations().stream()
        .filter(operation -> operation.node().get("tags").get(0).asString().equals(tag))
        .toList();
  }

  private void operation(OpenApi.Operation operation) {
    JsonNode node = operation.node();
    line("<section aria-labelledby=\"" + escape(node.get("operationId").asString()) + "\">");
    line(
        "<h3 id=\""
            + escape(node.get("operationId").asString())
            + "\">"
            + escape(node.get("summary").asString())
            + "</h3>");
    line(
        "<p><code class=\"method\">"
            + operation.method()
            + "</code> <code>"
            + escape(operation.path())
            + "</code></p>");
    if (node.has("description")) {
      prose(node.get("description").asString());
    }
    parameters(
        "h4", file.get("paths").get(operation.path()).path("parameters"), node.path("parameters"));
    if (node.has("requestBody")) {
      line("<h4>Body</h4>");
      content(node.get("requestBody").get("content"));
    }
    line("<h4>Answers</h4>");
    line("<div class=\"wide\" tabindex=\"0\">");
    line("<table><thead><tr><th>Status</th><th>Meaning</th><th>Body</th></tr></thead><tbody>");
    node.get("responses").properties().forEach(entry -> answer(entry.getKey(), entry.getValue()));
    line("</tbody></table>");
    line("</div>");
    node.get("responses")
        .properties()
        .forEach(entry -> {
          if (!entry.getValue().has("$ref")) {
            examples(entry.getKey(), entry.getValue().path("content"));
          }
        });
    line("</section>");
  }

  private void answer(String status, JsonNode response) {
    JsonNode whole = OpenApi.resolved(response);
    line(
        "<tr><td><code>"
            + escape(status)
            + "</code></td><td>"
            + inline(whole.get("description").asString().strip())
            + "</td><td>"
            + whole.path("content").properties().stream()
                .map(entry ->
                    type(entry.getValue().get("schema"))
                        + " <span class=\"soft\">"
                        + escape(entry.getKey())
                        + "</span>")
                .collect(Collectors.joining("<br>"))
            + "</td></tr>");
  }

  private void content(JsonNode content) {
    content
        .properties()
        .forEach(entry -> {
          JsonNode schema = entry.getValue().get("schema");
          line(
              "<p>"
                  + type(schema)
                  + " <span class=\"soft\">"
                  + escape(entry.getKey())
                  + "</span></p>");
          if (!schema.has("$ref")) {
            fields(schema);
          }
        });
    examples("", content);
  }

  private void examples(String status, JsonNode content) {
    content.forEach(media -> {
      if (media.has("example")) {
        line("<h4>Example" + (status.isEmpty() ? "" : " of " + escape(status)) + "</h4>");
        line(
            "<pre tabindex=\"0\"><code>"
                + escape(prepai.protocol.Json.pretty(plain(media.get("example"))))
                + "</code></pre>");
      }
    });
  }

  private static Object plain(JsonNode node) {
    return Desk.JSON.treeToValue(node, Object.class);
  }

  private void parameters(String level, JsonNode ofPath, JsonNode own) {
    var all = new ArrayList<JsonNode>();
    ofPath.forEach(all::add);
    own.forEach(all::add);
    if (all.isEmpty()) {
      return;
    }
    line("<%s>Parameters</%s>".formatted(level, level));
    line("<div class=\"wide\" tabindex=\"0\">");
    line(
        "<table><thead><tr><th>Name</th><th>In</th><th>Type</th><th>Meaning</th></tr></thead><tbody>");
    for (JsonNode reference : all) {
      JsonNode parameter = OpenApi.resolved(reference);
      line(
          "<tr><td><code>"
              + escape(parameter.get("name").asString())
              + "</code></td><td>"
              + escape(parameter.get("in").asString())
              + "</td><td>"
              + type(parameter.get("schema"))
              + "</td><td>"
              + inline(parameter.get("description").asString())
              + "</td></tr>");
    }
    line("</tbody></table>");
    line("</div>");
  }

  private void socket() {
    JsonNode socket = file.get("x-websocket");
    line("<h2 id=\"websocket\">WebSocket</h2>");
    line("<p><code>" + escape(socket.get("path").asString()) + "</code></p>");
    prose(socket.get("description").asString());
    parameters("h3", socket.get("parameters"), file.path("none"));
    line("<h3>Frames</h3>");
    line("<ul>");
    line("<li>In: " + type(socket.get("frames_in")) + "</li>");
    line("<li>Out, <code>prepai.v1</code>: " + type(socket.get("frames_out")) + "</li>");
    line("<li>Out, no subprotocol: " + type(socket.get("plain_frames_out")) + "</li>");
    line("</ul>");
    line("<h3>Close codes</h3>");
    line("<div class=\"wide\" tabindex=\"0\">");
    line("<table><thead><tr><th>Code</th><th>Meaning</th></tr></thead><tbody>");
    socket
        .get("close_codes")
        .properties()
        .forEach(entry ->
            line(
                "<tr><td><code>"
                    + escape(entry.getKey())
                    + "</code></td><td>"
                    + inline(entry.getValue().asString())
                    + "</td></tr>"));
    line("</tbody></table>");
    line("</div>");
  }

  private void schema(String name, JsonNode schema) {
    line("<section aria-labelledby=\"schema-" + escape(name) + "\">");
    line("<h3 id=\"schema-" + escape(name) + "\">" + escape(name) + "</h3>");
    if (schema.has("description")) {
      prose(schema.get("description").asString());
    }
    if (schema.has("oneOf")) {
      line("<p>One of:</p>");
      line("<ul>");
      schema.get("oneOf").forEach(one -> line("<li>" + type(one) + "</li>"));
      line("</ul>");
    } else if (schema.has("properties")) {
      fields(schema);
    } else {
      line("<p>" + type(schema) + "</p>");
    }
    line("</section>");
  }

  private void fields(JsonNode schema) {
    line("<div class=\"wide\" tabindex=\"0\">");
    line("<table><thead><tr><th>Field</th><th>Type</th><th>Meaning</th></tr></thead><tbody>");
    rows("", schema);
    line("</tbody></table>");
    line("</div>");
  }

  private void rows(String prefix, JsonNode schema) {
    List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
    schema
        .get("properties")
        .properties()
        .forEach(entry -> {
          JsonNode field = entry.getValue();
          line(
              "<tr><td><code>"
                  + escape(prefix + entry.getKey())
                  + "</code>"
                  + (required.contains(entry.getKey())
                      ? ""
                      : " <span class=\"soft\">optional</span>")
                  + "</td><td>"
                  + type(field)
                  + "</td><td>"
                  + inline(field.path("description").asString(""))
                  + "</td></tr>");
          JsonNode inner = field.has("items") ? field.get("items") : field;
          if (inner.has("properties")) {
            rows(prefix + entry.getKey() + (field.has("items") ? "[]." : "."), inner);
          }
        });
  }

  private static String type(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asString().replaceAll(".*/", "");
      return "<a href=\"#schema-" + escape(name) + "\">" + escape(name) + "</a>";
    }
    if (schema.has("const")) {
      return "<code>" + escape(schema.get("const").asString()) + "</code>";
    }
    if (schema.has("enum")) {
      return schema
          .get("enum")
          .valueStream()
          .map(value -> "<code>" + escape(value.asString()) + "</code>")
          .collect(Collectors.joining(" "));
    }
    if (schema.has("items")) {
      return "list of " + type(schema.get("items"));
    }
    return escape(schema.path("type").asString("any value")) + limits(schema);
  }

  private static String limits(JsonNode schema) {
    var limits = new ArrayList<String>();
    if (schema.has("minimum")) {
      limits.add("from " + schema.get("minimum").asString());
    }
    if (schema.has("maximum")) {
      limits.add("to " + schema.get("maximum").asString());
    }
    if (schema.has("maxLength")) {
      limits.add("at most " + schema.get("maxLength").asString() + " characters");
    }
    if (schema.has("pattern")) {
      limits.add("<code>" + escape(schema.get("pattern").asString()) + "</code>");
    }
    return limits.isEmpty() ? "" : " <span class=\"soft\">" + String.join(" ", limits) + "</span>";
  }

  private void prose(String markdown) {
    for (String paragraph : markdown.strip().split("\n\\s*\n", -1)) {
      line("<p>" + inline(paragraph.strip()) + "</p>");
    }
  }

  private static String inline(String markdown) {
    return escape(markdown)
        .replaceAll("`([^`]+)`", "<code>$1</code>")
        .replaceAll("\\*\\*([^*]+)\\*\\*", "<strong>$1</strong>")
        .replace('\n', ' ');
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
