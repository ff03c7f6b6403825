package prepai.conduct;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.candidate.SkillReader;
import prepai.interviewer.Interviewer;
import prepai.interviewer.Judge;
import prepai.interviewer.Speaker;
import prepai.plan.Bank;
import prepai.plan.Drill;
import prepai.plan.Level;
import prepai.plan.Track;
import prepai.sandbox.CodeRunner;
import prepai.sandbox.Problem;
import prepai.sandbox.Program;
import prepai.sandbox.TestResult;
import prepai.session.Action;
import prepai.session.Attempt;
import prepai.session.Cv;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.LogFailure;
import prepai.session.Logged;
import prepai.session.Owner;
import prepai.session.Session;
import prepai.session.SessionId;
import prepai.session.SessionLog;

/// Runs all sessions of a process.
public final class Conductor {
  /// Longest name of a candidate, in characters.
  public static final int LONGEST_NAME = 120;

  /// Longest job description, in characters.
  public static final int LONGEST_JOB_DESCRIPTION = 20_000;

  private static final int EARLIER_SESSIONS = 10;
  private static final int ID_BYTES = 16;
  private static final int LONGEST_ACTION_ID = 100;
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final Duration RECOVERED = Duration.ofHours(3);

  /// The ports an interview is conducted through.
  public record Parts(
      SessionLog log,
      Judge judge,
      Speaker speaker,
      Workshop workshop,
      Citations citations,
      SkillReader skills) {

    /// Where nobody reads what a job asks for.
    public Parts(
        SessionLog log, Judge judge, Speaker speaker, Workshop workshop, Citations citations) {
      this(log, judge, speaker, workshop, citations, _ -> List.of());
    }
  }

  /// What a candidate chose; blank or absent values take the track's defaults.
  ///
  /// @param topic of a drill, as `area/subtopic`; only for that
  public record Wish(
      String interviewType,
      String candidateName,
      Optional<Level> level,
      Optional<Integer> minutes,
      Optional<String> jobDescription,
      Optional<String> topic) {

    /// An interview of a track.
    public Wish(
        String interviewType,
        String candidateName,
        Optional<Level> level,
        Optional<Integer> minutes,
        Optional<String> jobDescription) {
      this(interviewType, candidateName, level, minutes, jobDescription, Optional.empty());
    }
  }

  /// An action that was taken.
  ///
  /// @param logged the event it became, or became the first time; empty when it leaves no event
  /// @param before whether it had arrived before under the same id, so that nothing was appended
  /// @param answered completes when the interviewer has answered
  public record Taken(Optional<Logged> logged, boolean before, CompletableFuture<Void> answered) {}

  private final Parts parts;
  private final Supplier<Bank> bank;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final ConcurrentHashMap<SessionId, LiveSession> live = new ConcurrentHashMap<>();

  /// Makes a conductor.
  ///
  /// @param bank may block until the bank is loaded
  public Conductor(Parts parts, Supplier<Bank> bank, InstantSource clock, RandomGenerator random) {
    this.parts = parts;
    this.bank = bank;
    this.clock = clock;
    this.random = random;
  }

  /// Begins an interview: its clock runs and the interviewer has greeted.
  ///
  /// @throws Refusal when the wish cannot be met
  public Session open(Owner owner, Wish wish) {
    Track track = track(wish);
    Event.SessionStarted started = started(owner, wish, track);
    var id = freshId();
    Instant now = clock.instant();
    parts.log().create(id, owner, now);
    var events = new ArrayList<Event>(List.of(started, new Event.PlanMade(track)));
    started
        .jobDescription()
        .map(parts.skills()::in)
        .filter(skills -> !skills.isEmpty())
        .ifPresent(skills -> events.add(new Event.PostingRead(skills)));
    parts.log().append(id, 0, now, events);
    LiveSession opened = live(id);
    opened.proceed().join();
    return opened.session();
  }

  /// The session as it stands.
  ///
  /// @throws Refusal when the owner has no such session
  public Session session(Owner owner, SessionId id) {
    return owned(owner, id).session();
  }

  /// Whether a turn is open.
  public boolean answering(SessionId id) {
    LiveSession session = live.get(id);
    return session != null && session.answering();
  }

  /// The owner's sessions, newest first.
  public List<Session> sessions(Owner owner) {
    return parts.log().ownedBy(owner).stream()
        .map(entry -> live(entry.id()).session())
        .filter(session -> session.started().isPresent())
        .toList();
  }

