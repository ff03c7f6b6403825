package prepai.evals;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.bank.BankReader;
import prepai.plan.Bank;
import prepai.plan.Track;

/// `./prepai content new`: writes a scaffold whose texts begin with TODO, which `content check`
/// names until somebody has written them.
final class ContentNew {
  private static final String USAGE =
      """
      ./prepai content new question AREA/ID [DIR]      such as backend/be.cache.warm-up
      ./prepai content new track ID [DIR]              such as site-reliability
      ./prepai content new problem ID [DIR]            such as coding.heap.lighthouse-shifts
      ./prepai content new document FOLDER/SLUG [DIR]  such as backend/connection-pools
      """;
  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final List<String> OF_A_PROBLEM =
      List.of(
          "problem.yaml",
          "tests.json",
          "reference.py",
          "reference.js",
          "Solution.java",
          "oracle.py",
          "generate.py",
          "slow/todo_slow.py",
          "wrong/todo_first.py",
          "wrong/todo_second.py",
          "wrong/todo_third.py",
          "wrong/todo_fourth.py");

  private final Path shipped;
  private final YearMonth now;
  private final PrintStream out;

  /// @param shipped the root that is written to unless another is named
  /// @param now when facts are said to be true
  ContentNew(Path shipped, YearMonth now, PrintStream out) {
    this.shipped = shipped;
    this.now = now;
    this.out = out;
  }

  /// What can be made, and what its id looks like.
  private enum Kind {
    QUESTION(NAME + "/" + NAME + "(\\." + NAME + ")+", 80),
    TRACK(NAME, 40),
    PROBLEM("coding(\\." + NAME + "){2,}", 80),
    DOCUMENT(NAME + "/" + NAME, 80);

    private final Pattern id;
    private final int longest;

    /// @param longest characters of the id without its folder
    Kind(String id, int longest) {
      this.id = Pattern.compile(id);
      this.longest = longest;
    }

