package prepai.evals.grading;

import java.util.Arrays;

/// Cuts the values of each feature into at most 24 ranges of as many examples each: trees that
/// split between ranges overfit less, and grow faster.
final class Bins {
  private static final int MOST = 24;
  private final double[][] edges;

  private Bins(double[][] edges) {
    this.edges = edges;
  }

  static Bins of(double[][] rows) {
    double[][] edges = new double[rows[0].length][];
    for (int column = 0; column < edges.length; column++) {
      int at = column;
      edges[column] = edges(Arrays.stream(rows).mapToDouble(row -> row[at]).sorted().toArray());
    }
    return new Bins(edges);
  }

  /// Edges lie between two values that were seen, so that rounding moves no example.
  private static double[] edges(double[] sorted) {
    double[] edges = new double[MOST - 1];
    int count = 0;
    for (int part = 1; part < MOST; part++) {
      double value = sorted[(int) ((long) sorted.length * part / MOST)];
      int next = Arrays.binarySearch(sorted, Math.nextUp(value));
      next = next < 0 ? -next - 1 : next;
      while (next > 0 && next < sorted.length && sorted[next] <= value) {
        next++;
      }
      if (next < sorted.length) {
        double edge = (value + sorted[next]) / 2;
        if (count == 0 || edge > edges[count - 1]) {
          edges[count++] = edge;
        }
      }
    }
    return Arrays.copyOf(edges, count);
  }

  int columns() {
    return edges.length;
  }

  /// The upper end of a range, which belongs to it.
  double edge(int column, int bin) {
    return edges[column][bin];
  }

  /// The range of each value.
  int[][] of(Boosting.Rows rows) {
    int[][] bins = new int[rows.size()][columns()];
    for (int row = 0; row < bins.length; row++) {
      for (int column = 0; column < bins[row].length; column++) {
        int place = Arrays.binarySearch(edges[column], rows.features()[row][column]);
        bins[row][column] = place < 0 ? -place - 1 : place;
      }
    }
    return bins;
  }
}
