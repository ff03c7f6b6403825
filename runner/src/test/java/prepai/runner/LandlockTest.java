package prepai.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prepai.sandbox.Call;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;
import prepai.sandbox.Tier;

/// Jails of Landlock, for which one has to be root.
class LandlockTest extends JailContract {
  LandlockTest() {
    super(Tier.LANDLOCK);
  }

  @Test
  void shutsOutTheWorld() {
    String source =
        TRIED
            + """
            print(tried(lambda: open("/etc/passwd").read()))
            print(tried(lambda: os.listdir("/")))
            print(tried(lambda: os.listdir("/tmp")))
            print(tried(lambda: os.listdir("/proc")))
            print(tried(lambda: open("/proc/self/environ").read()))
            print(tried(lambda: open("/sys/kernel/notes").read()))
            print(tried(lambda: os.listdir("/dev")))
            print(tried(lambda: open("/dev/tty")))
            print(tried(lambda: socket.socket()))
            print(tried(lambda: socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)))
            print(tried(lambda: open("/usr/written", "w")))
            print(tried(lambda: open("/tmp/written", "w")))
            print(tried(lambda: os.mkdir("/dev/shm/made")))
            print(tried(lambda: os.rename("../w", "../v")))
            print(tried(lambda: os.kill(1, 0)))
            print(tried(lambda: os.kill(os.getppid(), 0)))
            print(sorted(os.environ))
            print(64200 <= os.getuid() < 64264, os.getresuid() == os.getresgid(), os.getgroups())
            """;

    assertEquals(
        """
        PermissionError
        PermissionError
        PermissionError
        PermissionError
        PermissionError
        PermissionError
        PermissionError
        PermissionError
        OSError
        PermissionError
        PermissionError
        PermissionError
        PermissionError
        PermissionError
        PermissionError
        PermissionError
        ['HOME', 'LANG', 'PATH', 'TMPDIR']
        True True []
        """,
        said(Language.PYTHON, source));
  }

  @Test
  void stopsAFloodOfBytes() {
    String source =
        """
        number = 0
        while True:
            open(str(number), "wb").write(bytes(1 << 24))
            number += 1
        """;

    Execution done = run(Language.PYTHON, source, new Call.Script("")).getFirst();

    assertEquals(new Ending.OutputTooLarge(), done.ending());
  }

  @Test
  void stopsFilesThatHide() {
    String source =
        """
        import os, time
        os.mkdir("hidden")
        os.chmod("hidden", 0o300)
        time.sleep(60)
        """;

    assertEquals(
        new Ending.OutputTooLarge(),
        run(Language.PYTHON, source, new Call.Script("")).getFirst().ending());
  }

  @Test
  void nobodyCanKillTheAgentAndSurvive() {
    String source =
        """
        import os, signal
        for one in (lambda: os.kill(os.getppid(), signal.SIGKILL), lambda: os.kill(-1, signal.SIGKILL)):
            try:
                one()
            except OSError:
                pass
        print(6 * 7)
        """;

    for (Execution done : run(Language.PYTHON, source, new Call.Script(""), new Call.Script(""))) {
      if (!done.ending().equals(new Ending.Completed(0))) {
        assertInstanceOf(Ending.Crashed.class, done.ending());
        assertEquals("", done.out());
      }
    }
  }

  @Test
  void leavesNothingBehind() throws IOException {
    try (Kit kit = kit()) {
      List<Path> jobs;
      int user;
      try (Jail jail = new Jail(kit, new Landlock(true), Worker.NONE, Jail.Wanted.AT_ONCE)) {
        jobs = files(kit.jobs());
        user =
            Integer.parseInt(kit.jobs().relativize(jobs.getFirst()).toString().split("-", -1)[0]);
        assertTrue(Host.runningUsers().contains(user));
        jail.put(
            "main.py",
            """
            import os, signal, time
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            os.symlink("/usr", "link")
            for _ in range(700):
                os.mkdir("deep")
                os.chdir("deep")
            for _ in range(20):
                if os.fork() == 0:
                    os.setsid()
            time.sleep(60)
            """);
        var _ =
            Thread.ofVirtual()
                .start(() -> {
                  var call = new Call.Script("");
                  var _ = new Python().run(jail, new Program(Language.PYTHON, ""), call, SMALL);
                });
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> {
              while (count(user) < 10) {
                Thread.onSpinWait();
              }
            });
      }
      assertFalse(Host.runningUsers().contains(user));
      assertEquals(1, jobs.size());
      assertEquals(List.of(), files(kit.jobs()));
      assertTrue(Files.exists(Path.of("/usr/bin")));
    }
  }

  private static Kit kit() {
    return Kit.unpacked(Seccomp.Machine.of(System.getProperty("os.arch")).orElseThrow());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String status(Path process) {
    try {
      return Files.readString(process.resolve("status"));
    } catch (IOException gone) {
      return "";
    }
  }

  private static long count(int user) throws IOException {
    try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      long count = 0;
      for (Path process : processes) {
        count += status(process).contains("\nUid:\t" + user) ? 1 : 0;
      }
      return count;
    }
  }

  @Test
  void sweepsUpAfterASupervisorThatWasKilled() throws IOException {
    try (Kit kit = kit()) {
      Walls.Cell cell =
          new Landlock(true)
              .cell(
                  kit,
                  Worker.NONE,
                  Map.of("argv", List.of(), "environment", Map.of(), "hurry", true));
      int ready = cell.process().getInputStream().read();
      assertEquals('{', ready);
      Path job = files(kit.jobs()).getFirst();

      cell.process().destroyForcibly();
      cell.close();

      assertFalse(Files.exists(job));
    }
  }

  @Test
  void noTwoJailsShareAUser() throws IOException {
    try (Slot one = Slot.taken();
        Slot other = Slot.taken()) {
      assertNotEquals(one.user(), other.user());
    }
    String who = "import os, time\ntime.sleep(1)\nprint(os.getuid())";
    try (JailSandbox another = JailSandbox.probed(Optional.of(Tier.LANDLOCK))) {
      var there =
          java.util.concurrent.CompletableFuture.supplyAsync(() ->
              another
                  .run(
                      new Program(Language.PYTHON, who),
                      List.of(new Call.Script("")),
                      Limits.USUAL,
                      _ -> {})
                  .getFirst()
                  .out());
      String here = said(Language.PYTHON, who);

      assertNotEquals(here, there.join());
    }
  }

  @Test
  void anotherServerTakesOtherUsers() throws IOException, InterruptedException {
    int user;
    try (Slot freed = Slot.taken()) {
      user = freed.user();
    }
    Process other =
        new ProcessBuilder(
                "/usr/bin/python3",
                "-c",
                """
                import fcntl, sys
                file = open("/run/prepai/user-" + sys.argv[1], "w")
                fcntl.lockf(file, fcntl.LOCK_EX)
                print(flush=True)
                sys.stdin.read()
                """,
                "" + user)
            .start();
    try {
      assertEquals('\n', other.getInputStream().read());
      try (Slot mine = Slot.taken()) {
        assertNotEquals(user, mine.user());
      }
    } finally {
      other.destroyForcibly().waitFor();
    }
  }
}
