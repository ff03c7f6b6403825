package prepai.session;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import prepai.evidence.Citation;
import prepai.evidence.Passage;
import prepai.plan.Ability;
import prepai.plan.Drill;
import prepai.plan.Question;
import prepai.plan.Track;
import prepai.text.Sentences;

/// The state of a session: the fold over its events, and nothing besides. Any prefix of a log
/// folds.
public final class Session {
  /// When and how the interview ended.
  public record Ending(EndReason reason, Instant at, long seq) {}

  /// A hidden note of the interviewer.
  public record Note(long seq, String note) {}

  private final SessionId id;
  private long lastSeq;
  private Optional<Event.SessionStarted> started = Optional.empty();
  private Instant startedAt = Instant.EPOCH;
  private Instant lastAt = Instant.EPOCH;
  private Optional<Track> track = Optional.empty();
  private final List<Line> lines = new ArrayList<>();
  private final List<Inquiry> inquiries = new ArrayList<>();
  private Optional<Event.QuestionPosed> posed = Optional.empty();
  private Optional<Event.TurnDecided> decided = Optional.empty();
  private Optional<Logged> owed = Optional.empty();
  private final Map<String, Long> actions = new HashMap<>();
  private final Set<String> sentences = new HashSet<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Intent> intents = new ArrayList<>();
  private Optional<Event.AgentSaid> lastSaid = Optional.empty();
  private Optional<Move.Probe> lastProbe = Optional.empty();
  private Optional<Ability> ability = Optional.empty();
  private Optional<Instant> invitedAt = Optional.empty();
  private boolean timeChecked;
  private Optional<Cv> cv = Optional.empty();
  private List<String> wanted = List.of();
  private Optional<Event.SelfAssessed> selfAssessment = Optional.empty();
  private boolean reportOpened;
  private Optional<Ending> ending = Optional.empty();
  private List<Citation> citations = List.of();
  private final List<Event.ModelUsed> modelUses = new ArrayList<>();

  private Session(SessionId id) {
    this.id = id;
  }

  private Session(Session other) {
    id = other.id;
    lastSeq = other.lastSeq;
    started = other.started;
    startedAt = other.startedAt;
    lastAt = other.lastAt;
    track = other.track;
    lines.addAll(other.lines);
    other.inquiries.forEach(inquiry -> inquiries.add(new Inquiry(inquiry)));
    posed = other.posed;
    decided = other.decided;
    owed = other.owed;
    actions.putAll(other.actions);
    sentences.addAll(other.sentences);
    notes.addAll(other.notes);
    intents.addAll(other.intents);
    lastSaid = other.lastSaid;
    lastProbe = other.lastProbe;
    ability = other.ability;
    invitedAt = other.invitedAt;
    timeChecked = other.timeChecked;
    cv = other.cv;
    wanted = other.wanted;
    selfAssessment = other.selfAssessment;
    reportOpened = other.reportOpened;
    ending = other.ending;
    citations = other.citations;
    modelUses.addAll(other.modelUses);
  }

  /// Folds a log, or any prefix of one.
  ///
  /// @throws IllegalArgumentException when the events do not follow one another
  public static Session of(SessionId id, List<Logged> events) {
    return new Session(id).foldAll(events);
  }

  /// The session after more events.
  ///
  /// @throws IllegalArgumentException when they do not follow on
  public Session plus(List<Logged> events) {
    return new Session(this).foldAll(events);
  }

  private Session foldAll(List<Logged> events) {
    events.forEach(this::fold);
    return this;
  }

