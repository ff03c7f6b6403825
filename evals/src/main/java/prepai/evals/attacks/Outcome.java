package prepai.evals.attacks;

import java.util.List;

/// What became of one program.
///
/// @param proof whether it does harm where nothing protects
/// @param remark why it is not proven, or the harm that it does there
/// @param harms what it did in our jail; nothing when it was stopped
record Outcome(Attack attack, Proof proof, String remark, List<String> harms) {
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
