package prepai.evals.attacks;

import java.util.List;

/// What became of one program.
///
/// @param proof whether it does harm where nothing protects
/// @param remark why it is not proven, or the harm that it does there
/// @param used what it used in our jail
/// @param harms what it did in our jail; nothing when it was stopped
record Outcome(Attack attack, Proof proof, String remark, Used used, List<String> harms) {
  /// What a program used in a jail, with everything that belongs to the jail.
  ///
  /// @param wallMillis until all calls were reported
  /// @param tasks the most processes and threads at once
  /// @param peakKb the most memory at once
  record Used(long wallMillis, int tasks, long peakKb) {
    static final Used NOTHING = new Used(0, 0, 0);
  }

  /// Whether a program does harm where nothing protects.
  enum Proof {
    EFFECTIVE,
    /// It ran, and did nothing of what it is for: that it is stopped proves nothing.
    INEFFECTIVE,
    /// It could not be tried, for the reason in the remark.
    UNKNOWN,
    /// Nobody needs it proven: it uses things up, or is honest.
    NEEDLESS
  }

  Outcome {
    harms = List.copyOf(harms);
  }

  boolean good() {
    return harms.isEmpty();
  }
}
