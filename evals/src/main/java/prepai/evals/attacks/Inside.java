package prepai.evals.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.runner.Verdicts;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Problem;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.Task;
import prepai.sandbox.Verdict;

/// Runs programs in real jails and looks, from the host, at what they did. One at a time.
final class Inside {
  /// What an attack may use; the time is short, since many use all of it.
  static final Limits LIMITS = new Limits(Duration.ofSeconds(2), 256, 64 * 1024);

  private static final long BEYOND_MEMORY_KB = 150 * 1024;
  private static final long BEYOND_WALL_MILLIS = 3_000;
  private static final long COMPILING_MILLIS = 20_000;

  private final Sandbox sandbox;
  private final Scene scene;
  private final Set<Language> used = EnumSet.noneOf(Language.class);

  Inside(Sandbox sandbox, Scene scene) {
    this.sandbox = sandbox;
    this.scene = scene;
  }

  /// Why programs of a language cannot run here; empty when they can.
  Optional<String> lacks(Language language) {
    return sandbox.standing().offer(language).flatMap(Sandbox.Offer::missing);
  }

  /// Runs a program and tells what was seen.
  Sighting watch(Attack attack) throws IOException, InterruptedException {
    if (used.add(attack.language()) && !Honest.works(sandbox, attack.language())) {
      throw new IOException(
          "an honest program in " + attack.language().title() + " does not work before any attack");
    }
    var _ = scene.settled();
    World world = scene.world();
    int hits = world.hits();
    long began = System.nanoTime();
    List<Execution> done;
    int tasks;
    long peakKb;
    try (var gauge = new Gauge(scene.census(), allowedKb())) {
      done =
          Honest.run(
              sandbox,
              new Program(attack.language(), world.filled(attack.source(), world.victimId())),
              attack.calls(),
              LIMITS);
      tasks = gauge.tasks();
      peakKb = gauge.peakKb();
    }
    long wallMillis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    boolean next = Honest.works(sandbox, attack.language());
    List<String> leftovers = scene.settled();
    String text = text(done);
    return new Sighting(
        text,
        done.stream()
            .mapToInt(one -> Math.max(one.out().length(), one.err().length()))
            .max()
            .orElse(0),
        done.stream().allMatch(one -> one.ending().equals(new Ending.Completed(0))),
        right(attack, done),
        attack.calls().size(),
        (int) done.stream().filter(one -> !(one.ending() instanceof Ending.NotRun)).count(),
        wallMillis,
        tasks,
        peakKb,
        world.hits() - hits,
        world.victimRuns(),
        next,
        Files.exists(Path.of("/tmp/heartbeat"), LinkOption.NOFOLLOW_LINKS),
        world.stolen(text),
        leftovers,
        scene.files(),
        compiler(done),
        new Sighting.Allowed(allowedMillis(attack), allowedKb(), LIMITS.outputBytes()));
  }

  private static long allowedKb() {
    return LIMITS.memoryMb() * 1024L + BEYOND_MEMORY_KB;
  }

  private static long allowedMillis(Attack attack) {
    boolean compiles = EnumSet.of(Language.CPP, Language.GO).contains(attack.language());
    return attack.calls().size() * LIMITS.wall().toMillis()
        + BEYOND_WALL_MILLIS
        + (compiles ? COMPILING_MILLIS : 0);
  }

  private static String text(List<Execution> done) {
    return done.stream()
        .flatMap(one ->
            Stream.of(one.out(), one.err(), one.returned().orElse(""), message(one.ending())))
        .collect(Collectors.joining("\n"));
  }

  private static String compiler(List<Execution> done) {
    return done.stream()
        .map(Execution::ending)
        .filter(Ending.NotCompiled.class::isInstance)
        .map(Inside::message)
        .findFirst()
        .orElse("");
  }

  private static String message(Ending ending) {
    return switch (ending) {
      case Ending.Crashed crash -> crash.message();
      case Ending.NotCompiled wrong -> wrong.message();
      default -> "";
    };
  }

  private static int right(Attack attack, List<Execution> done) {
    if (attack.mode() == Attack.Mode.STD) {
      return (int)
          done.stream()
              .filter(one -> one.ending().equals(new Ending.Completed(0)))
              .filter(one -> one.out().strip().equals("42"))
              .count();
    }
    List<Problem.Test> tests = Attack.tests();
    return (int)
        IntStream.range(0, tests.size())
            .filter(index ->
                Verdicts.of(done.get(index), tests.get(index), Task.Comparison.EXACT, 0)
                    instanceof Verdict.Accepted)
            .count();
  }
}
