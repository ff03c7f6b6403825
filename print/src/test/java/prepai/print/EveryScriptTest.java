package prepai.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EveryScriptTest {
  private static final PdfPrinter PRINTER = new PdfPrinter();
  private static final PdfPrinter UNSHAPED =
      new PdfPrinter(new Fonts(FontFile::read), new LetterByLetter());

  @ParameterizedTest
  @CsvSource({
    "Zoë Müller-Łukasiewicz, NotoSans-Regular",
    "Nguyễn Thị Ánh Đặng, NotoSans-Regular",
    "Ελένη Παπαδοπούλου, NotoSans-Regular",
    "Алексей Ёлкин, NotoSans-Regular",
    "דוד כהן, NotoSansHebrew-Regular",
    "محمد عبد الله, NotoSansArabic-Regular",
    "प्रिया शर्मा, NotoSansDevanagari-Regular",
    "สมชาย ใจดี, NotoSansThai-Regular",
    "王小明, DroidSansFallback",
    "山田 たろう カナ, DroidSansFallback",
    "김민준, NanumGothic",
  })
  void namesSurviveOnPaperAndInTheMetadata(String name, String font) {
    var pdf = new PrintedPdf(PRINTER.report(new ReportSamples().candidate(name).report()));
    assertTrue(pdf.text().contains(name), pdf.text());
    assertTrue(pdf.fontNames().contains(font), () -> pdf.fontNames().toString());
    String title = pdf.ask(document -> document.getDocumentInformation().getTitle());
    assertTrue(title.contains(name), title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"דוד כהן", "محمد عبد الله", "王小明", "김민준", "Zoë"})
  void namesSurviveWithoutAShapingEngine(String name) {
    var pdf = new PrintedPdf(UNSHAPED.report(new ReportSamples().candidate(name).report()));
    assertTrue(pdf.text().contains(name), pdf.text());
  }

  @Test
  void lettersSurviveWithoutAShapingEngineWhereOrderDoesNot() {
    String name = "शर्मा";
    var pdf = new PrintedPdf(UNSHAPED.report(new ReportSamples().candidate(name).report()));
    int[] printed =
        pdf.text().codePoints().filter(c -> c >= 0x900 && c < 0x980).distinct().sorted().toArray();
    assertEquals(
        Arrays.toString(name.codePoints().distinct().sorted().toArray()), Arrays.toString(printed));
  }

  @Test
  void mixedDirectionsKeepTheirBracketsAndNumbers() {
    String said = "שלום (hello) עולם 123 שוב";
    var pdf = new PrintedPdf(PRINTER.report(new ReportSamples().quote(said).report()));
    assertTrue(pdf.text().contains("(hello)"), pdf.text());
    assertTrue(pdf.text().contains("123"), pdf.text());
    assertTrue(pdf.text().contains("שלום"), pdf.text());
  }

  @Test
  void arabicLettersJoin() {
    var engine = new HarfBuzz();
    FontFile font = FontFile.read(Face.ARABIC);
    Shaper.Shaped lamAlef = engine.shape(font, "لا", Shaper.Direction.RIGHT_TO_LEFT);
    assumeTrue(lamAlef.spacing() == Shaper.Spacing.OWN, "this machine has no fontconfig");
    assertEquals(1, lamAlef.glyphs().size(), "lam and alef are one glyph");
    assertEquals("لا", lamAlef.glyphs().getFirst().text());
    Shaper.Shaped joined = engine.shape(font, "بب", Shaper.Direction.RIGHT_TO_LEFT);
    assertTrue(
        joined.glyphs().get(0).id() != joined.glyphs().get(1).id(),
        "initial and final forms differ");
  }

  @Test
  void devanagariVowelsStandWhereTheyAreWritten() {
    Shaper.Shaped shaped =
        new HarfBuzz()
            .shape(FontFile.read(Face.DEVANAGARI), "हिन्दी", Shaper.Direction.LEFT_TO_RIGHT);
    assumeTrue(shaped.spacing() == Shaper.Spacing.OWN, "this machine has no fontconfig");
    assertEquals("ि", shaped.glyphs().getFirst().text(), "the vowel sign comes before its letter");
  }

  @Test
  void codeInOtherScriptsAndSymbolsIsShown() {
    String answer = "```\nint größe = 1; // → ≤ 数 число\n```";
    var pdf =
        new PrintedPdf(
            PRINTER.transcript(
                new ReportSamples().interview(), new ReportSamples().quote(answer).lines(2)));
    assertTrue(pdf.text().contains("int größe = 1; // → ≤ 数 число"), pdf.text());
  }
}
