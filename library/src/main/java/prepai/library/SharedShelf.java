package prepai.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepai.knowledge.Library;

/// Documents for everybody that whoever runs the server puts beside ours. It works on the files; a
/// server that runs sees them within seconds.
public final class SharedShelf {
  /// The folder of files that were brought without one.
  public static final String FOLDER = "shared";

  private static final Pattern FOLDER_NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private final Path shelf;
  private final List<Path> others;

  /// @param places of the library that is to see them
  public SharedShelf(LuceneLibrary.Places places) {
    shelf = Shelves.shared(places.uploads());
    others = places.shelves();
  }

  /// A document on the shelf.
  ///
  /// @param id by which it is removed
  public record Entry(String id, String title) {}

  /// Puts a file on the shelf, in place of one of the same name.
  ///
  /// @param folder small letters, digits and hyphens; what candidates see it under
  /// @throws Library.Unreadable when it is no document or its id is taken; the shelf is as before
  public Entry add(Path file, String folder) {
    if (!FOLDER_NAME.matcher(folder).matches()) {
      throw new Library.Unreadable(
          "A folder's name has small letters, digits and hyphens, at most 40, as in system-design.");
    }
    String name = String.valueOf(file.getFileName());
    try {
      byte[] bytes = Source.read(file);
      Outline outline = Format.outline(name, bytes);
      Shelves.checkName(name);
      Files.createDirectories(shelf);
      Path root = Shelves.real(shelf);
      Path place = root.resolve(folder).resolve(name);
      String id = Shelves.id(root, place);
      if (taken(id, place)) {
        throw new Library.Unreadable(
            "There is a document " + id + " already. Rename the file, or choose another folder.");
      }
      store(bytes, file, place);
      return new Entry(id, outline.title());
    } catch (IOException failure) {
      throw new Library.Unreadable("The file cannot be read: " + failure.getMessage(), failure);
    }
  }

  private boolean taken(String id, Path place) {
    return Stream.concat(others.stream(), Stream.of(shelf))
        .map(folder -> Shelves.lying(folder).get(id))
        .anyMatch(file -> file != null && !file.equals(place));
  }

  /// @param original whose readers may read what is stored
  private void store(byte[] bytes, Path original, Path place) {
    try {
      Files.createDirectories(Objects.requireNonNull(place.getParent()));
      Path aside = Files.createTempFile(shelf, ".new", "");
      // A temporary file is for its maker's eyes only, and the server may be somebody else.
      Files.delete(aside);
      Shelves.write(aside, bytes, permissions(original));
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new Unavailable("the document could not be stored in " + shelf, failure);
    }
  }

  private static FileAttribute<?>[] permissions(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(view.readAttributes().permissions())
        };
  }

  /// What is on the shelf, by id.
  public List<Entry> entries() {
    return Shelves.lying(shelf).entrySet().stream()
        .map(lying -> new Entry(lying.getKey(), title(lying.getValue())))
        .toList();
  }

  private static String title(Path file) {
    try {
      return Format.outline(String.valueOf(file.getFileName()), Source.read(file)).title();
    } catch (Library.Unreadable | IOException unreadable) {
      return "cannot be read: " + unreadable.getMessage();
    }
  }

  /// Takes a document off the shelf.
  ///
  /// @return whether there was one
  public boolean remove(String id) {
    Optional<Path> found = Optional.ofNullable(Shelves.lying(shelf).get(id));
    found.ifPresent(file -> {
      try {
        Files.deleteIfExists(file);
      } catch (IOException failure) {
        throw new Unavailable("the document could not be removed", failure);
      }
    });
    return found.isPresent();
  }
}
