package prepai.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// A PrepAI in a process of its own.
final class Child implements AutoCloseable {
  private static final String ADDRESS = "PrepAI is at http://127.0.0.1:";

  /// A process that has ended.
  record Ended(int code, String out, String err) {}

  private final Process process;
  private final int port;

  private Child(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Starts one that judges by words alone, which takes no time to load, and waits for its address.
  static Child start(Path data) {
    Process process =
        launch(
            ProcessBuilder.Redirect.INHERIT,
            Map.of("PREPAI_JUDGING", "words"),
            // A killed process cannot remove the native library that SQLite's driver unpacks.
            Objects.requireNonNull(data.toAbsolutePath().getParent()),
            "--port",
            "0",
            "--data",
            data.toString());
    try {
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      String line = out.readLine();
      if (line == null || !line.startsWith(ADDRESS)) {
        throw new IllegalStateException("the child said " + line);
      }
      return new Child(
          process, Integer.parseInt(line.substring(ADDRESS.length(), line.length() - 1)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Runs one to its end.
  static Ended run(Map<String, String> environment, String... arguments) {
    Process process =
        launch(
            ProcessBuilder.Redirect.PIPE,
            environment,
            Path.of(System.getProperty("java.io.tmpdir")),
            arguments);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        var err =
            new BufferedReader(
                new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      String said = String.join("\n", out.lines().toList());
      String complained = String.join("\n", err.lines().toList());
      return new Ended(process.waitFor(), said, complained);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process launch(
      ProcessBuilder.Redirect err,
      Map<String, String> environment,
      Path temporary,
      String... arguments) {
    var command =
        new ArrayList<String>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-Djava.util.logging.config.file=../config/logging.properties",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "prepai.server.Main"));
    command.addAll(Arrays.asList(arguments));
    var builder = new ProcessBuilder(command).redirectError(err);
    builder.environment().keySet().removeIf(name -> name.startsWith("PREPAI_"));
    builder.environment().put("PREPAI_CONTENT", Running.CONTENT);
    builder.environment().put("PREPAI_KNOWLEDGE", "off");
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  int port() {
    return port;
  }

  /// SIGKILL: nothing is finished, nothing is closed.
  void kill() {
    process.destroyForcibly();
  }

  /// SIGTERM: it may say goodbye.
  void terminate() {
    process.destroy();
  }

  /// The exit code.
  int await() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the child does not end");
      }
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    kill();
    var _ = await();
  }
}
