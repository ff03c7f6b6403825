package prepai.knowledge;

import java.util.List;

/// What a text means: as a whole, and word by word in the sentence where each stands. Immutable as
/// long as nobody writes into the arrays.
public final class Embedding {
  private final float[] whole;
  private final List<String> words;
  private final byte[] vectors;

  /// An embedding.
  ///
  /// @param whole of length 1, so that the dot product is the cosine
  /// @param words those that carry meaning, in order
  /// @param vectors a vector for each of the words, one after the other, of length 127
  /// @throws IllegalArgumentException when the vectors cannot be shared out among the words
  public Embedding(float[] whole, List<String> words, byte[] vectors) {
    if (words.isEmpty() ? vectors.length > 0 : vectors.length % words.size() != 0) {
      throw new IllegalArgumentException(
          vectors.length + " numbers for the vectors of " + words.size() + " words");
    }
    this.whole = whole;
    this.words = List.copyOf(words);
    this.vectors = vectors;
  }

  /// The vector of the whole, with as many dimensions for every text.
  public float[] whole() {
    return whole;
  }

  /// The words that carry meaning, in order.
  public List<String> words() {
    return words;
  }

  /// The words' vectors, one after the other.
  public byte[] vectors() {
    return vectors;
  }

  /// Dimensions of a word's vector; 0 where there is no word.
  public int width() {
    return words.isEmpty() ? 0 : vectors.length / words.size();
  }
}
