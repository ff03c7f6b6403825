package prepai.evals.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prepai.runner.JailSandbox;

/// What a program might do to the host would be noticed.
class SceneTest {
  private Nobody nobody;
  private Scene scene;

  @BeforeEach
  void set() throws IOException {
    try (JailSandbox sandbox = JailSandbox.probed()) {
      Optional<String> refusal = sandbox.standing().refusal();
      Assumptions.assumeTrue(refusal.isEmpty(), () -> refusal.orElse(""));
    }
    nobody = Nobody.here();
    scene = new Scene(nobody, List.of());
  }

  @AfterEach
  void strike() {
    if (scene != null) {
      scene.close();
    }
  }

  @Test
  void noticesFiles() throws IOException {
    assertEquals(List.of(), scene.files());

    Files.createFile(scene.world().folder().resolve("world/left"));
    Files.writeString(scene.world().folder().resolve("secret/canary.txt"), "another");

    assertEquals(List.of("secret/canary.txt", "world/left"), scene.files());
  }

  @Test
  void noticesSecretsInEveryGuise() {
    String secret = scene.world().secret();

    assertEquals(List.of(), scene.world().stolen("nothing"));
    assertEquals(List.of("the canary"), scene.world().stolen("it is " + secret + "!"));
    assertEquals(
        List.of("the canary"),
        scene
            .world()
            .stolen(
                java.util.Base64.getEncoder()
                    .encodeToString(secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII))));
  }

  @Test
  void noticesHits() throws IOException, InterruptedException {
    assertEquals(0, scene.world().hits());

    new Socket(InetAddress.getLoopbackAddress(), scene.world().ports().getFirst()).close();

    while (scene.world().hits() == 0) {
      Thread.onSpinWait();
    }
    assertEquals(1, scene.world().hits());
  }

  @Test
  void noticesThatTheVictimIsGone() throws IOException, InterruptedException {
    assertTrue(scene.world().victimRuns());

    new ProcessBuilder("/bin/kill", "-STOP", scene.world().victimId()).start().waitFor();

    while (scene.world().victimRuns()) {
      Thread.onSpinWait();
    }
    assertFalse(scene.world().victimRuns());
  }

  @Test
  void noticesProcessesThatAreLeftBehind() throws IOException, InterruptedException {
    List<String> escape =
        nobody.command(
            List.of(
                "/bin/sh",
                "-c",
                "bwrap --unshare-user --unshare-pid --ro-bind / / sleep 600 >/dev/null 2>&1 &"));

    new ProcessBuilder(escape).start().waitFor();
    List<String> left = List.of();
    while (left.isEmpty()) {
      left = scene.census().leftovers();
    }

    assertTrue(
        left.stream().allMatch(one -> one.matches("(bwrap|sh|sleep), process \\d+")),
        left.toString());
    while (!left.isEmpty()) {
      left.forEach(SceneTest::end);
      left = scene.census().leftovers();
    }
  }

  /// @param left as a census names it
  private static void end(String left) {
    long pid = Long.parseLong(left.replaceAll(".* ", ""));
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  @Test
  void fillsPlaceholdersAndRefusesUnknownOnes() {
    assertEquals(
        Path.of(scene.world().folder().toString(), "x 7").toString(),
        scene.world().filled("@WORLD@/x @VICTIM@", "7"));
    assertThrows(IllegalArgumentException.class, () -> scene.world().filled("@MOON@", "7"));
  }
}
