package prepai.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TypesettingTest {
  private final Typesetter typesetter = new Typesetter(new Fonts(FontFile::read), new HarfBuzz());

  private List<String> lines(String text, double width) {
    return typesetter.lines(List.of(Look.BODY.span(text)), width).stream()
        .map(TypesettingTest::text)
        .toList();
  }

  private static String text(TextLine line) {
    var text = new StringBuilder();
    line.runs().forEach(run -> text.append(run.text()));
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(doubles = {30, 80, 200, 500})
  void noLineIsWiderThanItsColumn(double width) {
    String text =
        "Words, https://example.com/a/b_c?d=e and ثم نعود 漢字かな交じり文 then प्रिया again; ".repeat(20);
    List<TextLine> lines = typesetter.lines(List.of(Look.BODY.span(text)), width);
    lines.forEach(line -> assertTrue(line.width() <= width + 0.01, () -> text(line)));
  }

  @Test
  void nothingButSpaceIsLostBetweenLines() {
    String text = "One two  three https://example.com/very/long/path_of_it four 漢字 five.";
    String joined = String.join("", lines(text, 60)).replace(" ", "");
    assertEquals(text.replace(" ", ""), joined);
  }

  @Test
  void addressesBreakAfterTheirSlashes() {
    List<String> lines = lines("https://example.com/first/second/third/fourth", 120);
    assertTrue(lines.getFirst().endsWith("/"), lines.toString());
  }

  @Test
  void indentationOfCodeIsKept() {
    assertEquals(List.of("if (a) {", "    b();", "}"), lines("if (a) {\n\tb();\n}", 300));
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertEquals(List.of(""), lines("", 100));
  }

  @Test
  void clippedTextEndsInAnEllipsis() {
    List<TextLine> lines =
        typesetter.clipped(
            Look.BODY.span("a name that goes on and on and on"), 60, TextLine.Align.LEFT, 2);
    assertEquals(2, lines.size());
    assertTrue(text(lines.getLast()).endsWith("…"), text(lines.getLast()));
    lines.forEach(line -> assertTrue(line.width() <= 60, text(line)));
  }

  @Test
  void charactersOfNoFontAreShownAsAReplacementMark() {
    List<TextLine> lines = typesetter.lines(List.of(Look.BODY.span("a\u1780b")), 100);
    Run mark = lines.getFirst().runs().get(1);
    assertEquals("\u1780", mark.text(), "what it says is kept for copying");
    assertEquals("\ufffd", mark.glyphs().getFirst().text());
  }

  @Test
  void paragraphsFromRightToLeftStartAtTheRight() {
    TextLine line = typesetter.lines(List.of(Look.BODY.span("שלום abc")), 300).getFirst();
    assertEquals(Shaper.Direction.RIGHT_TO_LEFT, line.direction());
  }
}
