package prepai.evals.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import prepai.evals.grading.Examples.Example;
import prepai.language.Trees;

/// What is said of each example by those who learned from other questions only.
final class CrossValidation {
  private static final int FOLDS = 5;
  private static final long SEED = 1;
  private final double[] baseline;
  private final double[] merit;
  private final double[] soundness;

  private CrossValidation(int size) {
    baseline = new double[size];
    merit = new double[size];
    soundness = new double[size];
  }

  static CrossValidation of(List<Example> examples, List<String> names, Training training) {
    var result = new CrossValidation(examples.size());
    int[] folds = folds(examples);
    IntStream.range(0, FOLDS)
        .parallel()
        .forEach(fold -> {
          List<Example> others =
              IntStream.range(0, folds.length)
                  .filter(index -> folds[index] != fold)
                  .mapToObj(examples::get)
                  .toList();
          if (others.size() < examples.size()) {
            result.fold(examples, folds, fold, others, names, training);
          }
        });
    return result;
  }

  private static int[] folds(List<Example> examples) {
    int questions = examples.stream().mapToInt(Example::question).max().orElse(-1) + 1;
    var order = new ArrayList<Integer>(IntStream.range(0, questions).boxed().toList());
    Collections.shuffle(order, new Random(SEED));
    return examples.stream()
        .mapToInt(example -> order.indexOf(example.question()) % FOLDS)
        .toArray();
  }

  private void fold(
      List<Example> examples,
      int[] folds,
      int fold,
      List<Example> others,
      List<String> names,
      Training training) {
    ToDoubleFunction<double[]> plain = training.baseline(others, names);
    Trees good = training.merit(others);
    Trees sound = training.soundness(others);
    for (int index = 0; index < folds.length; index++) {
      if (folds[index] == fold) {
        double[] features = examples.get(index).features();
        baseline[index] = plain.applyAsDouble(features);
        merit[index] = good.of(features);
        soundness[index] = sound.of(features);
      }
    }
  }

  double[] baseline() {
    return baseline.clone();
  }

  double[] merit() {
    return merit.clone();
  }

  double[] soundness() {
    return soundness.clone();
  }
}
