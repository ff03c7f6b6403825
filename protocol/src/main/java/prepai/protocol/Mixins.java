package prepai.protocol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import prepai.candidate.CvDate;
import prepai.candidate.CvReading;
import prepai.sandbox.Verdict;
import prepai.session.Action;
import prepai.session.Event;
import prepai.session.Move;

/// How sealed types of the core are told apart on the wire. Names are for ever: add, never reuse.
final class Mixins {
  private Mixins() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Event.SessionStarted.class, name = "session_started"),
    @JsonSubTypes.Type(value = Event.PlanMade.class, name = "plan_made"),
    @JsonSubTypes.Type(value = Event.QuestionPosed.class, name = "question_posed"),
    @JsonSubTypes.Type(value = Event.TurnDecided.class, name = "turn_decided"),
    @JsonSubTypes.Type(value = Event.AgentSaid.class, name = "agent_said"),
    @JsonSubTypes.Type(value = Event.ModelUsed.class, name = "model_used"),
    @JsonSubTypes.Type(value = Event.CandidateSaid.class, name = "candidate_said"),
    @JsonSubTypes.Type(value = Event.CandidateAsked.class, name = "candidate_asked"),
    @JsonSubTypes.Type(value = Event.CodeRan.class, name = "code_ran"),
    @JsonSubTypes.Type(value = Event.CodeMeasured.class, name = "code_measured"),
    @JsonSubTypes.Type(value = Event.PassagesCited.class, name = "passages_cited"),
    @JsonSubTypes.Type(value = Event.AgentInterrupted.class, name = "agent_interrupted"),
    @JsonSubTypes.Type(value = Event.CvStored.class, name = "cv_stored"),
    @JsonSubTypes.Type(value = Event.CvRead.class, name = "cv_read"),
    @JsonSubTypes.Type(value = Event.CvCorrected.class, name = "cv_corrected"),
    @JsonSubTypes.Type(value = Event.CvRemoved.class, name = "cv_removed"),
    @JsonSubTypes.Type(value = Event.Erased.class, name = "erased"),
    @JsonSubTypes.Type(value = Event.PostingRead.class, name = "posting_read"),
    @JsonSubTypes.Type(value = Event.InterviewEnded.class, name = "interview_ended"),
    @JsonSubTypes.Type(value = Event.SelfAssessed.class, name = "self_assessed"),
    @JsonSubTypes.Type(value = Event.ReportOpened.class, name = "report_opened"),
    @JsonSubTypes.Type(value = Event.AnsweredAgain.class, name = "answered_again")
  })
  abstract static class OfEvent {
    @JsonIgnore
    abstract boolean hidden();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "move")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Move.Greet.class, name = "greet"),
    @JsonSubTypes.Type(value = Move.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = Move.PresentProblem.class, name = "present_problem"),
    @JsonSubTypes.Type(value = Move.Clarify.class, name = "clarify"),
    @JsonSubTypes.Type(value = Move.Probe.class, name = "probe"),
    @JsonSubTypes.Type(value = Move.Nudge.class, name = "nudge"),
    @JsonSubTypes.Type(value = Move.Hint.class, name = "hint"),
    @JsonSubTypes.Type(value = Move.NoHint.class, name = "no_hint"),
    @JsonSubTypes.Type(value = Move.InviteCode.class, name = "invite_code"),
    @JsonSubTypes.Type(value = Move.ReactToRun.class, name = "react_to_run"),
    @JsonSubTypes.Type(value = Move.DoubtClaim.class, name = "doubt_claim"),
    @JsonSubTypes.Type(value = Move.Challenge.class, name = "challenge"),
    @JsonSubTypes.Type(value = Move.Redirect.class, name = "redirect"),
    @JsonSubTypes.Type(value = Move.Repeat.class, name = "repeat"),
    @JsonSubTypes.Type(value = Move.TimeCheck.class, name = "time_check"),
    @JsonSubTypes.Type(value = Move.InviteQuestions.class, name = "invite_questions"),
    @JsonSubTypes.Type(value = Move.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Move.Wrap.class, name = "wrap")
  })
  abstract static class OfMove {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Action.Message.class, name = "message"),
    @JsonSubTypes.Type(value = Action.Hint.class, name = "hint"),
    @JsonSubTypes.Type(value = Action.Skip.class, name = "skip"),
    @JsonSubTypes.Type(value = Action.Repeat.class, name = "repeat"),
    @JsonSubTypes.Type(value = Action.Clarify.class, name = "clarify"),
    @JsonSubTypes.Type(value = Action.Code.class, name = "code"),
    @JsonSubTypes.Type(value = Action.Interrupt.class, name = "interrupt"),
    @JsonSubTypes.Type(value = Action.CancelRun.class, name = "cancel_run"),
    @JsonSubTypes.Type(value = Action.End.class, name = "end"),
    @JsonSubTypes.Type(value = Action.Typing.class, name = "typing"),
    @JsonSubTypes.Type(value = Action.Ping.class, name = "ping")
  })
  abstract static class OfAction {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "precision")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = CvDate.Month.class, name = "month"),
    @JsonSubTypes.Type(value = CvDate.InYear.class, name = "year"),
    @JsonSubTypes.Type(value = CvDate.Present.class, name = "present")
  })
  abstract static class OfCvDate {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = CvReading.Read.class, name = "read"),
    @JsonSubTypes.Type(value = CvReading.Unreadable.class, name = "unreadable")
  })
  abstract static class OfCvReading {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Verdict.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = Verdict.WrongAnswer.class, name = "wrong_answer"),
    @JsonSubTypes.Type(value = Verdict.RuntimeError.class, name = "runtime_error"),
    @JsonSubTypes.Type(value = Verdict.TimedOut.class, name = "timed_out"),
    @JsonSubTypes.Type(value = Verdict.OutOfMemory.class, name = "out_of_memory"),
    @JsonSubTypes.Type(value = Verdict.OutputTooLarge.class, name = "output_too_large"),
    @JsonSubTypes.Type(value = Verdict.CompileError.class, name = "compile_error"),
    @JsonSubTypes.Type(value = Verdict.NotRun.class, name = "not_run")
  })
  abstract static class OfVerdict {}

  /// A word that Java keeps for itself.
  abstract static class OfGrowth {
    @JsonProperty("class")
    abstract String growth();
  }

  /// What a client says is its `message`, as on the routes.
  abstract static class OfWords {
    @JsonProperty("message")
    abstract String text();
  }

  /// The report calls the standard error what the literature does.
  abstract static class OfAbility {
    @JsonProperty("se")
    abstract double standardError();
  }
}
