package prepai.session;

/// What kind of thing the interviewer said.
public enum SpeechKind {
  GREET,
  ASK,
  PRESENT_PROBLEM,
  CLARIFY,
  PROBE,
  NUDGE,
  HINT,
  INVITE_CODE,
  REACT_TO_RUN,
  CHALLENGE,
  REDIRECT,
  REPEAT,
  TIME_CHECK,
  ANSWER,
  INVITE_QUESTIONS,
  WRAP;

  /// The kind of a move.
  public static SpeechKind of(Move move) {
    return switch (move) {
      case Move.Greet _ -> GREET;
      case Move.Ask _ -> ASK;
      case Move.PresentProblem _ -> PRESENT_PROBLEM;
      case Move.Clarify _ -> CLARIFY;
      case Move.Probe _, Move.DoubtClaim _ -> PROBE;
      case Move.Nudge _ -> NUDGE;
      case Move.Hint _, Move.NoHint _ -> HINT;
      case Move.InviteCode _ -> INVITE_CODE;
      case Move.ReactToRun _ -> REACT_TO_RUN;
      case Move.Challenge _ -> CHALLENGE;
      case Move.Redirect _ -> REDIRECT;
      case Move.Repeat _ -> REPEAT;
      case Move.TimeCheck _ -> TIME_CHECK;
      case Move.Answer _ -> ANSWER;
      case Move.InviteQuestions _ -> INVITE_QUESTIONS;
      case Move.Wrap _ -> WRAP;
    };
  }
}