  private void fold(Logged logged) {
    if (logged.seq() != lastSeq + 1) {
      throw new IllegalArgumentException(
          "event " + logged.seq() + " does not follow event " + lastSeq);
    }
    lastSeq = logged.seq();
    lastAt = logged.at();
    switch (logged.event()) {
      case Event.SessionStarted event -> {
        started = Optional.of(event);
        startedAt = logged.at();
      }
      case Event.PlanMade event -> track = Optional.of(event.track());
      case Event.QuestionPosed event -> posed = Optional.of(event);
      case Event.TurnDecided event -> turn(event, logged.seq());
      case Event.AgentSaid event -> said(event, logged);
      case Event.ModelUsed event -> modelUses.add(event);
      case Event.CandidateSaid event -> {
        remember(event.actionId(), logged.seq());
        owed = Optional.of(logged);
        line(logged, Line.Role.USER, event.text(), currentNumber(), Optional.empty());
      }
      case Event.CandidateAsked event -> {
        remember(event.actionId(), logged.seq());
        owed = Optional.of(logged);
        event
            .text()
            .ifPresent(
                text -> line(logged, Line.Role.USER, text, currentNumber(), Optional.empty()));
      }
      case Event.CodeRan event -> ran(event, logged);
      case Event.CodeMeasured event -> inquiries.forEach(inquiry -> inquiry.measured(event));
      case Event.PassagesCited event -> citations = event.citations();
      case Event.AgentInterrupted event -> remember(event.actionId(), logged.seq());
      case Event.CvStored event -> cv = Optional.of(Cv.stored(event, logged.at()));
      case Event.CvRead event -> cv = cv.map(stored -> stored.read(event, month()));
      case Event.CvCorrected event -> cv = cv.map(read -> read.corrected(event, month()));
      case Event.CvRemoved _ -> cv = Optional.empty();
      case Event.Erased _ -> {}
      case Event.PostingRead event -> wanted = event.skills();
      case Event.InterviewEnded event -> {
        remember(event.actionId(), logged.seq());
        ending = Optional.of(new Ending(event.reason(), logged.at(), logged.seq()));
        owed = Optional.empty();
      }
      case Event.SelfAssessed event -> selfAssessment = Optional.of(event);
      case Event.ReportOpened _ -> reportOpened = true;
      case Event.AnsweredAgain event ->
          inquiries.stream()
              .filter(inquiry -> inquiry.number() == event.question())
              .forEach(inquiry -> inquiry.answeredAgain(event, logged.seq(), logged.at()));
    }
  }

  private void ran(Event.CodeRan event, Logged logged) {
    remember(event.actionId(), logged.seq());
    inquiries.stream()
        .filter(inquiry -> inquiry.number() == event.question())
        .forEach(inquiry -> inquiry.ran(event, logged.seq()));
    if (event.mode() == Event.CodeRan.Mode.RUN) {
      return;
    }
    line(
        logged,
        Line.Role.USER,
        new Run(logged.seq(), event, Optional.empty()).line(),
        Optional.of(event.question()),
        Optional.empty());
    boolean answered = currentNumber().equals(Optional.of(event.question()));
    if (answered && owed.isEmpty()) {
      owed = Optional.of(logged);
    }
  }

  private void turn(Event.TurnDecided event, long seq) {
    decided = Optional.of(event);
    ability = Optional.of(event.ability());
    intents.add(event.intent());
    event.notes().forEach(note -> notes.add(new Note(seq, note)));
    event
        .judgement()
        .redFlags()
        .forEach(flag -> notes.add(new Note(flag.said().seq(), flag.note())));
    // Once the candidate asks, nothing is about the last question any more but an answer to it that
    // was being given when the clock called.
    current()
        .filter(_ -> invitedAt.isEmpty() || event.intent() == Intent.ANSWER)
        .ifPresent(inquiry ->
            inquiry.judged(event.replyTo().orElse(0), event.intent(), event.judgement()));
  }

  private void said(Event.AgentSaid event, Logged logged) {
    posed
        .filter(question -> event.question().equals(Optional.of(question.number())))
        .ifPresent(question -> {
          inquiries.add(
              new Inquiry(
                  question.number(),
                  question.phase(),
                  question.question(),
                  logged.seq(),
                  logged.at()));
          posed = Optional.empty();
        });
    lastProbe = Optional.empty();
    decided.ifPresent(turn -> turn.moves().forEach(move -> spoken(move, logged)));
    decided = Optional.empty();
    owed = Optional.empty();
    lastSaid = Optional.of(event);
    sentences.addAll(Sentences.of(event.text()));
    line(logged, Line.Role.AGENT, event.text(), event.question(), Optional.of(event.kind()));
  }

  private void spoken(Move move, Logged logged) {
    if (move instanceof Move.TimeCheck) {
      timeChecked = true;
    }
    if (move instanceof Move.Probe probe) {
      lastProbe = Optional.of(probe);
    }
    if (move instanceof Move.InviteQuestions) {
      invitedAt = Optional.of(logged.at());
    }
    current().ifPresent(inquiry -> inquiry.moved(move, logged.seq()));
  }

  private void remember(Optional<String> actionId, long seq) {
    actionId.ifPresent(action -> actions.put(action, seq));
  }

  private void line(
      Logged logged,
      Line.Role role,
      String text,
      Optional<Integer> question,
      Optional<SpeechKind> kind) {
    lines.add(new Line(logged.seq(), logged.at(), role, text, question, kind));
  }

  private Optional<Integer> currentNumber() {
    return invitedAt.isPresent() ? Optional.empty() : current().map(Inquiry::number);
  }

  public SessionId id() {
    return id;
  }

  /// Number of the last event, 0 when there is none.
  public long lastSeq() {
    return lastSeq;
  }

  /// Time of the last event.
  public Instant lastAt() {
    return lastAt;
  }

