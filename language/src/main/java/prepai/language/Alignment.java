package prepai.language;

import java.util.Arrays;

/// For each telling word of one text, the word of another that is nearest to it in meaning.
final class Alignment {
  private final int[] nearest;
  private final double[] similarity;

  private Alignment(int size) {
    nearest = new int[size];
    Arrays.fill(nearest, -1);
    similarity = new double[size];
  }

  /// Two texts, each aligned to the other.
  ///
  /// @param there of the first text's words, in the second
  /// @param back of the second text's words, in the first
  record Pair(Alignment there, Alignment back) {}

  static Pair between(Reading one, Reading other) {
    var there = new Alignment(one.size());
    var back = new Alignment(other.size());
    for (int row = 0; row < one.size(); row++) {
      for (int column = 0; column < other.size(); column++) {
        double cosine = one.vector(row).cosine(other.vector(column));
        there.offer(row, column, cosine);
        back.offer(column, row, cosine);
      }
    }
    return new Pair(there, back);
  }

  private void offer(int index, int candidate, double cosine) {
    if (nearest[index] < 0 || cosine > similarity[index]) {
      nearest[index] = candidate;
      similarity[index] = cosine;
    }
  }

  int size() {
    return nearest.length;
  }

  /// Index of the nearest word, -1 where the other text has none.
  int nearest(int index) {
    return nearest[index];
  }

  /// Its cosine, 0 where there is none.
  double similarity(int index) {
    return similarity[index];
  }
}
