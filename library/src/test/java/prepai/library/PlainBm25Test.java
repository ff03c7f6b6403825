package prepai.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.evidence.Passage;

final class PlainBm25Test {
  @Test
  void ranksThePassagesOfAFolderByTheirWords(@TempDir Path folder) {
    var desk = new Desk(folder);
    desk.put("a/one.md", "# One\n\nA queue of queues.\n\n## Two\n\nNothing else, at some length.");
    desk.put("a/other.txt", "Queue once, in a text that goes on about much more than that.");

    try (var plain = new PlainBm25(folder.resolve("first"), folder.resolve("scratch"))) {
      assertEquals(3, plain.passages());
      assertEquals(
          List.of(
              new Passage("a/one", "one", List.of("One")),
              new Passage("a/other.txt", "", List.of("Other"))),
          plain.search("queueing", 10));
      assertEquals(1, plain.search("queue", 1).size());
      assertEquals(List.of(), plain.search("the of", 10));
      assertEquals(List.of(), plain.search("AND (", 10));
    }
  }
}
