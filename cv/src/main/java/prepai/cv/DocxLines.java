package prepai.cv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// A Word document to lines, straight from its XML (ECMA-376, part 1, chapter 17), because what
/// tells a CV's layout there, text boxes above all, object models leave out.
final class DocxLines {
  private static final Pattern HEADING =
      Pattern.compile("(?i)(?:heading|berschrift|titre|t[ií]tulo|titolo) ?(\\d)");
  private static final int DEEPEST = 60;

  /// What a paragraph style says.
  private record Look(int level, boolean bold, double size, boolean list, String base) {}

  private final Map<String, Look> styles = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final Flow flow;
  private int columns;

  private DocxLines(Flow flow) {
    this.flow = flow;
  }

  static boolean isWanted(String part) {
    return part.matches(
        "word/(?:document|styles|header\\d*|_rels/document\\.xml\\.rels|footer\\d*)(?:\\.xml)?|word/document.xml|word/_rels/document.xml.rels");
  }

  static void read(Map<String, byte[]> parts, Flow flow) {
    byte[] document = parts.get("word/document.xml");
    if (document == null) {
      throw new Unreadable(
          "The Word file has no text in it. Save it again as .docx, or export a PDF.");
    }
    var lines = new DocxLines(flow);
    Optional.ofNullable(parts.get("word/styles.xml"))
        .ifPresent(styles -> lines.styles(xml(styles)));
    Optional.ofNullable(parts.get("word/_rels/document.xml.rels"))
        .ifPresent(rels ->
            xml(rels)
                .select("Relationship[TargetMode=External]")
                .forEach(one -> lines.links.put(one.attr("Id"), one.attr("Target"))));
    parts.keySet().stream()
        .filter(name -> name.startsWith("word/header"))
        .sorted()
        .findFirst()
        .ifPresent(name -> lines.blocks(xml(parts.getOrDefault(name, new byte[0])), 0));
    Element body = xml(document).getElementsByTag("w:body").first();
    if (body != null) {
      lines.blocks(body, 0);
    }
    parts.keySet().stream()
        .filter(name -> name.startsWith("word/footer"))
        .sorted()
        .findFirst()
        .ifPresent(name -> {
          flow.column(90);
          lines.blocks(xml(parts.getOrDefault(name, new byte[0])), 0);
        });
  }

  static Element xml(byte[] bytes) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private void styles(Element root) {
    for (Element style : root.getElementsByTag("w:style")) {
      String name = value(style, "w:name");
      Matcher heading = HEADING.matcher(name);
      int level =
          heading.find()
              ? Integer.parseInt(heading.group(1))
              : name.equalsIgnoreCase("title") ? 1 : 0;
      String outline = value(style, "w:outlineLvl");
      if (level == 0 && outline.matches("[0-5]")) {
        level = Integer.parseInt(outline) + 1;
      }
      styles.put(
          style.attr("w:styleId"),
          new Look(
              level,
              isOn(style, "w:b"),
              size(style),
              !style.getElementsByTag("w:numPr").isEmpty(),
              value(style, "w:basedOn")));
    }
  }

  private Look look(String id, int depth) {
    Look look = styles.getOrDefault(id, new Look(0, false, 0, false, ""));
    if (depth > 8 || look.base().isEmpty()) {
      return look;
    }
    Look base = look(look.base(), depth + 1);
    return new Look(
        look.level() > 0 ? look.level() : base.level(),
        look.bold() || base.bold(),
        look.size() > 0 ? look.size() : base.size(),
        look.list() || base.list(),
        "");
  }

  private static String value(Element in, String tag) {
    Element first = in.getElementsByTag(tag).first();
    return first == null ? "" : first.attr("w:val");
  }

  private static boolean isOn(Element in, String tag) {
    Element first = in.getElementsByTag(tag).first();
    return first != null && !first.attr("w:val").matches("0|false|off");
  }

  private static double size(Element in) {
    String half = value(in, "w:sz");
    return half.matches("\\d{1,3}") ? Integer.parseInt(half) / 2.0 : 0;
  }

  private void blocks(Element parent, int depth) {
    if (depth > DEEPEST) {
      throw new Unreadable(
          "The Word file is nested far more deeply than a CV. Simplify it, or export a PDF.");
    }
    for (Element block : parent.children()) {
      switch (block.tagName()) {
        case "w:p" -> paragraph(block, false, depth);
        case "w:tbl" -> table(block, depth);
        case "w:sdt", "w:sdtContent", "w:hdr", "w:ftr", "w:customXml", "w:ins", "w:smartTag" ->
            blocks(block, depth + 1);
        default -> {}
      }
    }
  }

  private void paragraph(Element paragraph, boolean gutter, int depth) {
    Look look = look(value(paragraph, "w:pStyle"), 0);
    var spans = new ArrayList<Flow.Span>();
    var boxes = new ArrayList<Element>();
    spans(paragraph, look, spans, boxes, "", 0);
    boolean bullet =
        look.list()
            || paragraph.children().stream()
                .anyMatch(child ->
                    child.tagName().equals("w:pPr")
                        && !child.getElementsByTag("w:numPr").isEmpty());
    Element spacing = paragraph.getElementsByTag("w:spacing").first();
    boolean spaced = spacing != null && spacing.attr("w:before").matches("\\d{3,}");
    flow.space(look.level() > 0 ? 1.2 : spaced ? 0.8 : 0.3);
    var line = new ArrayList<Flow.Span>();
    for (Flow.Span span : spans) {
      if (span.text().equals("\n")) {
        flow.line(look.level(), bullet, gutter, bullet ? 12 : 0, line);
        line.clear();
      } else {
        line.add(span);
      }
    }
    flow.line(look.level(), bullet, gutter, bullet ? 12 : 0, line);
    if (spans.isEmpty()) {
      flow.space(1);
    }
    int column = flow.columnNow();
    for (Element box : boxes) {
      flow.column(++columns);
      blocks(box, depth + 1);
    }
    if (!boxes.isEmpty()) {
      flow.column(column);
    }
  }

