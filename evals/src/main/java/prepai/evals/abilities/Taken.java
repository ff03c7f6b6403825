package prepai.evals.abilities;

import java.util.List;
import prepai.plan.Ability;
import prepai.plan.Question;

/// What came of asking a candidate.
///
/// @param questions in the order they were asked
record Taken(
    String track, Order order, Candidate candidate, Ability ability, List<Question> questions) {
  /// How the questions were chosen.
  enum Order {
    ADAPTIVE,
    FIXED
  }

  Taken {
    questions = List.copyOf(questions);
  }

  double error() {
    return ability.theta() - candidate.theta();
  }

  /// What the questions tell about this candidate together, by their Fisher information.
  double information() {
    return questions.stream()
        .mapToDouble(question -> Ability.information(question.difficulty(), candidate.theta()))
        .sum();
  }
}
