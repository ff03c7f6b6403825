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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import prepai.protocol.Json;
import prepai.protocol.Unreadable;
import prepai.sandbox.Limits;

/// One jail: an agent behind walls, and the line to it. For one submission, then thrown away.
final class Jail implements AutoCloseable {
  private static final int LONGEST_LINE = 64 * 1024;
  private static final int SAMPLE_MILLIS = 20;

  /// Beyond the agent's own time limit before the whole jail goes.
  private static final int GRACE_MILLIS = 2_000;

  private static final int MOST_TASKS = 250;

  /// Processor time of a whole jail, compiling included.
  private static final int MOST_CPU_MILLIS = 120_000;

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
      Optional<Boolean> gone,
      List<Integer> parts) {}

  /// What came of an order.
  ///
  /// @param killed why the jail was taken down from outside, else empty
  record Result(Header header, String out, String err, String answer, String killed, long peakKb) {}

  /// When a jail is needed: one that somebody waits for does not warm itself up first.
  enum Wanted {
    AT_ONCE,
    LATER
  }

  private record Ready(String end, List<Integer> parts) {}

  private final Walls.Cell cell;
  private final Process process;
  private final InputStream in;
  private final OutputStream out;
  private final Worker worker;
  private final ReentrantLock sending = new ReentrantLock();
  private volatile String killed = "";
  private volatile long peakKb;
  private volatile long mostKb = Long.MAX_VALUE;
  private volatile boolean watching = true;

  /// Odd while an order is being carried out: who kills for what an order does kills only during
  /// it.
  private long stage;

  /// Starts one and waits until it is warm.
  ///
  /// @throws IOException when it does not come up
  Jail(Kit kit, Walls walls, Worker worker, Wanted wanted) throws IOException {
    this.worker = worker;
    cell =
        walls.cell(
            kit,
            worker,
            Map.of(
                "argv",
                worker.argv(),
                "environment",
                worker.environment(),
                "hurry",
                wanted == Wanted.AT_ONCE));
    process = cell.process();
    in = new BufferedInputStream(process.getInputStream(), 1 << 16);
    out = process.getOutputStream();
    try {
      Ready ready = Json.read(line(), Ready.class);
      if (!ready.end().equals("ready")) {
        throw new IOException("the agent said " + ready.end());
      }
    } catch (IOException | Unreadable failure) {
      cell.close();
      throw new IOException(
          "a jail did not start: " + kit.lastComplaint().orElse("without a word"), failure);
    }
    Thread.ofVirtual().name("jail-watcher").start(this::watch);
  }

  /// The folder of the kit as programs in here see it.
  String kit() {
    return cell.kit();
  }

  Worker worker() {
    return worker;
  }

  boolean alive() {
    return killed.isEmpty() && process.isAlive();
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

  /// Has something done and waits for its end. An interrupt of the waiting thread cancels it and
  /// takes the jail down.
  ///
  /// @param order what the agent is to do, without `size`
  /// @param wall milliseconds that the agent grants
  /// @param mostBytes of each part of the answer
  Result order(Map<String, ?> order, byte[] payload, long wall, int mostBytes) {
    peakKb = 0;
    long current = nextStage();
    var guard = Thread.ofVirtual().name("jail-guard").start(() -> guard(wall, current));
    var whole = new java.util.HashMap<String, Object>(order);
    whole.put("size", payload.length);
    Thread.ofVirtual()
        .start(() -> {
          try {
            send(whole, payload);
          } catch (IOException gone) {
            kill("died", current);
          }
        });
    var answered = new CompletableFuture<Result>();
    Thread.ofVirtual()
        .name("jail-answer")
        .start(() -> {
          try {
            answered.complete(answer(mostBytes));
          } catch (IOException | Unreadable broken) {
            kill("died", current);
            answered.complete(taken());
          }
        });
    try {
      return answered.get();
    } catch (InterruptedException cancelled) {
      kill("cancelled", current);
      Thread.currentThread().interrupt();
      return taken();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("an answer is read or the jail is taken down", impossible);
    } finally {
      guard.interrupt();
      nextStage();
    }
  }

  private Result answer(int mostBytes) throws IOException, Unreadable {
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
  }

  /// What an order gave whose jail was taken down.
  private Result taken() {
    var header = new Header("exit", -1, 9, 0, 0, 0, Optional.empty(), List.of(0, 0, 0));
    return new Result(header, "", "", "", killed, peakKb);
  }

  private synchronized long nextStage() {
    return ++stage;
  }

  private synchronized long stage() {
    return stage;
  }

  private void send(Map<String, ?> order, byte[] payload) throws IOException {
    sending.lock();
    try {
      out.write(Json.bytes(order));
      out.write('\n');
      out.write(payload);
      out.flush();
    } finally {
      sending.unlock();
    }
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

  private void guard(long wall, long current) {
    try {
      TimeUnit.MILLISECONDS.sleep(wall + GRACE_MILLIS);
      kill("time", current);
    } catch (InterruptedException answered) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try {
      while (watching && process.isAlive()) {
        long current = stage();
        if (current % 2 == 1 && mostKb != Long.MAX_VALUE) {
          Host.Tree tree = Host.tree(process.pid(), mostKb);
          peakKb = Math.max(peakKb, tree.kilobytes());
          if (tree.kilobytes() > mostKb) {
            kill("memory", current);
          } else if (tree.tasks() > MOST_TASKS || tree.cpuMillis() > MOST_CPU_MILLIS) {
            kill("time", current);
          }
        }
        TimeUnit.MILLISECONDS.sleep(SAMPLE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// Takes the jail down unless the order has ended meanwhile: the next one is not to blame.
  private synchronized void kill(String why, long current) {
    if (stage == current && killed.isEmpty()) {
      killed = why;
      cell.takeDown();
    }
  }

  @Override
  public void close() {
    watching = false;
    cell.close();
  }

  /// Where the tools of a jail for Java lie.
  static Path jdk(String program) {
    return Path.of("/jdk/bin", program);
  }
}
