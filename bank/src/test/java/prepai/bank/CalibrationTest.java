package prepai.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.interviewer.Judge;
import prepai.judging.LexicalJudge;
import prepai.plan.Question;

final class CalibrationTest {
  private final List<Question> questions =
      new BankReader().read(List.of(Fixtures.SOUND)).questions();

  @Test
  void scoresAnAnswerAsASessionWould() {
    Calibration.Graded graded = only(seeing(Status.HIT, "users", "material", "wear")).get(1);
    assertEquals(80, graded.score(), 1e-9);
    assertEquals(40, graded.low());
    assertEquals(80, graded.high());
    assertTrue(graded.inBand());
  }

  @Test
  void countsTheAnswersThatLandInTheirBand() {
    Calibration.Result nothing = new Calibration(_ -> Judgement.NOTHING).of(questions);
    assertEquals(5, nothing.items().size());
    assertEquals(15, nothing.answers().size());
    assertEquals(2.0 / 3, nothing.inBand(), 1e-9);
    assertEquals(2.0 / 3, nothing.items().getFirst().inBand(), 1e-9);
  }

  @Test
  void comparesThePointsFoundWithThoseListed() {
    Calibration.Result result =
        new Calibration(seeing(Status.HIT, "users", "wear", "care")).of(questions.subList(0, 1));
    assertEquals(new Calibration.Points(1, 3, 2), result.points());
    assertEquals(1.0 / 3, result.points().precision(), 1e-9);
    assertEquals(1.0 / 2, result.points().recall(), 1e-9);
    assertEquals(
        List.of(false, true, false),
        result.answers().stream().map(answer -> answer.points().isPresent()).toList());
  }

  @Test
  void countsAPartialPointTowardsTheScoreButNotAsFound() {
    Calibration.Graded graded = only(seeing(Status.PARTIAL, "users")).get(1);
    assertEquals(15, graded.score(), 1e-9);
    assertEquals(Set.of(), graded.found());
  }

  @Test
  void roundsAScoreBeforeItIsHeldAgainstTheBand() {
    var graded = new Calibration.Graded(0, 79.6, 40, 80, Set.of(), Optional.empty());
    assertTrue(graded.inBand());
    assertTrue(new Calibration.Graded(0, 39.5, 40, 80, Set.of(), Optional.empty()).inBand());
    assertTrue(!new Calibration.Graded(0, 80.5, 40, 80, Set.of(), Optional.empty()).inBand());
  }

  @Test
  void judgesEachAnswerAloneAndUnprompted() {
    var seen = new ArrayList<Judge.Answer>();
    new Calibration(
            answer -> {
              seen.add(answer);
              return Judgement.NOTHING;
            })
        .of(questions);
    assertEquals(15, seen.size());
    for (Judge.Answer answer : seen) {
      assertEquals(Optional.empty(), answer.probedPoint());
      assertEquals(List.of(), answer.inquiry().answers());
      assertEquals(0, answer.inquiry().hints().size());
    }
  }

  @Test
  void isPerfectWhenThereIsNothingToMeasure() {
    Calibration.Result result = new Calibration(new LexicalJudge()).of(List.of());
    assertEquals(1, result.inBand());
    assertEquals(1, result.points().precision());
    assertEquals(1, result.points().recall());
  }

  @Test
  void measuresTheLocalJudge() {
    Calibration.Result result = new Calibration(new LexicalJudge()).of(questions);
    assertEquals(1, result.points().recall());
  }

  private List<Calibration.Graded> only(Judge judge) {
    return new Calibration(judge).of(questions.subList(0, 1)).items().getFirst().answers();
  }

  private static Judge seeing(Status status, String... points) {
    return answer ->
        new Judgement(
            List.of(points).stream()
                .map(point ->
                    new Finding(
                        point, status, List.of(new Quote(answer.seq(), answer.text())), false, 0))
                .toList(),
            List.of(),
            List.of());
  }
}
