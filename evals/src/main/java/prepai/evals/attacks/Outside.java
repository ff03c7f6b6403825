package prepai.evals.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prepai.protocol.Json;
import prepai.protocol.Unreadable;
import prepai.sandbox.Language;

/// Runs programs in a throw-away namespace without any of our protection, beside a judge that
/// trusts them, to see whether they do harm at all. The namespace has processes, network,
/// interprocess communication and files of its own, and the jails' user on the outside: nothing
/// that happens in it reaches further. What it has of the machine's it cannot write.
final class Outside implements AutoCloseable {
  private static final int NAMESPACE_BYTES = 256 << 20;
  private static final long START_AND_COMPILE_SECONDS = 90;
  private static final Pattern RESULT =
      Pattern.compile("@@RESULT .*?\"passed\": ?(\\d+)(?:, ?\"total\": ?(\\d+))?");
  private static final Pattern PUBLIC_CLASS =
      Pattern.compile("\\bpublic\\s+(?:final\\s+)?class\\s+(\\w+)");
  private static final Pattern JAVA_CLASS =
      Pattern.compile("\\b(?:class|record|enum|interface)\\s+(\\w+)");

  private final World world;
  private final Nobody nobody;
  private final Path tools;

  /// What the first process of the namespace tells.
  ///
  /// @param broken why the program does not compile, else empty
  record Facts(
      String broken,
      int exit,
      String out,
      long wallMillis,
      int tasks,
      long peakKb,
      int hits,
      boolean victim,
      List<String> left,
      boolean heartbeat) {}

  /// What to run, and what to write beforehand.
  ///
  /// @param files path to text
  /// @param compile commands
  private record Order(
      Map<String, String> files,
      List<List<String>> compile,
      List<String> argv,
      Map<String, String> environment,
      long millis,
      String world,
      String socket,
      String abstractName,
      List<Integer> ports) {

    Map<String, ?> fields() {
      return Map.of(
          "files", files,
          "compile", compile,
          "argv", argv,
          "environment", environment,
          "millis", millis,
          "world", world,
          "socket", socket,
          "abstract", abstractName,
          "ports", ports);
    }
  }

  Outside(World world, Nobody nobody) throws IOException {
    this.world = world;
    this.nobody = nobody;
    this.tools = Resources.openFolder("attacks-judge-");
    Resources.unpack(
        tools,
        List.of(
            "outside.py",
            "listeners.py",
            "judge.py",
            "judge.js",
            "Judge.java",
            "judge.cpp",
            "judge.go"));
  }

  /// Runs a program and tells what was seen.
  ///
  /// @throws IOException saying why it could not be run
  Sighting watch(Attack attack) throws IOException, InterruptedException {
    Facts facts = facts(order(attack));
    if (!facts.broken().isEmpty()) {
      throw new IOException("does not compile: " + facts.broken());
    }
    int right = 0;
    Matcher matcher = RESULT.matcher(facts.out());
    while (matcher.find()) {
      right = Math.max(right, Integer.parseInt(matcher.group(1)));
    }
    int calls = Attack.tests().size();
    boolean completed = facts.exit() == 0;
    return new Sighting(
        facts.out(),
        facts.out().length(),
        completed,
        Math.min(right, calls),
        calls,
        calls,
        facts.wallMillis(),
        facts.tasks(),
        facts.peakKb(),
        facts.hits(),
        facts.victim(),
        facts.out().contains("@@NEXT 42"),
        facts.heartbeat(),
        world.stolen(facts.out()),
        facts.left(),
        List.of(),
        "",
        new Sighting.Allowed(
            Inside.LIMITS.wall().toMillis(),
            Inside.LIMITS.memoryMb() * 1024L,
            Inside.LIMITS.outputBytes()));
  }

