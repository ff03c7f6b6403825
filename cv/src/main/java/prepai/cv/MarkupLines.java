package prepai.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// HTML and Markdown to lines, by their blocks. Nothing that the file refers to is fetched or run.
final class MarkupLines implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "tr",
          "table",
          "br",
          "hr",
          "address",
          "nav",
          "figure",
          "blockquote",
          "pre",
          "body",
          "tbody",
          "thead");
  private static final int DEEPEST = 400;

  private final Flow flow;
  private final List<Flow.Span> open = new ArrayList<>();
  private int level;
  private int bold;
  private boolean bullet;
  private int hidden;
  private String link = "";

  private MarkupLines(Flow flow) {
    this.flow = flow;
  }

  /// Reads HTML.
  ///
  /// @return whether the file holds scripts
  static boolean html(String text, Flow flow) {
    Document document = Jsoup.parse(text);
    boolean scripts = !document.select("script").isEmpty();
    document.select("script, style, head, noscript, template, svg, iframe, object").remove();
    var lines = new MarkupLines(flow);
    lines.walk(document.body());
    lines.flush();
    return scripts;
  }

  static void markdown(String text, Flow flow) {
    var extensions = List.of(TablesExtension.create());
    var tree = Parser.builder().extensions(extensions).build().parse(text);
    String html =
        HtmlRenderer.builder()
            .extensions(extensions)
            .softbreak("<br />")
            .escapeHtml(false)
            .build()
            .render(tree);
    html(html, flow);
  }

  private void walk(Element body) {
    if (tooDeep(body)) {
      throw new Unreadable(
          "The document is nested far more deeply than a CV. Save it as plain text or PDF and bring that.");
    }
    body.traverse(this);
  }

  private static boolean tooDeep(Element body) {
    for (Element element : body.getAllElements()) {
      int depth = 0;
      for (Node up = element; up != null && depth <= DEEPEST; up = up.parent()) {
        depth++;
      }
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.text());
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (isHidden(element)) {
      hidden++;
    }
    if (BLOCKS.contains(name)) {
      flush();
    }
    if (name.matches("h[1-6]")) {
      level = name.charAt(1) - '0';
      flow.space(1.2);
    }
    switch (name) {
      case "p", "dt", "section" -> flow.space(0.6);
      case "li" -> {
        bullet = true;
        flow.space(0.2);
      }
      case "b", "strong", "th" -> bold++;
      case "a" -> link = element.attr("href");
      case "td" -> text("      ");
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (BLOCKS.contains(name) && !name.equals("br")) {
      flush();
    }
    if (name.matches("h[1-6]")) {
      level = 0;
    }
    if (name.equals("li")) {
      bullet = false;
    }
    if (name.equals("b") || name.equals("strong") || name.equals("th")) {
      bold--;
    }
    if (name.equals("a")) {
      link = "";
    }
    if (isHidden(element)) {
      hidden--;
    }
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("opacity:0;")
        || style.matches(".*font-size:(?:0|1px|0\\.\\d+\\w*)(?:;.*)?")
        || (style.matches("(?:.*;)?color:(?:#fff(?:fff)?|white)(?:;.*)?")
            && !style.contains("background"));
  }

  private void text(String text) {
    if (hidden > 0) {
      flow.hide(text);
    } else if (!text.isEmpty()) {
      boolean gap = text.equals("      ");
      String plain = gap ? text : text.replaceAll("[\\s\\u00A0]+", " ");
      open.add(new Flow.Span(plain, bold > 0, 0, link));
    }
  }

  private void flush() {
    if (open.stream().anyMatch(span -> !span.text().isBlank())) {
      flow.line(level, bullet, false, bullet ? 12 : 0, open);
      bullet = false;
    }
    open.clear();
  }
}
