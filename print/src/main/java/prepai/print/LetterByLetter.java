package prepai.print;

import java.util.ArrayList;
import java.util.stream.IntStream;

/// A glyph for each character: right for scripts whose letters stand alone, and the last resort for
/// the others.
final class LetterByLetter implements Shaper {
  @Override
  public Shaped shape(FontFile font, String text, Direction direction) {
    int[] characters =
        text.codePoints().filter(character -> !Characters.invisible(character)).toArray();
    var glyphs = new ArrayList<Glyph>(characters.length);
    double x = 0;
    for (int character : order(characters, direction)) {
      int shown = direction == Direction.RIGHT_TO_LEFT ? Characters.mirrored(character) : character;
      int glyph = font.glyph(shown);
      glyphs.add(new Glyph(glyph, x, 0, Character.toString(shown)));
      x += font.advance(glyph);
    }
    return new Shaped(glyphs, x, Spacing.OF_THE_FONT);
  }

  private static int[] order(int[] characters, Direction direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> characters;
      case RIGHT_TO_LEFT ->
          IntStream.range(0, characters.length)
              .map(index -> characters[characters.length - 1 - index])
              .toArray();
    };
  }
}
