package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProjectionTest {
  private static float[] unit(int at) {
    var vector = new float[MiniLm.DIMENSIONS];
    vector[at] = 1;
    return vector;
  }

  /// Keeps the first directions as they are.
  private static Projection first() {
    var directions = new ArrayList<float[]>();
    for (int row = 0; row < Projection.WIDTH; row++) {
      directions.add(unit(row));
    }
    return new Projection(new float[MiniLm.DIMENSIONS], directions);
  }

  @Test
  void keepsAnglesAlongItsDirections() {
    Compact one = first().of(Vector.towards(unit(0)));
    float[] between = unit(0);
    between[1] = 1;
    assertEquals(1, one.cosine(one), 0.01);
    assertEquals(0, one.cosine(first().of(Vector.towards(unit(1)))), 0.01);
    assertEquals(Math.sqrt(0.5), one.cosine(first().of(Vector.towards(between))), 0.01);
  }

  @Test
  void knowsNothingOfWhatLiesBeyond() {
    Compact beyond = first().of(Vector.towards(unit(Projection.WIDTH)));
    assertEquals(0, beyond.cosine(beyond));
  }

  @Test
  void readsWhatItWrites() throws IOException {
    Projection written = first();
    Projection read =
        Projection.read(new BufferedReader(new StringReader(written.text(List.of("a comment")))));
    assertEquals(written.text(List.of()), read.text(List.of()));
  }

  @Test
  void refusesTextThatIsNoProjection() {
    for (String text : List.of("", "1 2 3\n", "x ".repeat(MiniLm.DIMENSIONS).strip())) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Projection.read(new BufferedReader(new StringReader(text))));
    }
  }
}
