package prepai.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileTextTest {
  private static final PdfPrinter PRINTER = new PdfPrinter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0001\u0007\u001b[31m\u007f\u0085\u009f",
        "\ud800 lone \udc00 surrogates \ud83d",
        "\u202e reversed \u2066 isolated \u2067\u2068\u2069\u202a\u202b\u202c\u202d\u200f\u061c",
        "\ufffe\uffff\ufdd0 \ue000 \uf8ff",
        ") Tj ET Q >> endobj (\\",
        "<FEFF0041> /ActualText BDC EMC",
        "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f",
        "\u0301\u0301 mark without a letter",
        "\u200d\u200d\u200c\ufe0f",
        "\t\ttabs\tand\u00a0spaces\u2003\u3000",
        "\r\n\r\u2028\u2029\u000b\f",
        "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udcbb \ud83c\udde9\ud83c\uddea \u2764\ufe0f",
        "\ud835\udd65 \ud800\udf48 \u1200\u13a0\u0d85\u1780",
        "\u00ad\ufeff",
      })
  void nothingSaidBreaksADocument(String text) {
    String between = "before " + text + " after";
    var samples = new ReportSamples().candidate(between).quote(between).prompt(between);
    var report = new PrintedPdf(PRINTER.report(samples.report()));
    assertTrue(report.text().contains("before"), report.text());
    assertTrue(report.text().contains("after"), report.text());
    var transcript = new PrintedPdf(PRINTER.transcript(samples.interview(), samples.lines(4)));
    assertTrue(transcript.text().contains("after"), transcript.text());
  }

  @Test
  void charactersOfNoFontBecomeAReplacementMark() {
    var pdf = new PrintedPdf(PRINTER.report(new ReportSamples().candidate("Ann \u1780").report()));
    assertTrue(pdf.text().contains("Ann"), pdf.text());
    assertEquals("a\ufffdb", Characters.clean("a\u0000b"));
    assertEquals("a\ufffdb", Characters.clean("a\ud800b"));
    assertEquals("a\ufffdb", Characters.clean("a\ue000b"));
  }

  @Test
  void directionalControlsAreGone() {
    assertEquals("abc", Characters.clean("a\u202eb\u2069c\u200f\ufeff"));
    assertEquals("a    b\nc\nd", Characters.clean("a\tb\r\nc\rd"));
  }

  @Test
  void towersOfAccentsAreThinnedOut() {
    assertEquals(7, Characters.clean("x" + "\u0323".repeat(500) + "y").length());
  }

  @Test
  void accentsAreComposed() {
    assertEquals("é", Characters.clean("e\u0301"));
  }

  @Test
  void quotesCannotPutTheLinesAroundThemBackward() {
    var pdf =
        new PrintedPdf(PRINTER.report(new ReportSamples().quote("\u202eevil\u202e").report()));
    assertTrue(pdf.text().contains("“evil” Chooses by the read to write ratio"), pdf.text());
  }
}
