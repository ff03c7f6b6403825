package prepai.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prepai.growth.Growth;
import prepai.growth.Measurement;
import prepai.growth.Meter;
import prepai.growth.Sample;
import prepai.sandbox.Ending;
import prepai.sandbox.Language;
import prepai.sandbox.Program;
import prepai.sandbox.Signature;

/// The growth of programs, measured in real jails.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeterTest {
  private static final Signature PAIRS =
      new Signature("pairs", List.of(new Signature.Parameter("values", "int[]")), "int");
  private static final Program VALUES =
      new Program(
          Language.PYTHON,
          "def grow(rng, n):\n    return [[rng.randint(0, 9) for _ in range(n)]]\n");

  /// Each looks at every pair of values.
  private static final Map<Language, String> QUADRATIC =
      Map.of(
          Language.PYTHON,
          """
          def pairs(values):
              return sum(values[i] == one for i in range(len(values)) for one in values[:i])
          """,
          Language.JAVASCRIPT,
          """
          const pairs = (values) => {
            let found = 0;
            values.forEach((one, at) => { for (let i = 0; i < at; i++) if (values[i] === one) found++; });
            return found;
          };
          """,
          Language.TYPESCRIPT,
          """
          function pairs(values: number[]): number {
            let found = 0;
            for (let at = 0; at < values.length; at++)
              for (let i = 0; i < at; i++) if (values[i] === values[at]) found++;
            return found;
          }
          """,
          Language.JAVA,
          """
          class Solution {
            int pairs(int[] values) {
              int found = 0;
              for (int at = 0; at < values.length; at++)
                for (int i = 0; i < at; i++) if (values[i] == values[at]) found++;
              return found;
            }
          }
          """,
          Language.CPP,
          """
          int pairs(const std::vector<int>& values) {
            int found = 0;
            for (size_t at = 0; at < values.size(); at++)
              for (size_t i = 0; i < at; i++) if (values[i] == values[at]) found++;
            return found;
          }
          """,
          Language.GO,
          """
          package main

          func pairs(values []int) int {
          	found := 0
          	for at := range values {
          		for i := 0; i < at; i++ {
          			if values[i] == values[at] {
          				found++
          			}
          		}
          	}
          	return found
          }
          """);

  private JailSandbox sandbox;

  @BeforeAll
  void probe() {
    sandbox = JailSandbox.probed();
    Optional<String> refusal = sandbox.standing().refusal();
    Assumptions.assumeTrue(refusal.isEmpty(), () -> refusal.orElse(""));
  }

  @AfterAll
  void close() {
    sandbox.close();
  }

  private Measurement measured(Language language, String source) {
    return new Meter(sandbox).measure(PAIRS, VALUES, new Program(language, source), _ -> {});
  }

  @ParameterizedTest
  @EnumSource
  void seesAQuadraticProgramInEveryLanguage(Language language) {
    sandbox.standing().offers().stream()
        .filter(offer -> offer.language() == language)
        .forEach(offer ->
            Assumptions.assumeTrue(offer.missing().isEmpty(), () -> offer.missing().orElse("")));
    Measurement measurement = measured(language, Objects.requireNonNull(QUADRATIC.get(language)));
    assertEquals(Optional.of(Growth.QUADRATIC), measurement.fit().growth(), measurement::toString);
    assertEquals(Measurement.Unit.STEPS, measurement.by());
  }

  @Test
  void seesALinearProgramAndTellsOfEveryCall() {
    var heard = new ArrayList<Sample>();
    Measurement measurement =
        new Meter(sandbox)
            .measure(
                PAIRS,
                VALUES,
                new Program(
                    Language.PYTHON,
                    """
                    from collections import Counter
                    def pairs(values):
                        return sum(n * (n - 1) // 2 for n in Counter(values).values())
                    """),
                heard::add);
    assertEquals(Optional.of(Growth.LINEAR), measurement.fit().growth(), measurement::toString);
    assertEquals(heard, measurement.samples());
    assertTrue(measurement.stopped().isEmpty());
  }

  @Test
  void countsASortOfTheLibraryAndNotJustTheLoopBehindIt() {
    Measurement measurement =
        measured(
            Language.JAVA,
            "class Solution { int pairs(int[] v) { java.util.Arrays.sort(v); return v[0]; } }");
    assertTrue(measurement.samples().getLast().steps() > 50_000, measurement::toString);
  }

  @Test
  void saysWhatStoppedAProgramThatBreaks() {
    Measurement measurement = measured(Language.PYTHON, "def pairs(values): return values[99]");
    assertTrue(measurement.fit().growth().isEmpty());
    assertFalse(measurement.stopped().isEmpty());
    assertTrue(measurement.stopped().get() instanceof Ending.Crashed);
  }
}
