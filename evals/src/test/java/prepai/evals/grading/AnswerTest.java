package prepai.evals.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table of answers is read by the names of its columns, and refused with a reason.
class AnswerTest {
  @TempDir private Path folder;

  @Test
  void findsColumnsByName() throws IOException {
    assertEquals(
        List.of(
            new Answer("", "Why?", "Because.", "So.", OptionalDouble.of(0.5)),
            new Answer("", "Why?", "Because.", "", OptionalDouble.empty())),
        read(
            "answer\tgrader\tscore\treference\tquestion\nSo.\tx\t0.5\tBecause.\tWhy?\n\tx\t\tBecause.\tWhy?\n"));
  }

  @Test
  void prefersTheScoreFromZeroToOne() throws IOException {
    assertEquals(
        OptionalDouble.of(0.5),
        read("score\tquestion\treference\tanswer\tscore01\n5\tQ\tR\tA\t0.5\n").getFirst().score());
  }

  @Test
  void takesWindowsLineEndsAndAByteOrderMark() throws IOException {
    assertEquals("A", read("\uFEFFquestion\treference\tanswer\r\nQ\tR\tA\r\n").getFirst().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|is empty",
        "question~answer^Q~A|lacks the column reference",
        "question~reference~answer|has no answers",
        "question~reference~answer^Q~R~A^Q~R|line 3 has 2 columns; the first line names 3",
        "question~reference~answer~score01^Q~R~A~much|line 2: “much” is no score",
        "question~reference~answer~score01^Q~R~A~NaN|line 2: “NaN” is no score"
      })
  void saysWhatIsWrong(String text, String message) {
    Exception failure =
        assertThrows(
            IllegalArgumentException.class, () -> read(text.replace('~', '\t').replace('^', '\n')));
    assertTrue(("" + failure.getMessage()).contains(message), failure.getMessage());
  }

  @Test
  void saysThatThereIsNoFile() {
    assertThrows(IllegalArgumentException.class, () -> Answer.read(folder.resolve("none.tsv")));
  }

  private List<Answer> read(String text) throws IOException {
    return Answer.read(Files.writeString(folder.resolve("answers.tsv"), text));
  }
}
