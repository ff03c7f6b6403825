package prepai.cv;

import java.util.List;
import java.util.stream.IntStream;

/// How far apart words of one row must be to be apart for a reader.
final class Gaps {
  private static final double USUAL = 0.95;

  private Gaps() {}

  /// In multiples of the size. A justified row has wide gaps everywhere, which tell nothing.
  static double apart(List<Word> row) {
    double[] gaps =
        IntStream.range(1, row.size())
            .mapToDouble(at -> (row.get(at).left() - row.get(at - 1).right()) / row.get(at).size())
            .filter(gap -> gap > 0.05)
            .sorted()
            .toArray();
    if (gaps.length < 4) {
      return USUAL;
    }
    double middle = gaps[gaps.length / 2];
    return middle > 0.45 && middle < 1.6 && gaps[gaps.length - 1] < 2.2 * middle
        ? 2.2 * middle
        : USUAL;
  }
}
