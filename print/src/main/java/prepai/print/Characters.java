package prepai.print;

import java.text.Normalizer;

/// Text as it may be set: whatever would break a document or turn a line around is gone.
final class Characters {
  /// Stands for what cannot be shown.
  static final int REPLACEMENT = 0xFFFD;

  /// No script stacks more on one letter; without a limit they would run over the lines around.
  private static final int MOST_MARKS = 5;

  private static final String TAB = "    ";
  private static final String OPENING = "([{<«‹≤「『《〈";
  private static final String CLOSING = ")]}>»›≥」』》〉";

  private Characters() {}

  /// Composes accents, ends lines with `\n`, spreads tabs, removes directional controls and byte
  /// order marks, thins out towers of accents, and replaces control characters and lone surrogates.
  static String clean(String text) {
    String composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
    var clean = new StringBuilder(composed.length());
    int marks = 0;
    for (int character : composed.codePoints().toArray()) {
      marks = combining(character) ? marks + 1 : 0;
      if (marks <= MOST_MARKS) {
        append(clean, character);
      }
    }
    return clean.toString();
  }

  private static void append(StringBuilder clean, int character) {
    switch (character) {
      case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> clean.append('\n');
      case '\t' -> clean.append(TAB);
      case 0xAD, 0xFEFF -> {}
      default -> {
        if (!directional(character)) {
          clean.appendCodePoint(unshowable(character) ? REPLACEMENT : character);
        }
      }
    }
  }

  /// `clean`, on one line.
  static String cleanLine(String text) {
    return clean(text).replace('\n', ' ').strip();
  }

  /// Whether a character leaves no mark of its own, such as a joiner or a variation selector.
  static boolean invisible(int character) {
    return Character.getType(character) == Character.FORMAT
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  /// Whether a character sits on the one before it.
  static boolean combining(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /// The character that a bracket looks like when it is read from right to left. The JDK knows
  /// which characters have one (`Character.isMirrored`), but not which.
  static int mirrored(int character) {
    int opening = OPENING.indexOf(character);
    int closing = CLOSING.indexOf(character);
    return opening >= 0
        ? CLOSING.charAt(opening)
        : closing >= 0 ? OPENING.charAt(closing) : character;
  }

  private static boolean directional(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x206F)
        || character == 0x200E
        || character == 0x200F
        || character == 0x061C;
  }

  private static boolean unshowable(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }
}
