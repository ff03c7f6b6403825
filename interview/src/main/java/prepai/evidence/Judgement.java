package prepai.evidence;

import java.util.List;

/// What one message showed of the question it answers.
///
/// @param findings points touched by the message; points it does not touch are left out
/// @param misconceptions wrong beliefs that it states
/// @param redFlags notes on what worries an interviewer
public record Judgement(
    List<Finding> findings, List<Misbelief> misconceptions, List<Remark> redFlags) {
  /// Nothing was shown.
  public static final Judgement NOTHING = new Judgement(List.of(), List.of(), List.of());

  /// A misconception that was stated.
  ///
  /// @param id the misconception's id within its question
  public record Misbelief(String id, Quote said) {}

  /// An interviewer's note about words that were said.
  public record Remark(Quote said, String note) {}

  public Judgement {
    findings = List.copyOf(findings);
    misconceptions = List.copyOf(misconceptions);
    redFlags = List.copyOf(redFlags);
  }
}
