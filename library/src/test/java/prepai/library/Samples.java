package prepai.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/// Files as other programs make them.
final class Samples {
  private Samples() {}

  /// A PDF, line by line.
  static final class Pdf {
    private static final int TOP = 720;
    private static final int LEFT = 72;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();
    private int y = TOP;

    Pdf() {
      document.addPage(page);
    }

    Pdf page() {
      page = new PDPage();
      document.addPage(page);
      y = TOP;
      return this;
    }

    Pdf line(int size, boolean bold, String text) throws IOException {
      try (var content =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
        content.beginText();
        content.setFont(
            new PDType1Font(
                bold
                    ? Standard14Fonts.FontName.HELVETICA_BOLD
                    : Standard14Fonts.FontName.HELVETICA),
            size);
        content.newLineAtOffset(LEFT, y);
        content.showText(text);
        content.endText();
      }
      y -= size * 3 / 2;
      return this;
    }

    Pdf locked(String password) throws IOException {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return this;
    }

    byte[] bytes() throws IOException {
      try (document) {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
      }
    }
  }

  static byte[] docx() throws IOException {
    try (var document = new XWPFDocument()) {
      style(document, "Title", "Title");
      style(document, "berschrift1", "heading 2");
      styled(document, "Title", "Guide");
      document.createParagraph().createRun().setText("An introduction.");
      styled(document, "berschrift1", "Cache");
      XWPFParagraph item = document.createParagraph();
      item.setNumID(java.math.BigInteger.ONE);
      item.createRun().setText("An item.");
      styled(document, "Heading2", "Cache");
      var table = document.createTable(2, 2);
      String[][] cells = {{"a", "b"}, {"1", "2"}};
      for (int row = 0; row < 2; row++) {
        for (int column = 0; column < 2; column++) {
          table.getRow(row).getCell(column).setText(cells[row][column]);
        }
      }
      document.createParagraph().createRun().setText("The end.");
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void style(XWPFDocument document, String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private static void styled(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  /// A Word file whose text is what `piece` repeated makes of it.
  static byte[] docxOf(String piece, int times) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new java.io.ByteArrayInputStream(docx()));
        var to = new ZipOutputStream(bytes)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(part.getName()));
        if (part.getName().equals("word/document.xml")) {
          to.write(
              utf8(
                  "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"));
          byte[] repeated = utf8(piece);
          for (int time = 0; time < times; time++) {
            to.write(repeated);
          }
          to.write(utf8("</w:body></w:document>"));
        } else {
          from.transferTo(to);
        }
      }
    }
    return bytes.toByteArray();
  }

  static byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write(utf8("not a document"));
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
