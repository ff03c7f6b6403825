package prepai.evals.abilities;

import java.util.List;
import prepai.plan.Ability;
import prepai.plan.Bank;
import prepai.plan.Level;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.plan.Track;

/// Asks everybody the same: the first questions of the track that are meant for the level, in the
/// order of the bank, which is that of their ids. The estimate is the product's own.
final class FixedOrder {
  private final Bank bank;
  private final Level level;
  private final Candidate.Answers answers;

  FixedOrder(Bank bank, Level level, Candidate.Answers answers) {
    this.bank = bank;
    this.level = level;
    this.answers = answers;
  }

  Taken take(Track track, Candidate candidate, int count) {
    List<Question> asked = Pool.of(bank, track, level).stream().limit(count).toList();
    List<Ability.Observation> seen =
        asked.stream()
            .map(question ->
                new Ability.Observation(question.difficulty(), score(question, candidate)))
            .toList();
    return new Taken(
        track.id(), Taken.Order.FIXED, candidate, Ability.estimate(level, seen), asked);
  }

  private double score(Question question, Candidate candidate) {
    return candidate.made(question, question.rubric(), answers).stream()
            .mapToInt(Point::weight)
            .sum()
        / 100.0;
  }
}
