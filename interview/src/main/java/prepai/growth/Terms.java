package prepai.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A sum of classes with factors that are not negative, fitted to points: the least squares of the
/// *relative* errors, in which later points weigh more. There are four terms at most, so every
/// selection of them is solved and the best with no negative factor is it.
///
/// @param terms the leading class is the last
/// @param factors one per term, all positive
/// @param error weighted root mean square of the relative errors
record Terms(List<Growth> terms, List<Double> factors, double error) {
  private static final double TINY = 1e-12;

  /// The best fit that has the leading class in it.
  ///
  /// @return empty when its factor would have to be zero or negative
  static Optional<Terms> fitted(Growth leading, List<Growth> lower, List<Point> points) {
    return IntStream.range(0, 1 << lower.size())
        .mapToObj(chosen ->
            Stream.concat(
                    IntStream.range(0, lower.size())
                        .filter(index -> (chosen >> index & 1) == 1)
                        .mapToObj(lower::get),
                    Stream.of(leading))
                .toList())
        .flatMap(terms -> solved(terms, points).stream())
        .min(Comparator.comparingDouble(Terms::error));
  }

  double at(double n) {
    return IntStream.range(0, terms.size())
        .mapToDouble(index -> factors.get(index) * terms.get(index).at(n))
        .sum();
  }

  /// How much of the cost at `n` is the leading class's, 0..1.
  double share(double n) {
    return factors.getLast() * terms.getLast().at(n) / at(n);
  }

  private static Optional<Terms> solved(List<Growth> terms, List<Point> points) {
    int size = terms.size();
    if (points.size() < size) {
      return Optional.empty();
    }
    Point last = points.getLast();
    double[] scales = terms.stream().mapToDouble(term -> last.cost() / term.at(last.n())).toArray();
    double[][] equations = new double[size][size + 1];
    for (int at = 0; at < points.size(); at++) {
      Point point = points.get(at);
      double weight = weight(at, points.size());
      for (int row = 0; row < size; row++) {
        double left = terms.get(row).at(point.n()) * scales[row] / point.cost();
        for (int column = 0; column < size; column++) {
          equations[row][column] +=
              weight * left * terms.get(column).at(point.n()) * scales[column] / point.cost();
        }
        equations[row][size] += weight * left;
      }
    }
    double @Nullable [] solution = solution(equations);
    if (solution == null || IntStream.range(0, size).anyMatch(index -> !(solution[index] > TINY))) {
      return Optional.empty();
    }
    var factors = new ArrayList<Double>();
    for (int index = 0; index < size; index++) {
      factors.add(solution[index] * scales[index]);
    }
    var found = new Terms(terms, List.copyOf(factors), 0);
    return Optional.of(new Terms(terms, found.factors(), found.errorOn(points)));
  }

  /// How much the point at an index counts, 0..1.
  static double weight(int at, int count) {
    double rank = (at + 1.0) / count;
    return rank * rank;
  }

  private double errorOn(List<Point> points) {
    double sum = 0;
    double weights = 0;
    for (int at = 0; at < points.size(); at++) {
      double relative = at(points.get(at).n()) / points.get(at).cost() - 1;
      sum += weight(at, points.size()) * relative * relative;
      weights += weight(at, points.size());
    }
    return Math.sqrt(sum / weights);
  }

  /// Gauss with a pivot by column.
  ///
  /// @return null where the equations do not settle it
  private static double @Nullable [] solution(double[][] equations) {
    int size = equations.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        if (Math.abs(equations[row][column]) > Math.abs(equations[pivot][column])) {
          pivot = row;
        }
      }
      double[] swapped = equations[pivot];
      equations[pivot] = equations[column];
      equations[column] = swapped;
      if (Math.abs(swapped[column]) < TINY) {
        return null;
      }
      for (int row = 0; row < size; row++) {
        if (row != column) {
          double factor = equations[row][column] / swapped[column];
          for (int at = column; at <= size; at++) {
            equations[row][at] -= factor * swapped[at];
          }
        }
      }
    }
    double[] solution = new double[size];
    for (int row = 0; row < size; row++) {
      solution[row] = equations[row][size] / equations[row][row];
    }
    return solution;
  }
}
