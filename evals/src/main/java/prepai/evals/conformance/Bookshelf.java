package prepai.evals.conformance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import prepai.plan.Bank;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.text.Words;

/// What can be said on a question, good and bad, taken from the bank.
final class Bookshelf {
  private final Bank bank;

  Bookshelf(Bank bank) {
    this.bank = bank;
  }

  /// The question as the bank has it, with its calibration answers; of one that was made from a
  /// claim, the one it was made from.
  Question full(Question asked) {
    return bank.question(asked.base()).orElseThrow();
  }

  /// The calibration answer in the middle.
  static String middling(Question question) {
    List<Question.Calibration> answers =
        question.calibration().stream()
            .sorted(
                Comparator.comparingInt(
                    answer -> answer.band().getFirst() + answer.band().getLast()))
            .toList();
    return answers.isEmpty() ? question.reference() : answers.get(answers.size() / 2).text();
  }

  /// Sentences that make some points: the claim and two ways of saying it.
  static String points(List<Point> points) {
    return points.stream().map(Bookshelf::point).collect(Collectors.joining(" "));
  }

  private static String point(Point point) {
    List<String> ways = point.paraphrases();
    return "%s So %s, and %s."
        .formatted(closed(point.claim()), ways.getFirst(), ways.get(1 % ways.size()));
  }

  /// The sentence of a story that a point is about.
  static String passage(Question question, Point point) {
    var wanted = new HashSet<>(Words.stems(point.claim()));
    point.paraphrases().forEach(way -> wanted.addAll(Words.stems(way)));
    List<String> sentences = sentences(question.reference());
    return sentences.stream()
        .max(Comparator.comparingLong(sentence -> shared(sentence, wanted)))
        .orElseThrow();
  }

  private static long shared(String sentence, Set<String> wanted) {
    return Words.stems(sentence).stream().filter(wanted::contains).distinct().count();
  }

  /// What somebody says who is wrong: the question's own misconceptions, then the model answer to
  /// something else altogether.
  String wrong(Question question, long salt) {
    String beliefs =
        question.misconceptions().stream()
            .map(wrong -> closed(wrong.patterns().getFirst()))
            .collect(Collectors.joining(" "));
    List<String> elsewhere = sentences(unrelated(question, salt).reference());
    return (beliefs + " " + String.join(" ", elsewhere.subList(0, Math.min(3, elsewhere.size()))))
        .strip();
  }

  /// A sentence of the model answer to something else.
  String astray(Question question, long salt) {
    List<String> sentences = sentences(unrelated(question, salt).reference());
    return sentences.get((int) Math.floorMod(salt, (long) sentences.size()));
  }

  /// A question that has no area and no kind in common with another.
  private Question unrelated(Question question, long salt) {
    Set<String> areas = question.topics().stream().map(Bookshelf::area).collect(Collectors.toSet());
    List<Question> others =
        bank.questions().stream()
            .filter(other -> other.kind() != question.kind())
            .filter(
                other -> other.topics().stream().map(Bookshelf::area).noneMatch(areas::contains))
            .toList();
    return others.get(
        (int) Math.floorMod(salt * 37 + question.id().hashCode(), (long) others.size()));
  }

  private static String area(String topic) {
    return topic.substring(0, topic.indexOf('/'));
  }

  static List<String> sentences(String text) {
    return List.of(text.split("(?<=[.?!])\\s+", -1));
  }

  private static String closed(String sentence) {
    String capital = Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    return capital.matches(".*[.?!]") ? capital : capital + ".";
  }
}
