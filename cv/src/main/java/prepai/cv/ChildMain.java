package prepai.cv;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.logging.LogManager;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import prepai.candidate.CvReader;
import prepai.candidate.CvReading;
import prepai.candidate.WordReader;

/// The process that reads one file for `Child` and ends.
final class ChildMain {
  private static final List<String> ROWS =
      List.of(
          "Experience",
          "Engineer, Company Ltd, Berlin, May 2019 - Present",
          "Built a service with Java",
          "Skills",
          "Java, Python, SQL",
          "one.person@example.org");

  private ChildMain() {}

  /// Nothing of a CV goes to a log.
  public static final class Silence {
    public Silence() {
      LogManager.getLogManager().reset();
    }
  }

  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    TesseractWordReader tesseract = TesseractWordReader.installed();
    WordReader announced =
        png -> {
          out.println(Child.PICTURE);
          out.flush();
          return tesseract.read(png);
        };
    var reader = new LayoutCvReader(announced, InstantSource.system());
    if (System.in.available() == 0) {
      warm(reader);
    }
    var input = new DataInputStream(System.in);
    int length = input.readInt();
    byte[] bytes = input.readNBytes(Math.clamp(length, 0, CvReader.MOST_BYTES));
    CvReading reading =
        reader.read(
            bytes,
            (done, all) -> {
              out.println(Child.PAGES + done + " " + all);
              out.flush();
            });
    out.println(Child.READING + ProfileJson.write(reading));
    out.flush();
    System.exit(0);
  }

  /// While no file has come yet: loads what most files need, by reading a small one of its own.
  private static void warm(LayoutCvReader reader) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (int row = 0; row < ROWS.size(); row++) {
          content.beginText();
          content.setFont(font, row % 3 == 0 ? 14 : 10);
          content.newLineAtOffset(50, 700 - row * 20);
          content.showText(ROWS.get(row));
          content.endText();
        }
      }
      document.save(bytes);
    }
    for (int times = 0; times < 3; times++) {
      ProfileJson.write(reader.read(bytes.toByteArray(), CvReader.Progress.UNHEARD));
    }
  }
}
