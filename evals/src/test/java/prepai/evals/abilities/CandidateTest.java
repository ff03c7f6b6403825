package prepai.evals.abilities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import prepai.bank.BankReader;
import prepai.plan.Ability;
import prepai.plan.Question;

class CandidateTest {
  private static final Question QUESTION =
      new BankReader().read(List.of(Path.of("../content"))).questions().getFirst();
  private static final int MANY = 4_000;

  private static double share(double theta, Candidate.Answers answers) {
    return LongStream.range(0, MANY)
            .mapToObj(seed -> new Candidate(theta, true, seed * 31))
            .mapToInt(one -> one.made(QUESTION, QUESTION.rubric(), answers).size())
            .average()
            .orElseThrow()
        / QUESTION.rubric().size();
  }

  @Test
  void succeedsAsOftenAsTheModelSays() {
    for (double theta : List.of(-2.0, 0.0, 2.0)) {
      double chance = Ability.probability(QUESTION.difficulty(), theta);
      for (Candidate.Answers answers : Candidate.Answers.values()) {
        assertEquals(chance, share(theta, answers), 0.03);
      }
    }
  }

  @Test
  void answersTheSameQuestionTheSameWay() {
    var candidate = new Candidate(0.5, true, 99);

    assertEquals(
        candidate.made(QUESTION, QUESTION.rubric(), Candidate.Answers.BY_POINT),
        candidate.made(QUESTION, QUESTION.rubric(), Candidate.Answers.BY_POINT));
  }

  @Test
  void standOnTheGridAndInASample() {
    List<Candidate> drawn = Candidate.drawn(1_000, 1);
    List<Double> grid =
        drawn.stream().filter(Candidate::onGrid).map(Candidate::theta).distinct().sorted().toList();
    List<Double> sample =
        drawn.stream().filter(one -> !one.onGrid()).map(Candidate::theta).toList();

    assertEquals(13, grid.size());
    assertEquals(-3, grid.getFirst());
    assertEquals(3, grid.getLast());
    assertEquals(500, sample.size());
    assertTrue(Math.abs(sample.stream().mapToDouble(one -> one).average().orElseThrow()) < 0.15);
  }
}
