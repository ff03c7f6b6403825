package prepai.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static prepai.library.Desk.asking;
import static prepai.library.Desk.found;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.evidence.Passage;
import prepai.knowledge.Library;

final class FindsPassagesTest {
  private LuceneLibrary library;

  FindsPassagesTest(@TempDir Path folder) {
    var desk = new Desk(folder);
    desk.put(
        "systems/caching.md",
        """
        # Caching

        Keeps results near their readers.

        ## Cache stampede

        When a popular key expires, every reader asks the database at once.
        A lock for each key lets one reader rebuild it. Others wait for that one.
        The third sentence speaks of weather.
        """);
    desk.put(
        "systems/queues.md",
        "---\ninterviews: [backend]\n---\n# Queues\n\nWorkers take jobs from a queue of messages.");
    desk.put(
        "people/conflict.md",
        "---\ninterviews: [behavioral, backend]\n---\n# Conflict\n\nTell how a reader and you disagreed.");
    desk.put(
        "people/chinese.md", "---\ninterviews: [behavioral]\n---\n# 缓存\n\n缓存可以加快读取速度。 😀 laughs.");
    this.library = desk.settled(new HashedWords());
  }

  @BeforeEach
  void isReady() {
    assertEquals(Library.State.Phase.READY, library.state().phase());
    assertEquals(4, library.state().documents());
    assertEquals(5, library.state().passages());
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static Library.Search of(String text, String track, String folder) {
    return new Library.Search(
        text,
        Optional.empty(),
        Optional.of(track).filter(name -> !name.isEmpty()),
        Optional.of(folder).filter(name -> !name.isEmpty()),
        10);
  }

  @Test
  void saysWhereAPassageStands() {
    Library.Hit hit = library.search(asking("cache stampede of expired keys")).getFirst();

    assertEquals(
        new Passage("systems/caching", "cache-stampede", List.of("Caching", "Cache stampede")),
        hit.passage());
    assertEquals("systems", hit.folder());
    assertTrue(hit.close());
  }

  @Test
  void putsTheWordItselfFirst() {
    assertEquals("systems/queues", found(library, asking("queue")).getFirst());
    assertEquals("people/conflict", found(library, asking("disagreements")).getFirst());
  }

  @Test
  void scoresFallFromBestToWorst() {
    List<Library.Hit> hits = library.search(asking("readers of a database"));

    assertEquals(5, hits.size());
    for (int at = 1; at < hits.size(); at++) {
      assertTrue(hits.get(at - 1).score() >= hits.get(at).score());
    }
    assertTrue(hits.getFirst().score() <= 1 && hits.getLast().score() >= 0);
  }

  @Test
  void marksTheWordsThatWereLookedFor() {
    List<Library.Marked> snippet =
        library.search(asking("popular key, rebuilding")).getFirst().snippet();

    assertEquals(
        List.of("popular", "key", "key", "rebuild"),
        snippet.stream().filter(Library.Marked::hit).map(Library.Marked::text).toList());
    String text = snippet.stream().map(Library.Marked::text).collect(Collectors.joining());
    assertFalse(text.contains("weather"), text);
    assertFalse(text.contains("\n"), text);
  }

  @Test
  void showsTheBeginningWhereNoWordMatches() {
    List<Library.Marked> snippet = library.search(asking("zebra")).getFirst().snippet();

    assertFalse(snippet.isEmpty());
    assertTrue(snippet.stream().noneMatch(Library.Marked::hit));
  }

  @Test
  void keepsToAFolder() {
    assertEquals(
        List.of("people/chinese", "people/conflict"),
        found(library, of("queue", "", "people")).stream().sorted().toList());
    assertEquals(List.of(), found(library, of("queue", "", "nowhere")));
  }

  @Test
  void keepsToATrackAndToWhatIsForAll() {
    assertEquals(
        List.of("people/conflict", "systems/caching", "systems/queues"),
        found(library, of("reader", "backend", "")).stream().sorted().toList());
    assertEquals(List.of("systems/caching"), found(library, of("reader", "data", "")));
    assertEquals(List.of("people/conflict"), found(library, of("reader", "backend", "people")));
  }

  @Test
  void findsOtherScriptsAndPictures() {
    assertEquals("people/chinese", found(library, asking("缓存")).getFirst());
    assertEquals("people/chinese", found(library, asking("😀 laughs")).getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the of and",
        "AND OR NOT",
        "AND OR NOT ()",
        "queue AND NOT (jobs OR",
        "\"queue of",
        "que*e ??? w?",
        "text:queue^9 kind:document",
        "[a TO b] {x} /re(g/ex ~2 \\ queue && || ! + -",
        "<b>queue</b>",
        "a",
        "7",
        "queue\u0000\n\t\u202E",
        "x\uD83D",
      })
  void searchesForWhateverIsAsked(String text) {
    assertEquals(5, library.search(asking(text)).size());
  }

  @Test
  void takesQueriesUpToTheirLimit() {
    String longest = "queue ".repeat(100).substring(0, Library.LONGEST_QUERY);

    assertEquals("systems/queues", found(library, asking(longest)).getFirst());
    assertEquals(5, library.search(asking("x".repeat(Library.LONGEST_QUERY))).size());
    assertEquals(
        5,
        library
            .search(
                asking(
                    IntStream.range(0, 250)
                        .mapToObj(at -> Integer.toString(at % 36, 36))
                        .collect(Collectors.joining(" "))))
            .size());
    assertThrows(IllegalArgumentException.class, () -> asking(longest + "x"));
    assertThrows(IllegalArgumentException.class, () -> asking("?! ()"));
    assertThrows(IllegalArgumentException.class, () -> asking("😀"));
  }

  @Test
  void givesNoMoreThanAsked() {
    for (int limit = 1; limit <= 4; limit++) {
      assertEquals(
          limit,
          library
              .search(
                  new Library.Search(
                      "reader", Optional.empty(), Optional.empty(), Optional.empty(), limit))
              .size());
    }
  }

  @Test
  void findsNothingInAnEmptyLibrary(@TempDir Path folder) {
    try (LuceneLibrary empty = new Desk(folder).settled(new HashedWords())) {
      assertEquals(List.of(), empty.search(asking("queue")));
      assertEquals(List.of(), empty.search(asking("the of and")));
      assertEquals(List.of(), empty.documents(Optional.empty()));
      assertEquals(Optional.empty(), empty.open(Optional.empty(), "systems/queues"));
    }
  }

  @Test
  void opensWhatWasFound() {
    Library.Opened opened = library.open(Optional.empty(), "systems/caching").orElseThrow();

    assertEquals("Caching", opened.document().title());
    assertEquals(
        List.of("caching", "cache-stampede"),
        opened.sections().stream().map(Library.Section::anchor).toList());
    assertEquals(Optional.empty(), library.open(Optional.empty(), "systems/../people/conflict"));
  }

  @Test
  void listsByFolderAndTitle() {
    assertEquals(
        List.of("people Conflict", "people 缓存", "systems Caching", "systems Queues"),
        library.documents(Optional.empty()).stream()
            .map(document -> document.folder() + " " + document.title())
            .toList());
  }
}