  private void spans(
      Element in, Look look, List<Flow.Span> spans, List<Element> boxes, String link, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Element child : in.children()) {
      switch (child.tagName()) {
        case "w:r" -> run(child, look, spans, boxes, link);
        case "w:hyperlink" ->
            spans(child, look, spans, boxes, links.getOrDefault(child.attr("r:id"), ""), depth + 1);
        case "w:sdt", "w:sdtContent", "w:ins", "w:smartTag", "w:fldSimple" ->
            spans(child, look, spans, boxes, link, depth + 1);
        default -> {}
      }
    }
  }

  private void run(
      Element run, Look look, List<Flow.Span> spans, List<Element> boxes, String link) {
    Element properties =
        run.children().stream()
            .filter(child -> child.tagName().equals("w:rPr"))
            .findFirst()
            .orElse(new Element("none"));
    boolean hidden =
        isOn(properties, "w:vanish")
            || isWhite(properties)
            || (size(properties) > 0 && size(properties) < 2);
    boolean bold =
        properties.getElementsByTag("w:b").isEmpty() ? look.bold() : isOn(properties, "w:b");
    double size = size(properties) > 0 ? size(properties) : look.size();
    for (Element child : run.children()) {
      switch (child.tagName()) {
        case "w:t" -> {
          if (hidden) {
            flow.hide(text(child));
          } else {
            spans.add(new Flow.Span(text(child), bold, size, link));
          }
        }
        case "w:tab", "w:ptab" -> spans.add(new Flow.Span("\t", bold, size, ""));
        case "w:br", "w:cr" -> spans.add(new Flow.Span("\n", false, 0, ""));
        case "w:noBreakHyphen" -> spans.add(new Flow.Span("-", bold, size, ""));
        case "mc:AlternateContent", "w:drawing", "w:pict" -> {
          Element box = child.getElementsByTag("w:txbxContent").first();
          if (box != null) {
            boxes.addAll(boxesOf(child));
          }
        }
        default -> {}
      }
    }
  }

  /// The boxes of a drawing; a fallback for old programs says all again.
  private static List<Element> boxesOf(Element drawing) {
    Element choice = drawing.getElementsByTag("mc:Choice").first();
    return (choice == null ? drawing : choice)
        .getElementsByTag("w:txbxContent").stream()
            .filter(
                box -> box.parents().stream().noneMatch(up -> up.tagName().equals("w:txbxContent")))
            .toList();
  }

  private static boolean isWhite(Element properties) {
    return value(properties, "w:color").equalsIgnoreCase("FFFFFF")
        && properties.getElementsByTag("w:shd").isEmpty()
        && properties.parents().stream()
            .noneMatch(up ->
                up.tagName().equals("w:tbl")
                    || up.tagName().equals("w:txbxContent")
                    || (up.tagName().equals("w:p") && !up.select("> w|pPr > w|shd").isEmpty()));
  }

  private static String text(Element element) {
    var text = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      }
    }
    return text.toString();
  }

  private void table(Element table, int depth) {
    for (Element row : table.children()) {
      if (!row.tagName().equals("w:tr")) {
        continue;
      }
      List<Element> cells =
          row.children().stream()
              .filter(cell -> cell.tagName().equals("w:tc"))
              .filter(cell -> !cell.text().isBlank())
              .toList();
      row(cells, depth);
    }
  }

  private void row(List<Element> cells, int depth) {
    boolean simple = cells.stream().allMatch(cell -> paragraphs(cell).size() == 1);
    if (cells.size() > 1 && simple) {
      var spans = new ArrayList<Flow.Span>();
      for (Element cell : cells) {
        Element paragraph = paragraphs(cell).getFirst();
        if (!spans.isEmpty()) {
          spans.add(new Flow.Span("\t", false, 0, ""));
        }
        spans(paragraph, look(value(paragraph, "w:pStyle"), 0), spans, new ArrayList<>(), "", 0);
      }
      flow.space(0.3);
      flow.line(
          0, false, false, 0, spans.stream().filter(span -> !span.text().equals("\n")).toList());
      return;
    }
    int column = flow.columnNow();
    for (int at = 0; at < cells.size(); at++) {
      Element cell = cells.get(at);
      boolean margin =
          at == 0
              && cells.size() > 1
              && paragraphs(cell).size() <= 2
              && (Dates.looksDated(cell.text()) || Headings.kind(cell.text()).isPresent());
      if (margin) {
        paragraphs(cell)
            .forEach(paragraph ->
                paragraph(paragraph, !Headings.kind(cell.text()).isPresent(), depth + 1));
        continue;
      }
      boolean apart = cells.size() > 1 && at > 0 && paragraphs(cells.getFirst()).size() > 2;
      if (apart) {
        flow.column(++columns);
      }
      blocks(cell, depth + 1);
    }
    if (cells.size() > 1 && flow.columnNow() != column && columns > 0) {
      // What follows a table goes on with its last column.
      flow.space(1);
    }
  }

  private static List<Element> paragraphs(Element cell) {
    return cell.getElementsByTag("w:p").stream().filter(one -> !one.text().isBlank()).toList();
  }
}
