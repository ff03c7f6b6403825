package prepai.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
  private static final long MOST_OF_XML = 16L * 1024 * 1024;
  private static final double TIGHTEST = 0.005;
  private static final byte[] OLD_CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String DAMAGED =
      "The Word file is damaged. Save it again as .docx, or export a PDF.";
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
    checkHead(bytes);
    checkSizes(bytes);
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      new DocxReader(document, draft).elements();
    } catch (Library.Unreadable unreadable) {
      throw unreadable;
    } catch (IOException | RuntimeException broken) {
      throw new Library.Unreadable(DAMAGED, broken);
    }
  }

  /// A container of the old kind holds a `.doc`, or a `.docx` that is encrypted.
  private static void checkHead(byte[] bytes) {
    if (Arrays.mismatch(bytes, OLD_CONTAINER) >= OLD_CONTAINER.length) {
      throw new Library.Unreadable(
          "The Word file is protected by a password or in the old .doc format. Save a copy as .docx without a password and bring that.");
    }
  }

  /// Unpacks every part once and keeps nothing, because POI holds all of them in memory.
  private static void checkSizes(byte[] bytes) {
    var buffer = new byte[1 << 16];
    long all = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        long most = part.getName().endsWith(".xml") ? MOST_OF_XML : MOST_UNPACKED;
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          size += read;
          all += read;
          if (size > most || all > MOST_UNPACKED) {
            throw new Library.Unreadable(
                "The Word file unpacks to far more than it should. Take out what is not text, or export a PDF.");
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Library.Unreadable(DAMAGED, broken);
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
