package prepai.session;

/// What the candidate means by a message.
public enum Intent {
  ANSWER,
  CLARIFY,
  HINT,
  DOES_NOT_KNOW,
  THINKING,
  SKIP,
  REPEAT,
  WANTS_THE_ANSWER,
  OFF_TOPIC,
  HOW_AM_I_DOING,
  WHO_ARE_YOU,
  ECHO,
  LANGUAGE,
  ABUSE,
  INSTRUCTIONS,
  EARLIER_QUESTION,
  NOTHING_MORE,
  ASKS_INTERVIEWER,
  CODE,
  END,
  SILENCE,
  TIME
}
