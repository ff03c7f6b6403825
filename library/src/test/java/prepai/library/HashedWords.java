package prepai.library;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import prepai.knowledge.Embedder;

/// Meaning as the bag of a text's stems, each hashed to one of some places: like texts lie close
/// together, and the same text always lies at the same place. Counts how often it is asked.
final class HashedWords implements Embedder {
  private static final int DIMENSIONS = 256;

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
  public float[] embed(String text) {
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
    return vector;
  }

  private static Set<String> stems(String text) {
    try (var analyzer = PassageIndex.analyzer()) {
      return Terms.of(analyzer, text);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException("text in memory can be read", impossible);
    }
  }
}
