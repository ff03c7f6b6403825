package prepai.evals.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prepai.session.Inquiry;

/// Later questions are harder for who does well than for who does badly.
final class Adaptation implements Comparison {
  private static final String NAME = "adaptation";

  @Override
  public Stream<Violation> of(Cohort cohort) {
    Optional<Held> brilliant = cohort.of(Candidate.BRILLIANT);
    Optional<Held> wrong = cohort.of(Candidate.WRONG);
    if (brilliant.isEmpty() || wrong.isEmpty()) {
      return Stream.empty();
    }
    double hard = later(brilliant.get());
    double easy = later(wrong.get());
    return hard > easy
        ? Stream.empty()
        : Stream.of(
            brilliant
                .get()
                .violation(
                    NAME,
                    "later questions have a mean difficulty of %.2f, those of the wrong one %.2f"
                        .formatted(hard, easy)));
  }

  /// Mean difficulty of all questions but the first, which is chosen before anything is known.
  private static double later(Held held) {
    List<Inquiry> inquiries = held.session().inquiries();
    return inquiries.stream()
        .skip(1)
        .mapToDouble(inquiry -> inquiry.question().difficulty().b())
        .average()
        .orElse(0);
  }
}
