package prepai.evals.conformance;

import java.util.Locale;

/// Who sits opposite.
enum Candidate {
  /// Says nothing at all.
  SILENT,
  /// Says a word.
  ONE_WORD,
  /// Says what is wrong, and is sure of it.
  WRONG,
  /// Gives the calibration answer in the middle, and says something on every other probe.
  AVERAGE,
  /// Gives the model answer, and says on every probe what it is after.
  BRILLIANT,
  /// Says what the average one says, in a flood of words.
  RAMBLING,
  /// Hands the interviewer's words back.
  COPYING,
  /// Wants to be told.
  DEMANDING,
  /// Is the average one, and tells the interviewer what to do.
  INJECTING,
  /// Is the average one, and loses manners.
  ABUSIVE,
  /// Is the average one, and falls into other languages.
  FOREIGN,
  /// Answers the question before, then as the average one does.
  BELATED,
  /// Does not know, takes hints, and gets a little further.
  STUCK,
  /// Says twice not to know, and nothing else.
  FALTERING,
  /// Tells a story or an idea, and denies whatever is asked about it.
  DENYING,
  /// Is the average one, and brings a CV that tells the interviewer what to do.
  DOCUMENTED;

  /// As it is printed and named on the command line.
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
