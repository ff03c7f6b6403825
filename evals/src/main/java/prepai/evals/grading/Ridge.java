package prepai.evals.grading;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.la.DenseVector;

/// Linear regression over standardised features with a penalty on large coefficients; half of the
/// baseline.
final class Ridge {
  private static final double PENALTY = 10;
  private static final double TINY = 1e-9;

  private Ridge() {}

  static ToDoubleFunction<double[]> fit(double[][] features, double[] targets) {
    int columns = features[0].length;
    double[] means = new double[columns];
    double[] deviations = new double[columns];
    for (int column = 0; column < columns; column++) {
      int at = column;
      double mean = Arrays.stream(features).mapToDouble(row -> row[at]).average().orElse(0);
      means[column] = mean;
      deviations[column] =
          Math.sqrt(
                  Arrays.stream(features)
                      .mapToDouble(row -> Math.pow(row[at] - mean, 2))
                      .average()
                      .orElse(0))
              + TINY;
    }
    double base = Arrays.stream(targets).average().orElse(0);
    double[][] squares = new double[columns][columns];
    double[] products = new double[columns];
    for (int row = 0; row < features.length; row++) {
      double[] standard = standard(features[row], means, deviations);
      for (int one = 0; one < columns; one++) {
        products[one] += standard[one] * (targets[row] - base);
        for (int other = 0; other < columns; other++) {
          squares[one][other] += standard[one] * standard[other];
        }
      }
    }
    for (int column = 0; column < columns; column++) {
      squares[column][column] += PENALTY;
    }
    DenseVector coefficients =
        DenseMatrix.createDenseMatrix(squares)
            .choleskyFactorization()
            .orElseThrow()
            .solve(DenseVector.createDenseVector(products));
    return row -> {
      double[] standard = standard(row, means, deviations);
      double sum = base;
      for (int column = 0; column < columns; column++) {
        sum += coefficients.get(column) * standard[column];
      }
      return sum;
    };
  }

  private static double[] standard(double[] row, double[] means, double[] deviations) {
    double[] standard = new double[row.length];
    for (int column = 0; column < row.length; column++) {
      standard[column] = (row[column] - means[column]) / deviations[column];
    }
    return standard;
  }
}
