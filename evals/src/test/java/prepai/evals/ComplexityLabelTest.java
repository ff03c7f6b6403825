package prepai.evals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prepai.bank.ProblemReader;
import prepai.growth.Growth;

class ComplexityLabelTest {
  @Test
  void theFirstLineNamesTheClass() {
    assertEquals(
        Optional.of(Growth.QUADRATIC),
        Complexities.labelled("# O(n^2), times the number of ice-houses: sweeps\ndef f(): pass"));
    assertEquals(Optional.of(Growth.LINEAR), Complexities.labelled("# O(n) - looks at all"));
    assertTrue(Complexities.labelled("# O(n * m) - is no class").isEmpty());
    assertTrue(Complexities.labelled("def f(): pass").isEmpty());
  }

  @Test
  void everySolutionOfTheContentHasAClass() throws IOException {
    int seen = 0;
    for (Path folder : ProblemReader.folders(Path.of("../content/problems"))) {
      for (Complexities.Known known : Complexities.of(folder)) {
        assertTrue(known.expected().isPresent(), known::toString);
        seen++;
      }
    }
    assertTrue(seen > 100, seen + " solutions");
  }
}
