package prepai.session;

/// Why an interview ended.
public enum EndReason {
  /// The candidate ended it.
  CANDIDATE,
  /// Its time was up.
  CLOCK,
  /// All was said.
  FINISHED,
  /// The candidate's conduct ended it.
  CONDUCT
}
