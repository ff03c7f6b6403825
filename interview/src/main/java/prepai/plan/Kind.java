package prepai.plan;

import java.time.Duration;

/// The kinds of question, each with its own pace.
public enum Kind {
  CONCEPT(3, Duration.ofMinutes(1)),
  SCENARIO(6, Duration.ofSeconds(90)),
  CODING(5, Duration.ofMinutes(2)),
  BEHAVIOURAL(4, Duration.ofSeconds(75));

  private final int probes;
  private final Duration thinkTime;

  Kind(int probes, Duration thinkTime) {
    this.probes = probes;
    this.thinkTime = thinkTime;
  }

  /// How many probes an interviewer spends on one such question at most.
  public int probes() {
    return probes;
  }

  /// Silence that is granted before a nudge.
  public Duration thinkTime() {
    return thinkTime;
  }
}
