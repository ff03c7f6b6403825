package prepai.evals.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prepai.plan.Track;
import prepai.scoring.Rating;
import prepai.scoring.Report;

/// Whoever answers better scores higher, in every dimension; silence is no evidence, nor is an "I
/// don't know" or two.
final class Ranking implements Comparison {
  private static final String NAME = "ranking";
  private static final List<Candidate> FALLING =
      List.of(Candidate.BRILLIANT, Candidate.AVERAGE, Candidate.WRONG);

  @Override
  public Stream<Violation> of(Cohort cohort) {
    var violations = new ArrayList<Violation>();
    for (int index = 0; index + 1 < FALLING.size(); index++) {
      Optional<Held> better = cohort.of(FALLING.get(index)).filter(one -> one.report().isPresent());
      Optional<Held> worse =
          cohort.of(FALLING.get(index + 1)).filter(one -> one.report().isPresent());
      if (better.isPresent() && worse.isPresent()) {
        for (Track.Dimension dimension : cohort.track().dimensions()) {
          compare(better.get(), worse.get(), dimension).ifPresent(violations::add);
        }
      }
    }
    for (Candidate mute : List.of(Candidate.SILENT, Candidate.FALTERING)) {
      cohort.of(mute).flatMap(Ranking::silence).ifPresent(violations::add);
    }
    return violations.stream();
  }

  private static Optional<Violation> compare(Held better, Held worse, Track.Dimension dimension) {
    Report.Dimension high = dimension(better, dimension);
    Report.Dimension low = dimension(worse, dimension);
    if (low.score().isEmpty() || (high.score().isPresent() && above(high, low))) {
      return Optional.empty();
    }
    return Optional.of(
        better.violation(
            NAME,
            "%s: %s, while the %s one has %s"
                .formatted(dimension.id(), shown(high), worse.candidate().title(), shown(low))));
  }

  /// Whole scores first; between equal ones the bands decide.
  private static boolean above(Report.Dimension high, Report.Dimension low) {
    int better = high.score().orElseThrow();
    int worse = low.score().orElseThrow();
    return better > worse || (better == worse && middle(high) > middle(low));
  }

  private static double middle(Report.Dimension dimension) {
    return dimension.low().orElseThrow() + dimension.high().orElseThrow();
  }

  private static Report.Dimension dimension(Held held, Track.Dimension dimension) {
    return held.report().orElseThrow().dimensions().stream()
        .filter(one -> one.id().equals(dimension.id()))
        .findFirst()
        .orElseThrow();
  }

  private static String shown(Report.Dimension dimension) {
    return dimension
        .score()
        .map(score ->
            score
                + " ("
                + dimension.low().orElseThrow()
                + "–"
                + dimension.high().orElseThrow()
                + ")")
        .orElse("N");
  }

  private static Optional<Violation> silence(Held silent) {
    return silent
        .report()
        .filter(report -> report.verdict().rating() != Rating.NOT_ENOUGH_EVIDENCE)
        .map(report -> silent.violation(NAME, "silence comes out as " + report.verdict().title()));
  }
}
