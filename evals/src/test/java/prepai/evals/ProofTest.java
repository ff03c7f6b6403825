package prepai.evals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.bank.ProblemReader;
import prepai.runner.JailSandbox;

final class ProofTest {
  private static final Path PROBLEMS = Path.of("../content/problems");

  private static JailSandbox sandbox() {
    JailSandbox sandbox = JailSandbox.probed();
    Optional<String> refusal = sandbox.standing().refusal();
    Assumptions.assumeTrue(refusal.isEmpty(), () -> refusal.orElse(""));
    return sandbox;
  }

  @Test
  void everyProblemIsProven() throws IOException {
    try (JailSandbox sandbox = sandbox()) {
      var proof = new Proof(sandbox);
      for (Path folder : ProblemReader.folders(PROBLEMS)) {
        assertEquals(List.of(), proof.faults(folder), folder.toString());
      }
    }
  }

  /// A proof that cannot fail proves nothing.
  @Test
  void noticesWhatIsWrong(@TempDir Path folder) throws IOException {
    try (JailSandbox sandbox = sandbox()) {
      Path good = ProblemReader.folders(PROBLEMS).getFirst();
      for (String file :
          List.of("problem.yaml", "tests.json", "reference.py", "reference.js", "Solution.java")) {
        Files.copy(good.resolve(file), folder.resolve(file));
      }
      Files.writeString(folder.resolve("reference.js"), "function nothing() {}");
      Files.copy(
          good.resolve("reference.py"),
          Files.createDirectory(folder.resolve("wrong")).resolve("right.py"));

      List<String> faults = new Proof(sandbox).faults(folder);

      assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("reference.js fails test 0")));
      assertTrue(faults.contains("right.py passes every hidden test"), faults.toString());
      assertTrue(faults.contains("only 1 wrong solutions"), faults.toString());
    }
  }
}
