package prepai.library;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import prepai.knowledge.Library;
import prepai.knowledge.Library.Block;
import prepai.knowledge.Library.Run;

/// CommonMark with tables and our front matter.
final class MarkdownReader {
  private static final int DEEPEST = 50;
  private static final int MOST_BRACKETS = 500;
  private static final long MOST_LOOKED_AT = 1_000_000_000;
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final Outline.Draft draft;

  private MarkdownReader(Outline.Draft draft) {
    this.draft = draft;
  }

  static void read(String text, Outline.Draft draft) {
    FrontMatter.Split split = FrontMatter.split(text, false);
    draft.about(split.about());
    split.rest().lines().forEach(MarkdownReader::checkMarkers);
    checkBrackets(split.rest());
    new MarkdownReader(draft).children(PARSER.parse(split.rest()), Block.Kind.PARAGRAPH, 0);
  }

  /// @param kind what a paragraph in here is
  private void children(Node parent, Block.Kind kind, int depth) {
    checkDepth(depth);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading -> draft.heading(heading.getLevel(), plain(heading));
        case Paragraph paragraph -> draft.block(new Block(kind, List.of(runs(paragraph))));
        case FencedCodeBlock code -> draft.block(code(code.getLiteral()));
        case IndentedCodeBlock code -> draft.block(code(code.getLiteral()));
        case TableBlock table -> table(table);
        case HtmlBlock html -> HtmlReader.fragment(html.getLiteral(), draft);
        case ListItem item ->
            children(
                item,
                item.getParent() instanceof OrderedList ? Block.Kind.NUMBERED : Block.Kind.ITEM,
                depth + 1);
        default -> children(node, kind, depth + 1);
      }
    }
  }

  private static Block code(String literal) {
    return new Block(
        Block.Kind.CODE, List.of(List.of(new Run(literal.stripTrailing(), Run.Style.CODE))));
  }

  private void table(TableBlock table) {
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      Block.Kind kind = part instanceof TableHead ? Block.Kind.HEADER_ROW : Block.Kind.ROW;
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          draft.block(new Block(kind, cells(row)));
        }
      }
    }
  }

  private static List<List<Run>> cells(Node row) {
    var cells = new ArrayList<List<Run>>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(runs(cell));
      }
    }
    return cells;
  }

  private static String plain(Node node) {
    var text = new StringBuilder();
    runs(node).forEach(run -> text.append(run.text()));
    return text.toString();
  }

  private static List<Run> runs(Node parent) {
    var runs = new ArrayList<Run>();
    collect(parent, Run.Style.PLAIN, runs, 0);
    return runs;
  }

  /// The parser takes time in the square of the markers of quotes and lists in one line.
  private static void checkMarkers(String line) {
    int markers = 0;
    int at = 0;
    while (at < line.length()) {
      char character = line.charAt(at);
      boolean isBullet = "-*+.)".indexOf(character) >= 0 && isBlank(line, at + 1);
      if (character == '>' || isBullet) {
        markers++;
      } else if (!isBlank(line, at) && !Character.isDigit(character)) {
        break;
      }
      at++;
    }
    // A rule across the page may be as long as it likes.
    boolean isDeep = markers > DEEPEST && at < line.length();
    if (isDeep || line.startsWith(">".repeat(DEEPEST + 1))) {
      throw tooDeep();
    }
  }

  /// So it does with brackets in brackets, within one paragraph.
  private static void checkBrackets(String text) {
    int open = 0;
    int most = 0;
    long angles = 0;
    int began = 0;
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '[' -> most = Math.max(most, ++open);
        case ']' -> open = Math.max(0, open - 1);
        case '<' -> angles++;
        case '\n' -> {
          if (at > 0 && text.charAt(at - 1) == '\n') {
            open = 0;
            angles = 0;
            began = at;
          }
        }
        default -> {}
      }
      // After each of them it looks for the end of a link as far as the paragraph goes.
      if (most > MOST_BRACKETS || angles * (at - began) > MOST_LOOKED_AT) {
        throw tooDeep();
      }
    }
  }

  private static boolean isBlank(String line, int at) {
    return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
  }

  private static Library.Unreadable tooDeep() {
    return new Library.Unreadable(
        "Lists, quotes, emphasis or brackets are nested too deeply. Flatten the document and try again.");
  }

  private static void checkDepth(int depth) {
    if (depth > DEEPEST) {
      throw tooDeep();
    }
  }

  private static void collect(Node parent, Run.Style style, List<Run> runs, int depth) {
    checkDepth(depth);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> runs.add(new Run(text.getLiteral(), style));
        case Code code -> runs.add(new Run(code.getLiteral(), Run.Style.CODE));
        case SoftLineBreak _, HardLineBreak _ -> runs.add(new Run(" ", style));
        case StrongEmphasis strong -> collect(strong, Run.Style.STRONG, runs, depth + 1);
        case Emphasis emphasis -> collect(emphasis, Run.Style.EMPHASIS, runs, depth + 1);
        case HtmlInline _ -> {}
        default -> collect(node, style, runs, depth + 1);
      }
    }
  }
}
