package prepai.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prepai.knowledge.Embedder;
import prepai.knowledge.Library;
import prepai.session.Owner;

/// A folder with shelves, and libraries over it.
record Desk(Path folder) {
  static final Owner ADA = new Owner("a".repeat(64));
  static final Owner BEN = new Owner("b".repeat(64));
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  LuceneLibrary.Places places() {
    return new LuceneLibrary.Places(
        folder.resolve("index"),
        folder.resolve("uploads"),
        List.of(folder.resolve("first"), folder.resolve("second")));
  }

  LuceneLibrary open(Embedder embedder) {
    return LuceneLibrary.open(places(), embedder, () -> NOON);
  }

  LuceneLibrary settled(Embedder embedder) {
    LuceneLibrary library = open(embedder);
    library.settle();
    return library;
  }

  Path path(String name) {
    return folder.resolve("first").resolve(name);
  }

  Path put(String name, String text) {
    return write(path(name), text.getBytes(UTF_8));
  }

  Path put(String name, byte[] bytes) {
    return write(path(name), bytes);
  }

  Path putSecond(String name, String text) {
    return write(folder.resolve("second").resolve(name), text.getBytes(UTF_8));
  }

  private static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Regular files below a folder of the uploads.
  List<Path> kept(String below) throws IOException {
    try (Stream<Path> tree = Files.walk(folder.resolve("uploads").resolve(below))) {
      return tree.filter(path -> !path.equals(folder.resolve("uploads").resolve(below)))
          .filter(path -> Files.isRegularFile(path) || below.equals(".unfinished"))
          .toList();
    }
  }

  static Library.Search asking(String text) {
    return new Library.Search(text, Optional.empty(), Optional.empty(), Optional.empty(), 10);
  }

  static Library.Search asking(Owner reader, String text) {
    return new Library.Search(text, Optional.of(reader), Optional.empty(), Optional.empty(), 10);
  }

  /// Ids of the documents of the hits, best first, each once.
  static List<String> found(Library library, Library.Search search) {
    return library.search(search).stream().map(hit -> hit.passage().document()).distinct().toList();
  }

  static List<String> listed(Library library) {
    return library.documents(Optional.empty()).stream().map(Library.Document::id).sorted().toList();
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
