package prepai.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static prepai.library.Desk.ADA;
import static prepai.library.Desk.BEN;
import static prepai.library.Desk.asking;
import static prepai.library.Desk.bytes;
import static prepai.library.Desk.found;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.knowledge.Library;

final class KeepsReadersApartTest {
  private static final byte[] NOTES = bytes("# My notes\n\nThe zebra is mine.");

  private final Desk desk;
  private final HashedWords embedder = new HashedWords();
  private LuceneLibrary library;

  KeepsReadersApartTest(@TempDir Path folder) {
    desk = new Desk(folder);
    desk.put("a/shared.md", "# Shared\n\nThe horse is everybody's.");
    library = desk.settled(embedder);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static List<String> titles(List<Library.Document> documents) {
    return documents.stream().map(Library.Document::title).toList();
  }

  private void assertNothingIsKept() throws IOException {
    assertEquals(List.of(), desk.kept("owners"));
    assertEquals(List.of(), desk.kept(".unfinished"));
    assertEquals(List.of("Shared"), titles(library.documents(Optional.of(ADA))));
    library.settle();
    assertEquals(1, library.state().documents());
    assertEquals(List.of(), library.state().refused());
  }

  @Test
  void findsADocumentForItsOwnerOnly() {
    String id = library.add(ADA, "notes.md", NOTES).id();
    library.settle();

    assertEquals(List.of(id, "a/shared"), found(library, asking(ADA, "zebra")));
    assertEquals(List.of("a/shared"), found(library, asking(BEN, "zebra")));
    assertEquals(List.of("a/shared"), found(library, asking("zebra")));
  }

  @Test
  void showsADocumentToItsOwnerOnly() {
    Library.Document added = library.add(ADA, "notes.md", NOTES);

    assertTrue(added.mine());
    assertEquals(Shelves.MINE, added.folder());
    assertEquals(List.of("My notes", "Shared"), titles(library.documents(Optional.of(ADA))));
    assertEquals(List.of("Shared"), titles(library.documents(Optional.of(BEN))));
    assertEquals(List.of("Shared"), titles(library.documents(Optional.empty())));
    assertEquals(added, library.open(Optional.of(ADA), added.id()).orElseThrow().document());
    assertEquals(Optional.empty(), library.open(Optional.of(BEN), added.id()));
    assertEquals(Optional.empty(), library.open(Optional.empty(), added.id()));
  }

  @Test
  void remembersWhoseADocumentIs() {
    String id = library.add(ADA, "notes.md", NOTES).id();
    library.settle();
    library.close();

    library = desk.open(embedder);

    assertEquals(Optional.empty(), library.open(Optional.of(BEN), id));
    assertEquals("My notes", library.open(Optional.of(ADA), id).orElseThrow().document().title());
    assertEquals(List.of("a/shared"), found(library, asking(BEN, "zebra")));
    assertTrue(library.remove(ADA, id));
    assertEquals(List.of("a/shared"), found(library, asking(ADA, "zebra")));
  }

  @Test
  void removesADocumentFromDiskAndIndex() throws IOException {
    String id = library.add(ADA, "notes.md", NOTES).id();
    library.settle();

    assertFalse(library.remove(BEN, id));
    assertFalse(library.remove(ADA, "a/shared"));
    assertFalse(library.remove(ADA, "mine/none"));
    assertTrue(library.remove(ADA, id));

    assertEquals(List.of("a/shared"), found(library, asking(ADA, "zebra")));
    assertEquals(Optional.empty(), library.open(Optional.of(ADA), id));
    assertFalse(library.remove(ADA, id));
    assertNothingIsKept();
  }

  @Test
  void removesADocumentThatIsNotTakenInYet() throws IOException {
    assertTrue(library.remove(ADA, library.add(ADA, "notes.md", NOTES).id()));

    assertNothingIsKept();
    assertEquals(List.of("a/shared"), found(library, asking(ADA, "zebra")));
  }

  @Test
  void removesADocumentWhileOthersAreTakenIn() throws Exception {
    library.close();
    var gate = new Gate(embedder, "gate");
    library = desk.settled(gate);
    String id = library.add(ADA, "notes.md", NOTES).id();
    library.settle();
    String other = library.add(ADA, "other.md", bytes("# Other\n\nWaits at the gate.")).id();
    gate.awaitSomebody();

    assertTrue(library.remove(ADA, id));
    assertTrue(library.remove(ADA, other));
    assertEquals(List.of(), desk.kept("owners"));

    gate.open();
    library.settle();
    assertNothingIsKept();
    assertEquals(List.of("a/shared"), found(library, asking(ADA, "waits")));
  }

  @Test
  void refusesTheHundredAndFirst() throws IOException {
    for (int number = 0; number < LuceneLibrary.MOST_OF_ONE; number++) {
      library.add(ADA, "notes.md", NOTES);
    }

    assertThrows(Library.Unreadable.class, () -> library.add(ADA, "notes.md", NOTES));
    assertEquals(LuceneLibrary.MOST_OF_ONE, desk.kept("owners").size());
    assertEquals(List.of(), desk.kept(".unfinished"));
    library.add(BEN, "notes.md", NOTES);
    library.remove(ADA, library.documents(Optional.of(ADA)).getFirst().id());
    library.add(ADA, "notes.md", NOTES);
  }

  @Test
  void countsUploadsThatComeAtOnce() throws Exception {
    for (int number = 0; number < LuceneLibrary.MOST_OF_ONE - 3; number++) {
      library.add(ADA, "notes.md", NOTES);
    }
    Callable<Boolean> upload =
        () -> {
          try {
            library.add(ADA, "notes.md", NOTES);
            return true;
          } catch (Library.Unreadable full) {
            return false;
          }
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int kept = 0;
      for (var done : threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> upload).toList())) {
        kept += done.get() ? 1 : 0;
      }
      assertEquals(3, kept);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".md",
        ".notes.md",
        "..",
        "../notes.md",
        "../../index/notes.md",
        "/tmp/notes.md",
        "a/notes.md",
        "a\\notes.md",
        "C:\\notes.md",
        "no\ntes.md",
        "no\u0000tes.md",
        "no\u007Ftes.md",
        "no\u0085tes.md",
        "no\u2028tes.md",
        "no\uD83Dtes.md",
        "notes",
        "notes.exe",
        "md"
      })
  void refusesNamesThatAreNone(String name) throws IOException {
    assertThrows(Library.Unreadable.class, () -> library.add(ADA, name, NOTES));

    assertNothingIsKept();
  }

  @Test
  void refusesLongNames() throws IOException {
    String longest = "n".repeat(147) + ".md";
    assertThrows(Library.Unreadable.class, () -> library.add(ADA, "n" + longest, NOTES));
    assertThrows(Library.Unreadable.class, () -> library.add(ADA, "语".repeat(147) + ".md", NOTES));
    assertNothingIsKept();

    library.add(ADA, longest, NOTES);
    assertEquals(longest, desk.kept("owners").getFirst().getFileName().toString());
  }

  @Test
  void keepsNothingOfWhatCannotBeRead() throws IOException {
    assertThrows(Library.Unreadable.class, () -> library.add(ADA, "notes.md", new byte[] {-1}));
    assertThrows(Library.Unreadable.class, () -> library.add(ADA, "notes.pdf", NOTES));
    assertThrows(
        Library.Unreadable.class,
        () -> library.add(ADA, "notes.md", new byte[Library.MOST_BYTES + 1]));

    assertNothingIsKept();
  }

  @Test
  void clearsWhatACrashLeft() throws IOException {
    library.close();
    java.nio.file.Files.createDirectories(desk.folder().resolve("uploads/.unfinished/upload1"));
    java.nio.file.Files.write(desk.folder().resolve("uploads/.unfinished/upload1/a.md"), NOTES);
    java.nio.file.Files.write(desk.folder().resolve("uploads/owners/stray.md"), NOTES);

    library = desk.settled(embedder);

    assertEquals(List.of(), desk.kept(".unfinished"));
    assertEquals(1, library.state().documents());
    assertEquals(Library.State.Phase.READY, library.state().phase());
  }
}
