package prepai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A server in a process of its own, seen from outside.
final class Running implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration GOODBYE = Duration.ofSeconds(15);
  private static final Duration STEP = Duration.ofMillis(2);

  private final Process process;
  private final Path output;
  private final int port;
  private final long begun;

  private Running(Process process, Path output, int port, long begun) {
    this.process = process;
    this.output = output;
    this.port = port;
    this.begun = begun;
  }

  /// Starts a server.
  ///
  /// @param port the one that the command tells it to listen on
  static Running start(List<String> command, int port) throws IOException {
    Path output = Files.createTempFile("prepai-bench", ".log");
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new Running(process, output, port, begun);
  }

  /// Runs something to its end.
  static void finish(List<String> command) throws IOException, InterruptedException {
    try (Running running = start(command, 0)) {
      if (!running.process.waitFor(PATIENCE) || running.process.exitValue() != 0) {
        throw new IllegalStateException(command.getLast() + " failed: " + running.said());
      }
    }
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  /// The time from the start of the process until a page came.
  Duration untilAnswered(String path) throws InterruptedException {
    while (!Page.answers(port, path)) {
      if (!process.isAlive() || sinceBegun().compareTo(PATIENCE) > 0) {
        throw new IllegalStateException("the server did not start: " + said());
      }
      Thread.sleep(STEP);
    }
    return sinceBegun();
  }

  private Duration sinceBegun() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /// Memory that it holds now, in MB.
  long residentMegabytes() throws IOException {
    return megabytes("" + process.pid(), "VmRSS:");
  }

  /// Most memory that it held at once, in MB.
  long peakMegabytes() throws IOException {
    return megabytes("" + process.pid(), "VmHWM:");
  }

  /// Memory that this process holds now, in MB.
  static long ownMegabytes() throws IOException {
    return megabytes("self", "VmRSS:");
  }

  /// See proc_pid_status(5).
  private static long megabytes(String process, String field) throws IOException {
    try (var lines = Files.lines(Path.of("/proc", process, "status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    }
  }

  /// Processor time that it has used.
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private String said() {
    try {
      return Files.readString(output);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Files.deleteIfExists(output);
  }
}
