package prepai.language;

import java.util.ArrayList;
import java.util.List;
import prepai.judging.Rarity;
import prepai.plan.Point;
import prepai.plan.Question;

/// A question's rubric made ready to be looked for: every phrase in words with their vectors, and
/// how much each word tells within this question.
final class RubricReading {
  private final Vector prompt;
  private final List<PointReading> points;
  private final List<Phrase> misconceptions;

  /// A phrase to look for.
  ///
  /// @param terms its telling words, or all of them where none tells
  record Phrase(List<Term> terms, Vector direction, double weight) {}

  /// A word of a phrase.
  record Term(String stem, Compact vector, double weight) {}

  /// A point's phrases.
  record PointReading(
      Point point, Phrase claim, List<Phrase> paraphrases, List<Phrase> nearMisses) {}

  private RubricReading(Vector prompt, List<PointReading> points, List<Phrase> misconceptions) {
    this.prompt = prompt;
    this.points = List.copyOf(points);
    this.misconceptions = List.copyOf(misconceptions);
  }

  /// Reads a rubric.
  ///
  /// @param points those of the question, or more after a change of its requirements
  static RubricReading of(Question question, List<Point> points, WordEncoder encoder) {
    Encoded prompt = encoder.encode(question.prompt());
    var rarity = new Rarity(question, points);
    var read = new ArrayList<PointReading>();
    for (Point point : points) {
      read.add(
          new PointReading(
              point,
              phrase(point.claim(), rarity, encoder),
              phrases(point.paraphrases(), rarity, encoder),
              phrases(point.nearMisses(), rarity, encoder)));
    }
    List<String> wrong =
        question.misconceptions().stream().flatMap(one -> one.patterns().stream()).toList();
    return new RubricReading(Encoded.mean(prompt.words()), read, phrases(wrong, rarity, encoder));
  }

  private static List<Phrase> phrases(List<String> texts, Rarity rarity, WordEncoder encoder) {
    return texts.stream().map(text -> phrase(text, rarity, encoder)).toList();
  }

  private static Phrase phrase(String text, Rarity rarity, WordEncoder encoder) {
    Encoded encoded = encoder.encode(text);
    List<Encoded.Word> words = encoded.telling().isEmpty() ? encoded.words() : encoded.telling();
    List<Term> terms =
        words.stream()
            .map(word -> {
              String stem = word.token().stem();
              return new Term(stem, Projection.loaded().of(word.vector()), rarity.of(stem));
            })
            .toList();
    return new Phrase(
        terms, Encoded.mean(encoded.words()), terms.stream().mapToDouble(Term::weight).sum());
  }

  Vector prompt() {
    return prompt;
  }

  List<PointReading> points() {
    return points;
  }

  List<Phrase> misconceptions() {
    return misconceptions;
  }
}
