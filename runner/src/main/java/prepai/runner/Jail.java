package prepai.runner;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import prepai.protocol.Json;
import prepai.protocol.Unreadable;
import prepai.sandbox.Limits;

/// One jail: a bubblewrap sandbox with the agent in it. For one submission, then thrown away.
final class Jail implements AutoCloseable {
  private static final int LONGEST_LINE = 64 * 1024;
  private static final int SAMPLE_MILLIS = 20;

  /// Beyond the agent's own time limit before the whole jail goes.
  private static final int GRACE_MILLIS = 2_000;

  private static final int MOST_TASKS = 250;

  /// Processor time of a whole jail, compiling included.
  private static final int MOST_CPU_MILLIS = 120_000;

  private static final String NOBODY = "65534";

  /// How a call ended, as the agent tells.
  ///
  /// @param end `exit`, `time` or `output`
  /// @param memory peak of the process in kilobytes, 0 when the agent cannot tell
  /// @param gone whether a worker ended with the call
  /// @param parts lengths of what follows: standard output, standard error, the answer
  record Header(
      String end,
      int code,
      int signal,
      long cpu,
      long wall,
      long memory,
      java.util.Optional<Boolean> gone,
      List<Integer> parts) {}

  /// What came of an order.
  ///
  /// @param killed why the jail was taken down from outside, else empty
  record Result(Header header, String out, String err, String answer, String killed, long peakKb) {}

  private record Ready(String end, List<Integer> parts) {}

  private final Process process;
  private final InputStream in;
  private final OutputStream out;
  private final Worker worker;
  private volatile String killed = "";
  private volatile long peakKb;
  private volatile long mostKb = Long.MAX_VALUE;
  private volatile boolean watching = true;

  /// Starts one and waits until it is warm.
  ///
  /// @throws IOException when it does not come up
  Jail(Kit kit, Worker worker, boolean root) throws IOException {
    this.worker = worker;
    process =
        new ProcessBuilder(command(kit, worker, root))
            .redirectError(ProcessBuilder.Redirect.appendTo(kit.complaints().toFile()))
            .start();
    in = new BufferedInputStream(process.getInputStream(), 1 << 16);
    out = process.getOutputStream();
    try {
      Ready ready = Json.read(line(), Ready.class);
      if (!ready.end().equals("ready")) {
        throw new IOException("the agent said " + ready.end());
      }
    } catch (IOException | Unreadable failure) {
      process.destroyForcibly();
      throw new IOException(
          "a jail did not start: " + kit.lastComplaint().orElse("without a word"), failure);
    }
    Thread.ofVirtual().name("jail-watcher").start(this::watch);
  }

  private static List<String> command(Kit kit, Worker worker, boolean root) {
    var command = new ArrayList<String>();
    // One chain of exec: the process that is killed is bubblewrap's.
    command.addAll(
        List.of(
            "/bin/sh", "-c", "exec 9<\"$1\"; shift; exec \"$@\"", "jail", kit.filter().toString()));
    if (root) {
      // Never bubblewrap as root: what root could read would be readable within.
      command.addAll(
          List.of(
              "setpriv",
              "--reuid=" + NOBODY,
              "--regid=" + NOBODY,
              "--clear-groups",
              "--no-new-privs"));
    }
    command.addAll(
        List.of(
            "prlimit",
            "--core=0",
            "bwrap",
            "--unshare-user",
            "--unshare-ipc",
            "--unshare-pid",
            "--unshare-net",
            "--unshare-uts",
            "--unshare-cgroup-try",
            "--disable-userns",
            "--die-with-parent",
            "--new-session",
            "--as-pid-1",
            "--clearenv",
            "--setenv",
            "PATH",
            "/usr/bin:/bin",
            "--setenv",
            "LANG",
            "C.UTF-8",
            "--setenv",
            "HOME",
            "/w",
            "--uid",
            "1000",
            "--gid",
            "1000",
            "--hostname",
            "jail",
            "--cap-drop",
            "ALL"));
    command.addAll(List.of("--ro-bind", "/usr", "/usr"));
    for (String folder : List.of("lib", "lib64", "bin")) {
      command.addAll(List.of("--symlink", "usr/" + folder, "/" + folder));
    }
    if (!worker.argv().isEmpty() && worker.argv().getFirst().startsWith("/jdk/")) {
      command.addAll(List.of("--ro-bind", System.getProperty("java.home"), "/jdk"));
    }
    command.addAll(
        List.of(
            "--ro-bind",
            kit.inside().toString(),
            "/j",
            "--dev",
            "/dev",
            "--size",
            "33554432",
            "--perms",
            "0700",
            "--tmpfs",
            "/tmp",
            "--size",
            "67108864",
            "--perms",
            "0700",
            "--tmpfs",
            "/w",
            "--chdir",
            "/w",
            "--remount-ro",
            "/dev",
            "--remount-ro",
            "/",
            "--seccomp",
            "9",
            "--",
            "/usr/bin/python3",
            "-I",
            "-B",
            "/j/agent.py"));
    if (!worker.argv().isEmpty()) {
      command.add(Json.text(Map.of("argv", worker.argv(), "environment", worker.environment())));
    }
    return command;
  }

