package prepai.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import prepai.knowledge.Library;
import prepai.knowledge.Library.Block;
import prepai.knowledge.Library.Run;

/// Text of a Word document by its paragraph styles.
final class DocxReader {
  private static final long MOST_UNPACKED = 64L * 1024 * 1024;
  private static final double TIGHTEST = 0.005;
  private static final Pattern HEADING = Pattern.compile("heading ?(\\d)");

  static {
    ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    ZipSecureFile.setMinInflateRatio(TIGHTEST);
  }

  private final XWPFDocument document;
  private final Outline.Draft draft;

  private DocxReader(XWPFDocument document, Outline.Draft draft) {
    this.document = document;
    this.draft = draft;
  }

  static void read(byte[] bytes, Outline.Draft draft) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      new DocxReader(document, draft).elements();
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException broken) {
      throw new Library.Unreadable(
          "The Word file is damaged or unpacks to far more than it should. Save it again as .docx, or export a PDF.",
          broken);
    }
  }

  private void elements() {
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table) {
        table(table);
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    String text = paragraph.getText();
    int level = level(paragraph);
    if (level > 0) {
      draft.heading(level, text);
    } else {
      draft.block(
          paragraph.getNumID() == null ? Block.Kind.PARAGRAPH : Block.Kind.ITEM, text.strip());
    }
  }

  private void table(XWPFTable table) {
    boolean first = true;
    for (XWPFTableRow row : table.getRows()) {
      var cells = new ArrayList<List<Run>>();
      row.getTableCells()
          .forEach(cell -> cells.add(List.of(new Run(cell.getText(), Run.Style.PLAIN))));
      if (!cells.isEmpty()) {
        draft.block(new Block(first ? Block.Kind.HEADER_ROW : Block.Kind.ROW, cells));
      }
      first = false;
    }
  }

  private int level(XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    if (id == null) {
      return 0;
    }
    XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
    String name =
        (style == null || style.getName() == null ? id : style.getName()).toLowerCase(Locale.ROOT);
    if (name.equals("title")) {
      return 1;
    }
    Matcher heading = HEADING.matcher(name);
    return heading.find() ? Math.max(1, heading.group(1).charAt(0) - '0') : 0;
  }
}
