package prepai.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Go's standard library as its compiler leaves it. Go shipped it up to 1.19; since then it is made
/// once, by the machine's own Go, and kept for the next start of the server.
final class GoLibrary {
  private static final System.Logger LOG = System.getLogger(GoLibrary.class.getName());

  /// What a program without network, processes and foreign code can use.
  private static final List<String> PACKAGES =
      List.of(
          "bufio",
          "bytes",
          "cmp",
          "container/heap",
          "container/list",
          "container/ring",
          "context",
          "crypto/md5",
          "crypto/sha256",
          "encoding/base64",
          "encoding/binary",
          "encoding/csv",
          "encoding/hex",
          "encoding/json",
          "errors",
          "fmt",
          "hash/crc32",
          "hash/fnv",
          "hash/maphash",
          "io",
          "iter",
          "log",
          "maps",
          "math",
          "math/big",
          "math/bits",
          "math/cmplx",
          "math/rand",
          "math/rand/v2",
          "os",
          "reflect",
          "regexp",
          "runtime",
          "runtime/debug",
          "slices",
          "sort",
          "strconv",
          "strings",
          "sync",
          "sync/atomic",
          "syscall",
          "text/tabwriter",
          "text/template",
          "time",
          "unicode",
          "unicode/utf16",
          "unicode/utf8",
          "unsafe");

  private static final String LISTED = "{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}";
  private static final String IN_JAIL = "/j";
  private static final String INDEX = "importcfg";
  private static final int PATIENCE_MINUTES = 10;

  private final Path go;
  private final Path folder;

  /// A library that may not be there yet.
  ///
  /// @param go the program of the distribution
  /// @param version of it, e.g. `go1.24.4`
  /// @param folder where libraries are kept, only writable for this user
  GoLibrary(Path go, String version, Path folder) {
    this.go = go;
    this.folder = folder.resolve(version + "-" + Integer.toHexString(PACKAGES.hashCode()));
  }

  /// The index of the library, once it is there; takes half a minute the first time.
  ///
  /// @param seen the folder of the kit as the compiler will see it
  /// @return the index as a jail's agent is told it
  /// @throws IOException when it cannot be made
  synchronized String index(Kit kit, String seen) throws IOException {
    Path shown = kit.inside().resolve("go");
    if (!Files.exists(shown)) {
      if (!Files.exists(folder)) {
        make();
      }
      show(shown);
    }
    String name = seen.equals(IN_JAIL) ? INDEX : INDEX + "-" + Integer.toHexString(seen.hashCode());
    Path index = shown.resolve(name);
    if (!Files.exists(index)) {
      String text = Files.readString(shown.resolve(INDEX));
      Files.writeString(index, text.replace("=" + IN_JAIL + "/", "=" + seen + "/"));
      Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("rw-r--r--"));
    }
    return IN_JAIL + "/go/" + name;
  }

  private void make() throws IOException {
    Files.createDirectories(folder.getParent());
    Path work = Files.createTempDirectory(folder.getParent(), "go");
    try {
      Path made = Files.createDirectory(work.resolve("made"));
      var index = new ArrayList<String>();
      built(work)
          .forEach((path, file) -> {
            String name = path.replace('/', '_') + ".a";
            try {
              Files.copy(Path.of(file), made.resolve(name));
            } catch (IOException failure) {
              throw new UncheckedIOException(failure);
            }
            index.add("packagefile " + path + "=" + IN_JAIL + "/go/" + name);
          });
      Files.write(made.resolve(INDEX), index);
      Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException another) {
      LOG.log(System.Logger.Level.DEBUG, "another server made the library meanwhile", another);
    } finally {
      delete(work);
    }
  }

  /// Has Go compile the packages and what they need.
  ///
  /// @return the file of each
  private Map<String, String> built(Path work) throws IOException {
    var command = new ArrayList<>(List.of(go.toString(), "list", "-export", "-deps", "-f", LISTED));
    command.addAll(PACKAGES);
    Path printed = work.resolve("list");
    var builder =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith("GO"));
    builder
        .environment()
        .putAll(
            Map.of(
                "GOCACHE",
                work.resolve("cache").toString(),
                "GOENV",
                "off",
                "GOFLAGS",
                "-trimpath",
                "GOTOOLCHAIN",
                "local",
                "GO111MODULE",
                "off",
                "CGO_ENABLED",
                "0"));
    Process process = builder.start();
    try {
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IOException("Go could not compile its own library");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while Go compiled its library", stopped);
    } finally {
      process.destroyForcibly();
    }
    var files = new HashMap<String, String>();
    for (String line : Files.readAllLines(printed)) {
      int middle = line.indexOf('=');
      if (middle > 0) {
        files.put(line.substring(0, middle), line.substring(middle + 1));
      }
    }
    return files;
  }

  private void show(Path shown) throws IOException {
    Path half = Files.createTempDirectory(shown.getParent(), "go");
    try (Stream<Path> all = Files.list(folder)) {
      for (Path one : all.toList()) {
        Path copy = Files.copy(one, half.resolve(one.getFileName().toString()));
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
      }
    }
    Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.move(half, shown, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
