package prepai.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
  record Phrase(List<Term> terms, Vector direction, double weight) {
    private static Phrase of(List<Term> terms, Vector direction) {
      return new Phrase(terms, direction, terms.stream().mapToDouble(Term::weight).sum());
    }
  }

  /// A word of a phrase.
  record Term(String stem, Compact vector, double weight) {
    private static Term of(Encoded.Word word, Rarity rarity) {
      return of(word.token().stem(), Projection.loaded().of(word.vector()), rarity);
    }

    private static Term of(String stem, Compact vector, Rarity rarity) {
      return new Term(stem, vector, rarity.of(stem));
    }
  }

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
    return of(
        question,
        points,
        Encoded.mean(prompt.words()),
        text -> {
          Encoded encoded = encoder.encode(text);
          List<Encoded.Word> words =
              encoded.telling().isEmpty() ? encoded.words() : encoded.telling();
          return Phrase.of(
              words.stream().map(word -> Term.of(word, rarity)).toList(),
              Encoded.mean(encoded.words()));
        });
  }

  private static RubricReading of(
      Question question, List<Point> points, Vector prompt, Function<String, Phrase> reader) {
    var read = new ArrayList<PointReading>();
    for (Point point : points) {
      read.add(
          new PointReading(
              point,
              reader.apply(point.claim()),
              point.paraphrases().stream().map(reader).toList(),
              point.nearMisses().stream().map(reader).toList()));
    }
    List<Phrase> wrong =
        question.misconceptions().stream()
            .flatMap(one -> one.patterns().stream())
            .map(reader)
            .toList();
    return new RubricReading(prompt, read, wrong);
  }

  /// Writes what the model made of the rubric's texts; what follows from the texts is left out.
  void write(DataOutput out) throws IOException {
    prompt.write(out);
    for (PointReading point : points) {
      write(point.claim(), out);
      for (Phrase phrase : point.paraphrases()) {
        write(phrase, out);
      }
      for (Phrase phrase : point.nearMisses()) {
        write(phrase, out);
      }
    }
    for (Phrase phrase : misconceptions) {
      write(phrase, out);
    }
  }

  private static void write(Phrase phrase, DataOutput out) throws IOException {
    phrase.direction().write(out);
    out.writeShort(phrase.terms().size());
    for (Term term : phrase.terms()) {
      out.writeUTF(term.stem());
      term.vector().write(out);
    }
  }

  /// Reads what [#write] wrote of the same texts.
  static RubricReading read(Question question, List<Point> points, DataInput in)
      throws IOException {
    var rarity = new Rarity(question, points);
    try {
      return of(question, points, Vector.read(in), _ -> phrase(rarity, in));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static Phrase phrase(Rarity rarity, DataInput in) {
    try {
      Vector direction = Vector.read(in);
      var terms = new ArrayList<Term>();
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        terms.add(Term.of(in.readUTF(), Compact.read(in), rarity));
      }
      return Phrase.of(List.copyOf(terms), direction);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
