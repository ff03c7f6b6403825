package prepai.evidence;

/// How far a rubric point was made.
public enum Status {
  HIT(1),
  PARTIAL(0.5),
  MISSED(0),
  CONTRADICTED(0);

  private final double credit;

  Status(double credit) {
    this.credit = credit;
  }

  /// Share of the point's weight, before the price of hints.
  public double credit() {
    return credit;
  }
}
