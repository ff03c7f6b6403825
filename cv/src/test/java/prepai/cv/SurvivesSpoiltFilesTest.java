package prepai.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import prepai.candidate.CvReader;
import prepai.candidate.CvReading;

class SurvivesSpoiltFilesTest {
  private static final int MUTANTS = 400;

  /// A guard against hanging, not a measure: each takes some milliseconds.
  private static final Duration FOREVER = Duration.ofMinutes(3);

  @Test
  void readsOrRefusesEveryMutant() {
    List<byte[]> files =
        List.of(
            Sketches.single(Persona.ADA, Sketches.ENGLISH),
            Sketches.twoColumns(Persona.OMAR, Sketches.ENGLISH, 40, 230),
            Sketches.word(Persona.JONAS, Sketches.GERMAN),
            Sketches.html(Persona.OMAR, Sketches.ENGLISH),
            Sketches.markdown(Persona.CLAIRE, Sketches.FRENCH),
            Sketches.text(Persona.LUCIA, Sketches.SPANISH));
    var reader = new LayoutCvReader(png -> List.of(), InstantSource.system());
    var chance = new SplittableRandom(7);
    int[] counts = new int[2];
    assertTimeoutPreemptively(
        FOREVER,
        () -> {
          for (int number = 0; number < MUTANTS; number++) {
            byte[] mutant =
                Mutations.of(
                    files.get(chance.nextInt(files.size())),
                    files.get(chance.nextInt(files.size())),
                    chance);
            boolean read = reader.read(mutant, CvReader.Progress.UNHEARD) instanceof CvReading.Read;
            counts[read ? 0 : 1]++;
          }
        });
    assertEquals(MUTANTS, counts[0] + counts[1]);
    assertTrue(
        counts[0] > 50 && counts[1] > 20, () -> counts[0] + " read, " + counts[1] + " refused");
  }
}
