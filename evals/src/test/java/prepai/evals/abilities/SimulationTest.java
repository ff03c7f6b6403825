package prepai.evals.abilities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import prepai.bank.BankReader;
import prepai.plan.Bank;
import prepai.plan.Level;
import prepai.plan.Question;

class SimulationTest {
  private static final Bank BANK = new BankReader().read(List.of(Path.of("../content")));
  private static final int FEW = 26;

  private static List<Taken> taken(int candidates, int questions, long seed) {
    return new Simulation(candidates, questions, Level.MID, Candidate.Answers.WHOLE, seed)
        .run(BANK);
  }

  private static Comparison inTheMiddle(List<Taken> taken) {
    return Comparison.of(taken, one -> Math.abs(one.theta()) <= 0.5);
  }

  @Test
  void comesOutTheSameForASeed() {
    List<Taken> once = taken(4, 6, 3);

    assertEquals(once, taken(4, 6, 3));
    assertNotEquals(once, taken(4, 6, 4));
  }

  @Test
  void asksEveryCandidateSoManyDifferentQuestions() {
    List<Taken> all = taken(FEW, 12, 5);

    assertEquals(2 * FEW * BANK.tracks().size(), all.size());
    for (Taken one : all) {
      List<String> ids = one.questions().stream().map(Question::id).toList();
      assertEquals(12, ids.size(), one.track());
      assertEquals(12, new HashSet<>(ids).size(), one.track());
      assertEquals(12, one.ability().asked(), one.track());
    }
  }

  @Test
  void isSurerWithMoreQuestions() {
    Comparison few = Comparison.of(taken(FEW, 3, 7), _ -> true);
    Comparison many = Comparison.of(taken(FEW, 12, 7), _ -> true);

    assertTrue(many.adaptive().own() < few.adaptive().own());
    assertTrue(many.adaptive().rmse() < few.adaptive().rmse());
    assertTrue(many.fixed().standardError() < few.fixed().standardError());
  }

  @Test
  void isUnbiasedInTheMiddle() {
    Comparison middle = inTheMiddle(taken(2 * FEW, 12, 11));

    assertEquals(0, middle.adaptive().bias(), 0.12);
    assertEquals(0, middle.fixed().bias(), 0.12);
  }

  @Test
  void tellsMoreFarFromTheMiddleThanAFixedOrder() {
    Comparison far = Comparison.of(taken(FEW, 12, 13), one -> Math.abs(one.theta()) >= 1.5);

    assertTrue(far.saved(Precision::standardError) >= 0.15);
  }

  @Test
  void everybodySeesTheSameInAFixedOrder() {
    List<Taken> all = taken(4, 12, 17);

    Exposure fixed = Exposure.of(BANK, Level.MID, all, Taken.Order.FIXED);
    Exposure adaptive = Exposure.of(BANK, Level.MID, all, Taken.Order.ADAPTIVE);

    assertEquals(1, fixed.most());
    assertTrue(fixed.never() > adaptive.never());
  }
}
