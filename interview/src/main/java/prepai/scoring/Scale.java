package prepai.scoring;

import java.util.List;
import java.util.SplittableRandom;

/// The 1 to 4 scale and its band.
///
/// Coverage of the evidence, 0..1, is laid on the scale piecewise linearly: up to .22 rounds to 1,
/// up to .45 to 2, up to .68 to 3, above to 4.
final class Scale {
  private static final double[] COVERAGE = {0, 0.22, 0.45, 0.68, 0.9};
  private static final double[] SCORE = {1, 1.5, 2.5, 3.5, 4};
  private static final int RESAMPLES = 200;
  private static final double TAIL = 0.1;

  private Scale() {}

  /// A piece of evidence.
  ///
  /// @param weight above 0
  /// @param credit 0..1
  record Piece(double weight, double credit) {}

  /// The middle eighty percent of scores under resampling of the evidence (bootstrap percentile
  /// interval: B. Efron, Bootstrap methods: another look at the jackknife, 1979).
  record Band(double low, double high) {}

  /// A score on the continuous scale, 1..4.
  static double of(List<Piece> pieces) {
    double weight = pieces.stream().mapToDouble(Piece::weight).sum();
    double reached = pieces.stream().mapToDouble(piece -> piece.weight() * piece.credit()).sum();
    return onScale(weight == 0 ? 0 : reached / weight);
  }

  static double onScale(double coverage) {
    for (int index = 1; index < COVERAGE.length; index++) {
      if (coverage <= COVERAGE[index]) {
        double share = (coverage - COVERAGE[index - 1]) / (COVERAGE[index] - COVERAGE[index - 1]);
        return SCORE[index - 1] + share * (SCORE[index] - SCORE[index - 1]);
      }
    }
    return SCORE[SCORE.length - 1];
  }

  /// The whole score of a continuous one.
  static int rounded(double score) {
    return Math.clamp(Math.round(score), 1, 4);
  }

  static Band band(List<Piece> pieces, long seed) {
    var random = new SplittableRandom(seed);
    var scores = new double[RESAMPLES];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      var drawn = new java.util.ArrayList<Piece>(pieces.size());
      for (int index = 0; index < pieces.size(); index++) {
        drawn.add(pieces.get(random.nextInt(pieces.size())));
      }
      scores[resample] = of(drawn);
    }
    java.util.Arrays.sort(scores);
    int tail = (int) (RESAMPLES * TAIL);
    return new Band(tenth(scores[tail]), tenth(scores[RESAMPLES - 1 - tail]));
  }

  private static double tenth(double score) {
    return Math.round(score * 10) / 10.0;
  }
}
