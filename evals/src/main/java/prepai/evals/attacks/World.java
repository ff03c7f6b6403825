package prepai.evals.attacks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepai.evals.scratch.Scratch;

/// What there is to harm outside of a jail: secrets, a victim of the jail's user, listeners.
/// Programs learn where it lies from placeholders in their text.
///
///     @WORLD@/secret/canary.txt    everyone may read it
///     @WORLD@/secret/private.txt   only its owner may
///     @WORLD@/world/victim.pid     also @VICTIM@
///     @WORLD@/world/socket         also @SOCKET@; @ABSTRACT@ names one without a file;
///                                  with `.box` behind it each takes datagrams
///     @PORT@                       TCP and UDP on both loopbacks
///
/// The canary is also held open by this process, and in its environment where it was planted.
final class World implements AutoCloseable {
  /// The environment variable by which the launcher plants a secret in our own environment.
  static final String PLANTED = "ATTACKS_CANARY";

  private static final Pattern PLACEHOLDER = Pattern.compile("@[A-Z][A-Z_]+@");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;
  private final String secret;
  private final String hidden = random();
  private final String abstractName = "attacks-" + random();
  private final List<Integer> ports;
  private final InputStream open;
  private final Process victim;
  private final Process listeners;
  private final AtomicInteger hits = new AtomicInteger();
  private final Map<String, String> untouched;

  /// @param wellKnown ports to listen on beside a free one
  World(Nobody nobody, List<Integer> wellKnown) throws IOException {
    folder = Resources.openFolder("attacks-");
    secret =
        Optional.ofNullable(System.getenv(PLANTED))
            .filter(one -> one.length() > 8)
            .orElse(random());
    ports = Stream.concat(Stream.of(freePort()), wellKnown.stream()).toList();
    Path secrets = Resources.opened(Files.createDirectory(folder.resolve("secret")));
    Path world = Resources.opened(Files.createDirectory(folder.resolve("world")));
    Resources.write(secrets.resolve("canary.txt"), secret, "rw-r--r--");
    Resources.write(secrets.resolve("private.txt"), hidden, "rw-------");
    open = Files.newInputStream(secrets.resolve("canary.txt"));
    // It reads from us, so that it ends with us however we end.
    victim =
        new ProcessBuilder(nobody.command(List.of("/bin/cat"))).redirectErrorStream(true).start();
    Resources.write(world.resolve("victim.pid"), String.valueOf(victim.pid()), "rw-r--r--");
    listeners = listening();
    untouched = files();
  }

  private static String random() {
    byte[] bytes = new byte[12];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process listening() throws IOException {
    Path script = folder.resolve("listeners.py");
    Resources.write(script, Resources.text("listeners.py"), "rw-r--r--");
    var command =
        new ArrayList<>(
            List.of("/usr/bin/python3", "-I", "-B", script.toString(), socket(), abstractName));
    ports.forEach(port -> command.add(port.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var lines = process.inputReader();
    if (!"ready".equals(lines.readLine())) {
      victim.destroyForcibly();
      throw new IOException("nobody can listen on the ports " + ports + "; is one of them taken?");
    }
    Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> hits.incrementAndGet()));
    return process;
  }

  /// Whether our own environment holds the secret, so that reading it would be noticed.
  boolean planted() {
    return secret.equals(System.getenv(PLANTED));
  }

  Path folder() {
    return folder;
  }

  String secret() {
    return secret;
  }

  String socket() {
    return folder.resolve("world/socket").toString();
  }

  String abstractName() {
    return abstractName;
  }

  List<Integer> ports() {
    return ports;
  }

  /// A program's text with its placeholders filled.
  ///
  /// @param victim for `@VICTIM@`
  /// @throws IllegalArgumentException naming a placeholder that nobody knows
  String filled(String source, String victim) {
    return PLACEHOLDER
        .matcher(source)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                switch (match.group()) {
                  case "@WORLD@" -> folder.toString();
                  case "@VICTIM@" -> victim;
                  case "@SOCKET@" -> socket();
                  case "@ABSTRACT@" -> abstractName;
                  case "@PORT@" -> ports.getFirst().toString();
                  default ->
                      throw new IllegalArgumentException("unknown placeholder " + match.group());
                }));
  }

  String victimId() {
    return String.valueOf(victim.pid());
  }

  /// The processes that belong to it.
  List<Long> processes() {
    return List.of(victim.pid(), listeners.pid());
  }

  int hits() {
    return hits.get();
  }

  /// Whether the victim lives and is not stopped.
  boolean victimRuns() {
    return Optional.ofNullable(Census.now().get(victim.pid()))
        .filter(found -> !found.stopped())
        .isPresent();
  }

  /// The secrets that a text gives away, also in hexadecimal or Base64.
  List<String> stolen(String text) {
    var stolen = new ArrayList<String>();
    Predicate<String> given =
        one ->
            text.contains(one)
                || text.contains(
                    HexFormat.of()
                        .formatHex(one.getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                || text.contains(
                    Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(one.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    if (given.test(secret)) {
      stolen.add("the canary");
    }
    if (given.test(hidden)) {
      stolen.add("the private canary");
    }
    return stolen;
  }

  /// Files here that are new, gone or changed since the beginning.
  List<String> changed() throws IOException {
    Map<String, String> now = files();
    return Stream.concat(now.keySet().stream(), untouched.keySet().stream())
        .distinct()
        .filter(name -> !java.util.Objects.equals(now.get(name), untouched.get(name)))
        .sorted()
        .toList();
  }

  private Map<String, String> files() throws IOException {
    var found = new java.util.TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.filter(path -> !path.equals(folder)).toList()) {
        found.put(
            folder.relativize(one).toString(),
            Files.isRegularFile(one) ? Files.readString(one) : "");
      }
    }
    return found;
  }

  @Override
  public void close() {
    try {
      open.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    for (Process one : List.of(victim, listeners)) {
      one.destroyForcibly();
      try {
        var _ = one.waitFor(5, TimeUnit.SECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    Scratch.delete(folder);
  }
}