  /// How it began; empty before the first event.
  public Optional<Event.SessionStarted> started() {
    return started;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /// Whether it is a drill, by its type; what only depends on the time goes by the length.
  public boolean isDrill() {
    return started.filter(event -> event.interviewType().equals(Drill.ID)).isPresent();
  }

  public Optional<Track> track() {
    return track;
  }

  /// When the clock runs out.
  public Instant endsAt() {
    return startedAt.plus(length());
  }

  public Duration length() {
    return Duration.ofMinutes(started.map(Event.SessionStarted::minutes).orElse(0));
  }

  /// The last minutes, which belong to the candidate's questions; a drill has none.
  public Duration closing() {
    long minutes = length().toMinutes();
    return Duration.ofMinutes(
        minutes <= Drill.MINUTES
            ? 0
            : minutes <= 15 ? 2 : minutes <= 30 ? 3 : minutes <= 45 ? 4 : 5);
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /// Passages that teach what a question's answer lacked, best first.
  ///
  /// @param question its number
  /// @param about id of the point or misconception
  public List<Passage> cited(int question, Citation.Subject subject, String about) {
    return citations.stream()
        .filter(one ->
            one.question() == question && one.subject() == subject && one.about().equals(about))
        .flatMap(one -> one.passages().stream())
        .toList();
  }

  public List<Inquiry> inquiries() {
    return List.copyOf(inquiries);
  }

  /// The question under discussion: the last one asked.
  public Optional<Inquiry> current() {
    return inquiries.isEmpty() ? Optional.empty() : Optional.of(inquiries.getLast());
  }

  /// What the candidate said or asked last and has not been answered.
  public Optional<Logged> owed() {
    return owed;
  }

  /// The event an action became, when it arrived before.
  public Optional<Long> seqOf(String actionId) {
    return Optional.ofNullable(actions.get(actionId));
  }

  /// Whether the interviewer has said this sentence, letter case and white space aside.
  public boolean saidBefore(String sentence) {
    return sentences.contains(Sentences.key(sentence));
  }

  /// What a model had to do with the interviewer's words, in order.
  public List<Event.ModelUsed> modelUses() {
    return List.copyOf(modelUses);
  }

  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /// What the candidate meant in each turn so far.
  public List<Intent> intents() {
    return List.copyOf(intents);
  }

  /// What the interviewer said last.
  public Optional<Event.AgentSaid> lastSaid() {
    return lastSaid;
  }

  /// The estimate after the last turn.
  public Ability ability() {
    return ability.orElseGet(() ->
        Ability.estimate(
            started.map(Event.SessionStarted::level).orElse(prepai.plan.Level.MID), List.of()));
  }

  /// The probe that the interviewer spoke last, when its last turn was one.
  public Optional<Move.Probe> lastProbe() {
    return lastProbe;
  }

  /// Whether the time left was announced.
  public boolean timeChecked() {
    return timeChecked;
  }

  /// When the candidate was invited to ask questions.
  public Optional<Instant> invitedAt() {
    return invitedAt;
  }

  /// The candidate's CV, unless there is none or it was taken back.
  public Optional<Cv> cv() {
    return cv;
  }

  /// Names of the skills that the job description mentions, in its order.
  public List<String> wanted() {
    return wanted;
  }

  /// The month of the interview: what "present" means in its CV.
  public YearMonth month() {
    return YearMonth.from(startedAt.atZone(ZoneOffset.UTC));
  }

  public Optional<Event.SelfAssessed> selfAssessment() {
    return selfAssessment;
  }

  /// What the candidate said after an event, in order; with a question's number of asking, all that
  /// was said since.
  public Stream<Line> saidAfter(long seq) {
    return lines().stream().filter(line -> line.role() == Line.Role.USER && line.seq() > seq);
  }

  /// Whether the candidate has seen the report.
  public boolean reportOpened() {
    return reportOpened;
  }

  public Optional<Ending> ending() {
    return ending;
  }

  /// Whether it has begun and not ended.
  public boolean running() {
    return started.isPresent() && ending.isEmpty();
  }

  /// The observations that the ability estimate rests on: every question the candidate engaged
  /// with.
  public List<Ability.Observation> observations() {
    return inquiries.stream()
        .filter(inquiry -> inquiry.engaged() && !inquiry.opening())
        .map(inquiry -> new Ability.Observation(inquiry.question().difficulty(), inquiry.score()))
        .toList();
  }

  /// Ids of the questions asked.
  public Set<String> askedQuestions() {
    var ids = new HashSet<String>();
    inquiries.stream().map(Inquiry::question).map(Question::id).forEach(ids::add);
    return Set.copyOf(ids);
  }
}
