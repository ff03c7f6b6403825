package prepai.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// The class of growth that points show.
///
/// A class is fitted together with the lower terms that its programs have beside (for `n^2`: `a +
/// b·n + c·n^2`, nothing negative), and counts only if at the largest size it is responsible for a
/// good part of the cost; else it must fit without them. The class with the smallest relative error
/// is it. How sure that is depends on how much worse the second is, on the error itself, and on how
/// many points there are.
///
/// @param growth empty when the points do not tell
/// @param confidence 0..1
/// @param runnerUp the second
/// @param curve the fitted cost at the points' sizes, for a plot
public record Fit(
    Optional<Growth> growth, double confidence, Optional<Growth> runnerUp, List<Point> curve) {
  private static final Fit NONE = new Fit(Optional.empty(), 0, Optional.empty(), List.of());
  private static final int FEWEST_POINTS = 5;

  /// What is left of the points when the smallest sizes are left out, where other things weigh
  /// more.
  private static final double UPPER_PART = 0.65;

  private static final int ENOUGH_POINTS = 8;

  /// Of the cost at the largest size.
  private static final double SMALLEST_SHARE = 0.35;

  /// Differences between errors below this say nothing.
  private static final double FLOOR = 0.01;

  private static final double LARGEST_ERROR = 0.3;
  private static final double SURE_ENOUGH = 0.3;

  public Fit {
    curve = List.copyOf(curve);
  }

  private record Candidate(Growth growth, double error, DoubleUnaryOperator curve) {
    /// The error, above what says nothing.
    double floored() {
      return Math.hypot(error, FLOOR);
    }
  }

  /// The class that points show.
  ///
  /// @param given in any order; of one size several, e.g. repeats
  public static Fit of(List<Point> given) {
    List<Point> points = upper(given);
    if (points.size() < FEWEST_POINTS || points.getFirst().n() == points.getLast().n()) {
      return NONE;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Growth growth : Growth.values()) {
      candidate(growth, points).ifPresent(candidates::add);
    }
    candidates.sort(Comparator.comparingDouble(Candidate::floored));
    if (candidates.size() < 2) {
      return NONE;
    }
    Candidate best = candidates.getFirst();
    double confidence = confidence(best, candidates.get(1), points.size());
    return new Fit(
        Optional.of(best.growth()).filter(_ -> confidence >= SURE_ENOUGH),
        confidence,
        Optional.of(candidates.get(1).growth()),
        points.stream()
            .map(point ->
                new Point(point.n(), Math.max(best.curve().applyAsDouble(point.n()), 1e-9)))
            .toList());
  }

  private static List<Point> upper(List<Point> given) {
    List<Point> sorted = given.stream().sorted(Comparator.comparingInt(Point::n)).toList();
    int keep =
        Math.min(
            sorted.size(), Math.max(ENOUGH_POINTS, (int) Math.ceil(UPPER_PART * sorted.size())));
    return sorted.subList(sorted.size() - keep, sorted.size());
  }

  private static Optional<Candidate> candidate(Growth growth, List<Point> points) {
    if (growth == Growth.EXPONENTIAL) {
      return Exponential.fitted(points).map(fit -> new Candidate(growth, fit.error(), fit::at));
    }
    int largest = points.getLast().n();
    return Terms.fitted(growth, growth.lower(), points)
        .filter(terms -> terms.share(largest) >= SMALLEST_SHARE)
        .or(() -> Terms.fitted(growth, List.of(), points))
        .map(terms -> new Candidate(growth, terms.error(), terms::at));
  }

  private static double confidence(Candidate best, Candidate second, int points) {
    double apart = 1 - Math.pow(best.floored() / second.floored(), 2);
    double close = Math.clamp(2 - best.error() / (LARGEST_ERROR / 2), 0, 1);
    double many = Math.min(1, (points - FEWEST_POINTS + 2.0) / (ENOUGH_POINTS - FEWEST_POINTS));
    return apart * close * many;
  }
}