  /// The events after `after`; hidden ones only once the interview has ended.
  ///
  /// @throws Refusal when the owner has no such session
  public List<Logged> events(Owner owner, SessionId id, long after) {
    boolean ended = owned(owner, id).session().ending().isPresent();
    return parts.log().read(id, after).stream()
        .filter(logged -> ended || !logged.event().hidden())
        .toList();
  }

  /// Does what a candidate asks for.
  ///
  /// @throws Refusal when it cannot be done; nothing was logged then
  public Taken act(Owner owner, SessionId id, Action action) {
    LiveSession session = owned(owner, id);
    action.actionId().ifPresent(Conductor::checkActionId);
    Optional<Taken> before = takenBefore(session, id, action);
    if (before.isPresent()) {
      return before.get();
    }
    return switch (action) {
      case Action.Message message ->
          stimulate(
              session, new Event.CandidateSaid(checkText(message.message()), action.actionId()));
      case Action.Clarify clarify ->
          stimulate(
              session,
              new Event.CandidateAsked(
                  Event.CandidateAsked.What.CLARIFY,
                  Optional.of(checkText(clarify.message())),
                  action.actionId()));
      case Action.Hint _ -> button(session, Event.CandidateAsked.What.HINT, action);
      case Action.Skip _ -> button(session, Event.CandidateAsked.What.SKIP, action);
      case Action.Repeat _ -> button(session, Event.CandidateAsked.What.REPEAT, action);
      case Action.Code code -> run(session, owner, code);
      case Action.Interrupt _ -> interrupt(session, action);
      case Action.CancelRun _ -> {
        session.cancelWork();
        yield unlogged();
      }
      case Action.End _ -> end(session, action);
      case Action.Typing _ -> {
        session.active(clock.instant());
        yield unlogged();
      }
      case Action.Ping _ -> unlogged();
    };
  }

  /// Records that a CV was stored and what was read of it, in one step. One that was there before
  /// is taken out of the log.
  ///
  /// @return ids of the files that are no longer needed
  public List<String> cvRead(Owner owner, SessionId id, Event.CvStored stored, Event.CvRead read) {
    LiveSession session = owned(owner, id);
    checkRoom(session);
    checkRunning(session);
    List<Logged> before = contents(id);
    session.append(List.of(stored, read));
    before.forEach(one -> parts.log().erase(id, one.seq()));
    return files(before);
  }

  /// Records what the candidate put right in the CV that was read.
  ///
  /// @throws Refusal when there is no CV to put right
  public void cvCorrected(Owner owner, SessionId id, Event.CvCorrected corrected) {
    LiveSession session = owned(owner, id);
    checkRoom(session);
    boolean there =
        session.appendIf(now -> now.cv().flatMap(Cv::profile).isPresent(), corrected).isPresent();
    if (!there) {
      throw invalid("There is no CV to correct. Upload one first.");
    }
  }

  /// Forgets the CV and takes what was read of it out of the log. What was asked and said about it
  /// stays said.
  ///
  /// @return ids of the files that are no longer needed
  public List<String> cvRemoved(Owner owner, SessionId id) {
    LiveSession session = owned(owner, id);
    if (session.session().cv().isEmpty()) {
      throw invalid("There is no CV to remove.");
    }
    List<Logged> contents = contents(id);
    session.append(new Event.CvRemoved());
    contents.forEach(one -> parts.log().erase(id, one.seq()));
    return files(contents);
  }

  /// The events that tell of a CV.
  private List<Logged> contents(SessionId id) {
    return parts.log().read(id, 0).stream()
        .filter(logged ->
            switch (logged.event()) {
              case Event.CvStored _, Event.CvRead _, Event.CvCorrected _ -> true;
              default -> false;
            })
        .toList();
  }

  private static List<String> files(List<Logged> contents) {
    return contents.stream()
        .flatMap(logged ->
            logged.event() instanceof Event.CvStored stored
                ? Stream.of(stored.fileId())
                : Stream.empty())
        .toList();
  }

