package prepai.session;

import java.util.Objects;
import java.util.Optional;

/// What the interviewer does in a turn. Deciding is code; the words come from a `Speaker`.
public sealed interface Move {

  /// Opens the interview with the unscored warm-up.
  record Greet() implements Move {}

  /// Poses a question.
  record Ask(String question) implements Move {}

  /// Poses a coding problem to be talked through.
  record PresentProblem(String question) implements Move {}

  /// Answers the candidate's question about the task.
  ///
  /// @param answer the authored answer; empty when the task leaves it open
  record Clarify(Optional<String> answer) implements Move {
    public Clarify {
      Objects.requireNonNull(answer, "answer");
    }
  }

  /// Goes after a point that is missing.
  ///
  /// @param anchor the candidate's own words that it starts from
  record Probe(String point, Optional<String> anchor) implements Move {
    public Probe {
      Objects.requireNonNull(anchor, "anchor");
    }
  }

  /// Encourages without helping.
  record Nudge(Reason reason) implements Move {
    /// Why.
    public enum Reason {
      SILENCE,
      WAITING,
      DOES_NOT_KNOW,
      THINKING,
      VAGUE,
      CODING,
      HINT_OFFERED
    }
  }

  /// Gives a rung of the hint ladder.
  ///
  /// @param rung 1 for the first
  /// @param asked whether the candidate asked for it
  record Hint(int rung, boolean asked) implements Move {}

  /// Says that no hint is to be had.
  record NoHint() implements Move {}

  /// Asks to write the solution down as code.
  record InviteCode() implements Move {}

  /// Says what a submission shows, without the fix.
  ///
  /// @param about the kind of input that it fails on
  record ReactToRun(Outcome outcome, Optional<String> about) implements Move {
    /// What came of the tests.
    public enum Outcome {
      PASSED,
      NOT_COMPILED,
      FAILS_EXAMPLE,
      WRONG,
      CRASHES,
      TOO_SLOW,
      TOO_LARGE
    }

    public ReactToRun {
      Objects.requireNonNull(about, "about");
    }
  }

  /// Asks about a claim on the running time that the measurement of the code denies.
  ///
  /// @param claimed the class of growth that the candidate named, e.g. `n log n`
  /// @param grows whether the cost was found to grow faster than that; else more slowly
  record DoubtClaim(String claimed, boolean grows) implements Move {}

  /// Changes a requirement.
  record Challenge() implements Move {}

  /// Brings the candidate back to the question.
  record Redirect(Cause cause) implements Move {
    /// Why.
    public enum Cause {
      OFF_TOPIC,
      WANTS_THE_ANSWER,
      HOW_AM_I_DOING,
      WHO_ARE_YOU,
      ECHO,
      RAMBLING,
      LANGUAGE,
      ABUSE,
      INSTRUCTIONS,
      EARLIER_QUESTION
    }
  }

  /// Says the last thing again, in the same words.
  record Repeat() implements Move {}

  /// Says how much time is left.
  record TimeCheck(int minutesLeft) implements Move {}

  /// Opens the last minutes, which belong to the candidate.
  record InviteQuestions() implements Move {}

  /// Answers a question of the candidate's in the last minutes.
  ///
  /// @param about what it was about
  record Answer(About about) implements Move {
    /// Subjects a candidate asks about.
    public enum About {
      PERFORMANCE,
      NEXT_STEPS,
      TEAM,
      CULTURE,
      TECHNOLOGY,
      GROWTH,
      PREPARATION,
      DECISIONS,
      SUCCESS,
      WORKDAY,
      INTERVIEWER,
      OTHER
    }
  }

  /// Ends the interview.
  record Wrap(EndReason reason) implements Move {}
}
