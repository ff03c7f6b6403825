package prepai.language;

import java.util.List;

/// Regression trees whose values are added up.
///
/// @param base what is added to
public record Trees(double base, List<Node> nodes) {
  /// A tree.
  public sealed interface Node {}

  /// An end of a tree.
  public record Leaf(double value) implements Node {}

  /// A question of a tree.
  ///
  /// @param feature index of the value that is asked for
  /// @param below where values up to the threshold go
  public record Split(int feature, double threshold, Node below, Node above) implements Node {}

  public Trees {
    nodes = List.copyOf(nodes);
  }

  /// What the trees say of some features.
  public double of(double[] features) {
    double sum = base;
    for (Node tree : nodes) {
      sum += value(tree, features);
    }
    return sum;
  }

  /// The value of the end that features come to.
  public static double value(Node tree, double[] features) {
    Node node = tree;
    while (node instanceof Split split) {
      node = features[split.feature()] <= split.threshold() ? split.below() : split.above();
    }
    return node instanceof Leaf leaf ? leaf.value() : 0;
  }
}
