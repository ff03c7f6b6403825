package prepai.bank;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.text.Sentences;

/// The rules that a question keeps on its own.
final class QuestionRules {
  private static final int WHOLE = 100;
  private static final int LONGEST_PARAPHRASE = 12;

  private QuestionRules() {}

  static Stream<Problem> fileName(Place file) {
    Path path = file.source().file();
    if (ProblemFolders.isProblem(path)) {
      Path whole = path.toAbsolutePath();
      String folder = whole.getName(whole.getNameCount() - 2).toString();
      return folder.equals(file.id())
          ? Stream.empty()
          : Stream.of(file.at("id").problem(Rule.FILE_NAME, "name the folder " + file.id()));
    }
    String expected = file.id() + ".yaml";
    String name = path.getFileName().toString();
    return name.equals(expected)
        ? Stream.empty()
        : Stream.of(file.at("id").problem(Rule.FILE_NAME, "name the file " + expected));
  }

  static Stream<Problem> weights(Place question) {
    Place rubric = question.at("rubric");
    int sum = rubric.each().stream().mapToInt(point -> point.at("weight").json().asInt()).sum();
    return sum == WHOLE
        ? Stream.empty()
        : Stream.of(rubric.problem(Rule.WEIGHTS, "the weights sum to " + sum + ", not 100"));
  }

  static Stream<Problem> dependsOn(Place question) {
    Set<String> ids = question.points().map(Place::id).collect(Collectors.toSet());
    return question
        .points()
        .map(point -> point.at("dependsOn"))
        .filter(other -> other.present() && !ids.contains(other.text()))
        .map(other -> other.problem(Rule.DEPENDS_ON, "there is no point '" + other.text() + "'"));
  }

  static Stream<Problem> cycles(Place question) {
    var needs = new HashMap<String, String>();
    question
        .points()
        .filter(point -> point.at("dependsOn").present())
        .forEach(point -> needs.put(point.id(), point.at("dependsOn").text()));
    return question
        .points()
        .filter(point -> leadsBack(point.id(), needs))
        .map(point ->
            point
                .at("dependsOn")
                .problem(
                    Rule.NO_CYCLES, "point '" + point.id() + "' depends on itself in the end"));
  }

  private static boolean leadsBack(String start, Map<String, String> needs) {
    var passed = new LinkedHashSet<String>();
    String next = needs.get(start);
    while (next != null && !next.equals(start) && passed.add(next)) {
      next = needs.get(next);
    }
    return start.equals(next);
  }

  static Stream<Problem> calibrationHits(Place question) {
    Set<String> ids =
        question.at("rubric").each().stream().map(Place::id).collect(Collectors.toSet());
    return question.at("calibration").each().stream()
        .flatMap(answer -> answer.at("hits").each().stream())
        .filter(hit -> !ids.contains(hit.text()))
        .map(hit ->
            hit.problem(
                Rule.CALIBRATION_HITS, "the rubric has no point '" + hit.text() + "' to hit"));
  }

  static Stream<Problem> oneQuestion(Place question) {
    return asked(question)
        .filter(place -> place.text().chars().filter(character -> character == '?').count() > 1)
        .map(place -> place.problem(Rule.ONE_QUESTION, "ask one question, not several at once"));
  }

  static Stream<Problem> hintsState(Place question) {
    return question.at("hints").each().stream()
        .filter(hint -> hint.text().contains("?"))
        .map(hint -> hint.problem(Rule.HINTS_STATE, "say the hint as a statement"));
  }

  static Stream<Problem> nothingGivenAway(Place question) {
    List<String> paraphrases =
        question
            .points()
            .flatMap(point -> point.at("paraphrases").each().stream())
            .map(Place::text)
            .filter(paraphrase -> words(paraphrase) > 1)
            .toList();
    Stream<Place> said =
        Stream.concat(
            Stream.concat(Stream.of(question.at("prompt")), probes(question)),
            question.at("hints").each().stream().limit(1));
    List<String> keys = paraphrases.stream().map(QuestionRules::whole).toList();
    return said.flatMap(place -> {
      String text = whole(place.text());
      return IntStream.range(0, keys.size())
          .filter(index -> text.contains(keys.get(index)))
          .mapToObj(index ->
              place.problem(
                  Rule.NOTHING_GIVEN_AWAY,
                  "this gives away the paraphrase '" + paraphrases.get(index) + "'"));
    });
  }

  static Stream<Problem> shortParaphrases(Place question) {
    return question
        .points()
        .flatMap(point -> point.at("paraphrases").each().stream())
        .filter(paraphrase -> words(paraphrase.text()) > LONGEST_PARAPHRASE)
        .map(paraphrase ->
            paraphrase.problem(
                Rule.SHORT_PARAPHRASES,
                "the paraphrase has " + words(paraphrase.text()) + " words, at most 12 may be"));
  }

  static Stream<Problem> nearMisses(Place question) {
    return question
        .points()
        .flatMap(point -> {
          Set<String> meant =
              point.at("paraphrases").each().stream()
                  .map(paraphrase -> Sentences.key(paraphrase.text()))
                  .collect(Collectors.toSet());
          return point.at("nearMisses").each().stream()
              .filter(miss -> meant.contains(Sentences.key(miss.text())))
              .map(miss ->
                  miss.problem(
                      Rule.NEAR_MISSES, "'" + miss.text() + "' is a paraphrase of the same point"));
        });
  }

  /// Where the interviewer asks: prompt, probes and challenge.
  static Stream<Place> asked(Place question) {
    return Stream.concat(
        Stream.concat(Stream.of(question.at("prompt")), probes(question)),
        Stream.of(question.at("challenge").at("say")).filter(Place::present));
  }

  private static Stream<Place> probes(Place question) {
    return question.points().map(point -> point.at("probe"));
  }

  /// The key of a text in which only whole words are found.
  private static String whole(String text) {
    return " " + Sentences.key(text) + " ";
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      boolean space = Character.isWhitespace(text.charAt(at));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }
}