  Worker worker() {
    return worker;
  }

  boolean alive() {
    return process.isAlive();
  }

  /// The most memory that the tree may hold from now on.
  void limit(Limits limits) {
    mostKb = (limits.memoryMb() + worker.slackMb()) * 1024L;
  }

  /// Writes a text into the jail's work folder.
  void put(String name, String text) throws IOException {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes a file into the jail's work folder.
  void put(String name, byte[] content) throws IOException {
    send(Map.of("do", "put", "name", name, "size", content.length), content);
  }

  /// Has something done and waits for its end.
  ///
  /// @param order what the agent is to do, without `size`
  /// @param wall milliseconds that the agent grants
  /// @param mostBytes of each part of the answer
  Result order(Map<String, ?> order, byte[] payload, long wall, int mostBytes) {
    peakKb = 0;
    var guard = Thread.ofVirtual().name("jail-guard").start(() -> guard(wall));
    var whole = new java.util.HashMap<String, Object>(order);
    whole.put("size", payload.length);
    Thread.ofVirtual()
        .start(() -> {
          try {
            send(whole, payload);
          } catch (IOException gone) {
            kill("died");
          }
        });
    try {
      Header header = Json.read(line(), Header.class);
      var parts = new ArrayList<String>();
      for (int length : header.parts()) {
        if (length < 0 || length > mostBytes || parts.size() == 3) {
          throw new IOException("an answer of impossible size");
        }
        parts.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
      }
      if (parts.size() != 3) {
        throw new IOException("an answer without its parts");
      }
      if (header.memory() == 0) {
        // A worker goes on, so that nobody has told its peak; a short call passes between samples.
        peakKb = Math.max(peakKb, Host.tree(process.pid(), mostKb).kilobytes());
      }
      return new Result(
          header, parts.get(0), parts.get(1), parts.get(2), "", Math.max(peakKb, header.memory()));
    } catch (IOException | Unreadable broken) {
      kill("died");
      var header = new Header("exit", -1, 9, 0, 0, 0, java.util.Optional.empty(), List.of(0, 0, 0));
      return new Result(header, "", "", "", killed, peakKb);
    } finally {
      guard.interrupt();
    }
  }

  private synchronized void send(Map<String, ?> order, byte[] payload) throws IOException {
    out.write(Json.bytes(order));
    out.write('\n');
    out.write(payload);
    out.flush();
  }

  private byte[] line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.size() > LONGEST_LINE) {
        throw new IOException("the agent is gone");
      }
      line.write(next);
    }
    return line.toByteArray();
  }

  private void guard(long wall) {
    try {
      TimeUnit.MILLISECONDS.sleep(wall + GRACE_MILLIS);
      kill("time");
    } catch (InterruptedException answered) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try {
      while (watching && process.isAlive()) {
        if (mostKb != Long.MAX_VALUE) {
          Host.Tree tree = Host.tree(process.pid(), mostKb);
          peakKb = Math.max(peakKb, tree.kilobytes());
          if (tree.kilobytes() > mostKb) {
            kill("memory");
          } else if (tree.tasks() > MOST_TASKS || tree.cpuMillis() > MOST_CPU_MILLIS) {
            kill("time");
          }
        }
        TimeUnit.MILLISECONDS.sleep(SAMPLE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void kill(String why) {
    if (killed.isEmpty()) {
      killed = why;
    }
    process.destroyForcibly();
  }

  @Override
  public void close() {
    watching = false;
    process.destroyForcibly();
    try {
      var _ = process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// Where the tools of a jail for Java lie.
  static Path jdk(String program) {
    return Path.of("/jdk/bin", program);
  }
}
