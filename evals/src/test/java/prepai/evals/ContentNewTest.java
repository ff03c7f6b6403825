package prepai.evals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContentNewTest {
  private static final Path SHIPPED = Path.of("../bank/src/test/resources/sound");

  private final Path own;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  ContentNewTest(@TempDir Path own) {
    this.own = own;
  }

  @ParameterizedTest
  @CsvSource({
    "question, coffee/coffee.grind",
    "question, behavioural/beh.late-train",
    "track, barista",
    "problem, coding.heap.lighthouse-shifts",
    "document, coffee/grinders"
  })
  void leavesExactlyItsTodosToBeWritten(String kind, String id) throws IOException {
    assertEquals(0, make(kind, id), this::said);
    var todos = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(own)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int line = 0; line < lines.size(); line++) {
          if (lines.get(line).matches(".*(TODO|todo-).*")) {
            todos.add(file + ":" + (line + 1));
          }
        }
      }
    }
    printed.reset();
    assertEquals(1, new ContentReport(SHIPPED, out()).run(List.of(own.toString())));
    List<String> complaints =
        said()
            .lines()
            .filter(line -> line.contains(": ") && line.startsWith(own.toString()))
            .toList();
    assertEquals(
        List.of(),
        complaints.stream().filter(line -> !line.contains(": still to be written: ")).toList());
    var places = new TreeSet<String>();
    complaints.forEach(line -> places.add(line.substring(0, line.indexOf(": "))));
    assertEquals(lessFolded(todos), lessFolded(places));
    assertTrue(todos.size() > 5, todos::toString);
  }

  /// A folded text is complained of at its key, one line above its words.
  private static Set<String> lessFolded(Set<String> places) throws IOException {
    var plain = new TreeSet<String>();
    for (String place : places) {
      int colon = place.lastIndexOf(':');
      Path file = Path.of(place.substring(0, colon));
      int line = Integer.parseInt(place.substring(colon + 1));
      List<String> lines = Files.readAllLines(file);
      boolean folded = line > 1 && lines.get(line - 2).matches(".*: [>|]-?");
      plain.add(file + ":" + (folded ? line - 1 : line));
    }
    return plain;
  }

  @Test
  void takesTheTracksOfTheArea() throws IOException {
    assertEquals(0, make("track", "barista"));
    Path track = own.resolve("tracks/barista.yaml");
    Files.writeString(track, Files.readString(track).replace("todo-area", "coffee"));
    assertEquals(0, make("question", "coffee/coffee.grind"));
    String question = Files.readString(own.resolve("questions/coffee/coffee.grind.yaml"));
    assertTrue(question.contains("\ninterviews: [barista]\n"), question);
    assertTrue(question.contains("\ntopics: [coffee/todo-subtopic]\n"), question);
    assertTrue(question.contains("asOf: 2026-11"), question);
    assertFalse(said().contains("Note:"), this::said);
  }

  @Test
  void notesAnAreaThatNoTrackAsksFor() throws IOException {
    assertEquals(0, make("question", "coffee/coffee.grind"));
    assertTrue(said().contains("Note: no track asks for the area 'coffee'"), this::said);
  }

  @Test
  void printsWhatItWroteAndTheNextCommand() throws IOException {
    assertEquals(0, make("document", "coffee/grinders"));
    assertEquals(
        List.of(
            "wrote " + own.resolve("knowledge/coffee/grinders.md"),
            "Note: the folder 'coffee' is new. Others: ",
            "Now write what begins with TODO; this names what is left:",
            "  ./prepai content check " + own),
        said().lines().toList());
  }

  @Test
  void overwritesNothing() throws IOException {
    assertEquals(0, make("problem", "coding.heap.lighthouse-shifts"));
    Path one = own.resolve("problems/coding.heap.lighthouse-shifts/reference.py");
    Path gone = one.resolveSibling("oracle.py");
    Files.writeString(one, "mine");
    Files.delete(gone);
    assertEquals(1, make("problem", "coding.heap.lighthouse-shifts"));
    assertTrue(said().contains(one + " is there already; nothing was written"), this::said);
    assertEquals("mine", Files.readString(one));
    assertFalse(Files.exists(gone));
  }

  @Test
  void refusesAnIdThatTheShippedContentHas() throws IOException {
    assertEquals(1, make("track", "sample"));
    assertEquals(1, make("question", "other/sample.tea"));
    assertTrue(said().contains("a question of this id is there already"), this::said);
  }

  @ParameterizedTest
  @CsvSource({
    "question, coffee",
    "question, coffee/grind",
    "question, ../coffee.grind",
    "question, coffee/../../coffee.grind",
    "question, Coffee/coffee.grind",
    "track, a/b",
    "track, -a",
    "problem, heap.lighthouse",
    "problem, coding.heap",
    "document, grinders",
    "document, coffee/grinders.md",
    "essay, coffee/grinders"
  })
  void refusesWhatIsNoId(String kind, String id) throws IOException {
    assertEquals(2, make(kind, id));
    try (Stream<Path> files = Files.list(own)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void refusesAnIdThatIsTooLong() throws IOException {
    assertEquals(0, make("track", "a".repeat(40)));
    assertEquals(2, make("track", "a".repeat(41)));
    assertEquals(0, make("question", "coffee/c." + "a".repeat(78)));
    assertEquals(2, make("question", "coffee/c." + "a".repeat(79)));
  }

  private int make(String kind, String id) throws IOException {
    return new ContentNew(SHIPPED, YearMonth.of(2026, 11), out())
        .run(List.of(kind, id, own.toString()));
  }

  private PrintStream out() {
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
