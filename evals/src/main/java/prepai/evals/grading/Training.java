package prepai.evals.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import prepai.evals.grading.Examples.Example;
import prepai.evals.grading.Probes.Kind;
import prepai.language.Trees;
import prepai.language.Weights;

/// Learns the grader's two forests, and the baseline beside which it is measured.
///
/// @param merit how the forest of what people find good is grown
/// @param soundness how the one that sees through tricks is
/// @param plain how the baseline's is
record Training(Boosting merit, Boosting soundness, Boosting plain) {
  /// What made examples weigh beside a graded one, by kind. Those of a kind that people hardly
  /// write may weigh more, for they push nobody's answer down.
  private static final Map<String, Double> WEIGHTS =
      Map.of(
          "loosened",
          2.0,
          "wrapped",
          2.0,
          Kind.VERBATIM.title(),
          1.0,
          Kind.HALF.title(),
          0.4,
          "second half",
          0.4,
          Kind.FLUFF.title(),
          0.3,
          "fluff with a word",
          0.3);

  private static final double MADE = 0.13;

  /// From this soundness on nothing is taken off a grade: people's answers stay as they are.
  private static final double SOUND = 0.55;

  private static final double POWER = 1.5;

  /// What the baseline looks at: words shared, with and without the question's, trigrams, lengths,
  /// and words aligned by meaning.
  private static final List<String> BASELINE =
      List.of(
          "recall",
          "precision",
          "own recall",
          "own precision",
          "weighted recall",
          "weighted precision",
          "trigram recall",
          "trigram precision",
          "own trigram recall",
          "length",
          "relative length",
          "brevity",
          "meant",
          "meant by the reference",
          "meant, unweighted",
          "meant by the reference, unweighted");

  /// The one that was measured.
  static Training measured() {
    return new Training(
        new Boosting(4, 150, 3, 0.06, 15, 11),
        new Boosting(2, 200, 4, 0.1, 15, 71),
        new Boosting(1, 150, 3, 0.06, 15, 31));
  }

  /// How good people find answers, within a question.
  Trees merit(List<Example> examples) {
    return merit.fit(rows(examples.stream().filter(Example::graded).toList(), true));
  }

  /// How honest answers are: those of people are, whatever their grade.
  Trees soundness(List<Example> examples) {
    return soundness.fit(rows(examples, false));
  }

  private static Boosting.Rows rows(List<Example> examples, boolean merit) {
    return new Boosting.Rows(
        examples.stream().map(Example::features).toArray(double[][]::new),
        examples.stream().mapToDouble(merit ? Example::target : Example::sound).toArray(),
        examples.stream().mapToDouble(Training::weight).toArray(),
        examples.stream().mapToInt(one -> merit ? one.question() : -1).toArray());
  }

  private static double weight(Example example) {
    return example.graded() ? 1 : WEIGHTS.getOrDefault(example.kind(), MADE);
  }

  /// The mean of ridge regression and boosting over the baseline's features, on grades as they are.
  ToDoubleFunction<double[]> baseline(List<Example> examples, List<String> names) {
    int[] columns = BASELINE.stream().mapToInt(names::indexOf).toArray();
    List<Example> graded = examples.stream().filter(Example::graded).toList();
    double[][] features =
        graded.stream().map(one -> chosen(one.features(), columns)).toArray(double[][]::new);
    double[] targets = graded.stream().mapToDouble(Example::target).toArray();
    double[] weights = new double[targets.length];
    Arrays.fill(weights, 1);
    int[] group = new int[targets.length];
    Arrays.fill(group, -1);
    Trees forest = plain.fit(new Boosting.Rows(features, targets, weights, group));
    ToDoubleFunction<double[]> ridge = Ridge.fit(features, targets);
    return row -> {
      double[] values = chosen(row, columns);
      return (forest.of(values) + ridge.applyAsDouble(values)) / 2;
    };
  }

  private static double[] chosen(double[] features, int[] columns) {
    return Arrays.stream(columns).mapToDouble(column -> features[column]).toArray();
  }

  /// The scale that makes a reference worth some 1 and what answers another question some 0.
  ///
  /// @param merits of examples that the forest has not learned from
  static Weights.Scale scale(List<Example> examples, double[] merits) {
    double nothing =
        quantile(
            examples,
            merits,
            List.of(Kind.OTHER.title(), Kind.FLUFF.title(), Kind.COPIED.title()),
            0.4);
    double all = quantile(examples, merits, List.of(Kind.VERBATIM.title()), 0.5);
    return new Weights.Scale(nothing, Math.max(all, nothing + 0.1), SOUND, POWER);
  }

  private static double quantile(
      List<Example> examples, double[] merits, List<String> kinds, double share) {
    double[] sorted =
        IntStream.range(0, merits.length)
            .filter(index -> kinds.contains(examples.get(index).kind()))
            .mapToDouble(index -> merits[index])
            .sorted()
            .toArray();
    return sorted[(int) (share * (sorted.length - 1))];
  }
}
