package prepai.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import prepai.candidate.Notice;
import prepai.candidate.Profile;
import prepai.evidence.Citation;
import prepai.evidence.Judgement;
import prepai.model.Piece;
import prepai.plan.Ability;
import prepai.plan.Level;
import prepai.plan.Question;
import prepai.plan.Track;
import prepai.sandbox.Language;
import prepai.sandbox.MeasuredGrowth;
import prepai.sandbox.OwnTestsJudged;
import prepai.sandbox.TestResult;

/// Everything that happens in a session. A published format: variants are added, never renamed or
/// reused. The record is the wire record; `protocol` pins its JSON.
public sealed interface Event {

  /// Whether the candidate may see the event while the interview runs. Hidden ones are the
  /// interviewer's notes; they are served once it has ended.
  default boolean hidden() {
    return false;
  }

  /// An event that the interviewer owes an answer to.
  sealed interface Stimulus extends Event {
    /// The sender's unique id of the action, so that a resend is harmless.
    Optional<String> actionId();
  }

  /// The session exists and its clock runs.
  ///
  /// @param minutes length of the interview
  /// @param seed varies the choice of questions and phrases; a replay with it comes out the same
  /// @param seenQuestions ids from the owner's earlier sessions, asked again only when nothing else
  ///   is left
  record SessionStarted(
      String interviewType,
      String candidateName,
      Level level,
      int minutes,
      Optional<String> jobDescription,
      long seed,
      Set<String> seenQuestions)
      implements Event {
    public SessionStarted {
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(jobDescription, "jobDescription");
      seenQuestions = Set.copyOf(seenQuestions);
    }
  }

  /// The track as it was when the session began, so that later edits change nothing.
  record PlanMade(Track track) implements Event {
    @Override
    public boolean hidden() {
      return true;
    }
  }

  /// A question was chosen, as it was then.
  ///
  /// @param number 1 for the first question of the session
  /// @param phase id of the phase it belongs to
  record QuestionPosed(int number, String phase, Question question) implements Event {
    @Override
    public boolean hidden() {
      return true;
    }
  }

  /// What the interviewer made of the situation and decided to do.
  ///
  /// @param replyTo the stimulus it answers; empty when the clock or silence prompted it
  /// @param intent what the candidate meant
  /// @param judgement what the message showed
  /// @param moves one, or a time check and one
  /// @param ability the estimate after the judgement
  /// @param notes hidden notes, shown in the report
  record TurnDecided(
      OptionalLong replyTo,
      Intent intent,
      Judgement judgement,
      List<Move> moves,
      Ability ability,
      List<String> notes)
      implements Event {
    public TurnDecided {
      Objects.requireNonNull(intent, "intent");
      moves = List.copyOf(moves);
      notes = List.copyOf(notes);
      if (moves.isEmpty()) {
        throw new IllegalArgumentException("a turn needs a move");
      }
    }

    @Override
    public boolean hidden() {
      return true;
    }
  }

  /// The interviewer spoke.
  ///
  /// @param phase id of the phase
  /// @param question number of the question it is about
  /// @param replyTo the stimulus it answers
  /// @param rung the hint rung it gave
  record AgentSaid(
      String text,
      SpeechKind kind,
      String phase,
      Optional<Integer> question,
      OptionalLong replyTo,
      Optional<Integer> rung)
      implements Event {
    public AgentSaid {
      Objects.requireNonNull(kind, "kind");
      if (text.isBlank()) {
        throw new IllegalArgumentException("the interviewer cannot say nothing");
      }
    }
  }

  /// A model was asked for the interviewer's words just said, or should have been.
  ///
  /// @param model its name
  /// @param outcome whose words they became
  /// @param note for the candidate, when they are not the model's own
  /// @param requests how often the model was asked, rounds with tools among them
  /// @param tools names of those it used, in order
  /// @param usage of all requests; estimated for replies that were cut short
  /// @param microDollars what they cost by the price table; empty when that has no price for the
  ///   model
  record ModelUsed(
      String model,
      Outcome outcome,
      Optional<String> note,
      int requests,
      List<String> tools,
      Piece.Usage usage,
      Optional<Long> microDollars)
      implements Event {
    /// Whose words were spoken.
    public enum Outcome {
      /// The model's.
      SPOKE,
      /// The model's, after it was told what was wrong with its first ones.
      MENDED,
      /// Authored ones, as the model's would not do.
      UNFIT,
      /// Authored ones, as the model failed.
      FAILED,
      /// Authored ones, as the model had failed before and is not asked for a while.
      RESTING,
      /// Authored ones, as the interview's budget is spent.
      SPENT
    }

    public ModelUsed {
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(usage, "usage");
      Objects.requireNonNull(microDollars, "microDollars");
      tools = List.copyOf(tools);
      if (requests < 0) {
        throw new IllegalArgumentException("nobody is asked fewer than no times");
      }
    }
  }

  /// The candidate said something.
  record CandidateSaid(String text, Optional<String> actionId) implements Stimulus {
    /// Longest text in bytes of UTF-8.
    public static final int MOST_BYTES = 16_384;

