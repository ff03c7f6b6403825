package prepai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long a start takes until the first page, and until the bank is loaded.
final class StartBenchmark implements Benchmark {
  private static final int ROUNDS = 7;
  private static final double BAR_SECONDS = 1.5;

  private enum Kind {
    LAUNCHER("./prepai, everything built"),
    PRODUCT_CACHED("product, AOT cache"),
    PRODUCT("product, no cache"),
    ECHO_CACHED("bare Helidon, AOT cache"),
    ECHO("bare Helidon, no cache");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    boolean isProduct() {
      return this != ECHO && this != ECHO_CACHED;
    }
  }

  /// What the rounds of one kind gave, in milliseconds and MB.
  private record Figures(List<Double> page, List<Double> tracks, List<Double> memory) {
    Figures() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  @Override
  public Outcome run() throws IOException, InterruptedException {
    try (Scratch scratch = Scratch.fresh()) {
      Path cache = scratch.path().resolve("echo.aot");
      Running.finish(Jvm.echo(Optional.of("-XX:AOTCacheOutput=" + cache), Echo.REHEARSE));
      var figures = new EnumMap<Kind, Figures>(Kind.class);
      for (Kind kind : Kind.values()) {
        figures.put(kind, new Figures());
        // Fills the page cache; nothing of it counts.
        round(kind, cache, new Figures());
      }
      for (int round = 0; round < ROUNDS; round++) {
        for (Kind kind : Kind.values()) {
          round(kind, cache, figures(figures, kind));
        }
      }
      return Outcome.of(report(figures));
    }
  }

  private static void round(Kind kind, Path cache, Figures figures)
      throws IOException, InterruptedException {
    int port = Running.freePort();
    try (Scratch data = Scratch.fresh();
        Running running = Running.start(command(kind, port, data.path(), cache), port)) {
      figures.page.add(millis(running.untilAnswered("/")));
      if (kind.isProduct()) {
        figures.tracks.add(millis(running.untilAnswered("/api/tracks")));
      }
      figures.memory.add((double) running.residentMegabytes());
    }
  }

  private static List<String> command(Kind kind, int port, Path data, Path cache) {
    return switch (kind) {
      case LAUNCHER -> List.of("./prepai", "--port", "" + port, "--data", data.toString());
      case PRODUCT_CACHED -> Jvm.product(true, port, data);
      case PRODUCT -> Jvm.product(false, port, data);
      case ECHO_CACHED -> Jvm.echo(Optional.of("-XX:AOTCache=" + cache), "" + port);
      case ECHO -> Jvm.echo(Optional.empty(), "" + port);
    };
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }

  private static String report(Map<Kind, Figures> figures) {
    System.out.printf(
        "%-28s %12s %12s %12s %10s%n",
        "medians of " + ROUNDS, "first 200", "slowest", "tracks", "RSS");
    figures.forEach((kind, of) ->
        System.out.printf(
            "%-28s %9.0f ms %9.0f ms %12s %7.0f MB%n",
            kind.title,
            new Sample(of.page).median(),
            new Sample(of.page).max(),
            of.tracks.isEmpty() ? "" : "%.0f ms".formatted(new Sample(of.tracks).median()),
            new Sample(of.memory).median()));
    double launcher = page(figures, Kind.LAUNCHER);
    return "start: ./prepai %.2f s to the first page (bar %.1f s), product %.0f ms with AOT cache (%.2f x bare Helidon with its cache), %.0f ms without (%.2f x); tracks %.0f ms; RSS %.0f MB"
        .formatted(
            launcher / 1000,
            BAR_SECONDS,
            page(figures, Kind.PRODUCT_CACHED),
            page(figures, Kind.PRODUCT_CACHED) / page(figures, Kind.ECHO_CACHED),
            page(figures, Kind.PRODUCT),
            page(figures, Kind.PRODUCT) / page(figures, Kind.ECHO),
            new Sample(figures(figures, Kind.PRODUCT_CACHED).tracks).median(),
            new Sample(figures(figures, Kind.PRODUCT_CACHED).memory).median());
  }

  private static double page(Map<Kind, Figures> figures, Kind kind) {
    return new Sample(figures(figures, kind).page).median();
  }

  private static Figures figures(Map<Kind, Figures> figures, Kind kind) {
    return Optional.ofNullable(figures.get(kind)).orElseThrow();
  }
}
