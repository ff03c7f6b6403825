package prepai.evals.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.language.Lexicon;
import prepai.language.Weights;

/// The same answers teach the same grader.
class TrainCommandTest {
  private static final Training SMALL =
      new Training(
          new Boosting(2, 6, 2, 0.1, 4, 1),
          new Boosting(1, 12, 3, 0.1, 4, 2),
          new Boosting(1, 6, 2, 0.1, 4, 3));

  /// Questions of our own, with answers from good to bad.
  private static final List<List<String>> ASKED =
      List.of(
          List.of(
              "What does a cache do?",
              "It keeps copies of data near its user, so that reading is fast.",
              "It holds copies close by for fast reads.",
              "It makes reading faster.",
              "It encrypts files."),
          List.of(
              "What is a heap?",
              "A tree whose parent is never larger than its children.",
              "A tree where each parent is at most its children.",
              "Some kind of tree.",
              "A protocol for mail."),
          List.of(
              "Why use a queue between services?",
              "So that the sender need not wait for the receiver.",
              "The sender can go on without waiting.",
              "For waiting.",
              "To sort numbers."),
          List.of(
              "What is a subnet?",
              "A part of a network with its own range of addresses.",
              "A slice of the network's address range.",
              "A network.",
              "A compiler."),
          List.of(
              "What does a lock protect?",
              "Data that several threads change.",
              "Shared data changed by many threads.",
              "Threads.",
              "The screen."));

  @TempDir private Path folder;

  @Test
  void learnsTheSameTwice() throws IOException {
    String first = learn("one");
    assertEquals(first, learn("two"));
    for (String file : List.of("grader.weights", "commonness.tsv", "word-order.tsv")) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("one/" + file), folder.resolve("two/" + file)));
    }
    try (BufferedReader file = Files.newBufferedReader(folder.resolve("one/grader.weights"))) {
      assertEquals(12, Weights.read(file).merit().nodes().size());
    }
    assertTrue(first.contains("own baseline") && first.contains("own grader - baseline"), first);
  }

  @Test
  void needsGrades() {
    var command =
        new TrainCommand(
            SMALL, YearMonth.of(2026, 1), new PrintStream(new ByteArrayOutputStream()));
    List<Answer> none = List.of(new Answer("", "Q", "R", "A", OptionalDouble.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> command.learn(none, Lexicon.of(List.of("a b")), folder));
  }

  @Test
  void saysHowItIsUsed() throws IOException {
    var out = new ByteArrayOutputStream();
    assertEquals(2, TrainCommand.run(List.of(), new PrintStream(out)));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("train-grader FILE"));
  }

  private String learn(String name) throws IOException {
    List<Answer> answers =
        ASKED.stream()
            .flatMap(asked ->
                IntStream.range(1, asked.size())
                    .mapToObj(index ->
                        new Answer(
                            "own",
                            asked.getFirst(),
                            asked.get(1),
                            asked.get(index),
                            OptionalDouble.of((asked.size() - 1 - index) / 3.0))))
            .toList();
    List<String> texts =
        ASKED.stream()
            .flatMap(List::stream)
            .flatMap(text -> IntStream.range(0, 3).mapToObj(_ -> text))
            .toList();
    var out = new ByteArrayOutputStream();
    new TrainCommand(SMALL, YearMonth.of(2026, 1), new PrintStream(out))
        .learn(answers, Lexicon.of(texts), folder.resolve(name));
    return out.toString(StandardCharsets.UTF_8).replace(folder.resolve(name).toString(), "");
  }
}
