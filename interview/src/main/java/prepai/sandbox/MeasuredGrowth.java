package prepai.sandbox;

import java.util.List;

/// How the cost of a program was found to grow.
///
/// @param growth the class, e.g. `n log n`; `unclear` when the measurement does not tell
/// @param confidence 0..1
/// @param unit what the costs are counted in
/// @param points what was measured
/// @param curve the fitted curve at the same sizes
public record MeasuredGrowth(
    String growth, double confidence, Unit unit, List<Point> points, List<Point> curve) {
  /// What is said when the measurement does not tell.
  public static final String UNCLEAR = "unclear";

  /// What a cost is counted in.
  public enum Unit {
    STEPS,
    MILLISECONDS
  }

  /// A cost.
  ///
  /// @param n size of the input
  public record Point(int n, double cost) {}

  public MeasuredGrowth {
    points = List.copyOf(points);
    curve = List.copyOf(curve);
  }
}
