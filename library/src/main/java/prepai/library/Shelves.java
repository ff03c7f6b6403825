package prepai.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepai.knowledge.Library;
import prepai.session.Owner;

/// Where the files of documents lie.
///
/// ```
/// a shelf     <folder>/<document>.md                what everybody may see
/// uploads     shared/<folder>/<document>.pdf        the same, brought by whoever runs the server
///             owners/<owner>/<id>/<file name>       what one reader brought
///             .unfinished/                          what a crash left is cleared at the next start
/// ```
final class Shelves {
  /// The folder of a reader's own documents.
  static final String MINE = "mine";

  private static final String LOOSE = "general";
  private static final int DEEPEST = 6;
  private static final int LONGEST_NAME = 150;
  private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\\\p{Cntrl}]");

  private final List<Path> shelves;
  private final Path owners;
  private final Path unfinished;

  /// @param shelves folders of content; the earlier wins where an id occurs twice
  /// @param uploads a folder of ours
  Shelves(List<Path> shelves, Path uploads) {
    this.shelves = Stream.concat(shelves.stream(), Stream.of(shared(uploads))).toList();
    this.owners = uploads.resolve("owners");
    this.unfinished = uploads.resolve(".unfinished");
    try {
      Files.createDirectories(shared(uploads));
      Files.createDirectories(owners);
      clear(unfinished);
      Files.createDirectories(unfinished);
    } catch (IOException failure) {
      throw new Unavailable("the folder " + uploads + " cannot be used", failure);
    }
  }

  static Path shared(Path uploads) {
    return uploads.resolve("shared");
  }

  /// What was found.
  ///
  /// @param taken files whose document id an earlier one has
  record Found(Map<String, Source> sources, List<Source> taken) {}

  Found found() {
    var sources = new LinkedHashMap<String, Source>();
    var taken = new ArrayList<Source>();
    for (Path shelf : shelves) {
      files(shelf)
          .forEach(file -> {
            Source source = shared(shelf, file);
            if (sources.putIfAbsent(source.document(), source) != null) {
              taken.add(source);
            }
          });
    }
    files(owners).stream()
        .map(this::owned)
        .forEach(source -> sources.put(source.document(), source));
    return new Found(sources, taken);
  }

  /// Keeps a file for one reader.
  ///
  /// @param id an unguessable name of the caller's making
  Source put(Owner owner, String id, String fileName, byte[] bytes) {
    checkName(fileName);
    Path home = owners.resolve(owner.value()).resolve(id);
    try {
      Path aside = Files.createTempDirectory(unfinished, "upload");
      Path file = aside.resolve(fileName);
      try (var channel =
          java.nio.channels.FileChannel.open(
              file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        var rest = java.nio.ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.createDirectories(owners.resolve(owner.value()));
      Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
      return owned(home.resolve(fileName));
    } catch (IOException failure) {
      throw new Unavailable("the document could not be stored", failure);
    }
  }

  /// Removes what a reader brought.
  ///
  /// @param source one of `owners`
  void remove(Source source) {
    try {
      Path away = Files.createTempDirectory(unfinished, "deleted");
      Files.move(
          source.file().resolveSibling(".").normalize(),
          away.resolve("files"),
          StandardCopyOption.ATOMIC_MOVE);
      clear(away);
    } catch (NoSuchFileException _) {
      // Removed already.
    } catch (IOException failure) {
      throw new Unavailable("the document could not be removed", failure);
    }
  }

  private static void checkName(String fileName) {
    if (FORBIDDEN.matcher(fileName).find() || fileName.startsWith(".") || fileName.isBlank()) {
      throw new Library.Unreadable(
          "The file's name must be a plain name such as notes.md, without a path and without a dot in front.");
    }
    if (fileName.length() > LONGEST_NAME) {
      throw new Library.Unreadable("The file's name is longer than 150 characters. Shorten it.");
    }
  }

  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder, DEEPEST)) {
      return tree.filter(Files::isRegularFile)
          .filter(file -> Format.knows(file.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException failure) {
      throw new Unavailable("the folder " + folder + " cannot be read", failure);
    }
  }

  private static Source shared(Path shelf, Path file) {
    Path relative = shelf.relativize(file);
    String folder = relative.getNameCount() > 1 ? relative.getName(0).toString() : LOOSE;
    return new Source(id(shelf, file), "", folder, file, Source.stampOf(file));
  }

  /// The id of a document on a shelf: where it lies there, without the ending of Markdown.
  static String id(Path shelf, Path file) {
    String path = shelf.relativize(file).toString().replace('\\', '/');
    return path.replaceFirst("\\.(md|markdown)$", "");
  }

  private Source owned(Path file) {
    Path relative = owners.relativize(file);
    return new Source(
        MINE + "/" + relative.getName(1),
        relative.getName(0).toString(),
        MINE,
        file,
        Source.stampOf(file));
  }

  /// Removes a folder with everything in it.
  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /// How many documents a reader has brought.
  long brought(Owner owner) {
    return files(owners.resolve(owner.value())).size();
  }

  /// The source of an id, looked up on the disk.
  Optional<Source> find(String document) {
    return Optional.ofNullable(found().sources().get(document));
  }
}
