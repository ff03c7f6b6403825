package prepai.text;

import java.util.List;
import java.util.random.RandomGenerator;

/// Text as nobody types it: words, emoji with modifiers, right-to-left script, combining marks,
/// stray punctuation.
public final class RandomText {
  private static final List<String> PIECES =
      List.of(
          "hash",
          "bucket",
          "not",
          "O(n)",
          "the",
          "c++",
          "read-only",
          "3.5%",
          "don't",
          "I built",
          "👩‍💻",
          "👍🏽",
          "🇩🇪",
          "שלום",
          "مرحبا",
          "e\u0301a\u0308",
          "z\u0351\u036B",
          "漢字",
          "ß",
          "İ",
          "\u202E",
          "\u200B",
          "\u00A0",
          "“",
          "”",
          "…",
          ".",
          "?",
          "!",
          ";",
          ",",
          "\n",
          "\t",
          " - ",
          "(",
          ")",
          "<b>",
          "{x}",
          "\\",
          "'",
          "’",
          "’’",
          "..",
          "O(",
          "o()",
          "$5",
          "1,000");

  private RandomText() {}

  /// A text of up to `most` pieces, never blank.
  public static String of(RandomGenerator random, int most) {
    var text = new StringBuilder("x");
    int count = random.nextInt(most);
    for (int index = 0; index < count; index++) {
      text.append(random.nextInt(3) == 0 ? "" : " ");
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
