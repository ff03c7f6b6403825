package prepai.evals.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepai.evals.scratch.Scratch;
import prepai.protocol.Json;
import prepai.protocol.Unreadable;

/// Runs programs in a throw-away namespace without any of our protection, beside a judge that
/// trusts them, to see whether they do harm at all. The namespace has processes, network,
/// interprocess communication and files of its own, and the jails' user on the outside: nothing
/// that happens in it reaches further. What it has of the machine's it cannot write.
final class Outside implements AutoCloseable {
  private static final int NAMESPACE_BYTES = 256 << 20;
  private static final long START_AND_COMPILE_SECONDS = 90;
  private static final Pattern RESULT =
      Pattern.compile("@@RESULT .*?\"passed\": ?(\\d+)(?:, ?\"total\": ?(\\d+))?");

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

  Outside(World world, Nobody nobody) throws IOException {
    this.world = world;
    this.nobody = nobody;
    this.tools = Resources.openFolder("attacks-judge-");
    Resources.unpack(
        tools,
        Stream.concat(Stream.of("outside.py", "listeners.py"), CarelessJudge.FILES.stream())
            .toList());
  }

  /// Runs a program and tells what was seen.
  ///
  /// @throws IOException saying why it could not be run
  Sighting watch(Attack attack) throws IOException, InterruptedException {
    Facts facts = facts(CarelessJudge.order(attack, world));
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

  private Facts facts(CarelessJudge.Order order) throws IOException, InterruptedException {
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
    Scratch.delete(tools);
  }
}
