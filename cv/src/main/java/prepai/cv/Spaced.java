package prepai.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Words whose letters were set apart, as headings often are, become words again.
final class Spaced {
  private static final int FEWEST = 4;

  private Spaced() {}

  /// @param row words from left to right
  static List<Word> joined(List<Word> row) {
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

  private static boolean isLetter(Word word) {
    return !word.isSymbol()
        && word.text().codePointCount(0, word.text().length()) == 1
        && (Character.isLetter(word.text().codePointAt(0)) || "&/.".contains(word.text()));
  }

  private static boolean follows(List<Word> row, int at) {
    Word word = row.get(at);
    return word.left() - row.get(at - 1).right() < 2.2 * word.size()
        && word.style().equals(row.get(at - 1).style());
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
        open =
            new Word(
                open.text() + next.text(),
                open.left(),
                open.top(),
                next.right(),
                open.bottom(),
                open.style(),
                open.link());
      }
    }
    words.add(open);
    return words;
  }
}
