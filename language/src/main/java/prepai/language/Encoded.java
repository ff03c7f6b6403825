package prepai.language;

import java.util.List;
import prepai.text.Words;

/// A text in its words, each with its meaning in the sentence that it stands in.
///
/// @param words in order
/// @param whole mean meaning of the word pieces that it begins with
public record Encoded(String text, List<Word> words, Vector whole) {

  /// A word.
  ///
  /// @param vector of length 1
  public record Word(Words.Token token, Vector vector) {}

  public Encoded {
    words = List.copyOf(words);
  }

  /// The words that carry meaning, in order.
  public List<Word> telling() {
    return words.stream().filter(word -> word.token().carriesMeaning()).toList();
  }

  /// The mean meaning of some words, of length 1; of no words, the zero vector.
  static Vector mean(List<Word> words) {
    return Vector.mean(words.stream().map(Word::vector).toList());
  }
}
