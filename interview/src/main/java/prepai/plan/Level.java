package prepai.plan;

/// The seniority a candidate is interviewed for.
public enum Level {
  JUNIOR(-0.7),
  MID(0.0),
  SENIOR(0.7);

  private final double priorMean;

  Level(double priorMean) {
    this.priorMean = priorMean;
  }

  /// Mean of the ability prior in logits, on the scale of `Difficulty.b`.
  public double priorMean() {
    return priorMean;
  }
}
