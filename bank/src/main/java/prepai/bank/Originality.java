package prepai.bank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.text.Sentences;

/// The rules that keep questions from repeating one another. Letter case, punctuation and white
/// space do not make a difference. Texts that are still to be written take no part.
final class Originality {
  private static final int SHINGLE = 8;

  private Originality() {}

  /// Sentences of three words or more.
  static Stream<Problem> sentences(List<Place> questions) {
    return repeated(
        questions,
        question ->
            Stream.concat(QuestionRules.asked(question), question.at("hints").each().stream()),
        text -> Sentences.of(text).stream(),
        Rule.OWN_SENTENCES);
  }

  /// Every run of eight words; of the runs that two texts share, the first is named.
  static Stream<Problem> words(List<Place> questions) {
    return repeated(
        questions,
        question -> Stream.of(question.at("prompt"), question.at("reference")),
        Originality::shingles,
        Rule.OWN_WORDS);
  }

  private static Stream<Problem> repeated(
      List<Place> questions,
      Function<Place, Stream<Place>> texts,
      Function<String, Stream<String>> parts,
      Rule rule) {
    Map<String, Place> owners = new HashMap<>();
    return questions.stream()
        .flatMap(question ->
            texts
                .apply(question)
                .filter(text -> !Unwritten.is(text.text()))
                .flatMap(text -> {
                  Set<String> named = new HashSet<>();
                  return parts
                      .apply(text.text())
                      .filter(part -> isNews(owners, part, question, named))
                      .map(part ->
                          text.problem(
                              rule,
                              "'"
                                  + part
                                  + "' is also in "
                                  + owners.getOrDefault(part, question).id()));
                }));
  }

  private static boolean isNews(
      Map<String, Place> owners, String part, Place question, Set<String> named) {
    Place owner = owners.putIfAbsent(part, question);
    return owner != null && !owner.equals(question) && named.add(owner.id());
  }

  private static Stream<String> shingles(String text) {
    List<String> words = List.of(Sentences.key(text).split(" ", -1));
    return IntStream.rangeClosed(0, words.size() - SHINGLE)
        .mapToObj(start -> String.join(" ", words.subList(start, start + SHINGLE)));
  }
}
