package prepai.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The classes of the Java harness and of the compiler, loaded and linked ahead of time (the AOT
/// cache of JEP 514), which halves the start of a jail for Java. Made by a run of the harness
/// alone, without any candidate's code, and kept for the next start of the server.
final class HarnessArchive {
  private static final System.Logger LOG = System.getLogger(HarnessArchive.class.getName());

  /// What a jail sees in `/j`.
  static final String FILE_NAME = "harness.aot";

  private static final int PATIENCE_SECONDS = 60;

  private final Kit kit;
  private final Path folder;

  /// An archive that may not be there yet.
  ///
  /// @param folder where archives are kept, only writable for this user
  HarnessArchive(Kit kit, Path folder) {
    this.kit = kit;
    this.folder = folder;
  }

  /// Shows jails the archive if it has been made before.
  ///
  /// @return whether there is one
  synchronized boolean shown() {
    try {
      Path shown = kit.inside().resolve(FILE_NAME);
      if (!Files.exists(shown)) {
        Path kept = kept();
        if (Files.isReadable(kept)) {
          show(kept);
        }
      }
      return Files.exists(shown);
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.DEBUG, "Java starts without its archive", failure);
      return false;
    }
  }

  /// Makes the archive unless there is one; takes some seconds. Java also starts without it.
  synchronized void make() {
    if (shown()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path made = Files.createTempFile(folder, "harness", ".new");
      try {
        if (trained(made)) {
          Path kept = Files.move(made, kept(), StandardCopyOption.ATOMIC_MOVE);
          show(kept);
        } else {
          LOG.log(System.Logger.Level.DEBUG, "no archive was made; Java starts without it");
        }
      } finally {
        Files.deleteIfExists(made);
      }
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.DEBUG, "Java starts without its archive", failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// The harness warms itself up, finds the end of its orders and ends.
  private boolean trained(Path made) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Java.OPTIONS);
    command.add("-XX:AOTCacheOutput=" + made);
    command.addAll(List.of("-cp", kit.inside().resolve(Kit.HARNESS).toString(), Java.MAIN));
    var builder =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.endsWith("JAVA_OPTIONS"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    try {
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && Files.size(made) > 0;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Files.deleteIfExists(made.resolveSibling(made.getFileName() + ".config"));
    }
  }

  private void show(Path archive) throws IOException {
    Path shown = kit.inside().resolve(FILE_NAME);
    Path half = Files.createTempFile(kit.inside(), "harness", ".half");
    Files.copy(archive, half, StandardCopyOption.REPLACE_EXISTING);
    Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-r--r--"));
    Files.move(half, shown, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Named by all that an archive fits to.
  private Path kept() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(kit.inside().resolve(Kit.HARNESS)));
      for (String part :
          List.of(
              System.getProperty("java.vm.version"),
              System.getProperty("java.home"),
              String.join(" ", Java.OPTIONS))) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
      }
      String name = HexFormat.of().formatHex(digest.digest(), 0, 8);
      return folder.resolve("harness-" + name + ".aot");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
