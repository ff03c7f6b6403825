package prepai.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prepai.evidence.Finding;
import prepai.evidence.Status;
import prepai.language.RubricReading.Phrase;
import prepai.language.RubricReading.PointReading;

/// What an answer shows of each point of a rubric, in numbers that a model can weigh. How long the
/// answer is does not enter: who talks more has not said more.
public final class PointFeatures {
  /// Names of the numbers, in their order.
  public static final List<String> NAMES =
      List.of(
          "words_anywhere",
          "exact_anywhere",
          "sense_anywhere",
          "claim_words_anywhere",
          "claim_sense_anywhere",
          "best_three_anywhere",
          "words",
          "exact",
          "sense",
          "claim_words",
          "claim_sense",
          "together",
          "near_miss",
          "above_near_miss",
          "near_miss_exact",
          "near_miss_exact_anywhere",
          "above_other_points",
          "rank",
          "negated",
          "exact_negated",
          "window_words",
          "misconception_words",
          "misconception_sense",
          "above_mean_of_points",
          "above_mean_of_windows",
          "prompt_sense",
          "is_signal",
          "is_best_point",
          "by_words_alone",
          "denied_by_words_alone",
          "in_order",
          "spread");

  private static final int BEST = 3;

  private PointFeatures() {}

  /// How much of a phrase a window holds.
  ///
  /// @param words weighted mean of how near the window's words come to the phrase's, 0..1
  /// @param exact weighted share of the phrase's words that stand there, 0..1
  /// @param sense cosine of the whole with the whole
  private record Cover(double words, double exact, double sense) {
    double both() {
      return words + sense;
    }
  }

  /// What a window shows of a point.
  private record Shown(
      double words,
      double exact,
      double sense,
      double best,
      Cover claim,
      double near,
      double nearExact) {
    double together() {
      return words + sense + best / 2 + claim.both() / 2;
    }
  }

  /// A point with its numbers.
  ///
  /// @param values in the order of `NAMES`
  /// @param clause of the answer, where the point shows best
  record Row(String point, List<Double> values, int clause) {
    Row {
      values = List.copyOf(values);
    }

    double get(String name) {
      return values.get(NAMES.indexOf(name));
    }
  }

  /// The rows of an answer, one a point, in the rubric's order; none for an answer without a
  /// statement.
  ///
  /// @param byWords what a judge found that goes by words alone
  static List<Row> of(RubricReading rubric, AnswerReading answer, List<Finding> byWords) {
    List<AnswerReading.Window> windows = answer.windows();
    if (windows.isEmpty()) {
      return List.of();
    }
    List<Cover[]> wrong =
        rubric.misconceptions().stream().map(phrase -> covers(phrase, answer)).toList();
    var shown = new ArrayList<List<Shown>>();
    for (PointReading point : rubric.points()) {
      shown.add(shown(point, answer));
    }
    double[] peaks =
        shown.stream()
            .mapToDouble(all -> all.stream().mapToDouble(Shown::together).max().orElse(0))
            .toArray();
    var rows = new ArrayList<Row>();
    for (int index = 0; index < shown.size(); index++) {
      rows.add(row(index, rubric, answer, shown, peaks, wrong, byWords));
    }
    return rows;
  }

  private static Row row(
      int index,
      RubricReading rubric,
      AnswerReading answer,
      List<List<Shown>> shown,
      double[] peaks,
      List<Cover[]> wrong,
      List<Finding> byWords) {
    PointReading point = rubric.points().get(index);
    List<Shown> all = shown.get(index);
    int at = argmax(all.stream().mapToDouble(Shown::together).toArray());
    int exactAt = argmax(all.stream().mapToDouble(Shown::exact).toArray());
    Shown here = all.get(at);
    AnswerReading.Window window = answer.windows().get(at);
    double others =
        IntStream.range(0, shown.size())
            .filter(other -> other != index)
            .mapToDouble(other -> shown.get(other).get(at).together())
            .max()
            .orElse(0);
    Optional<Finding> lexical =
        byWords.stream().filter(found -> found.point().equals(point.point().id())).findFirst();
    double together = here.together();
    Arrangement arrangement = Arrangement.of(point, answer, window);
    List<Double> values =
        List.of(
            max(all, Shown::words),
            max(all, Shown::exact),
            max(all, Shown::sense),
            max(all, one -> one.claim.words),
            max(all, one -> one.claim.sense),
            max(all, Shown::best),
            here.words,
            here.exact,
            here.sense,
            here.claim.words,
            here.claim.sense,
            together,
            here.near,
            together - here.near,
            here.nearExact,
            max(all, Shown::nearExact),
            together - others,
            Arrays.stream(peaks).filter(peak -> peak > peaks[index]).count()
                / (double) peaks.length,
            flag(window.negated()),
            flag(answer.windows().get(exactAt).negated()),
            Math.log(1 + window.words()),
            wrong.stream().mapToDouble(cover -> cover[at].words).max().orElse(0),
            wrong.stream().mapToDouble(cover -> cover[at].sense).max().orElse(0),
            together - Arrays.stream(peaks).average().orElse(0),
            together - all.stream().mapToDouble(Shown::together).average().orElse(0),
            window.direction().cosine(rubric.prompt()),
            flag(point.point().signal().isPresent()),
            flag(together > others),
            lexical.map(found -> found.status().credit()).orElse(0.0),
            flag(lexical.filter(found -> found.status() == Status.CONTRADICTED).isPresent()),
            arrangement.inOrder(),
            arrangement.spread());
    return new Row(point.point().id(), values, clause(all, window));
  }