    public CandidateSaid {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a message must not be blank");
      }
      Objects.requireNonNull(actionId, "actionId");
    }
  }

  /// The candidate used a button.
  record CandidateAsked(What what, Optional<String> text, Optional<String> actionId)
      implements Stimulus {
    /// The buttons.
    public enum What {
      HINT,
      SKIP,
      REPEAT,
      CLARIFY
    }

    public CandidateAsked {
      Objects.requireNonNull(what, "what");
      if ((what == What.CLARIFY) != text.isPresent()) {
        throw new IllegalArgumentException("only a request to clarify carries text");
      }
    }
  }

  /// The candidate ran code. One event however many tests it has; the interviewer answers a
  /// submission.
  ///
  /// @param question number of the question it solves
  /// @param results one per test, as the candidate may see them
  record CodeRan(
      Mode mode,
      int question,
      Language language,
      String code,
      List<TestResult> results,
      Optional<String> actionId)
      implements Stimulus {
    /// What the candidate pressed.
    public enum Mode {
      /// The visible tests and the candidate's own.
      RUN,
      /// All tests.
      SUBMIT
    }

    public CodeRan {
      Objects.requireNonNull(actionId, "actionId");
      results = List.copyOf(results);
      if (results.isEmpty()) {
        throw new IllegalArgumentException("a run has at least one test");
      }
    }

    /// The results of the problem's own tests: what a candidate's tests expect may be wrong.
    public List<TestResult> judged() {
      return results.stream().filter(one -> one.kind() != TestResult.Kind.OWN).toList();
    }

    /// Whether every test of the problem accepted it.
    public boolean passed() {
      return judged().stream().allMatch(TestResult::passed);
    }
  }

  /// What was measured after a submission.
  ///
  /// @param run number of its event
  record CodeMeasured(long run, Optional<MeasuredGrowth> growth, Optional<OwnTestsJudged> ownTests)
      implements Event {}

  /// What to read on what was missing or wrong, looked up as the interview ended.
  record PassagesCited(List<Citation> citations) implements Event {
    public PassagesCited {
      citations = List.copyOf(citations);
    }

    @Override
    public boolean hidden() {
      return true;
    }
  }

  /// The candidate cut the interviewer short.
  record AgentInterrupted(Optional<String> actionId) implements Event {}

  /// A CV was stored.
  ///
  /// @param fileId where `Files` keeps it
  record CvStored(String fileName, String mediaType, long bytes, String fileId) implements Event {}

  /// The stored CV was read.
  ///
  /// @param fileId of the file that was read
  /// @param skills names that the CV mentions anywhere, as the taxonomy has them
  record CvRead(
      String fileId, Profile profile, List<Notice> notices, int pages, List<String> skills)
      implements Event {
    public CvRead {
      Objects.requireNonNull(profile, "profile");
      notices = List.copyOf(notices);
      skills = List.copyOf(skills);
    }
  }

  /// The candidate put right what was read.
  ///
  /// @param profile the whole of it, as it is now
  /// @param skills names that it mentions anywhere, as the taxonomy has them
  record CvCorrected(Profile profile, List<String> skills) implements Event {
    public CvCorrected {
      Objects.requireNonNull(profile, "profile");
      skills = List.copyOf(skills);
    }
  }

  /// The candidate took the CV back; what was read of it is gone from the log too.
  record CvRemoved() implements Event {}

  /// Stands where something was that the candidate took back.
  record Erased() implements Event {}

  /// The job description was read.
  ///
  /// @param skills names that it mentions, as the taxonomy has them, in its order
  record PostingRead(List<String> skills) implements Event {
    public PostingRead {
      skills = List.copyOf(skills);
    }
  }

  /// The interview is over.
  record InterviewEnded(EndReason reason, Optional<String> actionId) implements Event {}

  /// How the candidate rated the own performance before reading the report.
  ///
  /// @param rating of the whole interview, 1..4
  /// @param dimensions what the candidate would give on the track's dimensions, each at most once
  record SelfAssessed(int rating, Optional<String> note, List<OwnScore> dimensions)
      implements Event {
    public SelfAssessed {
      checkScore("rating", rating);
      dimensions = List.copyOf(dimensions);
      if (dimensions.stream().map(OwnScore::dimension).distinct().count() != dimensions.size()) {
        throw new IllegalArgumentException("a dimension can be rated once");
      }
    }

    /// A candidate's own score of a dimension.
    ///
    /// @param dimension its id in the track
    /// @param score 1..4
    public record OwnScore(String dimension, int score) {
      public OwnScore {
        checkScore("score", score);
      }
    }

    private static void checkScore(String name, int score) {
      if (score < 1 || score > 4) {
        throw new IllegalArgumentException(name + " must be 1, 2, 3 or 4");
      }
    }
  }

  /// The candidate answered a question again, after the end and for practice.
  ///
  /// @param question its number
  /// @param judgement what the answer showed, judged as in the interview
  record AnsweredAgain(int question, String text, Judgement judgement) implements Event {
    public AnsweredAgain {
      Objects.requireNonNull(judgement, "judgement");
      if (text.isBlank()) {
        throw new IllegalArgumentException("an answer must not be blank");
      }
    }
  }

  /// The candidate saw the report for the first time; a rating of the own performance would no
  /// longer be the candidate's own.
  record ReportOpened() implements Event {}
}
