package prepai.cv;

import java.util.List;

/// What stands before an item of a list.
final class Bullets {
  private static final String DASHES = "-–—*+~o";

  private Bullets() {}

  /// Whether the word at an index, with only bullets before it, is one.
  static boolean isBullet(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.isSymbol()) {
      return true;
    }
    boolean dash = word.text().length() == 1 && DASHES.contains(word.text());
    return dash && at == 0 && words.size() > 1 && words.get(1).left() > word.right() + 0.5;
  }
}
