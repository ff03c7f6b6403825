package prepai.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The shaping engine inside the JDK: joins Arabic letters, orders and stacks Indic ones, places
/// accents. It needs the system library fontconfig; where that is missing text is set letter by
/// letter instead (or name a `fontconfig.properties` in the property `sun.awt.fontconfig`).
final class HarfBuzz implements Shaper {
  /// Measured at a thousand points, so that positions are thousandths of the font size.
  private static final float EM = 1000;

  /// Glyph numbers from here on are the JDK's marks for "draw nothing".
  private static final int NOTHING = 0xFFFE;

  private final Shaper lastResort = new LetterByLetter();
  private final Map<Face, Optional<Font>> fonts = new ConcurrentHashMap<>();

  @Override
  public Shaped shape(FontFile font, String text, Direction direction) {
    return fonts
        .computeIfAbsent(font.face(), _ -> load(font))
        .map(loaded -> shape(font, loaded, text, direction))
        .orElseGet(() -> lastResort.shape(font, text, direction));
  }

  private static Optional<Font> load(FontFile font) {
    try {
      return Optional.of(Font.createFont(Font.TRUETYPE_FONT, font.stream()).deriveFont(EM));
    } catch (IOException | FontFormatException | LinkageError | InternalError e) {
      // All four are how a JDK without fontconfig answers, the first time or later.
      return Optional.empty();
    }
  }

  private static Shaped shape(FontFile font, Font loaded, String text, Direction direction) {
    var context = new FontRenderContext(null, true, true);
    int flags =
        switch (direction) {
          case LEFT_TO_RIGHT -> Font.LAYOUT_LEFT_TO_RIGHT;
          case RIGHT_TO_LEFT -> Font.LAYOUT_RIGHT_TO_LEFT;
        };
    GlyphVector vector =
        loaded.layoutGlyphVector(context, text.toCharArray(), 0, text.length(), flags);
    int count = vector.getNumGlyphs();
    float[] positions = vector.getGlyphPositions(0, count + 1, null);
    String[] texts = texts(font, vector, text);
    var glyphs = new ArrayList<Glyph>(count);
    for (int index = 0; index < count; index++) {
      int glyph = vector.getGlyphCode(index);
      if (glyph > 0 && glyph < NOTHING) {
        glyphs.add(
            new Glyph(
                glyph, positions[2 * index] / EM, -positions[2 * index + 1] / EM, texts[index]));
      }
    }
    return new Shaped(glyphs, positions[2 * count] / EM, Spacing.OWN);
  }

  /// Which characters each glyph stands for. Glyphs and characters correspond by cluster only;
  /// within one, a glyph gets the character it shows by itself, and what then remains is paired off
  /// in order.
  private static String[] texts(FontFile font, GlyphVector vector, String text) {
    var clusters = new TreeMap<Integer, List<Integer>>();
    for (int index = 0; index < vector.getNumGlyphs(); index++) {
      clusters.computeIfAbsent(vector.getGlyphCharIndex(index), _ -> new ArrayList<>()).add(index);
    }
    String[] texts = new String[vector.getNumGlyphs()];
    clusters.forEach((start, indices) -> {
      Integer next = clusters.higherKey(start);
      share(font, vector, text.substring(start, next == null ? text.length() : next), indices)
          .forEach((index, share) -> texts[index] = share);
    });
    return texts;
  }

  /// The character or its mirror image, whichever the glyph shows; 0 for neither.
  private static int look(FontFile font, int character, int glyph) {
    int mirrored = Characters.mirrored(character);
    return font.glyph(character) == glyph
        ? character
        : font.glyph(mirrored) == glyph ? mirrored : 0;
  }

  private static Map<Integer, String> share(
      FontFile font, GlyphVector vector, String cluster, List<Integer> indices) {
    var characters = new ArrayList<>(cluster.codePoints().boxed().toList());
    var texts = new TreeMap<Integer, String>();
    for (int index : indices) {
      int glyph = vector.getGlyphCode(index);
      characters.stream()
          .filter(character -> look(font, character, glyph) != 0)
          .findFirst()
          .ifPresent(character -> {
            texts.put(index, Character.toString(look(font, character, glyph)));
            characters.remove((Object) character);
          });
    }
    List<Integer> rest = indices.stream().filter(index -> !texts.containsKey(index)).toList();
    for (int index : rest) {
      texts.put(index, characters.isEmpty() ? "" : Character.toString(characters.removeFirst()));
    }
    if (!rest.isEmpty() && !characters.isEmpty()) {
      var all = new StringBuilder(texts.get(rest.getLast()));
      characters.forEach(all::appendCodePoint);
      texts.put(rest.getLast(), all.toString());
    }
    return texts;
  }
}
