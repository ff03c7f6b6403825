package prepai.growth;

import java.util.List;
import java.util.Optional;
import prepai.sandbox.Ending;

/// How the cost of a program grows, and what that is judged by.
///
/// @param by what the fit's points count
/// @param samples in the order of their sizes
/// @param stopped what kept the program from larger inputs; empty when it went as far as wanted
public record Measurement(Fit fit, Unit by, List<Sample> samples, Optional<Ending> stopped) {
  /// What a cost is counted in.
  public enum Unit {
    STEPS,
    NANOSECONDS
  }

  /// Shorter times are noise.
  private static final long SHORTEST_NANOS = 2_000_000;

  /// How many of the last points a slope is taken from.
  private static final int LAST = 6;

  private static final double LEAST_RANGE = 4;
  private static final double WIDEST_GAP = 0.5;

  public Measurement {
    samples = List.copyOf(samples);
  }

  /// Judges by steps, which know no noise, unless there are none or the time grows so much faster
  /// that the program must do something that is not counted.
  static Measurement of(List<Sample> samples, Optional<Ending> stopped) {
    List<Point> steps = steps(samples);
    return steps.isEmpty() || hidesWork(samples)
        ? new Measurement(Fit.of(times(samples)), Unit.NANOSECONDS, samples, stopped)
        : new Measurement(Fit.of(steps), Unit.STEPS, samples, stopped);
  }

  /// Whether the time grows so much faster than the steps that something is not counted.
  static boolean hidesWork(List<Sample> samples) {
    List<Point> times = last(times(samples));
    List<Point> steps = last(steps(samples));
    return times.size() == LAST
        && steps.size() == LAST
        && times.getLast().n() >= LEAST_RANGE * times.getFirst().n()
        && slope(times) > slope(steps) + WIDEST_GAP;
  }

  private static List<Point> steps(List<Sample> samples) {
    return samples.stream()
        .filter(sample -> sample.steps() > 0)
        .map(sample -> new Point(sample.n(), sample.steps()))
        .toList();
  }

  private static List<Point> times(List<Sample> samples) {
    return samples.stream()
        .filter(sample -> sample.nanos() >= SHORTEST_NANOS)
        .map(sample -> new Point(sample.n(), sample.nanos()))
        .toList();
  }

  private static List<Point> last(List<Point> points) {
    return points.subList(Math.max(0, points.size() - LAST), points.size());
  }

  /// The power of `n` that points grow by: the median of all pairs, which a few disturbed ones do
  /// not move (Theil 1950, Sen 1968).
  private static double slope(List<Point> points) {
    double[] slopes =
        points.stream()
            .flatMap(one ->
                points.stream()
                    .filter(other -> other.n() > one.n())
                    .map(other -> slope(one, other)))
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    return slopes[slopes.length / 2];
  }

  private static double slope(Point one, Point other) {
    return Math.log(other.cost() / one.cost()) / Math.log((double) other.n() / one.n());
  }
}
