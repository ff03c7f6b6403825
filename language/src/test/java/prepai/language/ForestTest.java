package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForestTest {
  private static final String TEXT =
      """
      # two trees
      features near far
      base 0.5
      near<=0.25 -0.1 far<=2 0.2 0.3
      0.05
      """;

  @Test
  void addsWhatEachTreeSays() throws IOException {
    Forest forest = read(TEXT);
    assertEquals(0.45, forest.predict(List.of(0.25, 9.0)), 1e-9);
    assertEquals(0.75, forest.predict(List.of(0.3, 2.0)), 1e-9);
    assertEquals(0.85, forest.predict(List.of(0.3, 2.1)), 1e-9);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    String written = read(TEXT).text(List.of("two trees"));
    assertEquals(written, read(written).text(List.of("two trees")));
  }

  @Test
  void namesTheLineThatIsNoTree() {
    for (String broken : List.of("other<=1 0 0", "near<=x 0 0", "near<=1 0", "0.1 0.2", "near")) {
      var failure =
          assertThrows(
              IllegalArgumentException.class, () -> read("features near far\n" + broken + "\n"));
      assertTrue(String.valueOf(failure.getMessage()).contains("line 2"), broken);
    }
  }

  private static Forest read(String text) throws IOException {
    return Forest.read(new BufferedReader(new StringReader(text)));
  }
}
