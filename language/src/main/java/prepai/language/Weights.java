package prepai.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the grader has learned.
///
/// The file is text. Lines that begin with `#` are for people. `features` is followed by one name a
/// line, indented; `scale` by its four numbers; then each forest: its name and base, and one tree a
/// line, indented, in prefix order: `feature threshold below above`, where a feature is `f` with
/// its number and an end is a number alone.
///
/// @param features names, in the order in which the trees number them
/// @param merit what people would give
/// @param soundness 1 for an honest answer, less for a turned, shuffled, halved or foreign one
public record Weights(List<String> features, Trees merit, Trees soundness, Scale scale) {
  private static final String INDENT = "  ";

  /// How the two are made into a grade.
  ///
  /// @param nothing merit that is worth 0
  /// @param all merit that is worth 1
  /// @param sound soundness from which nothing is taken off
  /// @param power how steeply a grade falls below that
  public record Scale(double nothing, double all, double sound, double power) {
    private static final double KNEE = 0.9;
    private static final double FOOT = 0.12;

    /// A grade, 0..1: straight between two bends, so that ranks are kept at both ends.
    public double grade(double merit, double soundness) {
      double share = (merit - nothing) / (all - nothing);
      if (share > KNEE) {
        share = KNEE + (1 - KNEE) * Math.tanh((share - KNEE) / (1 - KNEE));
      } else if (share < FOOT) {
        share = FOOT * Math.exp((share - FOOT) / FOOT);
      }
      return share * Math.pow(Math.clamp(soundness / sound, 0, 1), power);
    }
  }

  public Weights {
    features = List.copyOf(features);
  }

  /// A grade, 0..1.
  public double grade(double[] values) {
    return scale.grade(merit.of(values), soundness.of(values));
  }

  /// What [#read] reads.
  ///
  /// @param comment lines on where it comes from
  public String text(List<String> comment) {
    var text = new StringBuilder();
    comment.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("features\n");
    features.forEach(name -> text.append(INDENT).append(name).append('\n'));
    text.append("scale ").append(number(scale.nothing())).append(' ').append(number(scale.all()));
    text.append(' ').append(number(scale.sound())).append(' ').append(number(scale.power()));
    text.append('\n');
    write(text, "merit", merit);
    write(text, "soundness", soundness);
    return text.toString();
  }

  private static void write(StringBuilder text, String name, Trees forest) {
    text.append(name).append(' ').append(number(forest.base())).append('\n');
    for (Trees.Node tree : forest.nodes()) {
      text.append(INDENT).append(written(tree)).append('\n');
    }
  }

  private static String written(Trees.Node node) {
    return switch (node) {
      case Trees.Leaf leaf -> number(leaf.value());
      case Trees.Split split ->
          "f"
              + split.feature()
              + " "
              + number(split.threshold())
              + " "
              + written(split.below())
              + " "
              + written(split.above());
    };
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }

  /// Reads a weights file.
  ///
  /// @throws IOException saying what is wrong with it
  public static Weights read(BufferedReader file) throws IOException {
    Map<String, List<String>> parts = parts(file);
    List<String> features = part(parts, "features").stream().skip(1).toList();
    double[] scale = numbers(part(parts, "scale").getFirst());
    if (scale.length != 4) {
      throw new IOException("the scale of the grader's weights needs four numbers");
    }
    return new Weights(
        features,
        forest(part(parts, "merit"), features.size()),
        forest(part(parts, "soundness"), features.size()),
        new Scale(scale[0], scale[1], scale[2], scale[3]));
  }

  /// The parts by name: the rest of the line that opens it, then the indented lines.
  private static Map<String, List<String>> parts(BufferedReader file) throws IOException {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> part = new ArrayList<>();
    for (String line : file.lines().toList()) {
      if (line.startsWith(INDENT)) {
        part.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int space = line.indexOf(' ');
        part = new ArrayList<>();
        part.add(space < 0 ? "" : line.substring(space + 1).strip());
        if (parts.put(space < 0 ? line : line.substring(0, space), part) != null) {
          throw new IOException("the grader's weights have two parts “" + line + "”");
        }
      }
    }
    return parts;
  }

  private static List<String> part(Map<String, List<String>> parts, String name)
      throws IOException {
    List<String> part = parts.get(name);
    if (part == null) {
      throw new IOException("the grader's weights lack the part “" + name + "”");
    }
    return part;
  }

  private static Trees forest(List<String> part, int features) throws IOException {
    var trees = new ArrayList<Trees.Node>();
    for (String line : part.subList(1, part.size())) {
      var words = new ArrayDeque<String>(Arrays.asList(line.split(" ", -1)));
      trees.add(node(words, features, line));
      if (!words.isEmpty()) {
        throw new IOException("a tree of the grader's weights goes on after its end: " + line);
      }
    }
    return new Trees(number(part.getFirst(), part.getFirst()), trees);
  }

  private static Trees.Node node(Deque<String> words, int features, String line)
      throws IOException {
    String word = words.poll();
    if (word == null) {
      throw new IOException("a tree of the grader's weights is cut off: " + line);
    }
    if (!word.startsWith("f")) {
      return new Trees.Leaf(number(word, line));
    }
    int feature = (int) number(word.substring(1), line);
    String threshold = words.poll();
    if (feature < 0 || feature >= features || threshold == null) {
      throw new IOException("a tree of the grader's weights asks for no feature: " + line);
    }
    return new Trees.Split(
        feature, number(threshold, line), node(words, features, line), node(words, features, line));
  }

  private static double[] numbers(String line) throws IOException {
    String[] words = line.split(" ", -1);
    double[] numbers = new double[words.length];
    for (int index = 0; index < words.length; index++) {
      numbers[index] = number(words[index], line);
    }
    return numbers;
  }

  private static double number(String word, String line) throws IOException {
    try {
      double number = Double.parseDouble(word);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw new IOException(
          "the grader's weights have “" + word + "” for a number: " + line, notANumber);
    }
    throw new IOException("the grader's weights have “" + word + "” for a number: " + line);
  }
}
