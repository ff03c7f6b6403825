package prepai.evals.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.MutableDataset;
import org.tribuo.common.tree.LeafNode;
import org.tribuo.common.tree.SplitNode;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.rtree.CARTRegressionTrainer;
import org.tribuo.regression.rtree.IndependentRegressionTreeModel;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;
import prepai.language.Forest;
import prepai.language.Trees;

/// Gradient boosting of regression trees for squared error: each tree is grown by CART on what the
/// ones before it left over. Deterministic for a seed.
public final class Boosting {
  private static final String TARGET = "y";
  private static final RegressionFactory FACTORY = new RegressionFactory();

  private final Settings settings;

  /// How trees are grown.
  ///
  /// @param trees how many
  /// @param depth splits from the root to a leaf at most
  /// @param shrinkage share of a tree's say that is taken, 0..1
  /// @param rows share of the rows that each tree sees, 0..1
  /// @param columns share of the features that each split may use, 0..1
  /// @param leaf rows in a leaf at least
  /// @param withinGroups whether only differences between rows of the same group are learnt: the
  ///   residuals of each group are brought to mean 0 before each tree
  public record Settings(
      int trees,
      int depth,
      double shrinkage,
      double rows,
      double columns,
      int leaf,
      boolean withinGroups,
      long seed) {}

  /// A row to learn from.
  ///
  /// @param group rows of a group stay together where data are split
  public record Row(String group, List<Double> values, double target, double weight) {
    public Row {
      values = List.copyOf(values);
    }
  }

  public Boosting(Settings settings) {
    this.settings = settings;
  }

  /// Learns to predict the rows' targets.
  public Forest train(List<String> features, List<Row> rows) {
    var bins = new Bins(rows);
    List<double[]> binned = rows.stream().map(bins::of).toList();
    double[] predicted = new double[rows.size()];
    double base = weightedMean(rows, rows.stream().mapToDouble(Row::target).toArray());
    java.util.Arrays.fill(predicted, base);
    var random = new Random(settings.seed);
    var trees = new ArrayList<Trees.Node>();
    for (int round = 0; round < settings.trees; round++) {
      double[] left = residuals(rows, predicted);
      Trees.Node tree =
          tree(features, rows, binned, bins, left, sample(rows.size(), random), random.nextLong());
      trees.add(tree);
      Forest one = new Forest(features, new Trees(0, List.of(tree)));
      for (int index = 0; index < predicted.length; index++) {
        predicted[index] += one.predict(rows.get(index).values());
      }
    }
    return new Forest(features, new Trees(base, trees));
  }

  private double[] residuals(List<Row> rows, double[] predicted) {
    double[] left = new double[predicted.length];
    for (int index = 0; index < left.length; index++) {
      left[index] = rows.get(index).target() - predicted[index];
    }
    if (settings.withinGroups) {
      Map<String, double[]> sums = new HashMap<>();
      for (int index = 0; index < left.length; index++) {
        Row row = rows.get(index);
        double[] sum = sums.computeIfAbsent(row.group(), _ -> new double[2]);
        sum[0] += row.weight() * left[index];
        sum[1] += row.weight();
      }
      for (int index = 0; index < left.length; index++) {
        double[] sum = java.util.Objects.requireNonNull(sums.get(rows.get(index).group()));
        left[index] -= sum[0] / sum[1];
      }
    }
    return left;
  }

  private static double weightedMean(List<Row> rows, double[] values) {
    double sum = 0;
    double weight = 0;
    for (int index = 0; index < values.length; index++) {
      sum += rows.get(index).weight() * values[index];
      weight += rows.get(index).weight();
    }
    return sum / weight;
  }

  private List<Integer> sample(int size, Random random) {
    var all = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(all, random);
    return all.subList(0, (int) Math.ceil(size * settings.rows));
  }

  private Trees.Node tree(
      List<String> features,
      List<Row> rows,
      List<double[]> binned,
      Bins bins,
      double[] left,
      List<Integer> chosen,
      long seed) {
    String[] names = features.toArray(String[]::new);
    var data = new MutableDataset<>(new SimpleDataSourceProvenance("residuals", FACTORY), FACTORY);
    for (int index : chosen) {
      var example =
          new ArrayExample<>(new Regressor(TARGET, left[index]), names, binned.get(index));
      example.setWeight((float) rows.get(index).weight());
      data.add(example);
    }
    var trainer =
        new CARTRegressionTrainer(
            settings.depth,
            settings.leaf,
            0,
            (float) settings.columns,
            new MeanSquaredError(),
            seed);
    var model = (IndependentRegressionTreeModel) trainer.train(data);
    return node(
        java.util.Objects.requireNonNull(model.getRoots().get(TARGET)),
        model.getFeatureIDMap(),
        features,
        bins);
  }

  private Trees.Node node(
      org.tribuo.common.tree.Node<Regressor> node,
      ImmutableFeatureMap ids,
      List<String> features,
      Bins bins) {
    return switch (node) {
      case SplitNode<Regressor> split -> {
        int feature = features.indexOf(ids.get(split.getFeatureID()).getName());
        yield new Trees.Split(
            feature,
            bins.upTo(feature, split.splitValue()),
            node(split.getLessThanOrEqual(), ids, features, bins),
            node(split.getGreaterThan(), ids, features, bins));
      }
      case LeafNode<Regressor> leaf ->
          new Trees.Leaf(settings.shrinkage * leaf.getOutput().getValues()[0]);
      default -> throw new IllegalStateException("a tree has an unknown node");
    };
  }

  /// The quantiles of each feature. CART tries every value that occurs, so that without them a tree
  /// takes time that grows with the square of the rows.
  private static final class Bins {
    private static final int MOST = 32;
    private final List<double[]> edges = new ArrayList<>();

    Bins(List<Row> rows) {
      int features = rows.getFirst().values().size();
      for (int feature = 0; feature < features; feature++) {
        int column = feature;
        double[] sorted =
            rows.stream().mapToDouble(row -> row.values().get(column)).sorted().toArray();
        edges.add(
            IntStream.range(1, MOST)
                .mapToDouble(part -> sorted[(int) ((long) part * (sorted.length - 1) / MOST)])
                .distinct()
                .toArray());
      }
    }

    /// Per feature the number of its bin, from 1.
    double[] of(Row row) {
      double[] numbers = new double[edges.size()];
      for (int feature = 0; feature < numbers.length; feature++) {
        int at = java.util.Arrays.binarySearch(edges.get(feature), row.values().get(feature));
        numbers[feature] = 1 + (at < 0 ? -at - 1 : at);
      }
      return numbers;
    }

    /// The largest value that is in a bin of at most this number.
    double upTo(int feature, double bin) {
      return edges.get(feature)[(int) Math.floor(bin) - 1];
    }
  }
}
