package prepai.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static prepai.library.Desk.asking;
import static prepai.library.Desk.found;
import static prepai.library.Desk.listed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.Failure;
import prepai.knowledge.Library;

final class FollowsTheShelvesTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  private final Desk desk;
  private final HashedWords embedder = new HashedWords();

  FollowsTheShelvesTest(@TempDir Path folder) {
    desk = new Desk(folder);
  }

  @BeforeEach
  void putThree() {
    desk.put("a/zebra.md", "# Zebra\n\nStripes.\n\n## Food\n\nGrass.");
    desk.put("b/horse.md", "# Horse\n\nHooves.");
    desk.put("loose.txt", "Donkeys have long ears.");
  }

  private static List<String> refused(Library library) {
    return library.state().refused().stream().map(Library.Refused::document).toList();
  }

  @Test
  void embedsADocumentOnce() {
    try (LuceneLibrary library = desk.settled(embedder)) {
      assertEquals(4, embedder.asked());
      library.settle();
      assertEquals(4, embedder.asked());
      assertEquals(List.of("a/zebra", "b/horse", "loose.txt"), listed(library));
    }
    try (LuceneLibrary library = desk.settled(embedder)) {
      assertEquals(4, embedder.asked());
      assertEquals("a/zebra", found(library, asking("stripes")).getFirst());
    }
  }

  @Test
  void doesNotEmbedWhatWasOnlyTouched() throws IOException {
    try (LuceneLibrary library = desk.settled(embedder)) {
      Files.setLastModifiedTime(
          desk.path("a/zebra.md"), java.nio.file.attribute.FileTime.from(Desk.NOON));
      library.settle();

      assertEquals(4, embedder.asked());
    }
  }

  @Test
  void takesInWhatChanged() {
    try (LuceneLibrary library = desk.settled(embedder)) {
      desk.put("a/zebra.md", "# Okapi\n\nShy.");
      library.settle();

      assertEquals(5, embedder.asked());
      assertEquals(3, library.state().documents());
      assertEquals(3, library.state().passages());
      assertEquals(
          "Okapi", library.search(asking("shy")).getFirst().passage().headings().getFirst());
      assertTrue(
          library.search(asking("stripes grass")).stream()
              .noneMatch(hit -> hit.passage().headings().getFirst().equals("Zebra")));
      assertEquals(
          "Okapi", library.open(Optional.empty(), "a/zebra").orElseThrow().document().title());
    }
  }

  @Test
  void takesInWhatChangedWhileItWasClosed() throws IOException {
    desk.settled(embedder).close();
    desk.put("b/horse.md", "# Horse\n\nA mane.");
    Files.delete(desk.path("loose.txt"));

    try (LuceneLibrary library = desk.settled(embedder)) {
      assertEquals(5, embedder.asked());
      assertEquals(List.of("a/zebra", "b/horse"), listed(library));
    }
  }

  @Test
  void givesAMovedDocumentItsNewId() throws IOException {
    try (LuceneLibrary library = desk.settled(embedder)) {
      Files.move(desk.path("b/horse.md"), desk.path("a/horse.md"));
      library.settle();

      assertEquals(List.of("a/horse", "a/zebra", "loose.txt"), listed(library));
      assertEquals(List.of("a/horse"), found(library, asking("hooves")).subList(0, 1));
      assertEquals(4, library.state().passages());
      assertEquals(Optional.empty(), library.open(Optional.empty(), "b/horse"));
    }
  }

  @Test
  void dropsWhatWasDeleted() throws IOException {
    try (LuceneLibrary library = desk.settled(embedder)) {
      Files.delete(desk.path("a/zebra.md"));
      assertEquals(Optional.empty(), library.open(Optional.empty(), "a/zebra"));
      library.settle();

      assertEquals(List.of("b/horse", "loose.txt"), listed(library));
      assertEquals(2, library.state().passages());
      assertEquals(List.of(), library.state().refused());
    }
  }

  @Test
  void dropsWhatBecameUnreadable() {
    try (LuceneLibrary library = desk.settled(embedder)) {
      desk.put("a/zebra.md", "");
      assertEquals(Optional.empty(), library.open(Optional.empty(), "a/zebra"));
      library.settle();

      assertEquals(List.of("a/zebra"), refused(library));
      assertEquals(List.of("b/horse", "loose.txt"), listed(library));
      library.settle();
      assertEquals(List.of("a/zebra"), refused(library));

      desk.put("a/zebra.md", "# Zebra\n\nBack.");
      library.settle();
      assertEquals(List.of(), refused(library));
      assertEquals("a/zebra", found(library, asking("back")).getFirst());
    }
  }

  @Test
  void prefersTheEarlierShelf() throws IOException {
    desk.putSecond("a/zebra.md", "# Other\n\nSpots.");
    desk.put("b/horse.markdown", "# First in order\n\nTail.");

    try (LuceneLibrary library = desk.settled(embedder)) {
      assertEquals(List.of("a/zebra", "b/horse", "loose.txt"), listed(library));
      assertEquals(
          List.of(
              desk.path("b/horse.md").toRealPath().toString(),
              desk.folder().resolve("second/a/zebra.md").toRealPath().toString()),
          refused(library));
      assertTrue(library.state().refused().getFirst().reason().contains("b/horse"));
      for (String id : List.of("a/zebra", "b/horse")) {
        Library.Opened opened = library.open(Optional.empty(), id).orElseThrow();
        assertEquals(opened.document().title(), opened.sections().getFirst().heading());
      }
      Files.delete(desk.path("a/zebra.md"));
      library.settle();
      assertEquals("a/zebra", found(library, asking("spots")).getFirst());
    }
  }

  @Test
  void countsAFolderThatIsNotThereAsEmpty(@TempDir Path other) {
    try (LuceneLibrary library = new Desk(other).settled(embedder)) {
      assertEquals(
          new Library.State(Library.State.Phase.READY, 0, 0, 0, List.of()), library.state());
    }
  }

  @Test
  void takesInAShelfThatComesLater() {
    try (LuceneLibrary library = desk.settled(embedder)) {
      desk.putSecond("c/mule.md", "# Mule\n\nStubborn.");
      library.settle();

      assertEquals("c/mule", found(library, asking("stubborn")).getFirst());
    }
  }

  @Test
  void doesNotFollowLinks(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), "# Secret\n\nPassword.");
    Path link = Files.createSymbolicLink(desk.path("a/link.md"), secret);
    Files.createSymbolicLink(desk.path("outside"), outside);
    Files.createSymbolicLink(desk.path("a/dangling.md"), outside.resolve("none.md"));

    try (LuceneLibrary library = desk.settled(embedder)) {
      assertEquals(List.of("a/zebra", "b/horse", "loose.txt"), listed(library));
      assertTrue(
          refused(library)
              .contains(link.toRealPath(java.nio.file.LinkOption.NOFOLLOW_LINKS).toString()));
      Files.delete(desk.path("a/zebra.md"));
      Files.createSymbolicLink(desk.path("a/zebra.md"), secret);
      assertEquals(Optional.empty(), library.open(Optional.empty(), "a/zebra"));
    }
  }

  @Test
  void followsALinkThatIsTheShelf(@TempDir Path other) throws IOException {
    var linked = new Desk(other);
    Files.createSymbolicLink(other.resolve("first"), desk.folder().resolve("first"));

    try (LuceneLibrary library = linked.settled(embedder)) {
      assertEquals(List.of("a/zebra", "b/horse", "loose.txt"), listed(library));
      assertTrue(library.open(Optional.empty(), "a/zebra").isPresent());
    }
  }

  @Test
  void refusesWhatItMayNotRead() throws IOException {
    Path file = desk.path("a/zebra.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "whoever may do everything may read it");

    try (LuceneLibrary library = desk.settled(embedder)) {
      assertEquals(List.of("a/zebra"), refused(library));
      assertEquals(List.of("b/horse", "loose.txt"), listed(library));
    }
  }

  @Test
  void tellsHowFarItIs() throws Exception {
    desk.settled(embedder).close();
    desk.put("c/gate.md", "# Gate\n\nWaits.");
    desk.put("d/after.md", "# After\n\nLater.");
    var gate = new Gate(embedder, "Gate");

    try (LuceneLibrary library = desk.open(gate)) {
      gate.awaitSomebody();
      assertEquals(
          new Library.State(Library.State.Phase.TAKING_IN, 3, 4, 2, List.of()), library.state());
      assertEquals("a/zebra", found(library, asking("stripes")).getFirst());
      gate.open();
      library.settle();
      assertEquals(
          new Library.State(Library.State.Phase.READY, 5, 6, 0, List.of()), library.state());
    }
  }

  @Test
  void showsWhatItHasBeforeItLooked() throws Exception {
    desk.settled(embedder).close();
    desk.put("a/zebra.md", "# Zebra\n\nGate.");
    var gate = new Gate(embedder, "Gate");

    try (LuceneLibrary library = desk.open(gate)) {
      assertEquals(3, library.state().documents());
      assertEquals(4, library.state().passages());
      gate.awaitSomebody();
      assertEquals(List.of("a/zebra", "b/horse", "loose.txt"), listed(library));
      assertEquals("a/zebra", found(library, asking("stripes")).getFirst());
      gate.open();
    }
  }

  @Test
  void keepsWhatItHasTakenInWhenItIsClosedMeanwhile() throws Exception {
    var gate = new Gate(embedder, "Hooves");
    LuceneLibrary library = desk.open(gate);
    gate.awaitSomebody();
    Thread settling = Thread.ofVirtual().start(library::settle);
    Thread closing = Thread.ofVirtual().start(library::close);
    while (!isRefusing(library)) {
      Thread.onSpinWait();
    }
    gate.open();

    assertTrue(closing.join(LONG), "close() waits for more than one passage");
    assertTrue(settling.join(LONG), "settle() waits for a library that is closed");
    int before = embedder.asked();
    assertEquals(3, before);
    try (LuceneLibrary again = desk.settled(embedder)) {
      assertEquals(before + 1, embedder.asked());
      assertEquals(3, again.state().documents());
    }
  }

  /// Whether `close` has begun.
  private static boolean isRefusing(LuceneLibrary library) {
    try {
      var probe = Thread.ofVirtual().unstarted(library::settle);
      var failed = new java.util.concurrent.atomic.AtomicBoolean();
      probe.setUncaughtExceptionHandler((_, _) -> failed.set(true));
      probe.start();
      probe.join(Duration.ofMillis(5));
      return failed.get();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void failsClearlyOnceItIsClosed() {
    LuceneLibrary library = desk.settled(embedder);
    library.close();
    library.close();

    assertThrows(Failure.class, () -> library.search(asking("stripes")));
    assertThrows(Failure.class, library::settle);
  }

  @Test
  void opensOnceOnly() throws IOException {
    try (LuceneLibrary library = desk.settled(embedder)) {
      Path unfinished = desk.folder().resolve("uploads/.unfinished/upload");
      Files.createDirectories(unfinished);
      var refused = assertThrows(Failure.class, () -> desk.open(embedder));
      assertTrue(String.valueOf(refused.getMessage()).contains("another process"));
      assertTrue(Files.exists(unfinished), "the second cleared what the first is writing");
      assertEquals("a/zebra", found(library, asking("stripes")).getFirst());
    }
    desk.settled(embedder).close();
  }

  private List<Path> indexed() throws IOException {
    try (Stream<Path> files = Files.list(desk.folder().resolve("index"))) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  private void assertMadeAnew() {
    int before = embedder.asked();
    try (LuceneLibrary library = desk.settled(embedder)) {
      assertEquals(before + 4, embedder.asked());
      assertEquals(
          new Library.State(Library.State.Phase.READY, 3, 4, 0, List.of()), library.state());
      assertEquals("a/zebra", found(library, asking("stripes")).getFirst());
    }
    int after = embedder.asked();
    desk.settled(embedder).close();
    assertEquals(after, embedder.asked());
  }

  @Test
  void makesAnIndexOfOtherVectorsAnew() {
    desk.settled(new HashedWords("another-model")).close();

    assertMadeAnew();
  }

  @Test
  void makesAnIndexOfRubbishAnew() throws IOException {
    var random = new Random(20260301);
    Path index = desk.folder().resolve("index");
    Files.createDirectories(index);
    for (String name :
        List.of(
            "segments_1",
            "segments_zz",
            "segments_!",
            "_0.cfs",
            "_0.si",
            "pending_segments_2",
            "notes.md")) {
      var rubbish = new byte[random.nextInt(5_000)];
      random.nextBytes(rubbish);
      Files.write(index.resolve(name), rubbish);
    }

    assertMadeAnew();
    assertTrue(Files.exists(index.resolve("notes.md")), "it was not Lucene's");
  }

  @Test
  void makesAnIndexAnewWhichOfItsFilesWasCutOff() throws IOException {
    desk.settled(embedder).close();
    for (int which = 0; which < indexed().size(); which++) {
      Path file = indexed().get(which);
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
      assertMadeAnew();
    }
  }

  @Test
  void makesAnIndexAnewWhichOfItsFilesIsMissingOrEmpty() throws IOException {
    desk.settled(embedder).close();
    for (int which = 0; which < indexed().size(); which++) {
      Files.delete(indexed().get(which));
      assertMadeAnew();
      Files.write(indexed().get(which), new byte[0]);
      assertMadeAnew();
    }
  }

  @Test
  void makesAnIndexAnewInWhichABitTurned() throws IOException {
    desk.settled(embedder).close();
    for (int which = 0; which < indexed().size(); which++) {
      Path file = indexed().get(which);
      byte[] whole = Files.readAllBytes(file);
      whole[whole.length / 2] ^= 0x10;
      Files.write(file, whole);
      assertMadeAnew();
    }
  }

  @Test
  void saysThatItIsBrokenAndKeepsItsCount() throws IOException {
    Path index = desk.folder().resolve("index");
    LuceneLibrary library = desk.settled(embedder);
    for (Path file : indexed()) {
      Files.delete(file);
    }
    Files.delete(index.resolve("write.lock"));
    Files.delete(index);
    desk.put("c/new.md", "# New\n\nText.");
    library.settle();

    assertEquals(Library.State.Phase.BROKEN, library.state().phase());
    assertEquals(3, library.state().documents());
    assertEquals(4, library.state().passages());
    assertEquals("", library.state().refused().getFirst().document());
    library.close();
    try (LuceneLibrary again = desk.settled(embedder)) {
      assertEquals(4, again.state().documents());
    }
  }
}
