package prepai.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.judging.Clause;

/// What a candidate said, in clauses, and in pairs of neighbouring clauses: a thought often takes
/// two.
final class AnswerReading {
  private final List<Part> parts;
  private final List<Window> windows;

  /// One clause.
  ///
  /// @param words those of the clause, offsets within the message
  private record Part(Clause clause, List<Encoded.Word> words, List<Telling> telling) {}

  /// A word that carries meaning.
  record Telling(String stem, Compact vector) {
    static Telling of(Encoded.Word word) {
      return new Telling(word.token().stem(), Projection.loaded().of(word.vector()));
    }
  }

  /// A clause, or two that follow each other.
  ///
  /// @param first index of the first clause
  /// @param last index of the last clause
  /// @param stems of its telling words
  /// @param words how many words it has
  record Window(
      int first, int last, Vector direction, Set<String> stems, int words, boolean negated) {}

  private AnswerReading(List<Part> parts) {
    this.parts = List.copyOf(parts);
    this.windows =
        Stream.concat(
                IntStream.range(0, parts.size()).mapToObj(index -> window(index, index)),
                IntStream.range(1, parts.size()).mapToObj(index -> window(index - 1, index)))
            .toList();
  }

  /// Reads a message.
  static AnswerReading of(String message, WordEncoder encoder) {
    List<Encoded.Word> words = encoder.encode(message).words();
    var parts = new ArrayList<Part>();
    for (Clause clause : Clause.of(message)) {
      int end = clause.start() + clause.text().length();
      List<Encoded.Word> inside =
          words.stream()
              .filter(word -> word.token().start() >= clause.start() && word.token().end() <= end)
              .toList();
      if (!inside.isEmpty()) {
        parts.add(
            new Part(
                clause,
                inside,
                inside.stream()
                    .filter(word -> word.token().carriesMeaning())
                    .map(Telling::of)
                    .toList()));
      }
    }
    return new AnswerReading(parts);
  }

  private Window window(int first, int last) {
    List<Part> inside = parts.subList(first, last + 1);
    List<Encoded.Word> words = inside.stream().flatMap(part -> part.words.stream()).toList();
    var stems = new HashSet<String>();
    inside.forEach(part -> part.telling.forEach(word -> stems.add(word.stem())));
    return new Window(
        first,
        last,
        Encoded.mean(words),
        stems,
        words.size(),
        words.stream().anyMatch(word -> word.token().negates()));
  }

  List<Window> windows() {
    return windows;
  }

  int clauses() {
    return parts.size();
  }

  Clause clause(int index) {
    return parts.get(index).clause;
  }

  /// The words of a clause that carry meaning, in order.
  List<Telling> telling(int clause) {
    return parts.get(clause).telling;
  }
}
