package prepai.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringTokenizer;

/// Boosted regression trees: a number predicted from named numbers, as the sum of what many small
/// trees say. Immutable.
///
/// As text: comment lines beginning with `#`, a line `features` with the names, a line `base` with
/// the number that all trees add to, and a line per tree in preorder, a split as `feature<=value`,
/// a leaf as its number; what follows a split is first the tree for “yes”.
///
/// Source: Friedman, “Greedy Function Approximation: A Gradient Boosting Machine”, 2001.
public final class Forest {
  private final List<String> features;
  private final Trees trees;

  /// Trees over numbers of these names.
  public Forest(List<String> features, Trees trees) {
    this.features = List.copyOf(features);
    this.trees = trees;
  }

  /// Reads a resource of this module.
  ///
  /// @throws IllegalStateException when its features are not the expected ones
  static Forest resource(String name, List<String> expected) {
    try (InputStream stream = Objects.requireNonNull(Forest.class.getResourceAsStream(name), name);
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Forest forest = read(lines);
      if (!forest.features.equals(expected)) {
        throw new IllegalStateException(
            name + " was trained on other features; train it again with ./prepai evals.");
      }
      return forest;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Reads what [#text] writes.
  ///
  /// @throws IllegalArgumentException naming the line that cannot be understood
  static Forest read(BufferedReader lines) throws IOException {
    List<String> features = List.of();
    double base = 0;
    var trees = new ArrayList<Trees.Node>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      var words = new StringTokenizer(line);
      if (line.startsWith("#") || !words.hasMoreTokens()) {
        continue;
      }
      try {
        if (line.startsWith("features ")) {
          features = List.of(line.substring("features ".length()).split(" ", -1));
        } else if (line.startsWith("base ")) {
          base = Double.parseDouble(line.substring("base ".length()));
        } else {
          trees.add(node(words, features));
          if (words.hasMoreTokens()) {
            throw new IllegalArgumentException("more after the tree's end");
          }
        }
      } catch (RuntimeException wrong) {
        throw new IllegalArgumentException(
            "line " + number + " is no tree over the features named before it", wrong);
      }
    }
    return new Forest(features, new Trees(base, trees));
  }

  private static Trees.Node node(StringTokenizer words, List<String> features) {
    String word = words.nextToken();
    int at = word.indexOf("<=");
    if (at < 0) {
      return new Trees.Leaf(Double.parseDouble(word));
    }
    int feature = features.indexOf(word.substring(0, at));
    if (feature < 0) {
      throw new IllegalArgumentException("unknown feature in " + word);
    }
    double most = Double.parseDouble(word.substring(at + 2));
    Trees.Node yes = node(words, features);
    return new Trees.Split(feature, most, yes, node(words, features));
  }

  /// The whole as text, numbers rounded to six digits.
  ///
  /// @param comment lines that say what it is and how it was trained
  public String text(List<String> comment) {
    var text = new StringBuilder();
    comment.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("features ").append(String.join(" ", features)).append('\n');
    text.append("base ").append(number(trees.base())).append('\n');
    for (Trees.Node tree : trees.nodes()) {
      write(tree, text);
      text.setCharAt(text.length() - 1, '\n');
    }
    return text.toString();
  }

  private void write(Trees.Node node, StringBuilder text) {
    switch (node) {
      case Trees.Leaf leaf -> text.append(number(leaf.value())).append(' ');
      case Trees.Split split -> {
        text.append(features.get(split.feature())).append("<=").append(number(split.threshold()));
        text.append(' ');
        write(split.below(), text);
        write(split.above(), text);
      }
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }

  /// What the trees make of some numbers.
  ///
  /// @param values in the order of the features
  public double predict(List<Double> values) {
    return trees.of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
