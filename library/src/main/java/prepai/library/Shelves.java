package prepai.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private static final int DEPTH_OF_UPLOADS = 3;
  private static final int LONGEST_NAME = 150;
  private static final int LONGEST_NAME_BYTES = 255;
  private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\\\p{Cc}\\p{Zl}\\p{Zp}]");

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
  /// @param sources by the ids of their documents
  /// @param refused files and folders that count as not there, and why
  record Found(Map<String, Source> sources, Map<String, String> refused) {}

  Found found() {
    var sources = new LinkedHashMap<String, Source>();
    var refused = new LinkedHashMap<String, String>();
    for (Path shelf : shelves) {
      Path root = real(shelf);
      for (Walk.Seen file : walk(root, refused)) {
        Source source = shared(root, file);
        if (sources.putIfAbsent(source.document(), source) != null) {
          refused.put(
              file.path().toString(),
              "Another document has the id " + source.document() + ". Rename this file.");
        }
      }
    }
    for (Walk.Seen file : walk(owners, refused)) {
      if (isOfOwner(file.path())) {
        Source source = owned(file.path(), file.stamp());
        sources.put(source.document(), source);
      }
    }
    return new Found(sources, refused);
  }

  private static List<Walk.Seen> walk(Path folder, Map<String, String> refused) {
    Walk walk = Walk.of(folder, DEEPEST);
    refused.putAll(walk.refused());
    return walk.files();
  }

  /// The files of documents on a shelf, by id.
  static Map<String, Path> lying(Path shelf) {
    Path root = real(shelf);
    var files = new TreeMap<String, Path>();
    Walk.of(root, DEEPEST)
        .files()
        .forEach(file -> files.putIfAbsent(id(root, file.path()), file.path()));
    return files;
  }

  /// A shelf may be a link; nothing on it may.
  static Path real(Path shelf) {
    try {
      return shelf.toRealPath();
    } catch (IOException _) {
      // It counts as empty.
      return shelf;
    }
  }

  /// Whether a file lies where `put` puts them.
  private boolean isOfOwner(Path file) {
    return owners.relativize(file).getNameCount() == DEPTH_OF_UPLOADS;
  }

  /// Keeps a file for one reader.
  ///
  /// @param id an unguessable name of the caller's making
  Source put(Owner owner, String id, String fileName, byte[] bytes) {
    checkName(fileName);
    Path home = owners.resolve(owner.value()).resolve(id);
    try {
      Path aside = Files.createTempDirectory(unfinished, "upload");
      try {
        write(aside.resolve(fileName), bytes);
        Files.createDirectories(home.getParent());
        Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        clear(aside);
      }
      Path file = home.resolve(fileName);
      return owned(file, Source.stamp(Files.readAttributes(file, BasicFileAttributes.class)));
    } catch (IOException failure) {
      throw new Unavailable("the document could not be stored", failure);
    }
  }

  /// Writes a new file, down to the disk.
  static void write(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
    try (var channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      var rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /// Removes what a reader brought.
  void remove(Owner owner, String document) {
    try {
      Path away = Files.createTempDirectory(unfinished, "deleted");
      try {
        Files.move(
            home(owner.value(), document), away.resolve("files"), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        clear(away);
      }
    } catch (NoSuchFileException _) {
      // Removed already.
    } catch (IOException failure) {
      throw new Unavailable("the document could not be removed", failure);
    }
  }

  private Path home(String owner, String document) {
    return owners.resolve(owner).resolve(document.substring(MINE.length() + 1));
  }

  /// @throws Library.Unreadable when a file cannot be kept under its name
  static void checkName(String fileName) {
    if (FORBIDDEN.matcher(fileName).find() || fileName.startsWith(".") || fileName.isBlank()) {
      throw new Library.Unreadable(
          "The file's name must be a plain name such as notes.md, without a path and without a dot in front.");
    }
    if (fileName.length() > LONGEST_NAME) {
      throw new Library.Unreadable("The file's name is longer than 150 characters. Shorten it.");
    }
    if (!canBeWritten(fileName)) {
      throw new Library.Unreadable(
          "A file cannot be kept under that name. Give it a shorter name in plain letters.");
    }
  }

  /// Disks limit names in bytes, and a letter may take up to four; what cannot be encoded at all
  /// has no path.
  private static boolean canBeWritten(String fileName) {
    try {
      return Path.of(fileName).getFileName().toString().equals(fileName)
          && fileName.getBytes(UTF_8).length <= LONGEST_NAME_BYTES;
    } catch (InvalidPathException unwritable) {
      return false;
    }
  }

  private static Source shared(Path shelf, Walk.Seen file) {
    Path relative = shelf.relativize(file.path());
    String folder = relative.getNameCount() > 1 ? relative.getName(0).toString() : LOOSE;
    return new Source(id(shelf, file.path()), "", folder, file.path(), file.stamp());
  }

  /// The id of a document on a shelf: where it lies there, without the ending of Markdown.
  static String id(Path shelf, Path file) {
    String path = shelf.relativize(file).toString().replace('\\', '/');
    return path.replaceFirst("\\.(md|markdown)$", "");
  }

  private Source owned(Path file, String stamp) {
    Path relative = owners.relativize(file);
    return new Source(
        MINE + "/" + relative.getName(1), relative.getName(0).toString(), MINE, file, stamp);
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
    Walk walk = Walk.of(owners.resolve(owner.value()), DEPTH_OF_UPLOADS - 1);
    return walk.files().stream().filter(file -> isOfOwner(file.path())).count();
  }

  /// The file of a document that is in the catalogue, found by its id without a walk.
  ///
  /// @param owner hash of who may see it; empty for everybody
  Optional<Path> file(String owner, String document) {
    return owner.isEmpty() ? sharedFile(document) : ownedFile(home(owner, document));
  }

  private Optional<Path> sharedFile(String document) {
    for (Path shelf : shelves) {
      Path root = real(shelf);
      // In the order in which a walk meets them.
      for (String ending : List.of("", ".markdown", ".md")) {
        Path file = root.resolve(document + ending);
        if (isOurs(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> ownedFile(Path home) {
    return Walk.of(home, 1).files().stream().map(Walk.Seen::path).findFirst();
  }

  private static boolean isOurs(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Format.knows(file.getFileName().toString());
  }
}
