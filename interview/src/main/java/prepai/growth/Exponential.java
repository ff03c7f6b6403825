package prepai.growth;

import java.util.List;
import java.util.Optional;

/// `exp(a + b·n)`, fitted to points by least squares of logarithms. The base is free, as searches
/// through subsets grow by `1.6^n`, `2^n / √n` or `n·2^n` just as well.
///
/// @param error weighted root mean square of the differences of logarithms, which for small ones
///   are relative errors
record Exponential(double a, double b, double error) {
  /// Slower ones are not told from powers of `n`.
  private static final double SMALLEST_BASE = 1.3;

  /// The best fit.
  ///
  /// @return empty when the points do not grow as fast
  static Optional<Exponential> fitted(List<Point> points) {
    double weights = 0;
    double meanN = 0;
    double meanLog = 0;
    for (int at = 0; at < points.size(); at++) {
      double weight = Terms.weight(at, points.size());
      weights += weight;
      meanN += weight * points.get(at).n();
      meanLog += weight * Math.log(points.get(at).cost());
    }
    meanN /= weights;
    meanLog /= weights;
    double spread = 0;
    double together = 0;
    for (int at = 0; at < points.size(); at++) {
      double off = points.get(at).n() - meanN;
      double weight = Terms.weight(at, points.size());
      spread += weight * off * off;
      together += weight * off * (Math.log(points.get(at).cost()) - meanLog);
    }
    double b = together / spread;
    double a = meanLog - b * meanN;
    double squares = 0;
    for (int at = 0; at < points.size(); at++) {
      double off = a + b * points.get(at).n() - Math.log(points.get(at).cost());
      squares += Terms.weight(at, points.size()) * off * off;
    }
    return Optional.of(new Exponential(a, b, Math.sqrt(squares / weights)))
        .filter(fit -> fit.b() >= Math.log(SMALLEST_BASE));
  }

  double at(double n) {
    return Math.exp(a + b * n);
  }
}
