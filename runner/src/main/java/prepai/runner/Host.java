package prepai.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The machine's own programs.
final class Host {
  private static final int MOST_PROCESSES = 2_000;
  private static final List<String> FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");

  private Host() {}

  /// A program of the distribution; what lies elsewhere is not visible in a jail.
  static Optional<Path> program(String name) {
    return FOLDERS.stream()
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Where this user's programs keep what they can make again (XDG Base Directory Specification).
  static Path caches() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(folder -> folder.startsWith("/"))
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("prepai");
  }

  /// The first line that a command prints; empty when it fails.
  static Optional<String> firstLine(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0
          ? printed.lines().findFirst()
          : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// Whether this process is the superuser, who must never start a jail as itself.
  static boolean isRoot() {
    return firstLine("/usr/bin/id", "-u").equals(Optional.of("0"));
  }

  /// The users that the machine has accounts for.
  ///
  /// @throws IOException when they cannot be read
  static Set<Integer> accounts() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
      return lines
          .map(line -> line.split(":", -1))
          .filter(fields -> fields.length > 2 && fields[2].matches("\\d{1,9}"))
          .map(fields -> Integer.valueOf(fields[2]))
          .collect(Collectors.toSet());
    }
  }

  /// The users that anything runs as: real, effective, saved and for files.
  ///
  /// @throws IOException when processes cannot be listed
  static Set<Integer> runningUsers() throws IOException {
    var users = new HashSet<Integer>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        read(process.resolve("status")).stream()
            .filter(status -> !dead(status))
            .flatMap(String::lines)
            .filter(line -> line.startsWith("Uid:"))
            .flatMap(line -> Stream.of(line.substring(4).strip().split("\\s+", -1)))
            .forEach(user -> users.add(Integer.valueOf(user)));
      }
    }
    return users;
  }

  /// Whether nothing is left but a process's name; its first thread may be dead while others live.
  private static boolean dead(String status) {
    return status.contains("\nState:\tZ") && status.contains("\nThreads:\t1\n");
  }

  /// Waits for the end of a process whatever interrupts the thread; the interrupt is kept.
  ///
  /// @return whether it has ended
  static boolean ended(Process process, int seconds) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// A process tree as the kernel shows it.
  ///
  /// @param kilobytes resident, memory that processes share counted once where that can be told
  record Tree(long kilobytes, long cpuMillis, int tasks) {}

  /// What a process and its descendants use.
  ///
  /// @param most kilobytes from which on shared memory is told apart, which takes longer
  static Tree tree(long root, long most) {
    long kilobytes = 0;
    long ticks = 0;
    int tasks = 0;
    List<Long> all = descendants(root);
    for (long pid : all) {
      Optional<String> stat = read(Path.of("/proc/" + pid + "/stat"));
      if (stat.isPresent()) {
        String[] fields = stat.get().substring(stat.get().lastIndexOf(')') + 2).split(" ", -1);
        ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        tasks += Integer.parseInt(fields[17]);
        kilobytes += Long.parseLong(fields[21]) * 4;
      }
    }
    if (kilobytes > most) {
      kilobytes = Math.min(kilobytes, all.stream().mapToLong(Host::proportional).sum());
    }
    return new Tree(kilobytes, ticks * 10, tasks);
  }

  /// Empty when the process is gone, or when it may not be read.
  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static List<Long> descendants(long root) {
    var found = new ArrayList<Long>(List.of(root));
    for (int index = 0; index < found.size() && found.size() < MOST_PROCESSES; index++) {
      for (Path thread : threads(found.get(index))) {
        read(thread.resolve("children")).stream()
            .flatMap(children -> Stream.of(children.split(" ", -1)))
            .filter(child -> !child.isBlank())
            .forEach(child -> found.add(Long.valueOf(child)));
      }
    }
    return found;
  }

  private static List<Path> threads(long pid) {
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
      return threads.toList();
    } catch (IOException | UncheckedIOException gone) {
      return List.of();
    }
  }

  /// Proportional set size; the resident one where it may not be read.
  private static long proportional(long pid) {
    return read(Path.of("/proc/" + pid + "/smaps_rollup"))
        .flatMap(text -> text.lines().filter(line -> line.startsWith("Pss:")).findFirst())
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .or(() ->
            read(Path.of("/proc/" + pid + "/statm"))
                .map(text -> Long.parseLong(text.split(" ", -1)[1]) * 4))
        .orElse(0L);
  }
}
