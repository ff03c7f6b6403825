package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a grade promises.
class GraderTest {
  private static final Grader GRADER = new Grader();
  private static final String QUESTION = "What does a semaphore do?";
  private static final String REFERENCE =
      "It limits how many threads may use a resource at the same time, by a counter that is lowered on entry and raised on exit.";

  @Test
  void fallsFromTheReferenceToHalfOfItToAnotherAnswer() {
    double whole = grade(REFERENCE);
    double half = grade("It limits how many threads may use a resource");
    double other = grade("A hash function spreads keys over buckets.");
    assertTrue(whole > half && half > other, whole + " " + half + " " + other);
    assertTrue(whole > 0.9 && other < 0.2, whole + " " + other);
  }

  @Test
  void isHighForAParaphrase() {
    assertTrue(
        grade(
                "A counter lets only so many threads access the resource concurrently; each one decrements it when it enters.")
            > 0.5);
  }

  @Test
  void isLowerForTheOpposite() {
    assertTrue(
        grade(
                "It does not limit how many threads may use a resource at the same time, by a counter that is raised on entry and lowered on exit.")
            < 0.5);
  }

  @Test
  void isLowerForShuffledWords() {
    assertTrue(
        grade(
                "threads resource exit how on raised may is entry a that by same at limits and lowered many counter It the use time, on a")
            < 0.7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "?!",
        "I don't know",
        "I don’t know, sorry.",
        "No idea.",
        "idk",
        "I'm not sure",
        "I am not really sure about this one",
        "Honestly, I don't know what a semaphore does.",
        "I can't remember that right now",
        "pass"
      })
  void isNothingForAnAnswerThatIsNone(String answer) {
    assertEquals(0, grade(answer));
  }

  @Test
  void isSomethingForAnAnswerThatDenies() {
    assertTrue(
        new Grader()
                .grade(
                    "What does it mean that clients are anonymous?",
                    "The server does not know them.",
                    "The server doesn't know the clients.")
            > 0.4);
  }

  @Test
  void isTheSameFromManyThreads() {
    double alone = grade("It counts threads.");
    List<Double> together =
        IntStream.range(0, 40).parallel().mapToObj(_ -> grade("It counts threads.")).toList();
    assertEquals(List.of(alone), together.stream().distinct().toList());
  }

  @Test
  void survivesMoreQuestionsThanItKeeps() {
    double first = grade("It counts threads.");
    for (int index = 0; index < 300; index++) {
      var _ = GRADER.grade("What is " + index + "?", "A number.", "A number.");
    }
    assertEquals(first, grade("It counts threads."));
  }

  private static double grade(String answer) {
    return GRADER.grade(QUESTION, REFERENCE, answer);
  }
}
