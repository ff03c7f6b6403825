package prepai.interviewer;

import java.util.Optional;
import prepai.evidence.Judgement;
import prepai.plan.Question;
import prepai.session.Inquiry;

/// Judges what a message shows of the question under discussion.
public interface Judge {

  /// A message to judge.
  ///
  /// @param seq number of the event it came in
  /// @param text what was said
  /// @param inquiry the question and how far it got before this message
  /// @param probedPoint the point the interviewer had just probed for
  record Answer(long seq, String text, Inquiry inquiry, Optional<String> probedPoint) {}

  /// What the message shows; points it does not touch are left out. Never fails for what a
  /// candidate may write.
  Judgement judge(Answer answer);

  /// Makes ready for answers to a question that is being asked. Returns at once; judging does not
  /// depend on it.
  default void prepare(Question question) {}
}
