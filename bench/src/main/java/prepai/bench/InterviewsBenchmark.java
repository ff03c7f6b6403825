package prepai.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import prepai.plan.Track;

/// How long 200 candidates at once wait for the interviewer's first words, and the same with an
/// echo. All of it on this machine: the load's own processor time is named, for it is taken from
/// the server.
final class InterviewsBenchmark implements Benchmark {
  private static final int CALLERS = 200;
  private static final Duration MEASURED = Duration.ofSeconds(90);
  private static final Duration SHORTEST_THOUGHT = Duration.ofSeconds(5);
  private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(15);
  private static final int CONNECTING_AT_ONCE = 8;
  private static final long SEED = 20_261_122;
  private static final double BAR_MILLIS = 100;
  private static final int ERRORS_SHOWN = 5;

  private record Result(
      Sample firstWords,
      List<String> errors,
      long memory,
      long peak,
      Duration server,
      Duration load) {}

  @Override
  public Outcome run() throws IOException, InterruptedException {
    var answers = new Answers();
    Result product;
    int port = Running.freePort();
    try (Scratch data = Scratch.fresh();
        Running server = Running.start(Jvm.product(true, port, data.path()), port)) {
      var _ = server.untilAnswered("/api/tracks");
      product = measure(server, callers(answers, Caller.Candidate::new));
    }
    print("product", product);
    Result echo;
    port = Running.freePort();
    try (Running server = Running.start(Jvm.echo(Optional.empty(), "" + port), port)) {
      var _ = server.untilAnswered("/");
      echo = measure(server, callers(answers, Caller.Shouter::new));
    }
    print("bare Helidon echo", echo);
    return Outcome.of(headline(product, echo));
  }

  private static List<Caller> callers(
      Answers answers, BiFunction<Answers, Track, ? extends Caller> kind) {
    List<Track> tracks = answers.tracks();
    var callers = new ArrayList<Caller>();
    for (int index = 0; index < CALLERS; index++) {
      callers.add(kind.apply(answers, tracks.get(index % tracks.size())));
    }
    return callers;
  }

  private static Result measure(Running server, List<Caller> callers)
      throws IOException, InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var client =
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(threads)
                .build()) {
      connect(callers, client, server.port());
      var waits = new ConcurrentLinkedQueue<Double>();
      var errors = new ConcurrentLinkedQueue<String>();
      Duration serverBefore = server.cpu();
      Duration loadBefore = ownCpu();
      long end = System.nanoTime() + MEASURED.toNanos();
      var talking = new ArrayList<Future<?>>();
      for (int index = 0; index < callers.size(); index++) {
        Caller caller = callers.get(index);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + index);
        talking.add(threads.submit(() -> talk(caller, random, end, waits, errors)));
      }
      for (Future<?> one : talking) {
        await(one);
      }
      var result =
          new Result(
              new Sample(waits),
              List.copyOf(errors),
              server.residentMegabytes(),
              server.peakMegabytes(),
              server.cpu().minus(serverBefore),
              ownCpu().minus(loadBefore));
      callers.forEach(Caller::leave);
      client.shutdownNow();
      return result;
    }
  }

  private static void connect(List<Caller> callers, HttpClient client, int port)
      throws InterruptedException {
    long begun = System.nanoTime();
    try (var threads =
        Executors.newFixedThreadPool(CONNECTING_AT_ONCE, Thread.ofVirtual().factory())) {
      var connecting = new ArrayList<Future<?>>();
      for (Caller caller : callers) {
        connecting.add(
            threads.submit(() -> {
              caller.connect(client, port);
              return caller;
            }));
      }
      for (Future<?> one : connecting) {
        await(one);
      }
    }
    System.out.printf(
        "%d connected in %.1f s%n", callers.size(), (System.nanoTime() - begun) / 1e9);
  }

  private static void talk(
      Caller caller, RandomGenerator random, long end, Queue<Double> waits, Queue<String> errors) {
    try {
      // The first thought is shorter, so that not all begin to speak at once.
      Thread.sleep(Duration.ofMillis(random.nextLong(LONGEST_THOUGHT.toMillis())));
      while (System.nanoTime() < end) {
        try {
          waits.add(caller.speak(random).toNanos() / 1e6);
        } catch (Wire.Unanswered failure) {
          errors.add(String.valueOf(failure.getMessage()));
        }
        Thread.sleep(
            Duration.ofMillis(
                random.nextLong(SHORTEST_THOUGHT.toMillis(), LONGEST_THOUGHT.toMillis())));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(Future<?> work) throws InterruptedException {
    try {
      var _ = work.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException("the load failed", failure.getCause());
    }
  }

  private static Duration ownCpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void print(String title, Result result) {
    Sample waits = result.firstWords;
    System.out.printf(
        "%-18s first words p50 %.1f, p90 %.1f, p99 %.1f, max %.1f ms; %d turns, %d errors; RSS %d MB, peak %d; processor: server %.1f s, load %.1f s of %d s%n",
        title,
        waits.median(),
        waits.quantile(0.9),
        waits.quantile(0.99),
        waits.max(),
        waits.size(),
        result.errors.size(),
        result.memory,
        result.peak,
        result.server.toMillis() / 1e3,
        result.load.toMillis() / 1e3,
        MEASURED.toSeconds());
    result.errors.stream().limit(ERRORS_SHOWN).forEach(error -> System.out.println("  " + error));
  }

  private static String headline(Result product, Result echo) {
    double p99 = product.firstWords.quantile(0.99);
    return "interviews: %d at once, first words p50 %.1f ms (%.1f x echo), p99 %.1f ms (%.1f x echo; bar %.0f ms), max %.0f ms, %d errors in %d turns, RSS %d MB, server %.1f s of processor"
        .formatted(
            CALLERS,
            product.firstWords.median(),
            product.firstWords.median() / echo.firstWords.median(),
            p99,
            p99 / echo.firstWords.quantile(0.99),
            BAR_MILLIS,
            product.firstWords.max(),
            product.errors.size(),
            product.firstWords.size(),
            product.memory,
            product.server.toMillis() / 1e3);
  }
}
