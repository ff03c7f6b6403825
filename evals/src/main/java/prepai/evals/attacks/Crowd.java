package prepai.evals.attacks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import prepai.evals.attacks.Submissions.Submission;
import prepai.runner.JailSandbox;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.Tier;

/// Honest submissions in a row, while attacks run beside them in the same sandbox.
///
/// @param problems folder with the honest solutions
/// @param tier the only one that is tried; empty for the strongest that works
record Crowd(List<Attack> attacks, Path problems, Optional<Tier> tier) {
  private static final int TOGETHER = 2;
  private static final int MOST_SHOWN = 10;

  /// So little that many attacks have their turn.
  private static final Limits SHORT = new Limits(Duration.ofMillis(500), 256, 64 * 1024);

  Crowd {
    attacks = attacks.stream().filter(attack -> !attack.control()).toList();
  }

  /// Runs so many and says what went wrong.
  ///
  /// @return whether nothing did
  boolean run(int count, PrintStream out) throws IOException, InterruptedException {
    List<Submission> submissions;
    var expected = new HashMap<String, List<String>>();
    try (JailSandbox quiet = JailSandbox.probed(tier)) {
      List<Submission> all = Submissions.of(problems, quiet);
      submissions = all.subList(0, Math.min(count, all.size()));
      for (Submission one : submissions) {
        expected.put(one.name(), one.verdicts(quiet));
      }
    }
    out.println(submissions.size() + " different solutions judged where it is quiet");
    int together = Math.max(TOGETHER, Runtime.getRuntime().availableProcessors() / 2);
    try (JailSandbox sandbox = JailSandbox.probed(together, tier);
        var scene = new Scene(Nobody.here(), attacks)) {
      return beside(sandbox, scene, submissions, expected, count, out);
    }
  }

  private boolean beside(
      JailSandbox sandbox,
      Scene scene,
      List<Submission> submissions,
      Map<String, List<String>> expected,
      int count,
      PrintStream out)
      throws IOException, InterruptedException {
    for (Submission one : submissions.subList(0, Math.min(MOST_SHOWN, submissions.size()))) {
      var _ = one.verdicts(sandbox);
    }
    var _ = scene.settled();
    Memory before = Memory.now();
    var wrong = new ArrayList<String>();
    var done = new AtomicBoolean();
    var hostile = new AtomicInteger();
    var noise = Thread.ofPlatform().start(() -> attack(sandbox, scene.world(), done, hostile));
    try {
      for (int number = 0; number < count; number++) {
        Submission one = submissions.get(number % submissions.size());
        List<String> verdicts = one.verdicts(sandbox);
        if (!verdicts.equals(expected.get(one.name()))) {
          wrong.add(one.name() + ": " + difference(expected.get(one.name()), verdicts));
        }
      }
    } finally {
      done.set(true);
      noise.join();
    }
    List<String> processes = scene.settled();
    List<String> files = scene.files();
    out.printf(
        "%d honest submissions beside %d attacks: %d wrong verdicts, %d leaked processes, %d leaked files, %d hits, victim %s%n",
        count,
        hostile.get(),
        wrong.size(),
        processes.size(),
        files.size(),
        scene.world().hits(),
        scene.world().victimRuns() ? "alive" : "DEAD");
    out.println("memory of this process: " + before + " before, " + Memory.now() + " after");
    List.of(wrong, processes, files)
        .forEach(list ->
            list.stream().limit(MOST_SHOWN).forEach(line -> out.println("  " + Text.shown(line))));
    return wrong.isEmpty()
        && processes.isEmpty()
        && files.isEmpty()
        && scene.world().hits() == 0
        && scene.world().victimRuns();
  }

  private static String difference(
      @org.jspecify.annotations.Nullable List<String> expected, List<String> verdicts) {
    for (int test = 0; expected != null && test < verdicts.size(); test++) {
      if (!verdicts.get(test).equals(expected.get(test))) {
        return "test %d is %s instead of %s"
            .formatted(test, verdicts.get(test), expected.get(test));
      }
    }
    return "other tests than before";
  }

  private void attack(Sandbox sandbox, World world, AtomicBoolean done, AtomicInteger count) {
    try {
      while (!done.get()) {
        for (Attack one : attacks) {
          if (!done.get()) {
            var program = new Program(one.language(), world.filled(one.source(), world.victimId()));
            var _ = Honest.run(sandbox, program, one.calls(), SHORT);
            count.incrementAndGet();
          }
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// What this process holds.
  ///
  /// @param heapKb in use after a collection
  private record Memory(long heapKb, long residentKb) {
    static Memory now() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      long resident =
          Optional.ofNullable(Census.now().get(ProcessHandle.current().pid()))
              .map(Census.Found::residentKb)
              .orElse(0L);
      return new Memory((runtime.totalMemory() - runtime.freeMemory()) / 1024, resident);
    }

    @Override
    public String toString() {
      return "heap %d kB, resident %d kB".formatted(heapKb, residentKb);
    }
  }
}