  private Order order(Attack attack) throws IOException {
    String source = world.filled(attack.source(), "@VICTIM@");
    var files = new LinkedHashMap<String, String>();
    String file = file(attack.language(), source);
    files.put(file, source);
    files.put("/w/tests.json", Attack.exposedTests());
    files.put(world.folder() + "/secret/canary.txt", world.secret());
    String mode = attack.mode().name().toLowerCase(java.util.Locale.ROOT);
    boolean whole = attack.mode() == Attack.Mode.STD;
    var compile = new ArrayList<List<String>>();
    List<String> argv =
        switch (attack.language()) {
          case PYTHON -> List.of("/usr/bin/python3", "/judge/judge.py", mode);
          case JAVASCRIPT -> List.of("/usr/bin/node", "/judge/judge.js", mode);
          case JAVA -> {
            compile.add(
                List.of(
                    java("javac"), "-proc:none", "-d", "/w/classes", "/judge/Judge.java", file));
            yield List.of(
                java("java"), "-Xmx512m", "-cp", "/w/classes", "Judge", mode, classes(source));
          }
          case CPP -> {
            compile.add(
                List.of(
                    "/usr/bin/g++",
                    "-std=c++20",
                    "-O1",
                    "-w",
                    "-I",
                    "/w",
                    "-o",
                    "program",
                    whole ? "main.cpp" : "/judge/judge.cpp"));
            yield binary(whole);
          }
          case GO -> {
            if (!whole) {
              files.put("/w/judge.go", Files.readString(tools.resolve("judge.go")));
            }
            compile.add(
                whole
                    ? List.of("/usr/bin/go", "build", "-o", "program", "main.go")
                    : List.of("/usr/bin/go", "build", "-o", "program", "main.go", "judge.go"));
            yield binary(whole);
          }
          case TYPESCRIPT ->
              throw new IOException("nothing here runs TypeScript without our own tools");
        };
    return new Order(
        files,
        compile,
        argv,
        Map.of(World.PLANTED, world.secret()),
        Inside.LIMITS.wall().toMillis() + 1_000,
        world.folder().toString(),
        world.socket(),
        world.abstractName(),
        world.ports());
  }

  private static List<String> binary(boolean whole) {
    // The shell is the judge.
    return whole ? List.of("/bin/sh", "-c", "./program; echo @@NEXT 42") : List.of("./program");
  }

  private static String file(Language language, String source) {
    Matcher named = PUBLIC_CLASS.matcher(source);
    return language == Language.JAVA && named.find()
        ? "/w/" + named.group(1) + ".java"
        : "/w/" + language.file();
  }

  private static String java(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }

  private static String classes(String source) {
    return JAVA_CLASS
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .sorted(java.util.Comparator.comparing(name -> !List.of("Main", "Solution").contains(name)))
        .collect(Collectors.joining(","));
  }

  private Facts facts(Order order) throws IOException, InterruptedException {
    Path complaints = tools.resolve("complaints");
    Process process =
        new ProcessBuilder(nobody.command(namespace())).redirectError(complaints.toFile()).start();
    var guard =
        Thread.ofVirtual()
            .start(() -> {
              try {
                TimeUnit.SECONDS.sleep(
                    START_AND_COMPILE_SECONDS + TimeUnit.MILLISECONDS.toSeconds(order.millis()));
                process.destroyForcibly();
              } catch (InterruptedException answered) {
                Thread.currentThread().interrupt();
              }
            });
    try {
      try (var in = process.getOutputStream()) {
        in.write(Json.bytes(order.fields()));
      }
      return Json.read(process.getInputStream().readAllBytes(), Facts.class);
    } catch (IOException | Unreadable failure) {
      throw new IOException(
          "the throw-away namespace did not answer: "
              + Files.readString(complaints).lines().reduce((_, last) -> last).orElse("no word"),
          failure);
    } finally {
      guard.interrupt();
      process.destroyForcibly();
      var _ = process.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private List<String> namespace() {
    var command =
        new ArrayList<>(
            List.of(
                "bwrap",
                "--unshare-user",
                "--unshare-ipc",
                "--unshare-pid",
                "--unshare-net",
                "--unshare-uts",
                "--unshare-cgroup-try",
                "--die-with-parent",
                "--new-session",
                "--as-pid-1",
                "--clearenv",
                "--setenv",
                "PATH",
                "/usr/bin:/bin",
                "--setenv",
                World.PLANTED,
                world.secret(),
                "--ro-bind",
                "/usr",
                "/usr",
                "--ro-bind",
                "/etc",
                "/etc"));
    for (String folder : List.of("bin", "sbin", "lib", "lib64")) {
      command.addAll(List.of("--symlink", "usr/" + folder, "/" + folder));
    }
    command.addAll(
        List.of("--proc", "/proc", "--dev", "/dev", "--dev-bind-try", "/dev/fuse", "/dev/fuse"));
    for (String folder : List.of("/tmp", "/w", "/var/tmp", "/dev/shm")) {
      command.addAll(List.of("--size", String.valueOf(NAMESPACE_BYTES), "--tmpfs", folder));
    }
    String home = System.getProperty("java.home");
    if (!home.startsWith("/usr/")) {
      command.addAll(List.of("--ro-bind", home, home));
    }
    command.addAll(
        List.of(
            "--dir",
            world.folder() + "/world",
            "--ro-bind",
            tools.toString(),
            "/judge",
            // What has no size would be as large as half of the memory.
            "--remount-ro",
            "/dev",
            "--remount-ro",
            "/",
            "--chdir",
            "/w",
            "--",
            "/usr/bin/python3",
            "-I",
            "-B",
            "/judge/outside.py"));
    return command;
  }

  @Override
  public void close() {
    Resources.delete(tools);
  }
}
