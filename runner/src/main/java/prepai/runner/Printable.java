package prepai.runner;

/// Makes what a program wrote safe to show: nothing in it commands a terminal, turns the direction
/// of writing (Unicode Annex 9, explicit directional formatting) or breaks JSON. What would is
/// written as an escape, e.g. `\x1b`.
final class Printable {
  private Printable() {}

  /// The text with its escapes, cut at so many characters.
  static String of(String text, int most) {
    var made = new StringBuilder(Math.min(text.length(), most));
    for (int at = 0; at < text.length() && made.length() < most; at++) {
      char one = text.charAt(at);
      if (Character.isSurrogatePair(one, following(text, at))) {
        made.append(one).append(following(text, at));
        at++;
      } else if (plain(one) || (one == '\r' && following(text, at) == '\n')) {
        made.append(one);
      } else {
        made.append((one < 0x100 ? "\\x%02x" : "\\u%04x").formatted((int) one));
      }
    }
    return made.length() > most ? made.substring(0, most) : made.toString();
  }

  private static char following(String text, int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : 0;
  }

  private static boolean plain(char one) {
    if (Character.isISOControl(one)) {
      return one == '\n' || one == '\t';
    }
    boolean directs = (one >= '\u202a' && one <= '\u202e') || (one >= '\u2066' && one <= '\u2069');
    return !directs && !Character.isSurrogate(one);
  }
}
