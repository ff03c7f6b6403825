package prepai.evals.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import prepai.runner.JailSandbox;
import prepai.sandbox.Language;

/// A dozen attacks and the honest programs; `./prepai evals attacks` runs all of them.
class AttacksTest {
  private static final Path OWN = Path.of("attacks");
  private static final Set<String> DOZEN =
      Set.of(
          "look_around",
          "knock",
          "letterbox",
          "hunt",
          "lookalikes",
          "own_answer",
          "memory_of_calls",
          "ink",
          "out_of_context",
          "bent_numbers",
          "stays_on",
          "top_down",
          "grip",
          "control_py",
          "control_js",
          "control_java");

  @Test
  void everyAttackDoesHarmOutsideAndNoneInAJail() throws IOException, InterruptedException {
    try (JailSandbox sandbox = JailSandbox.probed()) {
      Optional<String> refusal = sandbox.standing().refusal();
      Assumptions.assumeTrue(refusal.isEmpty(), () -> refusal.orElse(""));
      List<Attack> attacks =
          Manifest.read(OWN).attacks().stream()
              .filter(one -> DOZEN.contains(one.name()))
              .filter(one -> offered(sandbox, one.language()))
              .toList();

      Report report =
          AttackCommand.tried(attacks, sandbox, new PrintStream(OutputStream.nullOutputStream()));

      assertEquals(
          List.of(), report.outcomes().stream().filter(one -> !one.good()).toList(), "got through");
      assertEquals(
          List.of(),
          report.outcomes().stream()
              .filter(one -> !one.attack().control())
              .filter(one -> one.proof() != Outcome.Proof.EFFECTIVE)
              .toList(),
          "proves nothing");
    }
  }

  private static boolean offered(JailSandbox sandbox, Language language) {
    return sandbox.standing().offers().stream()
        .anyMatch(offer -> offer.language() == language && offer.missing().isEmpty());
  }

  @Test
  void theManifestIsUnderstood() throws IOException {
    Manifest manifest = Manifest.read(OWN);
    List<Attack> attacks = manifest.attacks();

    assertEquals(List.of(), manifest.faults());
    assertEquals(
        DOZEN, Set.copyOf(attacks.stream().map(Attack::name).filter(DOZEN::contains).toList()));
    assertEquals(List.of(), attacks.stream().filter(one -> one.mustNot().isEmpty()).toList());
  }
}
