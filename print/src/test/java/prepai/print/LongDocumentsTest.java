package prepai.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LongDocumentsTest {
  private static final PdfPrinter PRINTER = new PdfPrinter();

  /// Counts characters, and fails at one outside the margins.
  private static final class Margins extends PDFTextStripper {
    private int seen;

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      for (TextPosition position : positions) {
        seen++;
        assertTrue(position.getXDirAdj() >= Flow.LEFT - 1, () -> "too far left: " + position);
        double right = position.getXDirAdj() + position.getWidthDirAdj();
        assertTrue(right <= Flow.LEFT + Flow.WIDTH + 2, () -> "too far right: " + position);
        assertTrue(position.getYDirAdj() <= Canvas.HEIGHT - 25, () -> "too low: " + position);
      }
      super.writeString(text, positions);
    }
  }

  private static int charactersWithinMargins(PrintedPdf pdf) {
    return pdf.ask(document -> {
      var margins = new Margins();
      margins.getText(document);
      return margins.seen;
    });
  }

  private static int occurrences(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void fifteenQuestionsArePrinted() {
    var pdf = new PrintedPdf(PRINTER.report(new ReportSamples().questions(15).report()));
    for (int number = 1; number <= 15; number++) {
      assertTrue(pdf.text().contains("Question " + number + ": "), "question " + number);
    }
    assertTrue(charactersWithinMargins(pdf) > 10_000);
  }

  @Test
  void twoHundredMessagesArePrinted() {
    var samples = new ReportSamples().quote("Said by the candidate.").prompt("Asked of them.");
    var pdf = new PrintedPdf(PRINTER.transcript(samples.interview(), samples.lines(200)));
    assertEquals(100, occurrences(pdf.text(), "Said by the candidate."));
    assertEquals(100, occurrences(pdf.text(), "Asked of them."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"W", "/", "漢", "ب", "ा", "a/", "😀", "\u0301", "-"})
  void wordsOfTenThousandCharactersAreBroken(String letter) {
    var samples =
        new ReportSamples().quote("x" + letter.repeat(10_000)).candidate(letter.repeat(10_000));
    var pdf = new PrintedPdf(PRINTER.transcript(samples.interview(), samples.lines(2)));
    assertTrue(charactersWithinMargins(pdf) > 0);
  }

  @Test
  void everyLetterOfAnEndlessWordIsThere() {
    var samples = new ReportSamples().quote("Ж".repeat(10_000));
    var pdf = new PrintedPdf(PRINTER.transcript(samples.interview(), samples.lines(2)));
    assertEquals(10_000, pdf.text().chars().filter(letter -> letter == 'Ж').count());
    assertTrue(charactersWithinMargins(pdf) > 10_000);
  }

  @Test
  void messagesLongerThanAPageGoOnOnTheNext() {
    String line = "A line of an answer that goes on.\n";
    var samples = new ReportSamples().quote(line.repeat(300));
    var pdf = new PrintedPdf(PRINTER.transcript(samples.interview(), samples.lines(2)));
    assertEquals(300, occurrences(pdf.text(), "A line of an answer that goes on."));
    assertTrue(pdf.ask(document -> document.getNumberOfPages()) > 5);
    charactersWithinMargins(pdf);
  }
}
