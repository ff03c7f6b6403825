package prepai.evals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import prepai.bank.BankReader;
import prepai.bank.Calibration;
import prepai.judging.LexicalJudge;

/// How well the judge agrees with the calibration answers, reported with every build. The floor
/// only notices a judge that got worse; the answers are never edited to fit.
final class CalibrationReportTest {
  private static final double FLOOR = 0.6;

  @Test
  void reportsHowManyAnswersLandInTheirBand() {
    var questions = new BankReader().read(List.of(Path.of("../content"))).questions();
    Calibration.Result result = new Calibration(new LexicalJudge()).of(questions);
    System.out.printf(
        "calibration answers in their band: %.1f %% of %d; points: precision %.3f, recall %.3f%n",
        100 * result.inBand(),
        result.answers().size(),
        result.points().precision(),
        result.points().recall());
    assertEquals(3 * questions.size(), result.answers().size());
    assertTrue(result.inBand() >= FLOOR, "only " + result.inBand());
  }
}
