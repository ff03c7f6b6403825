package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import prepai.knowledge.Embedder;

class MiniLmEmbedderTest {
  private static final Embedder EMBEDDER = new MiniLmEmbedder();
  private static final int DIMENSIONS = 384;

  @Test
  void putsTextsOfLikeMeaningCloseWithoutASharedWord() {
    float[] asked = EMBEDDER.embed("everybody recomputes an expired entry at once");
    double near = cosine(asked, EMBEDDER.embed("cache stampede: a thundering herd of misses"));
    double far = cosine(asked, EMBEDDER.embed("asking your manager for a pay rise"));
    assertTrue(near > far + 0.1, near + " should be well above " + far);
  }

  @Test
  void givesVectorsOfLengthOneForAnyText() {
    for (String text : List.of("a", "缓存", "\u0000\uD83D\uDE00 ¿?", "word ".repeat(3_000))) {
      float[] vector = EMBEDDER.embed(text);
      assertEquals(DIMENSIONS, vector.length);
      assertEquals(1, cosine(vector, vector), 1e-5);
    }
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int index = 0; index < one.length; index++) {
      sum += (double) one[index] * other[index];
    }
    return sum;
  }
}
