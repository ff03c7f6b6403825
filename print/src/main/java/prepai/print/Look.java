package prepai.print;

/// The sizes and colours of everything.
final class Look {
  static final Tint INK = new Tint(31, 41, 51);
  static final Tint MUTED = new Tint(92, 104, 117);
  static final Tint ACCENT = new Tint(22, 78, 99);
  static final Tint ACCENT_SOFT = new Tint(164, 196, 207);
  static final Tint WASH = new Tint(242, 246, 248);
  static final Tint WASH_DARK = new Tint(224, 236, 240);
  static final Tint HAIRLINE = new Tint(211, 219, 225);
  static final Tint GOOD = new Tint(21, 115, 71);
  static final Tint FAIR = new Tint(160, 98, 8);
  static final Tint BAD = new Tint(176, 42, 48);

  static final Style TITLE = new Style(Face.BOLD, 21, 27, INK);
  static final Style NAME = new Style(Face.SANS, 12.5, 19, INK);
  static final Style OVERLINE = new Style(Face.BOLD, 8, 13, ACCENT);
  static final Style SECTION = new Style(Face.BOLD, 13.5, 19, ACCENT);
  static final Style HEADING = new Style(Face.BOLD, 10.5, 15, INK);
  static final Style LABEL = new Style(Face.BOLD, 7.5, 12, MUTED);
  static final Style BODY = new Style(Face.SANS, 9.2, 13.6, INK);
  static final Style SMALL = new Style(Face.SANS, 7.8, 11.4, MUTED);
  static final Style CODE = new Style(Face.MONO, 7.8, 11.4, INK);
  static final Style VERDICT = new Style(Face.BOLD, 19, 25, ACCENT);

  private Look() {}
}
