package prepai.evals.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Watches our jails while a program runs in one of them, and keeps the worst that it saw.
final class Gauge implements AutoCloseable {
  private static final int SAMPLE_MILLIS = 40;

  private final Census census;
  private final long barKb;
  private final Thread thread;
  private volatile int tasks;
  private volatile long peakKb;

  /// @param barKb kilobytes from which on shared memory is told apart, which takes longer
  Gauge(Census census, long barKb) {
    this.census = census;
    this.barKb = barKb;
    this.thread = Thread.ofPlatform().name("gauge").daemon().start(this::watch);
  }

  private void watch() {
    try {
      while (true) {
        Map<Long, Census.Found> all = Census.now();
        for (List<Census.Found> jail : census.jails(all)) {
          tasks = Math.max(tasks, jail.stream().mapToInt(Census.Found::tasks).sum());
          long kilobytes = jail.stream().mapToLong(Census.Found::residentKb).sum();
          if (kilobytes > barKb) {
            kilobytes = Math.min(kilobytes, jail.stream().mapToLong(Gauge::proportionalKb).sum());
          }
          peakKb = Math.max(peakKb, kilobytes);
        }
        TimeUnit.MILLISECONDS.sleep(SAMPLE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static long proportionalKb(Census.Found one) {
    try {
      return Files.readAllLines(Path.of("/proc/" + one.pid() + "/smaps_rollup")).stream()
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException goneOrNotOurs) {
      return Files.exists(Path.of("/proc/" + one.pid())) ? one.residentKb() : 0;
    }
  }

  int tasks() {
    return tasks;
  }

  long peakKb() {
    return peakKb;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
