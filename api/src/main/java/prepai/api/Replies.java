package prepai.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prepai.candidate.Advice;
import prepai.candidate.Match;
import prepai.candidate.Profile;
import prepai.knowledge.Library;
import prepai.plan.Drill;
import prepai.plan.Kind;
import prepai.plan.Level;
import prepai.scoring.Rating;
import prepai.session.EndReason;
import prepai.session.Event;
import prepai.session.Line;
import prepai.session.Logged;

/// What requests and answers of the routes look like; the field names are the wire's in camel case.
public final class Replies {
  private Replies() {}

  /// `GET /api/interviewer`.
  ///
  /// @param model that words the interviews; empty for nobody but ourselves
  public record Interviewer(
      Optional<String> model, long budgetTokens, long budgetMicroDollars, LocalDate pricesAsOf) {}

  /// `POST /api/interviewer/test`.
  public record Tried(boolean works, String message) {}

  /// `POST /api/sessions`, in.
  public record NewSession(
      String interviewType,
      String candidateName,
      Optional<Level> level,
      Optional<Integer> minutes,
      Optional<String> jobDescription,
      Optional<String> topic) {}

  /// `POST /api/sessions`, out.
  public record Created(
      String sessionId,
      String message,
      String interviewType,
      String title,
      String candidateName,
      Level level,
      int minutes,
      Instant createdAt,
      Instant endsAt) {}

  /// A row of `GET /api/sessions`.
  public record Listed(
      String sessionId,
      String interviewType,
      String title,
      String candidateName,
      Level level,
      int minutes,
      Instant createdAt,
      Instant endsAt,
      State state,
      int messages,
      Optional<Rating> verdict) {}

  /// `GET /api/sessions`.
  public record Sessions(List<Listed> sessions) {}

  /// Whether an interview still runs.
  public enum State {
    ACTIVE,
    ENDED
  }

  /// `GET /api/sessions/{id}`.
  public record Details(
      String sessionId,
      String interviewType,
      String title,
      String candidateName,
      Level level,
      int minutes,
      Optional<String> jobDescription,
      Instant createdAt,
      Optional<Cv> cv,
      long lastSeq,
      Status status,
      List<Said> transcript) {}

  /// A stored CV.
  public record Cv(String fileName, String mediaType, long bytes, Instant uploadedAt) {}

  /// A line of the transcript.
  public record Said(Instant timestamp, Line.Role role, String message) {}

  /// `GET /api/interviews/{id}/transcript`.
  public record Transcript(List<Said> transcript) {}

  /// Where the interview stands.
  public record Status(
      State state,
      Phase phase,
      Optional<Asked> question,
      Hint hint,
      List<String> coach,
      Instant startedAt,
      Instant endsAt,
      Instant serverTime,
      boolean answering,
      Optional<Instant> endedAt,
      Optional<EndReason> endReason) {}

  /// A phase of the interview.
  public record Phase(String id, String title, int index, int count) {}

  /// The question under discussion.
  ///
  /// @param code whether it has an editor
  public record Asked(int number, Kind kind, Instant askedAt, int minutes, boolean code) {}

  /// The next hint and its price.
  public record Hint(boolean available, int rung, String price, Optional<String> why) {}

  /// `GET /api/tracks`.
  public record Tracks(List<Listing> tracks) {}

  /// A track as the landing page shows it.
  public record Listing(
      String id,
      String title,
      Optional<String> company,
      String category,
      String description,
      List<Level> levels,
      List<Integer> minutes,
      List<String> focus,
      List<Share> phases) {}

  /// A phase with its share of the time in percent.
  public record Share(String id, String title, int share) {}

  /// `POST /api/interviews/message`, in.
  public record Message(String sessionId, String message) {}

  /// `POST /api/interviews/message`, out.
  public record Answered(String response, String sessionId) {}

  /// `POST /api/interviews/{id}/end`.
  public record Ended(String message, String summary, String reportUrl) {}

  /// `GET /api/interviews/{id}/events`.
  public record Events(List<Logged> events, long lastSeq) {}

  /// `POST /api/sessions/{id}/upload-cv`.
  public record Uploaded(String message, CvAnalysis cvAnalysis) {}

  /// `GET /api/sessions/{id}/cv`: what is known of the CV.
  ///
  /// @param pages of the document; 0 where there is none
  /// @param corrected whether the candidate put something right
  /// @param advice what would make the CV better, most useful first
  /// @param match with the job description, where one was given and a CV was read
  public record CvAnalysis(
      CvState state,
      String detail,
      Optional<String> fileName,
      Optional<CvProgress> progress,
      int pages,
      Optional<Profile> profile,
      boolean corrected,
      List<Advice> advice,
      Optional<Match> match) {}

  /// How far the reading of a CV got.
  public enum CvState {
    NONE,
    READING,
    READ
  }

  /// Pages that are read, of all.
  public record CvProgress(int done, int all) {}

  /// `POST /api/interviews/{id}/self-assessment`.
  public record SelfAssessment(
      int rating, Optional<String> note, List<Event.SelfAssessed.OwnScore> dimensions) {}

  /// `POST /api/interviews/{id}/re-answer`, in; out comes the question as the report has it.
  public record Reanswer(int question, String message) {}

  /// `GET /api/topics`: what can be drilled.
  public record Topics(List<Drill.Topic> topics) {}

  /// `GET /api/knowledge/search`.
  public record Found(List<Library.Hit> results, Library.State library) {}

  /// `GET /api/knowledge/documents`.
  public record Catalogue(List<Library.Document> documents, Library.State library) {}

  /// `GET /api/knowledge/document`.
  public record OpenedDocument(Library.Document document, List<Library.Section> sections) {}

  /// `POST /api/knowledge/documents`, out.
  public record Kept(String message, Library.Document document) {}
}
