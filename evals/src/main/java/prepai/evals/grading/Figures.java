package prepai.evals.grading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures of agreement between given and wanted scores.
final class Figures {
  private static final double SAME = 1e-12;

  private Figures() {}

  /// A score that was given, and the one that people gave.
  ///
  /// @param question by which answers are grouped
  record Pair(String question, double given, double wanted) {}

  /// Pearson's correlation; empty for fewer than two pairs or where the wanted scores are all
  /// alike; 0 where only the given ones are.
  static OptionalDouble pearson(Collection<Pair> pairs) {
    double[] given = pairs.stream().mapToDouble(Pair::given).toArray();
    double[] wanted = pairs.stream().mapToDouble(Pair::wanted).toArray();
    return pearson(given, wanted);
  }

  private static OptionalDouble pearson(double[] given, double[] wanted) {
    double meanGiven = Arrays.stream(given).average().orElse(0);
    double meanWanted = Arrays.stream(wanted).average().orElse(0);
    double both = 0;
    double one = 0;
    double other = 0;
    for (int index = 0; index < given.length; index++) {
      both += (given[index] - meanGiven) * (wanted[index] - meanWanted);
      one += Math.pow(given[index] - meanGiven, 2);
      other += Math.pow(wanted[index] - meanWanted, 2);
    }
    if (given.length < 2 || other < SAME) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(one < SAME ? 0 : both / Math.sqrt(one * other));
  }

  /// Spearman's correlation: Pearson's over ranks, ties sharing the mean of theirs.
  static OptionalDouble spearman(Collection<Pair> pairs) {
    return pearson(
        ranks(pairs.stream().mapToDouble(Pair::given).toArray()),
        ranks(pairs.stream().mapToDouble(Pair::wanted).toArray()));
  }

  private static double[] ranks(double[] values) {
    List<Integer> order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(index -> values[index]))
            .toList();
    double[] ranks = new double[values.length];
    int from = 0;
    while (from < values.length) {
      int to = from;
      while (to < values.length && values[order.get(to)] == values[order.get(from)]) {
        to++;
      }
      for (int index = from; index < to; index++) {
        ranks[order.get(index)] = (from + to - 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /// Root mean square error once the given scores are brought to the wanted ones' scale by the line
  /// that fits best.
  static double calibratedError(Collection<Pair> pairs) {
    double[] wanted = pairs.stream().mapToDouble(Pair::wanted).toArray();
    double mean = Arrays.stream(wanted).average().orElse(0);
    double variance =
        Arrays.stream(wanted).map(value -> Math.pow(value - mean, 2)).average().orElse(0);
    double correlation = pearson(pairs).orElse(0);
    return Math.sqrt(variance * (1 - correlation * correlation));
  }

  /// Pearson's correlation within each question that has three answers or more and scores that
  /// differ.
  static Map<String, Double> byQuestion(Collection<Pair> pairs) {
    var correlations = new TreeMap<String, Double>();
    pairs.stream()
        .collect(Collectors.groupingBy(Pair::question))
        .forEach((question, group) -> {
          if (group.size() > 2) {
            pearson(group).ifPresent(value -> correlations.put(question, value));
          }
        });
    return correlations;
  }

  static double mean(Collection<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /// A difference and what 95 of 100 samples of questions say of it.
  ///
  /// @param above the share of samples in which it is above 0
  record Difference(double mean, double low, double high, double above) {}

  /// Bootstrap over questions of the mean difference between two correlations per question.
  static Difference difference(
      Map<String, Double> ours, Map<String, Double> theirs, int rounds, RandomGenerator random) {
    double[] each =
        new TreeMap<>(ours)
            .entrySet().stream()
                .flatMap(our ->
                    Stream.ofNullable(theirs.get(our.getKey()))
                        .map(their -> our.getValue() - their))
                .mapToDouble(Double::doubleValue)
                .toArray();
    double[] means = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      means[round] =
          IntStream.range(0, each.length)
              .mapToDouble(_ -> each[random.nextInt(each.length)])
              .average()
              .orElse(0);
    }
    Arrays.sort(means);
    return new Difference(
        Arrays.stream(each).average().orElse(0),
        means[(int) (rounds * 0.025)],
        means[(int) (rounds * 0.975)],
        Arrays.stream(means).filter(mean -> mean > 0).count() / (double) rounds);
  }
}
