package prepai.runner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import prepai.runner.inside.Harness;
import prepai.runner.inside.Steps;

/// What every jail needs from outside: a folder with the agent and the harnesses, readable by
/// everyone, and the system call filter.
final class Kit implements AutoCloseable {
  private static final List<String> FILES =
      List.of("agent.py", "steps.py", "harness.js", "steps.js", "prepai.hpp");
  private static final List<String> CLASSES =
      List.of(
          "Arguments",
          "Compiled",
          "Compiled$Loader",
          "Compiled$Memory",
          "Compiled$Memory$1",
          "Compiled$Source",
          "Counting",
          "Counting$1",
          "Counting$2",
          "Harness",
          "Harness$Caught",
          "Harness$Invocation",
          "Harness$TooMuch",
          "Json",
          "Steps");

  /// The agent that counts steps in a virtual machine; also visible to the JDK's own classes.
  static final String AGENT = "steps.jar";

  /// The harness for Java.
  static final String HARNESS = "harness.jar";

  private static final FileTime EPOCH = FileTime.from(Instant.EPOCH.plus(Duration.ofDays(3652)));
  private static final String TYPESCRIPT =
      "/META-INF/resources/webjars/typescript/5.9.3/lib/typescript.js";

  private final Path folder;
  private final AtomicInteger jobCount = new AtomicInteger();

  private final ExecutorService starter =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("jail-starter").factory());

  private Kit(Path folder) {
    this.folder = folder;
  }

  /// Unpacks the kit.
  ///
  /// @throws UncheckedIOException when the temporary folder cannot be written
  static Kit unpacked(Seccomp.Machine machine) {
    try {
      Path folder = Files.createTempDirectory("prepai-runner-");
      var kit = new Kit(folder);
      Path inside = Files.createDirectories(folder.resolve("j"));
      for (String file : FILES) {
        kit.write(inside.resolve(file), resource(Kit.class, "/jail/" + file));
      }
      kit.write(inside.resolve(HARNESS), harness());
      // An archive of its classes fits to one time only.
      Files.setLastModifiedTime(inside.resolve(HARNESS), EPOCH);
      kit.write(inside.resolve(AGENT), agent());
      kit.write(inside.resolve("typescript.js"), resource(Kit.class, TYPESCRIPT));
      Files.createDirectory(kit.jobs());
      kit.write(kit.confine(), resource(Kit.class, "/jail/confine.py"));
      String table = new String(resource(Kit.class, "/jail/syscalls.txt"), StandardCharsets.UTF_8);
      kit.write(kit.filter(), Seccomp.filter(machine, table));
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.toList()) {
          Files.setPosixFilePermissions(
              one,
              PosixFilePermissions.fromString(Files.isDirectory(one) ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
      return kit;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] harness() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var jar = new JarOutputStream(bytes)) {
      for (String name : CLASSES) {
        String path = "prepai/runner/inside/" + name + ".class";
        var entry = new JarEntry(path);
        entry.setLastModifiedTime(EPOCH);
        jar.putNextEntry(entry);
        jar.write(resource(Harness.class, "/" + path));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] agent() throws IOException {
    String name = Steps.class.getName();
    var manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(new Attributes.Name("Premain-Class"), name);
    attributes.put(new Attributes.Name("Can-Retransform-Classes"), "true");
    attributes.put(new Attributes.Name("Boot-Class-Path"), AGENT);
    var bytes = new ByteArrayOutputStream();
    try (var jar = new JarOutputStream(bytes, manifest)) {
      jar.putNextEntry(new JarEntry(name.replace('.', '/') + ".class"));
      jar.write(resource(Steps.class, "Steps.class"));
    }
    return bytes.toByteArray();
  }

  private void write(Path file, byte[] content) throws IOException {
    Files.write(file, content);
  }

  private static byte[] resource(Class<?> owner, String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(owner.getResourceAsStream(name), "missing resource " + name)) {
      return in.readAllBytes();
    }
  }

  /// What a jail sees as `/j`.
  Path inside() {
    return folder.resolve("j");
  }

  /// What builds walls without namespaces; no jail sees it.
  Path confine() {
    return folder.resolve("confine.py");
  }

  /// Where each jail without a file system of its own has its folder.
  Path jobs() {
    return folder.resolve("jobs");
  }

  /// A folder that is not there yet, for the files of one jail.
  Path job(int user) {
    return jobs().resolve(user + "-" + jobCount.incrementAndGet());
  }

  /// Starts a process whose complaints end up here. Jails end with the thread that started them, so
  /// that is always the one that lives as long as the kit.
  ///
  /// @throws IOException when it cannot be started
  Process start(ProcessBuilder builder) throws IOException {
    builder.redirectError(ProcessBuilder.Redirect.appendTo(complaints().toFile()));
    try {
      return CompletableFuture.supplyAsync(() -> started(builder), starter).join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof UncheckedIOException cause
          ? cause.getCause()
          : new IOException("a process could not be started", failure);
    } catch (RejectedExecutionException closed) {
      throw new IOException("no jail is started any more", closed);
    }
  }

  private static Process started(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Path filter() {
    return folder.resolve("filter.bpf");
  }

  /// Where a jail's own complaints go.
  private Path complaints() {
    return folder.resolve("complaints");
  }

  /// The last complaint of a jail that did not start.
  Optional<String> lastComplaint() {
    try {
      List<String> lines = Files.readAllLines(complaints());
      return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    starter.shutdown();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (IOException failure) {
      System.getLogger(Kit.class.getName())
          .log(System.Logger.Level.DEBUG, "a temporary folder stays behind", failure);
    }
  }
}
