package prepai.scoring;

/// The six-point hiring scale, and the honest seventh answer.
public enum Rating {
  STRONG_NO_HIRE("Strong No Hire"),
  NO_HIRE("No Hire"),
  LEAN_NO_HIRE("Lean No Hire"),
  LEAN_HIRE("Lean Hire"),
  HIRE("Hire"),
  STRONG_HIRE("Strong Hire"),
  NOT_ENOUGH_EVIDENCE("Not enough evidence");

  private final String title;

  Rating(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /// The lower of two ratings on the scale.
  public Rating atMost(Rating cap) {
    return compareTo(cap) > 0 ? cap : this;
  }
}
