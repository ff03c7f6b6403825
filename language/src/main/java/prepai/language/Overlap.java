package prepai.language;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prepai.text.Words;

/// How many words an answer shares with the reference, with and without those that the question
/// gave away.
///
/// Source: Sultan, Salazar and Sumner, “Fast and Easy Short Answer Grading with High Accuracy”,
/// 2016, for leaving out the question's words.
final class Overlap {
  private Overlap() {}

  static void into(
      Sheet sheet, Reading question, Reading reference, Reading answer, Lexicon lexicon) {
    Set<String> asked = question.stems();
    Set<String> told = reference.stems();
    Set<String> said = answer.stems();
    Set<String> ownTold = without(told, asked);
    Set<String> own = ownTold.isEmpty() ? told : ownTold;
    Set<String> ownSaid = without(said, asked);
    ToDoubleFunction<String> weight = lexicon.commonness()::weight;
    sheet.put("recall", share(told, said, _ -> 1));
    sheet.put("precision", share(said, told, _ -> 1));
    sheet.put("own recall", share(own, said, _ -> 1));
    sheet.put("own precision", share(ownSaid, told, _ -> 1));
    sheet.put("weighted recall", share(own, said, weight));
    sheet.put("weighted precision", share(ownSaid, told, weight));
    trigrams(sheet, question.trigrams(), reference.trigrams(), answer.trigrams());
    sheet.put("length", Math.log1p(answer.size()));
    sheet.put("relative length", Math.log((1.0 + answer.size()) / (2 + reference.size())));
    sheet.put("brevity", Math.min(1, answer.size() / Math.max(1.0, reference.size())));
    sheet.put("own words", Math.log1p(ownSaid.size()));
    Set<String> pairsTold = pairs(reference);
    Set<String> pairsSaid = pairs(answer);
    sheet.put("pair recall", share(pairsTold, pairsSaid, _ -> 1));
    sheet.put("pair precision", share(pairsSaid, pairsTold, _ -> 1));
    Set<String> numbers = numbers(reference);
    sheet.put("number recall", share(numbers, numbers(answer), _ -> 1));
  }

  private static void trigrams(Sheet sheet, Set<String> asked, Set<String> told, Set<String> said) {
    sheet.put("trigram recall", share(told, said, _ -> 1));
    sheet.put("trigram precision", share(said, told, _ -> 1));
    sheet.put("own trigram recall", share(without(told, asked), said, _ -> 1));
  }

  private static Set<String> without(Set<String> words, Set<String> away) {
    var rest = new HashSet<>(words);
    rest.removeAll(away);
    return rest;
  }

  /// The share of some words' weight that is among others.
  static double share(Set<String> words, Set<String> among, ToDoubleFunction<String> weight) {
    double all = words.stream().sorted().mapToDouble(weight).sum();
    double in = words.stream().sorted().filter(among::contains).mapToDouble(weight).sum();
    return all > 0 ? in / all : 0;
  }

  private static Set<String> pairs(Reading text) {
    return IntStream.range(1, text.size())
        .mapToObj(index -> text.stem(index - 1) + " " + text.stem(index))
        .collect(Collectors.toSet());
  }

  static Set<String> numbers(Reading text) {
    return text.tokens().stream()
        .map(Words.Token::plain)
        .filter(word -> Character.isDigit(word.charAt(0)))
        .collect(Collectors.toSet());
  }
}
