package prepai.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Words whose letters were set apart, as headings often are, become words again.
final class Spaced {
  private static final int FEWEST = 4;

  private Spaced() {}

  /// Joins the words of a row.
  ///
  /// @param printed words from left to right
  static List<Word> joined(List<Word> printed) {
    List<Word> row = capitals(printed);
    var words = new ArrayList<Word>();
    int at = 0;
    while (at < row.size()) {
      int end = at;
      while (end < row.size() && isLetter(row.get(end)) && (end == at || follows(row, end))) {
        end++;
      }
      if (end - at >= FEWEST) {
        words.addAll(join(row.subList(at, end)));
      } else {
        end = Math.max(end, at + 1);
        words.addAll(row.subList(at, end));
      }
      at = end;
    }
    return words;
  }

  /// A large capital before small ones is their first letter.
  private static List<Word> capitals(List<Word> row) {
    var words = new ArrayList<Word>();
    for (Word word : row) {
      Word last = words.isEmpty() ? word : words.getLast();
      boolean first =
          !words.isEmpty()
              && isLetter(last)
              && Character.isUpperCase(last.text().codePointAt(0))
              && word.text().equals(word.text().toUpperCase(Locale.ROOT))
              && Character.isUpperCase(word.text().codePointAt(0))
              && word.size() < 0.92 * last.size()
              && word.left() - last.right() < 0.45 * last.size();
      if (first) {
        words.set(words.size() - 1, glued(last, word));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static Word glued(Word open, Word next) {
    return new Word(
        open.text() + next.text(),
        open.left(),
        open.top(),
        next.right(),
        open.bottom(),
        open.style(),
        open.link());
  }

  private static boolean isLetter(Word word) {
    return !word.isSymbol()
        && word.text().codePointCount(0, word.text().length()) == 1
        && (Character.isLetter(word.text().codePointAt(0)) || "&/.".contains(word.text()));
  }

  private static boolean follows(List<Word> row, int at) {
    Word word = row.get(at);
    Word last = row.get(at - 1);
    double gap = word.left() - last.right();
    boolean capitals =
        gap < 0.5 * last.size()
            && Character.isUpperCase(word.text().codePointAt(0))
            && Character.isUpperCase(last.text().codePointAt(0));
    return capitals || (gap < 2.2 * word.size() && word.style().equals(last.style()));
  }

  private static List<Word> join(List<Word> letters) {
    double[] gaps =
        IntStream.range(1, letters.size())
            .mapToDouble(at -> letters.get(at).left() - letters.get(at - 1).right())
            .sorted()
            .toArray();
    double usual = gaps[gaps.length / 2];
    var words = new ArrayList<Word>();
    Word open = letters.getFirst();
    for (int at = 1; at < letters.size(); at++) {
      Word next = letters.get(at);
      if (next.left() - letters.get(at - 1).right() > 1.6 * usual + 0.5) {
        words.add(open);
        open = next;
      } else {
        open = glued(open, next);
      }
    }
    words.add(open);
    return words;
  }
}
