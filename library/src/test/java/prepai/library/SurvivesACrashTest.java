package prepai.library;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static prepai.library.Desk.ADA;
import static prepai.library.Desk.asking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.knowledge.Library;

/// Kills a process that takes documents in, again and again on the same folder.
final class SurvivesACrashTest {
  private static final int DOCUMENTS = 90;
  private static final int PASSAGES = 3;
  private static final List<Integer> KILLED_AFTER = List.of(1, 20, 64, 65, 130);

  @Test
  void findsEverythingAfterwards(@TempDir Path folder) throws Exception {
    var desk = new Desk(folder);
    for (int number = 0; number < DOCUMENTS; number++) {
      desk.put("a/d" + number + ".md", text(number));
    }
    int uploads = 0;
    for (int embedded : KILLED_AFTER) {
      uploads += killedAfter(embedded, folder);
      checkNothingIsHalf(desk);
    }
    try (LuceneLibrary library = desk.settled(new HashedWords())) {
      int kept = DOCUMENTS + library.documents(Optional.of(ADA)).size() - DOCUMENTS;
      assertEquals(Library.State.Phase.READY, library.state().phase());
      assertEquals(kept, library.state().documents());
      assertEquals(kept - uploads(library), DOCUMENTS);
      assertTrue(uploads(library) >= uploads, "an acknowledged upload is lost");
      for (int number = 0; number < DOCUMENTS; number++) {
        assertEquals(
            "a/d" + number, Desk.found(library, asking("number" + number + "x")).getFirst());
      }
    }
    assertEquals(List.of(), desk.kept(".unfinished"));
  }

  private static int uploads(Library library) {
    return (int)
        library.documents(Optional.of(ADA)).stream().filter(Library.Document::mine).count();
  }

  private static String text(int number) {
    return IntStream.range(0, PASSAGES)
        .mapToObj(part -> "## Part " + part + "\n\nIt is number" + number + "x.\n\n")
        .reduce("# Document " + number + "\n\n", String::concat);
  }

  /// What was committed is whole, before anything more is taken in.
  private static void checkNothingIsHalf(Desk desk) throws IOException {
    try (PassageIndex index = PassageIndex.open(desk.places().index(), new HashedWords())) {
      long ofShelves =
          index.hashes().keySet().stream().filter(id -> !id.startsWith(Shelves.MINE)).count();
      long mine = index.documents() - ofShelves;
      assertEquals(PASSAGES * ofShelves + mine, index.passages());
    }
  }

  /// Uploads that were acknowledged before the process was killed.
  private static int killedAfter(int embedded, Path folder)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                TakeInUntilKilled.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int seen = 0;
    int uploads = 0;
    try (var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        seen += line.equals("embedded") ? 1 : 0;
        uploads += line.equals("kept") ? 1 : 0;
        if (seen >= embedded && uploads > 0) {
          // Through the handle: what was printed before death stays readable.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertTrue(seen >= embedded && uploads > 0, "the process ended before it was killed");
    return uploads;
  }
}
