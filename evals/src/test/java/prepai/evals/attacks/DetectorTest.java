package prepai.evals.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every detector can say yes and no, and none is passed over.
class DetectorTest {
  private static final Sighting.Allowed ALLOWED = new Sighting.Allowed(8_000, 400_000, 1_000);

  /// Nothing happened, and nothing was right.
  private static final Sighting CALM =
      new Sighting(
          "BLOCKED\n  print('PWNED')",
          7,
          false,
          0,
          3,
          3,
          700,
          70,
          90_000,
          0,
          true,
          true,
          false,
          List.of(),
          List.of(),
          List.of(),
          "",
          ALLOWED);

  /// All that can happen, but for two calls that were right.
  private static final Sighting HARM =
      new Sighting(
          "PWNED: \u001b[2J",
          2_000,
          true,
          1,
          3,
          3,
          9_000,
          90,
          500_000,
          2,
          false,
          false,
          true,
          List.of("the canary"),
          List.of("sleep"),
          List.of("/tmp/left"),
          "",
          ALLOWED);

  private static final Sighting ACCEPTED =
      new Sighting(
          "", 7, true, 3, 3, 3, 700, 70, 90_000, 0, true, true, false, List.of(), List.of(),
          List.of(), "", ALLOWED);

  private static List<String> harms(String column, Sighting seen) {
    return Detector.all(column).stream().flatMap(one -> one.look().apply(seen).stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PWNED",
        "CANARY",
        "host:tasks<=80",
        "no_leftover",
        "host:no_files",
        "wall",
        "host:wall<1500",
        "rss",
        "host:rss<=400",
        "host:hits",
        "hits==0",
        "host:victim",
        "nexttest",
        "heartbeat",
        "host:out<=cap",
        "out<=1999",
        "host:escaped",
        "verdict!=OK",
        "notremembered"
      })
  void tellsHarmFromCalm(String column) {
    assertEquals(List.of(), harms(column, CALM));
    assertEquals(1, harms(column, HARM).size(), column);
  }

  @Test
  void tellsAcceptedFromRejected() {
    assertEquals(List.of("accepted without solving"), harms("host:notaccepted", ACCEPTED));
    assertEquals(List.of("accepted without solving"), harms("host:notaccepted_std", ACCEPTED));
    assertEquals(List.of(), harms("host:notaccepted,notremembered", CALM));
    assertEquals(List.of(), harms("host:mustaccept,notremembered", ACCEPTED));
    assertEquals(List.of("rejected although correct"), harms("host:mustaccept", CALM));
  }

  @Test
  void takesListsAndAlternatives() {
    assertEquals(3, harms("host:wall,verdict!=OK,no_leftover", HARM).size());
    assertEquals(2, harms("CANARY|PWNED", HARM).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "host:",
        "host:magic",
        "tasks",
        "tasks<=many",
        "tasks>3",
        "verdict!=FINE",
        "wall,unheard_of"
      })
  void refusesWhatItDoesNotKnow(String column) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Detector.all(column));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("unknown detector '"));
  }

  @Test
  void namesTheLineOfAManifestThatIsWrong(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.py"), "pass");
    Files.writeString(
        folder.resolve("manifest.tsv"),
        """
        name\tlanguage\tmode\tcategory\tmust_not_happen\tdetect\tfile
        fine\tpy\tstd\tnet\t"says ""no"" "\thost:hits\ta.py
        odd\tpy\tstd\tnet\tnothing\thost:smells\ta.py
        """);

    Manifest manifest = Manifest.read(folder);

    assertEquals("says \"no\" ", manifest.attacks().getFirst().mustNot());
    assertEquals(
        List.of(folder.resolve("manifest.tsv") + ", line 3: unknown detector 'host:smells'"),
        manifest.faults());
  }
}
