package prepai.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// How near an answer comes to the reference in meaning, whatever its words.
final class Meaning {
  /// What a word of the question still counts.
  private static final double ASKED = 0.3;

  /// Cosine from which a word is taken to be the reference's.
  private static final double SAME = 0.55;

  private static final double TINY = 1e-9;

  private final Reading question;
  private final Reading reference;
  private final Reading answer;
  private final Alignment told;
  private final Alignment said;
  private final Alignment asked;
  private final Alignment toldAsked;

  /// @param aligned reference and answer
  /// @param toldAsked the reference's words in the question
  Meaning(
      Reading question,
      Reading reference,
      Reading answer,
      Alignment.Pair aligned,
      Alignment toldAsked) {
    this.question = question;
    this.reference = reference;
    this.answer = answer;
    told = aligned.there();
    said = aligned.back();
    asked = Alignment.between(answer, question).there();
    this.toldAsked = toldAsked;
  }

  void into(Sheet sheet) {
    sheet.put("meant", mean(told::similarity, reference::weight, told.size()));
    sheet.put("meant by the reference", mean(said::similarity, answer::weight, said.size()));
    sheet.put("meant, unweighted", mean(told::similarity, _ -> 1, told.size()));
    sheet.put("meant by the reference, unweighted", mean(said::similarity, _ -> 1, said.size()));
    sheet.put("own meaning", mean(told::similarity, own(reference), told.size()));
    sheet.put("own meaning of the answer", mean(said::similarity, own(answer), said.size()));
    sheet.put("gain", gain());
    sheet.put(
        "off topic",
        mean(
            index -> 1 - Math.max(said.similarity(index), asked.similarity(index)),
            answer::weight,
            said.size()));
    sheet.put("weakest quarter", weakest());
    sheet.put("fresh", fresh());
    sheet.put("direction", reference.direction().cosine(answer.direction()));
    Vector away = question.direction();
    sheet.put(
        "own direction",
        reference.direction().without(away).cosine(answer.direction().without(away)));
    clauses(sheet);
    sheet.put("order of meaning", order());
  }

  private IntToDoubleFunction own(Reading text) {
    return index -> text.weight(index) * (question.stems().contains(text.stem(index)) ? ASKED : 1);
  }

  private static double mean(IntToDoubleFunction value, IntToDoubleFunction weight, int size) {
    double sum = 0;
    double weights = 0;
    for (int index = 0; index < size; index++) {
      sum += weight.applyAsDouble(index) * value.applyAsDouble(index);
      weights += weight.applyAsDouble(index);
    }
    return sum / Math.max(TINY, weights);
  }

  /// How much better the reference's words are met by the answer than by the question.
  private double gain() {
    double gained = 0;
    double open = 0;
    for (int index = 0; index < told.size(); index++) {
      double before = toldAsked.similarity(index);
      gained += reference.weight(index) * Math.max(0, told.similarity(index) - before);
      open += reference.weight(index) * (1 - before);
    }
    return gained / Math.max(TINY, open);
  }

  private double fresh() {
    double sum = 0;
    for (int index = 0; index < asked.size(); index++) {
      sum += answer.weight(index) * (1 - asked.similarity(index));
    }
    return Math.log1p(sum);
  }

  private double weakest() {
    double[] sorted = new double[told.size()];
    Arrays.setAll(sorted, told::similarity);
    Arrays.sort(sorted);
    return Arrays.stream(sorted).limit(Math.max(1, sorted.length / 4)).average().orElse(0);
  }

  private void clauses(Sheet sheet) {
    List<Reading.Clause> rows = reference.clauses();
    List<Reading.Clause> columns = answer.clauses();
    sheet.put("clause recall", nearest(rows, columns));
    sheet.put("clause precision", nearest(columns, rows));
    sheet.put(
        "nearest clause", rows.stream().mapToDouble(row -> nearest(row, columns)).max().orElse(0));
    sheet.put("best clause", best(rows));
  }

  private static double nearest(List<Reading.Clause> these, List<Reading.Clause> those) {
    double sum = 0;
    double words = 0;
    for (Reading.Clause one : these) {
      sum += one.words().size() * nearest(one, those);
      words += one.words().size();
    }
    return sum / Math.max(1, words);
  }

  private static double nearest(Reading.Clause one, List<Reading.Clause> those) {
    return those.stream()
        .mapToDouble(other -> one.direction().cosine(other.direction()))
        .max()
        .orElse(0);
  }

  /// How well the best met clause of the reference is met: where it lists alternatives, one does.
  private double best(List<Reading.Clause> clauses) {
    double best = 0;
    for (Reading.Clause clause : clauses) {
      double sum = 0;
      double weights = 0;
      for (int index : clause.words()) {
        double weight = own(reference).applyAsDouble(index);
        sum += weight * told.similarity(index);
        weights += weight;
      }
      best = Math.max(best, sum / Math.max(TINY, weights));
    }
    return best;
  }

  /// The share of neighbouring words of the reference that the answer has in the same order.
  private double order() {
    int[] places =
        IntStream.range(0, told.size())
            .filter(index -> told.similarity(index) > SAME)
            .map(told::nearest)
            .toArray();
    int kept = 0;
    for (int index = 1; index < places.length; index++) {
      kept += places[index - 1] < places[index] ? 1 : 0;
    }
    return places.length > 1 ? kept / (places.length - 1.0) : 0.5;
  }
}
