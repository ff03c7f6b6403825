package prepai.cv;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.logging.LogManager;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import prepai.candidate.CvReader;
import prepai.candidate.CvReading;
import prepai.candidate.WordReader;
import prepai.protocol.Json;

/// The process that reads one file for `Child`, or draws one page of it, and ends.
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
    // What is decoded and encoded stays in memory: files of candidates lie in no temporary folder.
    ImageIO.setUseCache(false);
    if (arguments.length == 0) {
      read(out);
    } else {
      draw(Integer.parseInt(arguments[0]), out);
    }
    out.flush();
    System.exit(0);
  }

  private static byte[] file() throws IOException {
    var input = new DataInputStream(System.in);
    int length = input.readInt();
    return input.readNBytes(Math.clamp(length, 0, CvReader.MOST_BYTES));
  }

  private static void draw(int page, PrintStream out) throws IOException {
    out.println(
        PageDrawer.png(file(), page)
            .map(png -> Child.DRAWING + Base64.getEncoder().encodeToString(png))
            .orElse(Child.NO_DRAWING));
  }

  private static void read(PrintStream out) throws IOException {
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
    CvReading reading =
        reader.read(
            file(),
            (done, all) -> {
              out.println(Child.PAGES + done + " " + all);
              out.flush();
            });
    out.println(Child.READING + Json.text(reading));
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
      Json.text(reader.read(bytes.toByteArray(), CvReader.Progress.UNHEARD));
    }
  }
}
