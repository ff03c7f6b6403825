package prepai.cv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Letters as a reader means them: no ligatures, no soft hyphens, accents joined to their letters.
final class Letters {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOTHING = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

  private Letters() {}

  static String plain(String text) {
    boolean simple = text.chars().allMatch(letter -> letter < 0xA0);
    if (simple) {
      return text;
    }
    var plain = new StringBuilder();
    NOTHING
        .matcher(text)
        .replaceAll("")
        .codePoints()
        .forEach(letter -> {
          if (letter >= 0xFB00 && letter <= 0xFB06) {
            plain.append(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC));
          } else if (letter == 0xA0 || (letter >= 0x2000 && letter <= 0x200A) || letter == 0x202F) {
            plain.append(' ');
          } else {
            plain.appendCodePoint(letter);
          }
        });
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  /// Lower case, without accents, one space between words: for looking up.
  static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS
        .matcher(apart)
        .replaceAll("")
        .replace("ß", "ss")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }

  /// Lower case without accents, letter by letter, so that places stay what they were.
  static String foldedInPlace(String text) {
    var folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < 0x80) {
        folded.append(Character.toLowerCase(letter));
      } else if (letter == '’' || letter == '‘' || letter == '´') {
        folded.append('\'');
      } else if (Character.isSpaceChar(letter)) {
        folded.append(' ');
      } else {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        folded.append(apart.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0));
      }
    }
    return folded.toString();
  }
}
