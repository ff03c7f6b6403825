package prepai.print;

import java.util.List;

/// Shaped text of one style, one font and one direction.
///
/// @param text what it says, in the order it is read
/// @param glyphs in the order they are drawn, left to right
/// @param width in points
/// @param level the embedding level of UAX #9: odd runs from right to left
record Run(
    String text,
    Style style,
    Face face,
    List<Glyph> glyphs,
    Shaper.Spacing spacing,
    double width,
    byte level) {
  Run {
    glyphs = List.copyOf(glyphs);
  }

  boolean blank() {
    return text.isBlank();
  }

  /// Whether glyphs that read so, in drawing order, give the text when read one by one. Readers
  /// turn runs from right to left around, and brackets with them, as they turn what is seen into
  /// what is meant.
  boolean spelledBy(List<String> glyphTexts) {
    if (level % 2 == 0) {
      return String.join("", glyphTexts).equals(text);
    }
    var mirrored = new StringBuilder();
    text.codePoints().map(Characters::mirrored).forEach(mirrored::appendCodePoint);
    return String.join("", glyphTexts.reversed()).contentEquals(mirrored);
  }
}
