package prepai.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  @Test
  void moreCoverageIsNeverLess() {
    double before = 0;
    for (int step = 0; step <= 1000; step++) {
      double score = Scale.onScale(step / 1000.0);

      assertTrue(score >= before && score >= 1 && score <= 4);
      before = score;
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0.21, 1", "0.23, 2", "0.44, 2", "0.46, 3", "0.67, 3", "0.69, 4", "1, 4"})
  void coverageRoundsToItsScore(double coverage, int score) {
    assertEquals(score, Scale.rounded(Scale.onScale(coverage)));
  }

  @Test
  void weighsThePieces() {
    assertEquals(
        Scale.onScale(0.25), Scale.of(List.of(new Scale.Piece(10, 1), new Scale.Piece(30, 0))));
    assertEquals(1, Scale.of(List.of()));
  }

  @Test
  void aBandHoldsTheMiddleAndIsTheSameEachTime() {
    var random = new SplittableRandom(61);
    for (int round = 0; round < 60; round++) {
      var pieces = new ArrayList<Scale.Piece>();
      for (int index = 0; index < 2 + round % 20; index++) {
        pieces.add(new Scale.Piece(random.nextDouble(5, 30), random.nextInt(3) / 2.0));
      }
      Scale.Band band = Scale.band(pieces, round);

      assertTrue(1 <= band.low() && band.low() <= band.high() && band.high() <= 4);
      assertEquals(band, Scale.band(pieces, round));
    }
  }

  @Test
  void withoutVariationThereIsNoDoubt() {
    var same = List.of(new Scale.Piece(20, 0.5), new Scale.Piece(30, 0.5));
    double score = Math.round(Scale.of(same) * 10) / 10.0;

    assertEquals(new Scale.Band(score, score), Scale.band(same, 1));
  }
}
