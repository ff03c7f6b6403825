package prepai.evals.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The host as it was before any program ran, to tell what is different afterwards. Made while
/// nothing runs.
final class Scene implements AutoCloseable {
  /// Programs without placeholders knock here.
  private static final int WELL_KNOWN_PORT = 39917;

  private static final long SETTLING_MILLIS = 8_000;
  private static final Pattern KIT =
      Pattern.compile("[^\\x00]*/prepai-runner-[^/\\x00]*(?=/j\\x00)");
  private static final List<Path> SHARED_FOLDERS =
      List.of(Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"));

  private final World world;
  private final Census census;
  private final Nobody nobody;
  private final Set<Path> shared;
  private Map<String, Long> kit = Map.of();

  /// @param attacks that are to come
  Scene(Nobody nobody, List<Attack> attacks) throws IOException {
    this.nobody = nobody;
    this.world =
        new World(
            nobody,
            attacks.stream().anyMatch(one -> one.source().contains("" + WELL_KNOWN_PORT))
                ? List.of(WELL_KNOWN_PORT)
                : List.of());
    this.census = new Census(nobody, world.processes());
    this.shared = strangersFiles();
  }

  World world() {
    return world;
  }

  Census census() {
    return census;
  }

  /// Waits until only warm jails are left; what remains otherwise was left behind.
  List<String> settled() throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SETTLING_MILLIS);
    List<String> left = census.leftovers();
    while ((!left.isEmpty() || census.jails(Census.now()).isEmpty()) && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(50);
      left = census.leftovers();
    }
    kit = kit.isEmpty() ? kitFiles() : kit;
    return left;
  }

  /// Files that are new, gone or changed where no program may write.
  List<String> files() throws IOException {
    var found = new ArrayList<>(world.changed());
    strangersFiles().stream()
        .filter(one -> !shared.contains(one))
        .forEach(one -> found.add(one.toString()));
    Map<String, Long> now = kitFiles();
    Stream.concat(now.keySet().stream(), kit.keySet().stream())
        .distinct()
        .filter(name -> !Objects.equals(now.get(name), kit.get(name)))
        .forEach(found::add);
    found.addAll(jobs());
    return found;
  }

  /// Folders of jails that are gone.
  private List<String> jobs() throws IOException {
    var found = new ArrayList<Path>();
    for (Path folder : kit.keySet().stream().map(Path::of).filter(this::holdsJobs).toList()) {
      try (Stream<Path> jobs = Files.list(folder)) {
        jobs.forEach(found::add);
      }
    }
    String used =
        census.jails(Census.now()).stream()
            .map(jail -> Census.commandLine(jail.getFirst().pid()))
            .collect(Collectors.joining());
    return found.stream()
        .filter(job -> !used.contains("\0" + job + "\0") && Files.exists(job))
        .map(Path::toString)
        .toList();
  }

  private boolean holdsJobs(Path folder) {
    return folder.endsWith("jobs") && Files.isDirectory(folder);
  }

  /// What the jails' user has in the folders where everybody may write. Only told apart from our
  /// own when that user is another.
  private Set<Path> strangersFiles() throws IOException {
    var found = new HashSet<Path>();
    for (Path folder : nobody.drops() ? SHARED_FOLDERS : List.<Path>of()) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(this::strangers).forEach(found::add);
      }
    }
    return found;
  }

  private boolean strangers(Path path) {
    try {
      return nobody.is((Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS));
    } catch (IOException gone) {
      return false;
    }
  }

  /// The files of the folder that jails see as theirs, with their sizes; its log may grow, and each
  /// jail may have a folder in `jobs`.
  private Map<String, Long> kitFiles() throws IOException {
    var found = new TreeMap<String, Long>();
    for (List<Census.Found> jail : census.jails(Census.now())) {
      Matcher matcher = KIT.matcher(Census.commandLine(jail.getFirst().pid()));
      if (matcher.find()) {
        Path folder = Path.of(matcher.group());
        try (Stream<Path> top = Files.list(folder);
            Stream<Path> seen = Files.walk(folder.resolve("j"))) {
          for (Path one :
              Stream.concat(top, seen).filter(file -> !file.endsWith("complaints")).toList()) {
            found.put(one.toString(), Files.isRegularFile(one) ? Files.size(one) : 0);
          }
        }
        return found;
      }
    }
    return kit;
  }

  @Override
  public void close() {
    world.close();
  }
}
