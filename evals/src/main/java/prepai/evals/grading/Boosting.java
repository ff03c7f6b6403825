package prepai.evals.grading;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tribuo.MutableDataset;
import org.tribuo.common.tree.LeafNode;
import org.tribuo.common.tree.Node;
import org.tribuo.common.tree.SplitNode;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.rtree.CARTRegressionTrainer;
import org.tribuo.regression.rtree.IndependentRegressionTreeModel;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;
import prepai.language.Trees;

/// Gradient boosting of regression trees, grown by Tribuo. Before each tree the residuals of a
/// group are centred: what all answers of a question have in common is not learned, only how they
/// differ.
///
/// Source: Friedman, “Stochastic Gradient Boosting”, 2002; the centring is the within-group
/// estimator of panel data.
///
/// @param bags runs with other samples whose mean is taken
/// @param shrinkage of every tree
/// @param least weight of the examples in an end
record Boosting(int bags, int trees, int depth, double shrinkage, int least, long seed) {
  private static final double ROWS = 0.6;
  private static final double COLUMNS = 0.6;

  /// Added to the weight of an end: draws small ends towards 0.
  private static final double RIDGE = 5;

  private static final OffsetDateTime NO_TIME =
      OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  /// What is learned from.
  static final class Rows {
    private final double[][] features;
    private final double[] targets;
    private final double[] weights;
    private final int[] group;

    /// @param group by which residuals are centred, -1 where they are not
    Rows(double[][] features, double[] targets, double[] weights, int[] group) {
      this.features = features;
      this.targets = targets;
      this.weights = weights;
      this.group = group;
    }

    double[][] features() {
      return features;
    }

    int size() {
      return targets.length;
    }
  }

  Trees fit(Rows rows) {
    var bins = Bins.of(rows.features);
    int[][] binned = bins.of(rows);
    double base = mean(rows);
    var forest = new ArrayList<Trees.Node>();
    for (int bag = 0; bag < bags; bag++) {
      forest.addAll(grow(rows, bins, binned, base, new Random(seed + bag)));
    }
    return new Trees(base, forest);
  }

  private List<Trees.Node> grow(Rows rows, Bins bins, int[][] binned, double base, Random random) {
    var grown = new ArrayList<Trees.Node>();
    double[] said = new double[rows.size()];
    Arrays.fill(said, base);
    for (int tree = 0; tree < trees; tree++) {
      double[] residuals = residuals(rows, said);
      List<Integer> sample = sample(rows.size(), ROWS, random);
      List<Integer> columns = sample(bins.columns(), COLUMNS, random);
      Trees.Node shape = shape(rows, bins, binned, residuals, sample, columns);
      Trees.Node valued = valued(shape, rows, residuals, sample);
      grown.add(scaled(valued, 1.0 / bags));
      for (int row = 0; row < said.length; row++) {
        said[row] += Trees.value(valued, rows.features[row]);
      }
    }
    return grown;
  }

  private static double mean(Rows rows) {
    double sum = 0;
    double weights = 0;
    for (int row = 0; row < rows.size(); row++) {
      sum += rows.weights[row] * rows.targets[row];
      weights += rows.weights[row];
    }
    return sum / weights;
  }

  private static double[] residuals(Rows rows, double[] said) {
    int groups = Arrays.stream(rows.group).max().orElse(-1) + 1;
    double[] sums = new double[groups];
    int[] counts = new int[groups];
    double[] residuals = new double[rows.size()];
    for (int row = 0; row < residuals.length; row++) {
      residuals[row] = rows.targets[row] - said[row];
      if (rows.group[row] >= 0) {
        sums[rows.group[row]] += residuals[row];
        counts[rows.group[row]]++;
      }
    }
    for (int row = 0; row < residuals.length; row++) {
      int group = rows.group[row];
      residuals[row] -= group >= 0 ? sums[group] / counts[group] : 0;
    }
    return residuals;
  }

  private static List<Integer> sample(int size, double share, Random random) {
    var all = new ArrayList<Integer>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(all, random);
    return all.subList(0, Math.max(1, (int) (size * share))).stream().sorted().toList();
  }

  /// Where a tree over some rows and columns splits; its ends have no value yet.
  private Trees.Node shape(
      Rows rows,
      Bins bins,
      int[][] binned,
      double[] residuals,
      List<Integer> sample,
      List<Integer> columns) {
    var factory = new RegressionFactory();
    var data =
        new MutableDataset<Regressor>(
            new SimpleDataSourceProvenance("residuals", NO_TIME, factory), factory);
    String[] names = columns.stream().map(Boosting::name).toArray(String[]::new);
    for (int row : sample) {
      double[] values = columns.stream().mapToDouble(column -> binned[row][column]).toArray();
      var example = new ArrayExample<>(new Regressor("residual", residuals[row]), names, values);
      example.setWeight((float) rows.weights[row]);
      data.add(example);
    }
    var trainer = new CARTRegressionTrainer(depth, least, 0, 1, new MeanSquaredError(), seed);
    var model = (IndependentRegressionTreeModel) trainer.train(data, Map.of());
    Node<Regressor> root = model.getRoots().get("residual");
    return shape(
        root, id -> Integer.parseInt(model.getFeatureIDMap().get(id).getName().substring(1)), bins);
  }

  private static String name(int column) {
    return String.format("f%03d", column);
  }

  private static Trees.Node shape(
      @Nullable Node<Regressor> node, IntUnaryOperator column, Bins bins) {
    return switch (node) {
      case SplitNode<Regressor> split -> {
        int feature = column.applyAsInt(split.getFeatureID());
        yield new Trees.Split(
            feature,
            bins.edge(feature, (int) Math.floor(split.splitValue())),
            shape(split.getLessThanOrEqual(), column, bins),
            shape(split.getGreaterThan(), column, bins));
      }
      case LeafNode<Regressor> _ -> new Trees.Leaf(0);
      case null, default -> throw new IllegalStateException("a tree of an unknown kind");
    };
  }

  /// The same tree with the ends' values: their rows' mean residual, drawn towards 0.
  private Trees.Node valued(Trees.Node shape, Rows rows, double[] residuals, List<Integer> sample) {
    if (shape instanceof Trees.Split split) {
      var below =
          sample.stream()
              .filter(row -> rows.features[row][split.feature()] <= split.threshold())
              .toList();
      var above =
          sample.stream()
              .filter(row -> rows.features[row][split.feature()] > split.threshold())
              .toList();
      return new Trees.Split(
          split.feature(),
          split.threshold(),
          valued(split.below(), rows, residuals, below),
          valued(split.above(), rows, residuals, above));
    }
    double sum = 0;
    double weights = RIDGE;
    for (int row : sample) {
      sum += rows.weights[row] * residuals[row];
      weights += rows.weights[row];
    }
    return new Trees.Leaf(shrinkage * sum / weights);
  }

  private static Trees.Node scaled(Trees.Node node, double factor) {
    return switch (node) {
      case Trees.Leaf leaf -> new Trees.Leaf(factor * leaf.value());
      case Trees.Split split ->
          new Trees.Split(
              split.feature(),
              split.threshold(),
              scaled(split.below(), factor),
              scaled(split.above(), factor));
    };
  }
}
