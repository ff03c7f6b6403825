package prepai.cv;

import java.util.Locale;

/// How words are set.
///
/// @param size in points
/// @param colour as 0xRRGGBB
record Style(String font, double size, boolean bold, boolean italic, int colour) {

  /// Without what tells one file's fonts from another's.
  static Style named(String font, double size, int colour) {
    String plain = font.toLowerCase(Locale.ROOT);
    int subset = plain.indexOf('+');
    plain = subset == 6 ? plain.substring(7) : plain;
    boolean bold =
        plain.contains("bold")
            || plain.contains("black")
            || plain.contains("heavy")
            || plain.matches("(?:sf|cm)(?:bx|ssbx).*")
            || plain.matches(".*(?:-|_)(?:medi|demi|bd).*");
    boolean italic =
        plain.contains("ital") || plain.contains("obli") || plain.matches("(?:sf|cm)(?:ti|sl).*");
    return new Style(plain, size, bold, italic, colour);
  }

  /// Whether two texts look alike to a reader: size to a tenth, weight, slope and colour.
  boolean looksLike(Style other) {
    return bold == other.bold
        && italic == other.italic
        && Math.abs(size - other.size) < 0.07 * Math.max(size, other.size)
        && near(colour, other.colour);
  }

  private static boolean near(int one, int other) {
    return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) < 40
        && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) < 40
        && Math.abs((one & 255) - (other & 255)) < 40;
  }
}
