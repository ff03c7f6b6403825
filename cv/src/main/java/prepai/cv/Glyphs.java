package prepai.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Glyphs to words: by gaps, baselines and changes to fonts that hold icons.
final class Glyphs {
  /// Less than this between two letters, in multiples of the size, is no space.
  private static final double GAP = 0.17;

  private static final Pattern ICONS =
      Pattern.compile(
          ".*(?:awesome|icon|academicons|marvosym|wingding|webding|dingbat|fontello|materialsymbol|ionic|feather|octicon|entypo|glyphicon|typicon|devicon|simpleicons|fa-(?:solid|brands|regular)|bootstrap-ico|segoeuisymbol|segmdl).*");
  private static final String BULLETS = "•‣⁃▪▫■□●○◦∙⋅►▶▸▹➢➤➔→✓✔✦✧❖◆◇♦★☆⚫⚬❯›»·✱∗";

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double baseline;
  private double lastLeft;
  private Style style = new Style("", 1, false, false, 0);
  private boolean symbol;

  /// Takes the next glyph.
  ///
  /// @param unicode empty when the font does not tell
  void take(String unicode, double x, double width, double y, Style drawn) {
    if (unicode.isBlank() && !unicode.isEmpty()) {
      finish();
      return;
    }
    double size = drawn.size();
    boolean inside =
        unicode.isEmpty()
            && text.length() > 0
            && !symbol
            && style.equals(drawn)
            && Math.abs(x - right) < size * 0.1
            && Math.abs(y - baseline) < size * 0.1;
    if (inside) {
      // A letter that the font does not tell: the word goes on without it.
      right = Math.max(right, x + width);
      lastLeft = x;
      return;
    }
    boolean icon = unicode.isEmpty() || isIcon(unicode, drawn);
    boolean apart =
        icon
            || symbol
            || Math.abs(y - baseline) > size * 0.12
            || x - right > size * GAP
            || x < lastLeft - size * 0.1
            || (x - right > size * 0.06 && Math.abs(size - style.size()) > 0.3 * size);
    if (text.length() > 0 && !apart && Math.abs(x - lastLeft) < size * 0.06) {
      // Drawn twice to look bold, or an accent over its letter.
      if (text.toString().endsWith(unicode)) {
        return;
      }
    }
    if (apart) {
      finish();
    }
    if (text.length() == 0) {
      left = x;
      baseline = y;
      style = drawn;
      symbol = icon;
      right = x;
    }
    text.append(icon ? Word.SYMBOL : unicode);
    right = Math.max(right, x + width);
    lastLeft = x;
    if (icon || isBullet(unicode)) {
      boolean first = text.length() == 1;
      if (first) {
        text.setLength(0);
        text.append(Word.SYMBOL);
        symbol = true;
        finish();
      }
    }
  }

  /// The words so far; none is left open.
  List<Word> words() {
    finish();
    return List.copyOf(words);
  }

  private void finish() {
    if (text.length() > 0) {
      words.add(
          new Word(
              Letters.plain(text.toString()),
              left,
              baseline - style.size() * 0.8,
              right,
              baseline,
              style,
              ""));
    }
    text.setLength(0);
    symbol = false;
    right = 0;
    lastLeft = 0;
  }

  private static boolean isBullet(String unicode) {
    return BULLETS.contains(unicode);
  }

  private static boolean isIcon(String unicode, Style drawn) {
    int first = unicode.codePointAt(0);
    return Character.getType(first) == Character.PRIVATE_USE
        || first < 32
        || (Character.getType(first) == Character.OTHER_SYMBOL && first > 0x2190)
        || first == 0xFFFD
        || ICONS.matcher(drawn.font().toLowerCase(Locale.ROOT).replace(" ", "")).matches();
  }
}
