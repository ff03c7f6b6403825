package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import prepai.knowledge.Embedder;
import prepai.knowledge.Embedding;

class MiniLmEmbedderTest {
  private static final Embedder EMBEDDER = new MiniLmEmbedder();
  private static final int DIMENSIONS = 384;

  @Test
  void putsTextsOfLikeMeaningCloseWithoutASharedWord() {
    float[] asked = whole("everybody recomputes an expired entry at once");
    double near = cosine(asked, whole("cache stampede: a thundering herd of misses"));
    double far = cosine(asked, whole("asking your manager for a pay rise"));
    assertTrue(near > far + 0.1, near + " should be well above " + far);
  }

  @Test
  void givesVectorsOfLengthOneForAnyText() {
    for (String text : List.of("a", "缓存", "\u0000\uD83D\uDE00 ¿?", "word ".repeat(3_000))) {
      float[] vector = whole(text);
      assertEquals(DIMENSIONS, vector.length);
      assertEquals(1, cosine(vector, vector), 1e-5);
    }
  }

  @Test
  void keepsEachWordInASentenceNearItsKind() {
    Embedding thread = EMBEDDER.embed("The thread waits for a lock.");
    assertEquals(List.of("thread", "waits", "lock"), thread.words());
    double same = lock(thread, EMBEDDER.embed("Hold the lock while another thread writes."));
    double other = lock(thread, EMBEDDER.embed("I broke the key in the lock of the front door."));
    assertTrue(same > other + 0.1, same + " should be well above " + other);
  }

  @Test
  void hasNoWordsWhereNoneTells() {
    Embedding empty = EMBEDDER.embed("and so it was");
    assertEquals(List.of(), empty.words());
    assertEquals(0, empty.width());
  }

  /// Cosine of the word "lock" here and there.
  private static double lock(Embedding here, Embedding there) {
    int one = here.words().indexOf("lock") * here.width();
    int other = there.words().indexOf("lock") * there.width();
    double sum = 0;
    for (int index = 0; index < here.width(); index++) {
      sum += here.vectors()[one + index] * there.vectors()[other + index];
    }
    return sum / 127 / 127;
  }

  private static float[] whole(String text) {
    return EMBEDDER.embed(text).whole();
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int index = 0; index < one.length; index++) {
      sum += (double) one[index] * other[index];
    }
    return sum;
  }
}
