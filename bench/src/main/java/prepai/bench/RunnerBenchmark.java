package prepai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import prepai.runner.JailSandbox;
import prepai.sandbox.Language;
import prepai.sandbox.Sandbox;

/// How long candidates wait for their code, beside the start of a bare interpreter. Every round
/// takes one sample of everything, each once the refill after the one before it is done.
final class RunnerBenchmark implements Benchmark {
  private static final Path PROBLEM = Path.of("content/problems/coding.arrays.greenhouse-tap");
  private static final int TEN = 10;

  /// Compilers take so long that they are measured in every sixth round only.
  private static final int COMPILED_EVERY = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration STEP = Duration.ofMillis(2);

  private final int rounds;

  /// Measures in rounds.
  ///
  /// @param rounds samples of everything, at least 1
  RunnerBenchmark(int rounds) {
    this.rounds = rounds;
  }

  @Override
  public Outcome run() throws IOException, InterruptedException {
    try (Scratch scratch = Scratch.fresh();
        JailSandbox warm = JailSandbox.probed()) {
      Optional<String> refusal = warm.standing().refusal();
      if (refusal.isPresent()) {
        return new Outcome(
            "runner: nothing was measured", List.of("runner, all of them: " + refusal.get()));
      }
      var table = new RunnerTable();
      warm.warm();
      measure(table, rows(warm), new Round(warm, scratch.path(), Submission.read(PROBLEM)));
      table.lines().forEach(System.out::println);
      return table.outcome();
    }
  }

  private static List<RunnerRow> rows(Sandbox sandbox) {
    List<Language> offered =
        sandbox.standing().offers().stream()
            .filter(offer -> offer.version().isPresent())
            .map(Sandbox.Offer::language)
            .toList();
    return Arrays.stream(RunnerRow.values())
        .filter(row -> offered.contains(row.language()))
        .toList();
  }

  private void measure(RunnerTable table, List<RunnerRow> rows, Round samples)
      throws IOException, InterruptedException {
    // The first round only warms up.
    for (int round = 0; round <= rounds; round++) {
      for (RunnerRow row : rows) {
        if (row.compiles() && round > 1 && round % COMPILED_EVERY != 0) {
          continue;
        }
        for (RunnerRow any : rows) {
          awaitStock(samples.warm, any.language());
        }
        double millis = samples.of(row).toNanos() / 1e6;
        if (round > 0) {
          table.add(row, millis);
        }
      }
    }
  }

  /// What samples are taken with.
  private record Round(JailSandbox warm, Path folder, Submission submission) {
    Duration of(RunnerRow row) throws IOException, InterruptedException {
      Language language = row.language();
      return switch (row.how()) {
        case BARE -> Trifle.of(language).bare(folder);
        case FIRST -> Trifle.of(language).firstOf(warm);
        case TEN, AGAIN -> Trifle.of(language).all(TEN, warm);
        case NEW -> Trifle.unseen(language).all(TEN, warm);
        case COLD -> cold(language);
        case PROBLEM -> submission.handedIn(warm);
      };
    }
  }

  /// In a sandbox that has nothing in stock yet.
  private static Duration cold(Language language) throws InterruptedException {
    try (JailSandbox fresh = JailSandbox.probed()) {
      Duration took = Trifle.of(language).all(TEN, fresh);
      awaitStock(fresh, language);
      return took;
    }
  }

  /// Waits until a warm jail is there, so that no refill works beside what is measured.
  private static void awaitStock(JailSandbox sandbox, Language language)
      throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!sandbox.stocked(language)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("no warm jail for " + language.title());
      }
      Thread.sleep(STEP);
    }
  }
}