  /// How the words of the phrase that fits a window best stand in it.
  ///
  /// @param inOrder share of the pairs of neighbouring words that stand in the phrase's order,
  ///   0..1; 1 for a phrase of one word
  /// @param spread words from the first to the last of them, for each word of the phrase
  private record Arrangement(double inOrder, double spread) {
    static Arrangement of(PointReading point, AnswerReading answer, AnswerReading.Window window) {
      List<AnswerReading.Telling> words =
          IntStream.rangeClosed(window.first(), window.last())
              .mapToObj(answer::telling)
              .flatMap(List::stream)
              .toList();
      return point.paraphrases().stream()
          .max(Comparator.comparingDouble(phrase -> fit(phrase, words)))
          .filter(_ -> !words.isEmpty())
          .map(phrase -> of(places(phrase, words)))
          .orElse(new Arrangement(1, 1));
    }

    private static Arrangement of(int[] places) {
      long ordered =
          IntStream.range(1, places.length)
              .filter(index -> places[index] > places[index - 1])
              .count();
      int first = Arrays.stream(places).min().orElse(0);
      int last = Arrays.stream(places).max().orElse(0);
      return new Arrangement(
          places.length < 2 ? 1 : ordered / (places.length - 1.0),
          (last - first + 1.0) / Math.max(1, places.length));
    }

    private static double fit(Phrase phrase, List<AnswerReading.Telling> words) {
      double sum = 0;
      for (RubricReading.Term term : phrase.terms()) {
        sum +=
            term.weight() * words.stream().mapToDouble(word -> alike(term, word)).max().orElse(0);
      }
      return phrase.weight() > 0 ? sum / phrase.weight() : 0;
    }

    /// Where the nearest word to each term stands.
    private static int[] places(Phrase phrase, List<AnswerReading.Telling> words) {
      return phrase.terms().stream()
          .mapToInt(term -> argmax(words.stream().mapToDouble(word -> alike(term, word)).toArray()))
          .toArray();
    }

    private static double alike(RubricReading.Term term, AnswerReading.Telling word) {
      return term.stem().equals(word.stem()) ? 1 : term.vector().cosine(word.vector());
    }
  }

  /// Of the two clauses of a window, the one that shows the point better alone.
  private static int clause(List<Shown> all, AnswerReading.Window window) {
    return IntStream.rangeClosed(window.first(), window.last())
        .boxed()
        .max(Comparator.comparingDouble(one -> all.get(one).together()))
        .orElse(window.first());
  }

  /// What each window shows of a point; the first windows are the single clauses.
  private static List<Shown> shown(PointReading point, AnswerReading answer) {
    List<Cover[]> paraphrases =
        point.paraphrases().stream().map(phrase -> covers(phrase, answer)).toList();
    List<Cover[]> misses =
        point.nearMisses().stream().map(phrase -> covers(phrase, answer)).toList();
    Cover[] claim = covers(point.claim(), answer);
    return IntStream.range(0, answer.windows().size())
        .mapToObj(index -> {
          List<Cover> here = paraphrases.stream().map(covers -> covers[index]).toList();
          List<Cover> near = misses.stream().map(covers -> covers[index]).toList();
          return new Shown(
              max(here, Cover::words),
              max(here, Cover::exact),
              max(here, Cover::sense),
              here.stream()
                  .map(Cover::both)
                  .sorted(Comparator.reverseOrder())
                  .limit(BEST)
                  .mapToDouble(Double::doubleValue)
                  .average()
                  .orElse(0),
              claim[index],
              max(near, Cover::both),
              max(near, Cover::exact));
        })
        .toList();
  }

  /// How much of a phrase each window holds.
  private static Cover[] covers(Phrase phrase, AnswerReading answer) {
    int terms = phrase.terms().size();
    var near = new double[answer.clauses()][terms];
    for (int clause = 0; clause < near.length; clause++) {
      for (AnswerReading.Telling word : answer.telling(clause)) {
        for (int term = 0; term < terms; term++) {
          near[clause][term] =
              Math.max(near[clause][term], phrase.terms().get(term).vector().cosine(word.vector()));
        }
      }
    }
    return answer.windows().stream()
        .map(window -> cover(phrase, window, near))
        .toArray(Cover[]::new);
  }

  private static Cover cover(Phrase phrase, AnswerReading.Window window, double[][] near) {
    if (phrase.weight() <= 0 || window.stems().isEmpty()) {
      return new Cover(0, 0, phrase.direction().cosine(window.direction()));
    }
    double words = 0;
    double exact = 0;
    for (int term = 0; term < phrase.terms().size(); term++) {
      RubricReading.Term one = phrase.terms().get(term);
      if (window.stems().contains(one.stem())) {
        exact += one.weight();
        words += one.weight();
      } else {
        words += one.weight() * Math.max(near[window.first()][term], near[window.last()][term]);
      }
    }
    return new Cover(
        words / phrase.weight(),
        exact / phrase.weight(),
        phrase.direction().cosine(window.direction()));
  }

  private static <T> double max(List<T> all, java.util.function.ToDoubleFunction<T> value) {
    return all.stream().mapToDouble(value).max().orElse(0);
  }

  private static double flag(boolean set) {
    return set ? 1 : 0;
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int index = 1; index < values.length; index++) {
      best = values[index] > values[best] ? index : best;
    }
    return best;
  }
}