  /// Records how the candidate rates the own performance: once, after the end and before the report
  /// was seen.
  ///
  /// @throws Refusal when it is too early or too late, or rates what the track does not have
  public Logged selfAssessed(Owner owner, SessionId id, Event.SelfAssessed assessment) {
    LiveSession session = owned(owner, id);
    checkDimensions(session.session(), assessment);
    return session
        .appendIf(Conductor::mayRate, assessment)
        .orElseThrow(() -> noRating(session.session()));
  }

  private static boolean mayRate(Session session) {
    return session.ending().isPresent()
        && session.selfAssessment().isEmpty()
        && !session.reportOpened();
  }

  private static Refusal noRating(Session session) {
    if (session.ending().isEmpty()) {
      return new Refusal(
          Refusal.Reason.STILL_RUNNING, "End the interview first, then rate yourself.");
    }
    return new Refusal(
        Refusal.Reason.ENDED,
        session.selfAssessment().isPresent()
            ? "You have rated yourself already; the first rating stands."
            : "You have seen the report already, so this would no longer be your own view.");
  }

  private static void checkDimensions(Session session, Event.SelfAssessed assessment) {
    List<String> ids =
        session.track().stream()
            .flatMap(track -> track.dimensions().stream())
            .map(Track.Dimension::id)
            .toList();
    if (!ids.containsAll(
        assessment.dimensions().stream().map(Event.SelfAssessed.OwnScore::dimension).toList())) {
      throw invalid("dimension must be one of: " + String.join(", ", ids) + ".");
    }
  }

  /// The session, for its owner to read the report of. The first time is recorded.
  ///
  /// @throws Refusal while the interview runs
  public Session reportOpened(Owner owner, SessionId id) {
    LiveSession session = owned(owner, id);
    if (session.session().running()) {
      throw new Refusal(
          Refusal.Reason.STILL_RUNNING,
          "The report is written when the interview ends. End it, then ask again.");
    }
    var _ =
        session.appendIf(
            ended -> !ended.reportOpened() && ended.lastSeq() < SessionLog.MOST_EVENTS,
            new Event.ReportOpened());
    return session.session();
  }

  /// Judges a later answer to a question as the interview would have, and records it.
  ///
  /// @param question its number
  /// @throws Refusal before the report was seen, and for what cannot be answered once more
  public Session answeredAgain(Owner owner, SessionId id, int question, String text) {
    LiveSession session = owned(owner, id);
    if (session.session().running()) {
      throw new Refusal(
          Refusal.Reason.STILL_RUNNING,
          "A question can be answered again once the interview has ended. Answer it there.");
    }
    if (!session.session().reportOpened()) {
      throw invalid("Read the report first, then answer a question again.");
    }
    Inquiry inquiry =
        session.session().inquiries().stream()
            .filter(one -> one.number() == question)
            .findFirst()
            .orElseThrow(() -> invalid("This interview has no question " + question + "."));
    if (inquiry.question().code().isPresent()) {
      throw invalid("This question is answered in code. Solve it again under Practise coding.");
    }
    checkText(text);
    checkRoom(session);
    checkAttempts(inquiry);
    Inquiry fresh = inquiry.afresh();
    session.appendNext(seq ->
        new Event.AnsweredAgain(
            question,
            text,
            parts.judge().judge(new Judge.Answer(seq, text, fresh, Optional.empty()))));
    return session.session();
  }

  private static void checkAttempts(Inquiry inquiry) {
    if (!inquiry.takesAttempts()) {
      throw new Refusal(
          Refusal.Reason.FULL,
          "You have answered this question "
              + Attempt.MOST
              + " times more. Take a new interview, or drill its topic.");
    }
  }

  /// Delivers the events after `after` to `audience`, then everything that follows. A message that
  /// was not answered yet, because the process died, is answered now.
  ///
  /// @return stops the delivery
  public Runnable listen(Owner owner, SessionId id, long after, Audience audience) {
    LiveSession session = owned(owner, id);
    session.join(audience, after);
    session.wake();
    return () -> session.leave(audience);
  }

  /// Removes a session with all that was said.
  public void delete(Owner owner, SessionId id) {
    owned(owner, id);
    live.remove(id);
    parts.log().delete(id);
  }

  /// Lets happen what is due by the clock. To be called about once a second.
  public void tick() {
    Instant now = clock.instant();
    live.values().stream()
        .filter(session -> session.due().filter(due -> !due.isAfter(now)).isPresent())
        .forEach(LiveSession::wake);
    live.entrySet()
        .removeIf(entry ->
            !entry.getValue().hasAudience()
                && !entry.getValue().answering()
                && entry.getValue().session().lastAt().plus(KEPT).isBefore(now)
                && !entry.getValue().session().running());
  }

