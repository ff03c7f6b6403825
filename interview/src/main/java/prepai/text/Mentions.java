package prepai.text;

import java.util.Locale;

/// Whether a text mentions something by its name.
public final class Mentions {
  private Mentions() {}

  /// Whether the name stands in the text as words of its own. A name of one word counts only as it
  /// is spelled, since `Go` and `React` are words of everyday language otherwise.
  public static boolean of(String text, String name) {
    boolean words = name.strip().indexOf(' ') >= 0;
    return words
        ? stands(text.toLowerCase(Locale.ROOT), name.strip().toLowerCase(Locale.ROOT))
        : stands(text, name.strip());
  }

  /// Whether the name stands in the text as words of its own, letter by letter.
  public static boolean stands(String text, String name) {
    if (name.isEmpty()) {
      return false;
    }
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends =
          end >= text.length()
              || (!Character.isLetterOrDigit(text.charAt(end))
                  && text.charAt(end) != '+'
                  && text.charAt(end) != '#');
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
