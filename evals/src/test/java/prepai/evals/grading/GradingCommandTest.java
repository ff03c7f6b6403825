package prepai.evals.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table of answers comes back graded, row by row.
class GradingCommandTest {
  @TempDir private Path folder;

  @Test
  void writesAScorePerRowInOrder() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("answers.tsv"),
            """
            question\treference\tanswer\tscore01
            What does DNS do?\tIt translates names into addresses.\t\t0
            What does DNS do?\tIt translates names into addresses.\tIt translates names into addresses.\t1
            What does DNS do?\tIt translates names into addresses.\tIt cooks soup.\t0
            What is a heap?\tA tree ordered from parent to child.\tA tree ordered from parent to child.\t1
            """);
    Path scores = folder.resolve("scores");
    var out = new ByteArrayOutputStream();
    assertEquals(
        0,
        GradingCommand.run(
            List.of(file.toString(), "--out", scores.toString()), new PrintStream(out)));
    List<Double> grades = Files.readAllLines(scores).stream().map(Double::valueOf).toList();
    assertEquals(4, grades.size());
    assertEquals(0, grades.getFirst());
    assertTrue(grades.get(1) > 0.9 && grades.get(2) < 0.3 && grades.get(3) > 0.9, "" + grades);
    String text = out.toString(StandardCharsets.UTF_8);
    for (String part :
        List.of("median", "pooled", "Spearman", "RMSE", "verbatim", "fluff", "shuffled")) {
      assertTrue(text.contains(part), text);
    }
  }

  @Test
  void needsNoScores() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.tsv"), "question\treference\tanswer\nWhy?\tSo.\tSo.\n");
    var out = new ByteArrayOutputStream();
    assertEquals(0, GradingCommand.run(List.of(file.toString()), new PrintStream(out)));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("nothing to agree with"));
  }

  @Test
  void saysHowItIsUsed() throws IOException {
    assertEquals(
        2,
        GradingCommand.run(
            List.of("a", "--to", "b"), new PrintStream(new ByteArrayOutputStream())));
  }
}
