package prepai.print;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF read back.
final class PrintedPdf {
  private final byte[] bytes;

  PrintedPdf(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Asks something of the open document.
  @FunctionalInterface
  interface Question<T> {
    T of(PDDocument document) throws IOException;
  }

  <T> T ask(Question<T> question) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return question.of(document);
    } catch (IOException e) {
      throw new AssertionError("the PDF cannot be read", e);
    }
  }

  /// All text, with white space squeezed to single spaces.
  String text() {
    return squeezed(ask(document -> new PDFTextStripper().getText(document)));
  }

  static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  List<PDFont> fonts() {
    return ask(document -> {
      var fonts = new ArrayList<PDFont>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
      return fonts;
    });
  }

  Set<String> fontNames() {
    var names = new TreeSet<String>();
    fonts().forEach(font -> names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "")));
    return names;
  }
}
