package prepai.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClauseTest {
  private static List<String> texts(String message) {
    return Clause.of(message).stream().map(clause -> clause.text().strip()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is not true that an index makes every query faster.",
        "It isn't the case that an index makes every query faster.",
        "It's a myth that an index makes every query faster.",
        "But it is simply wrong to say an index makes every query faster."
      })
  void leavesOutWhatIsNamedToBeDenied(String denial) {
    assertEquals(List.of(), texts(denial));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is true that an index makes reads faster.",
        "It is not only that an index makes reads faster.",
        "That is not true of writes."
      })
  void keepsWhatIsSaidOfOnesOwn(String statement) {
    assertEquals(1, texts(statement).size());
  }

  @Test
  void cutsSpeechWithoutMarksBetweenWords() {
    String speech = "word ".repeat(200).strip();
    List<Clause> clauses = Clause.of(speech);

    assertTrue(clauses.size() > 3, clauses.size() + " clauses");
    assertTrue(clauses.stream().allMatch(clause -> clause.tokens().size() <= 51));
    assertEquals(200, clauses.stream().mapToInt(clause -> clause.tokens().size()).sum());
    for (Clause clause : clauses) {
      assertEquals(
          clause.text(), speech.substring(clause.start(), clause.start() + clause.text().length()));
    }
  }
}
