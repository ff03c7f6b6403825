package prepai.print;

import java.util.List;

/// Turns characters into glyphs.
sealed interface Shaper permits LetterByLetter, HarfBuzz {
  /// Which way a run is read.
  enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
  }

  /// Where the glyphs stand.
  enum Spacing {
    /// One after the other, each as wide as its font says.
    OF_THE_FONT,
    /// Each in a place of its own.
    OWN
  }

  /// Glyphs in the order they are drawn.
  ///
  /// @param advance of all of them, as a share of the font size
  record Shaped(List<Glyph> glyphs, double advance, Spacing spacing) {
    public Shaped {
      glyphs = List.copyOf(glyphs);
    }
  }

  Shaped shape(FontFile font, String text, Direction direction);
}
