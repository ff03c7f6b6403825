package prepai.growth;

/// What an input of one size costs.
///
/// @param n size of the input, at least 1
/// @param cost in any unit, above 0
public record Point(int n, double cost) {
  public Point {
    if (n < 1 || !(cost > 0) || Double.isInfinite(cost)) {
      throw new IllegalArgumentException("no point: n = " + n + ", cost = " + cost);
    }
  }
}
