package prepai.cv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// An OpenDocument text to lines (OASIS OpenDocument 1.3, part 3).
final class OdtLines {
  private static final int DEEPEST = 60;

  private final Flow flow;
  private final Map<String, Boolean> bold = new HashMap<>();
  private final Map<String, Double> sizes = new HashMap<>();

  private OdtLines(Flow flow) {
    this.flow = flow;
  }

  static void read(Map<String, byte[]> parts, Flow flow) {
    var lines = new OdtLines(flow);
    for (String part : List.of("styles.xml", "content.xml")) {
      byte[] bytes = parts.get(part);
      if (bytes != null) {
        DocxLines.xml(bytes).getElementsByTag("style:style").forEach(lines::style);
      }
    }
    byte[] content = parts.get("content.xml");
    Element body =
        content == null ? null : DocxLines.xml(content).getElementsByTag("office:text").first();
    if (body == null) {
      throw new Unreadable(
          "The OpenDocument file has no text in it. Save it again, or export a PDF.");
    }
    lines.blocks(body, false, 0);
  }

  private void style(Element style) {
    Element text = style.getElementsByTag("style:text-properties").first();
    if (text != null) {
      bold.put(style.attr("style:name"), text.attr("fo:font-weight").equals("bold"));
      String size = text.attr("fo:font-size");
      if (size.matches("[\\d.]+pt")) {
        sizes.put(
            style.attr("style:name"), Double.parseDouble(size.substring(0, size.length() - 2)));
      }
    }
  }

  private void blocks(Element parent, boolean bullet, int depth) {
    if (depth > DEEPEST) {
      throw new Unreadable(
          "The document is nested far more deeply than a CV. Simplify it, or export a PDF.");
    }
    for (Element block : parent.children()) {
      switch (block.tagName()) {
        case "text:h" -> {
          String level = block.attr("text:outline-level");
          line(block, level.matches("[1-6]") ? Integer.parseInt(level) : 1, false);
        }
        case "text:p" -> line(block, 0, bullet);
        case "text:list-item" -> blocks(block, true, depth + 1);
        case "table:table-row" -> row(block, depth);
        case "text:list",
            "text:section",
            "table:table",
            "table:table-rows",
            "table:table-cell",
            "draw:frame",
            "draw:text-box" ->
            blocks(block, bullet, depth + 1);
        default -> {}
      }
    }
  }

  private void row(Element row, int depth) {
    List<Element> cells =
        row.children().stream()
            .filter(cell -> cell.tagName().equals("table:table-cell") && !cell.text().isBlank())
            .toList();
    if (cells.size() > 1
        && cells.stream().allMatch(cell -> cell.getElementsByTag("text:p").size() == 1)) {
      var spans = new ArrayList<Flow.Span>();
      for (Element cell : cells) {
        if (!spans.isEmpty()) {
          spans.add(new Flow.Span("\t", false, 0, ""));
        }
        Element paragraph = cell.getElementsByTag("text:p").first();
        if (paragraph != null) {
          spans(paragraph, false, 0, spans, 0);
        }
      }
      flow.line(0, false, false, 0, spans);
    } else {
      cells.forEach(cell -> blocks(cell, false, depth + 1));
    }
  }

  private void line(Element paragraph, int level, boolean bullet) {
    var spans = new ArrayList<Flow.Span>();
    String style = paragraph.attr("text:style-name");
    spans(paragraph, bold.getOrDefault(style, false), sizes.getOrDefault(style, 0.0), spans, 0);
    flow.space(level > 0 ? 1.2 : 0.3);
    if (spans.isEmpty()) {
      flow.space(1);
    }
    var line = new ArrayList<Flow.Span>();
    for (Flow.Span span : spans) {
      if (span.text().equals("\n")) {
        flow.line(level, bullet, false, bullet ? 12 : 0, line);
        line.clear();
      } else {
        line.add(span);
      }
    }
    flow.line(level, bullet, false, bullet ? 12 : 0, line);
  }

  private void spans(Element in, boolean heavy, double size, List<Flow.Span> spans, int depth) {
    for (Node node : in.childNodes()) {
      if (node instanceof TextNode text) {
        String plain = text.getWholeText().replaceAll("\\s+", " ");
        if (!plain.isEmpty()) {
          spans.add(new Flow.Span(plain, heavy, size, ""));
        }
      } else if (node instanceof Element element && depth < DEEPEST) {
        switch (element.tagName()) {
          case "text:tab" -> spans.add(new Flow.Span("\t", heavy, size, ""));
          case "text:s" -> spans.add(new Flow.Span(" ", heavy, size, ""));
          case "text:line-break" -> spans.add(new Flow.Span("\n", false, 0, ""));
          case "text:span", "text:a" -> {
            String style = element.attr("text:style-name");
            spans(
                element,
                bold.getOrDefault(style, heavy),
                sizes.getOrDefault(style, size),
                spans,
                depth + 1);
          }
          default -> {}
        }
      }
    }
  }
}
