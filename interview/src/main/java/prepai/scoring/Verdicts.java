package prepai.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// From dimensions to a recommendation, by fixed rules: Strong Hire when all are at least 3, two of
/// them 4, and no hint went past the first rung; Hire when the mean is at least 3 and none is below
/// 2; a 1 in a core dimension caps at Lean No Hire, the third hint at Lean Hire.
final class Verdicts {
  private static final int TOO_DEEP_FOR_STRONG = 2;
  private static final int TOO_DEEP_FOR_HIRE = 3;

  private Verdicts() {}

  static Report.Verdict of(List<Report.Dimension> dimensions, int deepestRung, boolean engaged) {
    List<Report.Dimension> scored =
        dimensions.stream().filter(dimension -> dimension.score().isPresent()).toList();
    boolean core = scored.stream().anyMatch(Report.Dimension::core);
    if (!engaged || !core || scored.size() * 2 < dimensions.size()) {
      return new Report.Verdict(
          Rating.NOT_ENOUGH_EVIDENCE,
          Rating.NOT_ENOUGH_EVIDENCE.title(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(
              scored.size()
                  + " of "
                  + dimensions.size()
                  + " dimensions have evidence; a recommendation needs half of them, a core one among them."));
    }
    ToDoubleFunction<Report.Dimension> score = dimension -> dimension.score().orElseThrow();
    Rating rating = rating(scored, score, deepestRung);
    Rating low = rating(scored, dimension -> dimension.low().orElseThrow(), deepestRung);
    Rating high = rating(scored, dimension -> dimension.high().orElseThrow(), deepestRung);
    double mean = scored.stream().mapToDouble(score).average().orElseThrow();
    return new Report.Verdict(
        rating,
        rating.title(),
        Optional.of(low.atMost(rating)),
        Optional.of(high.compareTo(rating) < 0 ? rating : high),
        Optional.of(Math.round(mean * 10) / 10.0),
        reasons(dimensions, scored, mean, deepestRung));
  }

  private static Rating rating(
      List<Report.Dimension> scored, ToDoubleFunction<Report.Dimension> by, int deepestRung) {
    double mean = scored.stream().mapToDouble(by).average().orElseThrow();
    int[] whole =
        scored.stream().mapToInt(dimension -> Scale.rounded(by.applyAsDouble(dimension))).toArray();
    int lowest = java.util.Arrays.stream(whole).min().orElseThrow();
    long fours = java.util.Arrays.stream(whole).filter(score -> score == 4).count();
    Rating rating = byMean(mean, lowest, fours, deepestRung);
    boolean coreFailed =
        scored.stream()
            .anyMatch(
                dimension -> dimension.core() && Scale.rounded(by.applyAsDouble(dimension)) == 1);
    if (coreFailed) {
      rating = rating.atMost(Rating.LEAN_NO_HIRE);
    }
    return deepestRung >= TOO_DEEP_FOR_HIRE ? rating.atMost(Rating.LEAN_HIRE) : rating;
  }

  private static Rating byMean(double mean, int lowest, long fours, int deepestRung) {
    if (lowest >= 3 && fours >= 2 && deepestRung < TOO_DEEP_FOR_STRONG) {
      return Rating.STRONG_HIRE;
    }
    if (mean >= 3 && lowest >= 2) {
      return Rating.HIRE;
    }
    if (mean >= 2.5) {
      return Rating.LEAN_HIRE;
    }
    if (mean >= 2) {
      return Rating.LEAN_NO_HIRE;
    }
    return mean >= 1.4 ? Rating.NO_HIRE : Rating.STRONG_NO_HIRE;
  }

  private static List<String> reasons(
      List<Report.Dimension> dimensions,
      List<Report.Dimension> scored,
      double mean,
      int deepestRung) {
    var reasons = new ArrayList<String>();
    reasons.add(
        "The mean of "
            + scored.size()
            + " scored dimensions is "
            + String.format(Locale.ROOT, "%.1f", mean)
            + " of 4.");
    scored.stream()
        .filter(dimension -> dimension.core() && dimension.score().orElseThrow() == 1)
        .forEach(dimension ->
            reasons.add(
                dimension.title() + " is a core dimension; a 1 there caps at Lean No Hire."));
    if (deepestRung >= TOO_DEEP_FOR_HIRE) {
      reasons.add("Hint " + deepestRung + " was used, which caps at Lean Hire.");
    } else if (deepestRung >= TOO_DEEP_FOR_STRONG) {
      reasons.add("Hint 2 was used, which puts Strong Hire out of reach.");
    }
    int without = dimensions.size() - scored.size();
    if (without > 0) {
      reasons.add(
          without == 1
              ? "One dimension has not enough evidence and does not count."
              : without + " dimensions have not enough evidence and do not count.");
    }
    return reasons;
  }
}
