package prepai.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

final class PaperTest {
  private static final PdfPrinter PRINTER = new PdfPrinter();
  private static final String EVERY_SCRIPT = "Zoë Ελένη Алекс דוד محمد प्रिया สมชาย 王 たろう 김민준 →";

  private final ReportSamples samples = new ReportSamples().candidate(EVERY_SCRIPT);
  private final PrintedPdf report = new PrintedPdf(PRINTER.report(samples.report()));
  private final PrintedPdf transcript =
      new PrintedPdf(PRINTER.transcript(samples.interview(), samples.lines(12)));

  @Test
  void everyPageIsA4() {
    for (PrintedPdf pdf : List.of(report, transcript)) {
      int pages =
          pdf.ask(document -> {
            for (PDPage page : document.getPages()) {
              assertEquals(595.28, page.getMediaBox().getWidth(), 0.01);
              assertEquals(841.89, page.getMediaBox().getHeight(), 0.01);
            }
            return document.getNumberOfPages();
          });
      assertTrue(pages > 1, "pages seen: " + pages);
    }
  }

  @Test
  void everyFontIsEmbeddedAsASubset() {
    var fonts = report.fonts();
    assertEquals(
        Face.values().length, report.fontNames().size(), () -> report.fontNames().toString());
    fonts.forEach(font -> {
      assertTrue(font.isEmbedded(), font.getName());
      assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
    });
  }

  @Test
  void pagesAreNumbered() {
    int pages = report.ask(document -> document.getNumberOfPages());
    for (int page = 1; page <= pages; page++) {
      assertTrue(report.text().contains("Page " + page + " of " + pages), report.text());
    }
  }

  @Test
  void titleLanguageAndDateAreStated() {
    Instant made =
        report.ask(document -> {
          assertTrue(document.getDocumentInformation().getTitle().contains("system design"));
          assertEquals("en", document.getDocumentCatalog().getLanguage());
          assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
          return document.getDocumentInformation().getCreationDate().toInstant();
        });
    assertEquals(samples.report().generatedAt(), made);
  }

  @Test
  void screenReadersFindAStructure() {
    report.ask(document -> {
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      int pages =
          document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers().size();
      assertEquals(document.getNumberOfPages(), pages);
      return pages;
    });
  }

  @Test
  void bookmarksLeadToEachQuestion() {
    List<String> titles =
        report.ask(document -> {
          var found = new ArrayList<String>();
          for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
            found.add(item.getTitle());
          }
          return found;
        });
    assertEquals(
        4,
        titles.stream().filter(title -> title.startsWith("Question ")).count(),
        titles.toString());
    assertTrue(titles.containsAll(Set.of("Dimensions", "Hints", "Study plan")), titles.toString());
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertArrayEquals(PRINTER.report(samples.report()), new PdfPrinter().report(samples.report()));
  }

  @Test
  void latinReportsCarryLatinFontsOnly() {
    var plain = new PrintedPdf(PRINTER.report(new ReportSamples().report()));
    assertEquals(Set.of("NotoSans-Regular", "NotoSans-Bold", "DejaVuSansMono"), plain.fontNames());
    assertFalse(plain.fonts().isEmpty());
  }
}
