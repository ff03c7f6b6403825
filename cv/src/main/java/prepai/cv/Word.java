package prepai.cv;

/// A word where it stands, in points from the upper left corner of its page.
///
/// @param bottom the baseline
/// @param link where a click on it leads; empty when nowhere
record Word(
    String text, double left, double top, double right, double bottom, Style style, String link) {

  /// Stands for a bullet or an icon.
  static final String SYMBOL = "\u2022";

  double size() {
    return style.size();
  }

  double middle() {
    return (top + bottom) / 2;
  }

  boolean isSymbol() {
    return text.equals(SYMBOL);
  }

  Word saying(String other) {
    return new Word(other, left, top, right, bottom, style, link);
  }

  Word leading(String target) {
    return new Word(text, left, top, right, bottom, style, target);
  }
}