  /// Answers what was logged and not answered when the process last ended.
  public void recover() {
    parts.log().touchedSince(clock.instant().minus(RECOVERED)).stream()
        .map(entry -> live(entry.id()))
        .filter(session -> session.session().running())
        .forEach(LiveSession::wake);
  }

  private Track track(Wish wish) {
    if (wish.interviewType().equals(Drill.ID)) {
      return wish.topic()
          .flatMap(topic -> Drill.track(bank.get(), topic))
          .orElseThrow(() ->
              invalid(
                  "topic must name a topic to drill, such as system-design/caching; GET /api/topics lists them."));
    }
    if (wish.topic().isPresent()) {
      throw invalid("Only a drill has a topic; leave it out, or set interview_type to drill.");
    }
    return bank.get()
        .track(wish.interviewType())
        .orElseThrow(() ->
            new Refusal(
                Refusal.Reason.UNKNOWN_TRACK,
                "There is no interview of that type. Choose one of: "
                    + String.join(", ", bank.get().tracks().stream().map(Track::id).toList())
                    + "."));
  }

  private Event.SessionStarted started(Owner owner, Wish wish, Track track) {
    String name = wish.candidateName().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || !printable(name)) {
      throw invalid(
          "candidate_name must have 1 to " + LONGEST_NAME + " printable characters on one line.");
    }
    Level level =
        wish.level()
            .orElse(track.levels().contains(Level.MID) ? Level.MID : track.levels().getFirst());
    int minutes = wish.minutes().orElse(track.defaultMinutes());
    if (!track.levels().contains(level)) {
      throw invalid(
          "level must be one of "
              + track.levels().stream()
                  .map(one -> one.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    if (!track.minutes().contains(minutes)) {
      throw invalid("minutes must be one of " + track.minutes() + ".");
    }
    wish.jobDescription()
        .filter(text -> text.length() > LONGEST_JOB_DESCRIPTION)
        .ifPresent(_ -> {
          throw invalid(
              "job_description may have at most "
                  + LONGEST_JOB_DESCRIPTION
                  + " characters; paste the part about the role.");
        });
    return new Event.SessionStarted(
        track.id(),
        name,
        level,
        minutes,
        wish.jobDescription().map(String::strip).filter(text -> !text.isEmpty()),
        random.nextLong(Integer.MAX_VALUE),
        seen(owner));
  }

  private Set<String> seen(Owner owner) {
    var seen = new HashSet<String>();
    parts.log().ownedBy(owner).stream()
        .limit(EARLIER_SESSIONS)
        .forEach(entry -> seen.addAll(live(entry.id()).session().askedQuestions()));
    return seen;
  }

  private static boolean storable(String text) {
    return text.codePoints()
        .noneMatch(
            character -> character == 0 || Character.getType(character) == Character.SURROGATE);
  }

  private static boolean printable(String name) {
    return name.codePoints()
        .noneMatch(character ->
            Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || Character.getType(character) == Character.FORMAT);
  }

  private SessionId freshId() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  private LiveSession owned(Owner owner, SessionId id) {
    boolean mine = parts.log().find(id).filter(entry -> entry.owner().equals(owner)).isPresent();
    if (!mine) {
      throw new Refusal(
          Refusal.Reason.UNKNOWN_SESSION,
          "There is no such interview in this browser. Start a new one, or open it where it was started.");
    }
    return live(id);
  }

  private LiveSession live(SessionId id) {
    return live.computeIfAbsent(
        id,
        missing ->
            new LiveSession(
                missing,
                new LiveSession.Parts(
                    parts.log(),
                    new Interviewer(this::offered, parts.judge()),
                    parts.speaker(),
                    parts.citations(),
                    clock)));
  }

  /// The bank as it can be asked here: without an editor where no code runs.
  private Bank offered() {
    return parts.workshop().open() ? bank.get() : bank.get().withoutCode();
  }

  private static void checkActionId(String actionId) {
    if (actionId.isBlank() || actionId.length() > LONGEST_ACTION_ID) {
      throw invalid("action_id must have 1 to " + LONGEST_ACTION_ID + " characters.");
    }
  }

  private static String checkText(String text) {
    if (text.isBlank()) {
      throw invalid("The message is empty. Write something, then send it.");
    }
    if (!storable(text)) {
      throw invalid(
          "The message contains characters that are not text (a NUL or half of a surrogate pair). Remove them and send it again.");
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > Event.CandidateSaid.MOST_BYTES) {
      throw new Refusal(
          Refusal.Reason.TOO_LARGE, "The message is larger than 16 kB. Send it in several parts.");
    }
    return text;
  }

  private static Refusal invalid(String message) {
    return new Refusal(Refusal.Reason.INVALID, message);
  }

  private Optional<Taken> takenBefore(LiveSession session, SessionId id, Action action) {
    return action
        .actionId()
        .flatMap(session.session()::seqOf)
        .map(seq ->
            new Taken(parts.log().read(id, seq - 1).stream().findFirst(), true, session.proceed()));
  }

  private Taken button(LiveSession session, Event.CandidateAsked.What what, Action action) {
    return stimulate(session, new Event.CandidateAsked(what, Optional.empty(), action.actionId()));
  }

  private Taken stimulate(LiveSession session, Event.Stimulus stimulus) {
    checkRunning(session);
    checkRoom(session);
    try {
      LiveSession.Stimulated taken = session.stimulate(stimulus);
      return new Taken(Optional.of(taken.logged()), taken.before(), taken.answered());
    } catch (LogFailure.Conflict elsewhere) {
      throw new Refusal(
          Refusal.Reason.BUSY,
          "This interview is being continued elsewhere at the same moment. Send it again.");
    }
  }

  /// Runs code beside the conversation; its event comes when it is through.
  private Taken run(LiveSession session, Owner owner, Action.Code code) {
    checkRunning(session);
    checkRoom(session);
    Inquiry inquiry =
        session
            .session()
            .current()
            .filter(_ -> session.session().invitedAt().isEmpty())
            .filter(current -> current.question().code().isPresent())
            .orElseThrow(() ->
                new Refusal(Refusal.Reason.NO_CODE, "There is no code to run for this question."));
    Program program = Workshop.program(code.language(), code.code());
    if (!storable(code.code())) {
      throw invalid("The code contains characters that are not text. Remove them and run again.");
    }
    Workshop workshop = parts.workshop();
    Problem problem = workshop.problem(inquiry.question().id());
    boolean submits = code.mode() == Event.CodeRan.Mode.SUBMIT;
    List<CodeRunner.Numbered> tests =
        workshop.tests(
            problem,
            submits
                ? EnumSet.of(TestResult.Kind.VISIBLE, TestResult.Kind.HIDDEN)
                : EnumSet.of(TestResult.Kind.VISIBLE),
            code.ownTests());
    var work =
        new LiveSession.Work(
            code.actionId(),
            tests.size(),
            each ->
                new Event.CodeRan(
                    code.mode(),
                    inquiry.number(),
                    code.language(),
                    code.code(),
                    workshop.test(owner, problem, program, tests, each),
                    code.actionId()),
            ran ->
                submits
                    ? workshop.measured(ran, problem, program, code.ownTests())
                    : Optional.empty());
    return new Taken(Optional.empty(), false, session.work(work));
  }

  private static Taken interrupt(LiveSession session, Action action) {
    checkRunning(session);
    if (!session.answering()) {
      return unlogged();
    }
    checkRoom(session);
    session.hush();
    Logged logged = session.append(new Event.AgentInterrupted(action.actionId()));
    return new Taken(Optional.of(logged), false, CompletableFuture.completedFuture(null));
  }

  private static Taken end(LiveSession session, Action action) {
    session.hush();
    session.proceed().join();
    session.end(action.actionId());
    return unlogged();
  }

  private static Taken unlogged() {
    return new Taken(Optional.empty(), false, CompletableFuture.completedFuture(null));
  }

  private static void checkRunning(LiveSession session) {
    if (session.session().ending().isPresent()) {
      throw new Refusal(
          Refusal.Reason.ENDED, "This interview has ended. Read its report, or start a new one.");
    }
  }

  private static void checkRoom(LiveSession session) {
    if (!session.hasRoom()) {
      throw new Refusal(
          Refusal.Reason.FULL,
          "This interview holds as much as one may. End it to get your report.");
    }
  }
}
