package prepai.evals.conformance;

/// A rule that was broken.
///
/// @param rule its name
/// @param seq the message concerned, 0 when it is about the whole interview
/// @param what what happened, with the words concerned
record Violation(String rule, String track, Candidate candidate, long seed, long seq, String what) {

  @Override
  public String toString() {
    return "%s: %s, %s, seed %d%s: %s"
        .formatted(rule, track, candidate.title(), seed, seq == 0 ? "" : ", message " + seq, what);
  }
}