    boolean admits(String given) {
      return given.substring(given.lastIndexOf('/') + 1).length() <= longest
          && id.matcher(given).matches();
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Writes one scaffold, or says why not.
  ///
  /// @param arguments a kind, an id, and perhaps a content folder to write to
  /// @return 0 when written, 1 when something is in the way, 2 when misused
  int run(List<String> arguments) throws IOException {
    Optional<Kind> kind =
        Stream.of(Kind.values()).filter(one -> one.word().equals(arguments.getFirst())).findFirst();
    if (kind.isEmpty()) {
      out.print(USAGE);
      return 2;
    }
    String id = arguments.get(1);
    if (!kind.get().admits(id)) {
      out.println(
          "'"
              + id
              + "' is no id of a "
              + kind.get().word()
              + ": small letters, digits and hyphens, as here:");
      out.print(USAGE);
      return 2;
    }
    return write(kind.get(), id, arguments.size() > 2 ? Path.of(arguments.get(2)) : shipped);
  }

  private int write(Kind kind, String id, Path root) throws IOException {
    List<Path> roots = Stream.of(shipped, root).distinct().filter(ContentNew::hasContent).toList();
    Bank bank = new BankReader().read(roots);
    Map<Path, String> files = files(kind, id, root, bank);
    List<String> taken = taken(kind, id, roots, bank, files);
    if (!taken.isEmpty()) {
      taken.forEach(what -> out.println(what + " is there already; nothing was written"));
      return 1;
    }
    String note = note(kind, id, roots, bank);
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Files.createDirectories(Objects.requireNonNull(file.getKey().getParent()));
      Files.writeString(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
      out.println("wrote " + file.getKey());
    }
    out.print(note);
    out.println("Now write what begins with TODO; this names what is left:");
    out.println("  ./prepai content check" + (root.equals(shipped) ? "" : " " + root));
    return 0;
  }

  private static boolean hasContent(Path root) {
    return Stream.of("tracks", "questions", "problems", "knowledge")
        .anyMatch(folder -> Files.isDirectory(root.resolve(folder)));
  }

  private Map<Path, String> files(Kind kind, String id, Path root, Bank bank) throws IOException {
    var files = new LinkedHashMap<Path, String>();
    switch (kind) {
      case QUESTION -> {
        String area = folder(id);
        boolean story = isForStories(area, bank);
        files.put(
            root.resolve("questions").resolve(id + ".yaml"),
            scaffold(story ? "behavioural.yaml" : "question.yaml")
                .replace("{id}", id.substring(area.length() + 1))
                .replace("{kind}", story ? "behavioural" : "concept")
                .replace("{area}", area)
                .replace("{tracks}", tracks(phase -> phase.areas().contains(area), bank)));
      }
      case TRACK ->
          files.put(
              root.resolve("tracks").resolve(id + ".yaml"),
              scaffold("track.yaml").replace("{id}", id));
      case PROBLEM -> {
        Path folder = root.resolve("problems").resolve(id);
        String tracks = tracks(phase -> phase.kinds().contains(prepai.plan.Kind.CODING), bank);
        for (String name : OF_A_PROBLEM) {
          files.put(
              folder.resolve(name),
              scaffold("problem/" + name).replace("{id}", id).replace("{tracks}", tracks));
        }
      }
      case DOCUMENT ->
          files.put(root.resolve("knowledge").resolve(id + ".md"), scaffold("document.md"));
    }
    return files;
  }

  private static List<String> taken(
      Kind kind, String id, List<Path> roots, Bank bank, Map<Path, String> files) {
    var taken = new ArrayList<String>();
    files.keySet().stream().filter(Files::exists).map(Path::toString).forEach(taken::add);
    boolean known =
        switch (kind) {
          case QUESTION -> bank.question(id.substring(folder(id).length() + 1)).isPresent();
          case PROBLEM -> bank.question(id).isPresent();
          case TRACK -> bank.track(id).isPresent();
          case DOCUMENT ->
              roots.stream()
                  .anyMatch(root -> Files.exists(root.resolve("knowledge").resolve(id + ".md")));
        };
    if (known && taken.isEmpty()) {
      taken.add("a " + kind.word() + " of this id");
    }
    return taken;
  }

  /// A line when an area or folder is the first of its name, which is allowed and often a slip.
  private static String note(Kind kind, String id, List<Path> roots, Bank bank) throws IOException {
    return switch (kind) {
      case QUESTION -> {
        var known =
            bank.tracks().stream()
                .flatMap(track -> track.phases().stream())
                .flatMap(phase -> phase.areas().stream())
                .filter(area -> !area.contains("/"))
                .collect(Collectors.toCollection(TreeSet::new));
        yield known.contains(folder(id))
            ? ""
            : "Note: no track asks for the area '%s'; name its tracks in interviews yourself. Known areas: %s%n"
                .formatted(folder(id), String.join(", ", known));
      }
      case DOCUMENT -> {
        var known = new TreeSet<String>();
        for (Path root : roots) {
          known.addAll(folders(root.resolve("knowledge")));
        }
        yield known.contains(folder(id))
            ? ""
            : "Note: the folder '%s' is new. Others: %s%n"
                .formatted(folder(id), String.join(", ", known));
      }
      case TRACK, PROBLEM -> "";
    };
  }

  private static List<String> folders(Path of) throws IOException {
    if (!Files.isDirectory(of)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(of)) {
      return all.filter(Files::isDirectory).map(path -> path.getFileName().toString()).toList();
    }
  }

  /// Whether everybody who asks for an area asks for stories.
  private static boolean isForStories(String area, Bank bank) {
    List<Track.Phase> phases =
        bank.tracks().stream()
            .flatMap(track -> track.phases().stream())
            .filter(phase -> phase.areas().contains(area))
            .toList();
    return !phases.isEmpty()
        && phases.stream()
            .allMatch(phase -> phase.kinds().equals(List.of(prepai.plan.Kind.BEHAVIOURAL)));
  }

  private static String tracks(Predicate<Track.Phase> asks, Bank bank) {
    String tracks =
        bank.tracks().stream()
            .filter(track -> track.phases().stream().anyMatch(asks))
            .map(Track::id)
            .sorted()
            .collect(Collectors.joining(", "));
    return tracks.isEmpty() ? "todo-track" : tracks;
  }

  private static String folder(String id) {
    return id.substring(0, id.indexOf('/'));
  }

  private String scaffold(String name) throws IOException {
    try (InputStream text = ContentNew.class.getResourceAsStream("scaffolds/" + name)) {
      return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8)
          .replace("{asOf}", now.toString());
    }
  }
}
