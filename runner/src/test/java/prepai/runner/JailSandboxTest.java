package prepai.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.sandbox.Language;
import prepai.sandbox.Tier;

/// Jails of bubblewrap.
class JailSandboxTest extends JailContract {
  JailSandboxTest() {
    super(Tier.BUBBLEWRAP);
  }

  @Test
  void shutsOutTheWorld() {
    String source =
        TRIED
            + """
            print(tried(lambda: open("/etc/passwd").read()))
            print(tried(lambda: os.listdir("/root")))
            print(tried(lambda: os.listdir("/proc")))
            print(tried(lambda: socket.socket()))
            print(tried(lambda: open("/usr/written", "w")))
            print(sorted(os.environ))
            print(os.getuid())
            """;

    String out = said(Language.PYTHON, source);

    assertEquals(
        """
        FileNotFoundError
        FileNotFoundError
        FileNotFoundError
        OSError
        OSError
        ['HOME', 'LANG', 'PATH', 'PWD']
        1000
        """,
        out);
  }

  @Test
  void javaStartsFromAnArchiveOnceThereIsOne(@TempDir Path folder) throws IOException {
    var machine = Seccomp.Machine.of(System.getProperty("os.arch")).orElseThrow();
    try (Kit kit = Kit.unpacked(machine)) {
      var archive = new HarnessArchive(kit, folder);
      assertFalse(archive.shown());

      archive.make();

      assertTrue(Files.size(kit.inside().resolve(HarnessArchive.FILE_NAME)) > 1 << 20);
    }
    try (Kit next = Kit.unpacked(machine)) {
      assertTrue(new HarnessArchive(next, folder).shown(), "the next server has it at once");
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(Java.OPTIONS);
      command.addAll(List.of("-XX:AOTMode=on", "-Xlog:class+load:stderr"));
      command.add("-XX:AOTCache=" + next.inside().resolve(HarnessArchive.FILE_NAME));
      command.addAll(List.of("-cp", next.inside().resolve(Kit.HARNESS).toString(), Java.MAIN));
      Process harness = new ProcessBuilder(command).start();
      harness.getOutputStream().close();
      String loaded = new String(harness.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

      assertTrue(
          loaded.lines().anyMatch(line -> line.contains(Java.MAIN + " source: shared")), loaded);
    }
  }
}
