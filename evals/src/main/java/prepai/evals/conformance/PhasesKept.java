package prepai.evals.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import prepai.plan.Track;
import prepai.session.Inquiry;
import prepai.session.Session;

/// Who answers at the usual length gets about the share of each phase that the track plans.
final class PhasesKept implements Rule {
  private static final String NAME = "phases";

  /// Those who fill their time.
  private static final Set<Candidate> STEADY =
      Set.of(Candidate.AVERAGE, Candidate.BRILLIANT, Candidate.RAMBLING);

  /// How far a phase may be from its share, in percent of the time: one question more or less.
  private static final int LEEWAY = 25;

  @Override
  public Stream<Violation> of(Held held) {
    Session session = held.session();
    if (!STEADY.contains(held.candidate()) || session.inquiries().isEmpty()) {
      return Stream.empty();
    }
    Map<String, Duration> spent = spent(session);
    Duration whole = session.length().minus(session.closing());
    return session.track().orElseThrow().phases().stream()
        .filter(phase -> Math.abs(share(spent, phase, whole) - phase.share()) > LEEWAY)
        .map(phase ->
            held.violation(
                NAME,
                "%s took %d %% of the time, planned are %d %%"
                    .formatted(phase.id(), share(spent, phase, whole), phase.share())));
  }

  private static long share(Map<String, Duration> spent, Track.Phase phase, Duration whole) {
    return 100 * spent.getOrDefault(phase.id(), Duration.ZERO).toMillis() / whole.toMillis();
  }

  private static Map<String, Duration> spent(Session session) {
    var spent = new HashMap<String, Duration>();
    List<Inquiry> inquiries = session.inquiries();
    for (int index = 0; index < inquiries.size(); index++) {
      Instant until =
          index + 1 < inquiries.size()
              ? inquiries.get(index + 1).askedAt()
              : session.invitedAt().orElse(session.ending().orElseThrow().at());
      spent.merge(
          inquiries.get(index).phase(),
          Duration.between(inquiries.get(index).askedAt(), until),
          Duration::plus);
    }
    return spent;
  }
}
