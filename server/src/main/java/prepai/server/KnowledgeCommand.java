package prepai.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import prepai.api.Settings;
import prepai.knowledge.Library;
import prepai.library.LuceneLibrary;
import prepai.library.SharedShelf;

/// `./prepai knowledge add|list|remove`: documents for everybody who uses this server.
final class KnowledgeCommand {
  private static final String USAGE =
      """
      ./prepai knowledge add PATH ... [--folder NAME]   take files, or all of a folder, into the knowledge base
      ./prepai knowledge list                           what was added
      ./prepai knowledge remove ID ...                  take documents out again
      A server that runs sees it within seconds. PREPAI_DATA says where its data lies (default: data).
      """;

  private final SharedShelf shelf;
  private final PrintStream out;

  private KnowledgeCommand(SharedShelf shelf, PrintStream out) {
    this.shelf = shelf;
    this.out = out;
  }

  /// Where a server with these settings keeps its knowledge base.
  static LuceneLibrary.Places places(Settings settings) {
    return new LuceneLibrary.Places(
        settings.data().resolve("library"),
        settings.data().resolve("documents"),
        settings.shelves());
  }

  /// Runs it.
  ///
  /// @return 0 when all went well, 1 when a file was refused, 2 when it was misused
  static int run(List<String> arguments, Settings settings, PrintStream out) throws IOException {
    var command = new KnowledgeCommand(new SharedShelf(places(settings)), out);
    String what = arguments.isEmpty() ? "" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    return switch (what) {
      case "add" -> command.add(rest);
      case "list" -> command.list();
      case "remove" -> command.remove(rest);
      default -> {
        out.print(USAGE);
        yield 2;
      }
    };
  }

  private int add(List<String> arguments) throws IOException {
    var paths = new ArrayList<>(arguments);
    int option = paths.indexOf("--folder");
    String folder = "";
    if (option >= 0 && option + 1 < paths.size()) {
      folder = paths.get(option + 1);
      paths.subList(option, option + 2).clear();
    }
    if (paths.isEmpty() || paths.stream().anyMatch(path -> path.startsWith("--"))) {
      out.print(USAGE);
      return 2;
    }
    int refused = 0;
    for (String path : paths) {
      refused += add(Path.of(path), folder);
    }
    return refused == 0 ? 0 : 1;
  }

  /// @return how many files were refused
  private int add(Path path, String folder) throws IOException {
    if (!Files.exists(path)) {
      out.println(path + ": there is no such file or folder.");
      return 1;
    }
    if (!Files.isDirectory(path)) {
      return put(path, folder.isEmpty() ? SharedShelf.FOLDER : folder);
    }
    String own = folder.isEmpty() ? plain(String.valueOf(path.toRealPath().getFileName())) : folder;
    int refused = 0;
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
        refused += put(file, own);
      }
    }
    return refused;
  }

  private static String plain(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? SharedShelf.FOLDER : plain;
  }

  private int put(Path file, String folder) {
    try {
      SharedShelf.Entry entry = shelf.add(file, folder);
      out.println(entry.id() + ": " + entry.title());
      return 0;
    } catch (Library.Unreadable unreadable) {
      out.println(file + ": not taken. " + unreadable.getMessage());
      return 1;
    }
  }

  private int list() {
    List<SharedShelf.Entry> entries = shelf.entries();
    entries.forEach(entry -> out.println(entry.id() + ": " + entry.title()));
    out.println(entries.size() + " documents were added.");
    return 0;
  }

  private int remove(List<String> ids) {
    if (ids.isEmpty()) {
      out.print(USAGE);
      return 2;
    }
    int unknown = 0;
    for (String id : ids) {
      boolean removed = shelf.remove(id);
      out.println(
          id
              + (removed
                  ? ": removed."
                  : ": was not added; ./prepai knowledge list names what was."));
      unknown += removed ? 0 : 1;
    }
    return unknown == 0 ? 0 : 1;
  }
}
