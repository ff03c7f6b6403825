package prepai.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import prepai.knowledge.Library;
import prepai.knowledge.Library.Block;
import prepai.knowledge.Library.Run;

/// The text of a web page, without its navigation and scripts.
final class HtmlReader implements NodeVisitor {
  private static final Set<String> NOISE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "button",
          "select",
          "textarea",
          "svg",
          "iframe");
  private static final int MOST_TAGS = 500_000;
  private static final List<String> BLOCKS =
      List.of(
          "p",
          "li",
          "div",
          "section",
          "article",
          "main",
          "blockquote",
          "dt",
          "dd",
          "ul",
          "ol",
          "table",
          "body",
          "figure",
          "figcaption",
          "br",
          "hr");

  private final Outline.Draft draft;
  private final StringBuilder text = new StringBuilder();

  /// Kinds of the list items that are open.
  private final Deque<Block.Kind> items = new ArrayDeque<>();

  private int swallowed;

  private HtmlReader(Outline.Draft draft) {
    this.draft = draft;
  }

  static void read(String html, Outline.Draft draft) {
    if (html.chars().filter(character -> character == '<').limit(MOST_TAGS + 1L).count()
        > MOST_TAGS) {
      throw new Library.Unreadable(
          "The page has more than half a million tags. Split it, or bring its text.");
    }
    Document page = Jsoup.parse(html);
    if (page.selectFirst("h1") == null && !page.title().isBlank()) {
      draft.heading(1, page.title());
    }
    walk(page.body(), draft);
  }

  /// A piece of HTML within another document.
  static void fragment(String html, Outline.Draft draft) {
    walk(Jsoup.parseBodyFragment(html).body(), draft);
  }

  private static void walk(Element body, Outline.Draft draft) {
    var reader = new HtmlReader(draft);
    body.traverse(reader);
    reader.flush();
  }

  @Override
  public void head(Node node, int depth) {
    if (swallowed > 0) {
      swallowed += node instanceof Element ? 1 : 0;
      return;
    }
    if (node instanceof TextNode piece) {
      text.append(piece.text());
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (swallowed > 0) {
      swallowed--;
    } else if (BLOCKS.contains(element.normalName())) {
      flush();
      if (element.normalName().equals("li")) {
        items.pop();
      }
    }
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (NOISE.contains(name)) {
      swallowed = 1;
    } else if (name.matches("h[1-6]")) {
      flush();
      draft.heading(name.charAt(1) - '0', element.text());
      swallowed = 1;
    } else if (name.equals("pre")) {
      flush();
      draft.block(
          new Block(
              Block.Kind.CODE,
              List.of(List.of(new Run(element.wholeText().strip(), Run.Style.CODE)))));
      swallowed = 1;
    } else if (name.equals("tr")) {
      flush();
      row(element);
      swallowed = 1;
    } else if (BLOCKS.contains(name)) {
      flush();
      if (name.equals("li")) {
        boolean numbered = element.parent() != null && element.parent().normalName().equals("ol");
        items.push(numbered ? Block.Kind.NUMBERED : Block.Kind.ITEM);
      }
    }
  }

  private void row(Element row) {
    var cells = new ArrayList<List<Run>>();
    boolean head = !row.select("> th").isEmpty();
    for (Element cell : row.select("> td, > th")) {
      cells.add(List.of(new Run(cell.text(), Run.Style.PLAIN)));
    }
    if (!cells.isEmpty()) {
      draft.block(new Block(head ? Block.Kind.HEADER_ROW : Block.Kind.ROW, cells));
    }
  }

  private void flush() {
    Block.Kind kind = items.isEmpty() ? Block.Kind.PARAGRAPH : items.peek();
    draft.block(kind, text.toString().strip().replaceAll("\\s+", " "));
    text.setLength(0);
  }
}
