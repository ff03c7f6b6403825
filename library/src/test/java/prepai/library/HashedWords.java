package prepai.library;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import prepai.knowledge.Embedder;
import prepai.knowledge.Embedding;

/// Meaning as the bag of a text's stems, each hashed to one of some places: like texts lie close
/// together, and the same text always lies at the same place. Counts how often it is asked.
final class HashedWords implements Embedder {
  private static final int DIMENSIONS = 256;
  private static final int WORD_DIMENSIONS = 1_024;

  private final String id;
  private final AtomicInteger asked = new AtomicInteger();

  HashedWords() {
    this("hashed-words-1");
  }

  HashedWords(String id) {
    this.id = id;
  }

  /// Texts it has embedded so far.
  int asked() {
    return asked.get();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Embedding embed(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank");
    }
    asked.incrementAndGet();
    var vector = new float[DIMENSIONS];
    vector[0] = 0.1f;
    for (String stem : stems(text)) {
      vector[1 + Math.floorMod(stem.hashCode() * 31, DIMENSIONS - 1)] += 1;
    }
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    for (int at = 0; at < DIMENSIONS; at++) {
      vector[at] /= (float) Math.sqrt(square);
    }
    return new Embedding(vector, List.copyOf(stems(text)), words(stems(text)));
  }

  private static byte[] words(Set<String> stems) {
    var vectors = new byte[stems.size() * WORD_DIMENSIONS];
    int at = 0;
    for (String stem : stems) {
      vectors[at + Math.floorMod(stem.hashCode() * 31, WORD_DIMENSIONS)] = Byte.MAX_VALUE;
      at += WORD_DIMENSIONS;
    }
    return vectors;
  }

  private static Set<String> stems(String text) {
    try (var analyzer = PassageIndex.analyzer()) {
      return Terms.of(analyzer, text);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException("text in memory can be read", impossible);
    }
  }
}
