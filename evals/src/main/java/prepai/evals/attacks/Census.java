package prepai.evals.attacks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The machine's processes, as `/proc` shows them (proc_pid_status(5)).
final class Census {
  private static final Set<String> LAUNCHERS =
      Set.of("sh", "setpriv", "prlimit", "bwrap", "python3");

  private final Nobody nobody;
  private final Set<Long> before;
  private final Set<Long> known;
  private final long self = ProcessHandle.current().pid();

  /// A process.
  ///
  /// @param user the real one
  /// @param nested whether it lives in a pid namespace below ours
  record Found(
      long pid,
      long parent,
      String name,
      char state,
      int user,
      boolean nested,
      int tasks,
      long residentKb) {
    boolean stopped() {
      return state == 'T' || state == 't' || dead();
    }

    boolean dead() {
      return state == 'Z' || state == 'X';
    }
  }

  /// @param known processes that are ours and no jail
  Census(Nobody nobody, List<Long> known) {
    this.nobody = nobody;
    this.known = Set.copyOf(known);
    this.before = now().keySet();
  }

  /// All processes that can be read.
  static Map<Long, Found> now() {
    var found = new HashMap<Long, Found>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path folder : folders) {
        read(folder).ifPresent(one -> found.put(one.pid(), one));
      }
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
    return found;
  }

  /// Empty when the process is gone.
  private static Optional<Found> read(Path folder) {
    var fields = new HashMap<String, String>();
    try {
      for (String line :
          new String(Files.readAllBytes(folder.resolve("status")), StandardCharsets.ISO_8859_1)
              .split("\n", -1)) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
      }
    } catch (IOException gone) {
      return Optional.empty();
    }
    if (!fields.containsKey("Threads")) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            number(fields, "Pid"),
            number(fields, "PPid"),
            fields.getOrDefault("Name", ""),
            fields.getOrDefault("State", "?").charAt(0),
            (int) number(fields, "Uid"),
            fields.getOrDefault("NSpid", "").contains("\t"),
            (int) number(fields, "Threads"),
            number(fields, "VmRSS")));
  }

  private static long number(Map<String, String> fields, String name) {
    return Long.parseLong(fields.getOrDefault(name, "0").split("\\s", 2)[0]);
  }

  /// The trees of our jails, each with its first process first.
  List<List<Found>> jails(Map<Long, Found> all) {
    var children = new HashMap<Long, List<Found>>();
    all.values()
        .forEach(one -> children.computeIfAbsent(one.parent(), _ -> new ArrayList<>()).add(one));
    return children.getOrDefault(self, List.of()).stream()
        .filter(one -> !known.contains(one.pid()) && LAUNCHERS.contains(one.name()))
        .map(one -> tree(one, children))
        .toList();
  }

  private static List<Found> tree(Found first, Map<Long, List<Found>> children) {
    var tree = new ArrayList<Found>(List.of(first));
    for (int index = 0; index < tree.size(); index++) {
      tree.addAll(children.getOrDefault(tree.get(index).pid(), List.of()));
    }
    return tree;
  }

  /// What is left behind when nothing of ours runs: processes of a jail that no longer belong to
  /// one, and jails beyond the one of each kind that is kept warm.
  List<String> leftovers() {
    Map<Long, Found> all = now();
    var left = new ArrayList<String>();
    var mine = new HashSet<Long>();
    var kinds = new LinkedHashMap<String, Integer>();
    for (List<Found> jail : jails(all)) {
      jail.forEach(one -> mine.add(one.pid()));
      if (kinds.merge(kind(commandLine(jail.getFirst().pid())), 1, Integer::sum) > 1) {
        left.add("a jail, process " + jail.getFirst().pid());
      }
    }
    all.values().stream()
        .filter(one -> suspicious(one) && !mine.contains(one.pid()) && orphan(one, all))
        .forEach(one -> left.add(one.name() + ", process " + one.pid()));
    return left;
  }

  /// What two jails of one kind have in common: the command line without the user and the folder
  /// that each has of its own.
  private static String kind(String commandLine) {
    return commandLine.replaceAll("/jobs/\\d+-\\d+", "").replaceAll("\\x00\\d+\\x00", "\0");
  }

  private boolean suspicious(Found one) {
    // A dead process only waits for the machine's first process to notice.
    return !one.dead()
        && !before.contains(one.pid())
        && !known.contains(one.pid())
        && (one.nested() || nobody.is(one.user()));
  }

  /// Whether the topmost of its suspicious ancestors belongs to nobody, or to us.
  private boolean orphan(Found one, Map<Long, Found> all) {
    Found top = one;
    Optional<Found> parent = Optional.of(one);
    while (parent.isPresent()) {
      top = parent.get();
      parent = Optional.ofNullable(all.get(top.parent())).filter(this::suspicious);
    }
    return top.parent() <= 1 || top.parent() == self;
  }

  static String commandLine(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
