package prepai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What Lighthouse thinks of the pages; the script prints its headline last.
final class LighthouseBenchmark implements Benchmark {
  private static final Path SCRIPT = Path.of("web", "e2e", "lighthouse.mjs");

  @Override
  public Outcome run() throws IOException, InterruptedException {
    if (!Files.isRegularFile(SCRIPT)) {
      return Outcome.of("lighthouse: " + SCRIPT + " is missing, nothing was measured");
    }
    int port = Running.freePort();
    try (Scratch data = Scratch.fresh();
        Running server = Running.start(Jvm.product(true, port, data.path()), port)) {
      var _ = server.untilAnswered("/api/tracks");
      return Outcome.of("lighthouse: " + audited("http://127.0.0.1:" + port));
    }
  }

  private static String audited(String address) throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder("node", SCRIPT.toString(), address)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines;
    try (var output = node.inputReader(StandardCharsets.UTF_8)) {
      lines = output.lines().peek(System.out::println).filter(line -> !line.isBlank()).toList();
    }
    int exit = node.waitFor();
    String last = lines.isEmpty() ? "it printed nothing" : lines.getLast();
    return exit == 0 ? last : "failed with exit code " + exit + ": " + last;
  }
}
