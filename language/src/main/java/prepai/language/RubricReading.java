package prepai.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.text.Words;

/// A question's rubric made ready to be looked for: every phrase in words with their vectors, and
/// how much each word tells within this question.
final class RubricReading {
  /// Who only hands the question's words back has said little.
  private static final double IN_PROMPT = 0.35;

  private final Vector prompt;
  private final List<PointReading> points;
  private final List<Phrase> misconceptions;

  /// A phrase to look for.
  ///
  /// @param terms its telling words, or all of them where none tells
  record Phrase(List<Term> terms, Vector direction, double weight) {}

  /// A word of a phrase.
  record Term(String stem, Vector vector, double weight) {}

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
    var weights = new Weights(new HashSet<>(Words.stems(question.prompt())), points);
    var read = new ArrayList<PointReading>();
    for (Point point : points) {
      read.add(
          new PointReading(
              point,
              phrase(point.claim(), weights, encoder),
              phrases(point.paraphrases(), weights, encoder),
              phrases(point.nearMisses(), weights, encoder)));
    }
    List<String> wrong =
        question.misconceptions().stream().flatMap(one -> one.patterns().stream()).toList();
    return new RubricReading(Encoded.mean(prompt.words()), read, phrases(wrong, weights, encoder));
  }

  private static List<Phrase> phrases(List<String> texts, Weights weights, WordEncoder encoder) {
    return texts.stream().map(text -> phrase(text, weights, encoder)).toList();
  }

  private static Phrase phrase(String text, Weights weights, WordEncoder encoder) {
    Encoded encoded = encoder.encode(text);
    List<Encoded.Word> words = encoded.telling().isEmpty() ? encoded.words() : encoded.telling();
    List<Term> terms =
        words.stream()
            .map(word -> {
              String stem = word.token().stem();
              return new Term(stem, word.vector(), weights.of(stem));
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

  /// How much a stem tells: the more, the fewer points use it.
  private static final class Weights {
    private final Set<String> prompt;
    private final int points;
    private final Map<String, Integer> sharedBy = new HashMap<>();

    Weights(Set<String> prompt, List<Point> points) {
      this.prompt = prompt;
      this.points = points.size();
      for (Point point : points) {
        var stems = new HashSet<String>();
        point.paraphrases().forEach(text -> stems.addAll(Words.stems(text)));
        stems.forEach(stem -> sharedBy.merge(stem, 1, Integer::sum));
      }
    }

    double of(String stem) {
      double rarity = Math.log(1 + (double) points / sharedBy.getOrDefault(stem, 1));
      return prompt.contains(stem) ? rarity * IN_PROMPT : rarity;
    }
  }
}
