package prepai.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import prepai.FakeClock;
import prepai.FakeCodeRunner;
import prepai.Samples;
import prepai.candidate.SampleCv;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Speaker;
import prepai.judging.LexicalJudge;
import prepai.plan.Level;
import prepai.sandbox.TestResult;
import prepai.scoring.Report;
import prepai.scoring.Scorer;
import prepai.session.Action;
import prepai.session.Attempt;
import prepai.session.EndReason;
import prepai.session.Event;
import prepai.session.InMemorySessionLog;
import prepai.session.Inquiry;
import prepai.session.Logged;
import prepai.session.Owner;
import prepai.session.Session;
import prepai.session.SessionId;
import prepai.session.SessionLog;
import prepai.session.SpeechKind;

class ConductorTest {
  private static final Owner KIM = Samples.owner(1);
  private static final Owner SOMEBODY_ELSE = Samples.owner(2);

  private final FakeClock clock = new FakeClock(Samples.NOON);
  private final InMemorySessionLog log = new InMemorySessionLog();
  private final GatedSpeaker speaker = new GatedSpeaker();
  private final Workshop workshop = FakeCodeRunner.open(clock);
  private final Conductor conductor = conductor(log);

  private Conductor conductor(SessionLog over) {
    return new Conductor(
        new Conductor.Parts(
            over, new LexicalJudge(), speaker, workshop, new Citations(Optional::empty)),
        Samples::bank,
        clock,
        new SplittableRandom(9));
  }

  private static Conductor.Wish wish() {
    return new Conductor.Wish(
        Samples.TRACK, "Kim", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private SessionId opened() {
    return conductor.open(KIM, wish()).id();
  }

  private static Action.Message message(String text) {
    return new Action.Message(text, Optional.empty());
  }

  private void say(SessionId id, String text) {
    conductor.act(KIM, id, message(text)).answered().join();
  }

  private void settle(SessionId id) {
    while (conductor.answering(id)) {
      Thread.onSpinWait();
    }
  }

  private List<Event> events(SessionId id) {
    return log.read(id, 0).stream().map(Logged::event).toList();
  }

  private static Refusal.Reason refusal(Runnable act) {
    return assertThrows(Refusal.class, act::run).reason();
  }

  /// Speaks as authored, and stops at the gate while it is closed.
  private static final class GatedSpeaker implements Speaker {
    private final AuthoredSpeaker authored = new AuthoredSpeaker();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile CountDownLatch reached = new CountDownLatch(1);
    private volatile boolean broken;

    void close() {
      reached = new CountDownLatch(1);
      gate = new CountDownLatch(1);
    }

    void open() {
      gate.countDown();
    }

    void awaitSpeech() throws InterruptedException {
      reached.await();
    }

    @Override
    public Speech speak(Scene scene, Consumer<String> pieces) {
      if (broken) {
        throw new IllegalStateException("lost for words");
      }
      Speech text = authored.speak(scene, pieces);
      reached.countDown();
      try {
        gate.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      return text;
    }
  }

  /// Writes down what it hears, a word for each call.
  private static final class Recorder implements Audience {
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final List<Logged> events = Collections.synchronizedList(new ArrayList<>());
    private volatile String spoken = "";

    @Override
    public void event(Logged logged) {
      calls.add("event");
      events.add(logged);
    }

    @Override
    public void thinking(long replyTo) {
      calls.add("thinking " + replyTo);
      spoken = "";
    }

    @Override
    public void delta(long replyTo, String text) {
      calls.add("delta " + replyTo);
      spoken = spoken.concat(text);
    }

    @Override
    public void caughtUp(long seq) {
      calls.add("caught up " + seq);
    }

    @Override
    public void tested(Optional<String> actionId, TestResult result, int total) {
      calls.add("tested");
    }

    @Override
    public void broke(Optional<String> actionId, RuntimeException failure) {
      calls.add("broke " + failure.getMessage());
    }

    @Override
    public void standing(Session session, boolean answering) {
      calls.add("standing " + answering);
    }

    /// The calls with repetitions counted once.
    String story() {
      var story = new ArrayList<String>();
      for (String call : List.copyOf(calls)) {
        if (story.isEmpty() || !story.getLast().equals(call)) {
          story.add(call);
        }
      }
      return String.join(", ", story);
    }

    void forget() {
      calls.clear();
      events.clear();
    }

    List<Long> numbers() {
      return List.copyOf(events).stream().map(Logged::seq).toList();
    }
  }

  @Test
  void greetsWhenAnInterviewIsOpened() {
    Session session = conductor.open(KIM, wish());

    assertEquals(1, session.lines().size());
    assertEquals(Optional.of(SpeechKind.GREET), session.lines().getFirst().kind());
    assertEquals(Level.MID, session.started().orElseThrow().level());
    assertEquals(Duration.ofMinutes(45), session.length());
    assertFalse(conductor.answering(session.id()));
  }

  @Test
  void refusesAWishThatCannotBeMet() {
    var nameless =
        new Conductor.Wish(
            Samples.TRACK, " ", Optional.empty(), Optional.empty(), Optional.empty());
    var oneLine =
        new Conductor.Wish(
            Samples.TRACK, "Kim\nKim", Optional.empty(), Optional.empty(), Optional.empty());
    var tooLong =
        new Conductor.Wish(
            Samples.TRACK,
            "x".repeat(Conductor.LONGEST_NAME + 1),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var odd =
        new Conductor.Wish(
            Samples.TRACK, "Kim", Optional.empty(), Optional.of(44), Optional.empty());
    var wordy =
        new Conductor.Wish(
            Samples.TRACK,
            "Kim",
            Optional.empty(),
            Optional.empty(),
            Optional.of("x".repeat(Conductor.LONGEST_JOB_DESCRIPTION + 1)));
    for (Conductor.Wish wish : List.of(nameless, oneLine, tooLong, odd, wordy)) {
      assertEquals(Refusal.Reason.INVALID, refusal(() -> conductor.open(KIM, wish)));
    }
    var unknown =
        new Conductor.Wish("nothing", "Kim", Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(Refusal.Reason.UNKNOWN_TRACK, refusal(() -> conductor.open(KIM, unknown)));
    assertEquals(List.of(), conductor.sessions(KIM));
  }

  @Test
  void answersAMessage() {
    SessionId id = opened();

    Conductor.Taken taken = conductor.act(KIM, id, message("I write software."));
    taken.answered().join();

    Session session = conductor.session(KIM, id);
    long seq = taken.logged().orElseThrow().seq();
    assertEquals(1, session.inquiries().size());
    assertEquals(Optional.empty(), session.owed());
    assertEquals(seq, session.lastSaid().orElseThrow().replyTo().orElseThrow());
  }

  @Test
  void takesOneOfManyCopiesThatArriveAtOnce() {
    SessionId id = opened();
    var action = new Action.Message("I write software.", Optional.of("a-1"));
    var copies = new ArrayList<CompletableFuture<Long>>();
    for (int copy = 0; copy < 50; copy++) {
      copies.add(
          CompletableFuture.supplyAsync(
              () -> conductor.act(KIM, id, action).logged().orElseThrow().seq(),
              task -> Thread.ofVirtual().start(task)));
    }

    long first = copies.getFirst().join();

    copies.forEach(copy -> assertEquals(first, copy.join()));
    assertEquals(
        1, events(id).stream().filter(event -> event instanceof Event.CandidateSaid).count());
  }

  @Test
  void takesAResentActionOnce() {
    SessionId id = opened();
    var action = new Action.Message("I write software.", Optional.of("a-1"));
    Conductor.Taken first = conductor.act(KIM, id, action);
    first.answered().join();
    long before = conductor.session(KIM, id).lastSeq();

    Conductor.Taken again = conductor.act(KIM, id, action);
    again.answered().join();

    assertEquals(first.logged(), again.logged());
    assertFalse(first.before());
    assertTrue(again.before());
    assertEquals(before, conductor.session(KIM, id).lastSeq());
  }

  @Test
  void refusesASecondMessageWhileItAnswers() throws InterruptedException {
    SessionId id = opened();
    speaker.close();
    Conductor.Taken first = conductor.act(KIM, id, message("I write software."));
    speaker.awaitSpeech();
    long before = log.read(id, 0).size();

    assertTrue(conductor.answering(id));
    assertEquals(
        Refusal.Reason.BUSY, refusal(() -> conductor.act(KIM, id, message("And one more."))));
    assertEquals(before, log.read(id, 0).size());
    speaker.open();
    first.answered().join();
    assertFalse(conductor.answering(id));
  }

  @Test
  void judgesEachMessageOnceAndLetsNobodyWaitForIt() throws InterruptedException {
    var judged = new AtomicInteger();
    var reached = new CountDownLatch(1);
    var gate = new CountDownLatch(1);
    var slow =
        new Conductor(
            new Conductor.Parts(
                log,
                answer -> {
                  judged.incrementAndGet();
                  reached.countDown();
                  try {
                    gate.await();
                  } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                  }
                  return new LexicalJudge().judge(answer);
                },
                speaker,
                workshop,
                new Citations(Optional::empty)),
            Samples::bank,
            clock,
            new SplittableRandom(9));
    SessionId id = slow.open(KIM, wish()).id();
    slow.act(KIM, id, message("I write software.")).answered().join();

    Conductor.Taken taken = slow.act(KIM, id, message("Well, a hash function, I should say."));
    reached.await();
    slow.act(KIM, id, new Action.Typing(Optional.empty()));
    var page = new Recorder();
    var _ = slow.listen(KIM, id, 0, page);
    assertTrue(page.story().contains("thinking"), page::story);
    gate.countDown();
    taken.answered().join();

    assertEquals(1, judged.get());
  }

  @Test
  void refusesAMessageAfterTheEnd() {
    SessionId id = opened();
    conductor.act(KIM, id, new Action.End(Optional.of("end-1")));

    assertEquals(Refusal.Reason.ENDED, refusal(() -> conductor.act(KIM, id, message("One more."))));
    long last = conductor.session(KIM, id).lastSeq();
    conductor.act(KIM, id, new Action.End(Optional.of("end-1"))).answered().join();
    conductor.act(KIM, id, new Action.End(Optional.of("end-2"))).answered().join();
    assertEquals(last, conductor.session(KIM, id).lastSeq());
    assertEquals(EndReason.CANDIDATE, conductor.session(KIM, id).ending().orElseThrow().reason());
  }

  @Test
  void knowsNobodyElsesSession() {
    SessionId id = opened();

    for (Runnable attempt :
        List.<Runnable>of(
            () -> conductor.session(SOMEBODY_ELSE, id),
            () -> conductor.act(SOMEBODY_ELSE, id, message("Hello.")),
            () -> conductor.events(SOMEBODY_ELSE, id, 0),
            () -> conductor.listen(SOMEBODY_ELSE, id, 0, new Recorder()),
            () -> conductor.delete(SOMEBODY_ELSE, id),
            () -> conductor.session(KIM, Samples.session(77)))) {
      assertEquals(Refusal.Reason.UNKNOWN_SESSION, refusal(attempt));
    }
    assertEquals(List.of(), conductor.sessions(SOMEBODY_ELSE));
    assertEquals(1, conductor.sessions(KIM).size());
  }

  @Test
  void refusesWhatIsNoMessage() {
    SessionId id = opened();
    String tooLarge = "é".repeat(Event.CandidateSaid.MOST_BYTES / 2 + 1);

    assertEquals(Refusal.Reason.INVALID, refusal(() -> conductor.act(KIM, id, message(" \n"))));
    assertEquals(Refusal.Reason.INVALID, refusal(() -> conductor.act(KIM, id, message("a\0b"))));
    assertEquals(Refusal.Reason.INVALID, refusal(() -> conductor.act(KIM, id, message("a\uD83D"))));
    assertEquals(
        Refusal.Reason.TOO_LARGE, refusal(() -> conductor.act(KIM, id, message(tooLarge))));
    assertEquals(
        Refusal.Reason.INVALID,
        refusal(() -> conductor.act(KIM, id, new Action.Message("Hi", Optional.of("")))));
    say(id, tooLarge.substring(1));
    assertEquals(1, conductor.session(KIM, id).inquiries().size());
  }

  /// What a process left that died before it answered.
  private SessionId unanswered() {
    SessionId id = opened();
    log.append(
        id,
        log.read(id, 0).size(),
        clock.instant(),
        List.of(new Event.CandidateSaid("I write software.", Optional.empty())));
    return id;
  }

  @Test
  void answersAfterARestartWhatWasOwed() {
    SessionId id = unanswered();

    Conductor restarted = conductor(log);
    restarted.recover();
    while (restarted.answering(id)) {
      Thread.onSpinWait();
    }

    assertEquals(Optional.empty(), restarted.session(KIM, id).owed());
    assertInstanceOf(Event.AgentSaid.class, events(id).getLast());
  }

  @Test
  void leavesAfterARestartWhatIsOldOrEnded() {
    SessionId old = unanswered();
    clock.pass(Duration.ofHours(4));
    SessionId ended = opened();
    conductor.act(KIM, ended, new Action.End(Optional.empty()));
    int size = log.read(old, 0).size();

    Conductor restarted = conductor(log);
    restarted.recover();

    assertFalse(restarted.answering(old) || restarted.answering(ended));
    assertEquals(size, log.read(old, 0).size());
  }

  @Test
  void answersWhatWasOwedWhenSomebodyListens() {
    SessionId id = unanswered();
    Conductor restarted = conductor(log);
    var page = new Recorder();

    Runnable leave = restarted.listen(KIM, id, 0, page);
    while (restarted.answering(id)) {
      Thread.onSpinWait();
    }
    leave.run();

    assertEquals(Optional.empty(), restarted.session(KIM, id).owed());
    assertEquals(log.read(id, 0), page.events);
  }

  @Test
  void tellsAListenerInOrder() {
    SessionId id = opened();
    var page = new Recorder();
    var _ = conductor.listen(KIM, id, 0, page);

    assertEquals("event, caught up 4, standing false", page.story());
    page.forget();
    say(id, "I write software.");

    assertEquals("event, thinking 5, delta 5, event, standing false", page.story());
    assertEquals(List.of(5L, 6L, 7L, 8L), page.numbers());
  }

  @Test
  void thePiecesMakeUpWhatWasSaid() {
    SessionId id = opened();
    var page = new Recorder();
    var _ = conductor.listen(KIM, id, 4, page);

    for (String text : List.of("I write software.", "A hash function.", "Can I get a hint?")) {
      say(id, text);
      assertEquals(conductor.session(KIM, id).lastSaid().orElseThrow().text(), page.spoken);
    }
  }

  @Test
  void whoJoinsDuringASpeechHearsItFromTheBeginning() throws InterruptedException {
    SessionId id = opened();
    speaker.close();
    Conductor.Taken taken = conductor.act(KIM, id, message("I write software."));
    speaker.awaitSpeech();
    var page = new Recorder();
    var _ = conductor.listen(KIM, id, 4, page);
    speaker.open();
    taken.answered().join();

    assertEquals(
        "event, caught up 5, thinking 5, delta 5, standing true, event, standing false",
        page.story());
    assertEquals(conductor.session(KIM, id).lastSaid().orElseThrow().text(), page.spoken);
  }

  @Test
  void whoHasLeftHearsNothing() {
    SessionId id = opened();
    var page = new Recorder();
    conductor.listen(KIM, id, 0, page).run();
    page.forget();

    say(id, "I write software.");

    assertEquals("", page.story());
  }

  @Test
  void anInterruptStopsThePiecesAndKeepsTheWhole() throws InterruptedException {
    SessionId id = opened();
    var page = new Recorder();
    var _ = conductor.listen(KIM, id, 4, page);
    speaker.close();
    Conductor.Taken taken = conductor.act(KIM, id, message("I write software."));
    speaker.awaitSpeech();
    conductor.act(KIM, id, new Action.Interrupt(Optional.of("stop")));
    speaker.open();
    taken.answered().join();

    assertTrue(events(id).contains(new Event.AgentInterrupted(Optional.of("stop"))));
    assertInstanceOf(Event.AgentSaid.class, events(id).getLast());
    assertTrue(page.story().endsWith("event, thinking 5, event, standing false"), page::story);
  }

  @Test
  void anInterruptOfSilenceLeavesNoTrace() {
    SessionId id = opened();

    assertEquals(
        Optional.empty(), conductor.act(KIM, id, new Action.Interrupt(Optional.empty())).logged());
    assertEquals(4, log.read(id, 0).size());
  }

  @Test
  void endsOnlyAfterTheOpenTurn() throws InterruptedException {
    SessionId id = opened();
    speaker.close();
    conductor.act(KIM, id, message("I write software."));
    speaker.awaitSpeech();
    var ended =
        CompletableFuture.runAsync(
            () -> conductor.act(KIM, id, new Action.End(Optional.of("end"))).answered().join());
    speaker.open();
    ended.join();

    List<Event> events = events(id);
    assertInstanceOf(Event.InterviewEnded.class, events.getLast());
    assertEquals(
        2, events.stream().skip(4).filter(event -> event instanceof Event.AgentSaid).count());
    assertEquals(1, conductor.session(KIM, id).inquiries().size());
  }

  @Test
  void aTurnThatFailedIsOwedAndAnsweredAtTheNextAttempt() {
    SessionId id = opened();
    var action = new Action.Message("I write software.", Optional.of("a-1"));
    speaker.broken = true;
    Conductor.Taken failed = conductor.act(KIM, id, action);
    assertThrows(CompletionException.class, () -> failed.answered().join());
    assertFalse(conductor.answering(id));
    speaker.broken = false;

    conductor.act(KIM, id, action).answered().join();

    assertEquals(Optional.empty(), conductor.session(KIM, id).owed());
    assertEquals(1, conductor.session(KIM, id).inquiries().size());
  }

  /// A log in which another process appends right before an append of ours.
  private static final class Contested implements SessionLog {
    private final InMemorySessionLog log;
    private int intrusions;

    Contested(InMemorySessionLog log) {
      this.log = log;
    }

    @Override
    public void create(SessionId id, Owner owner, Instant at) {
      log.create(id, owner, at);
    }

    @Override
    public Optional<Entry> find(SessionId id) {
      return log.find(id);
    }

    @Override
    public List<Entry> ownedBy(Owner owner) {
      return log.ownedBy(owner);
    }

    @Override
    public List<Entry> touchedSince(Instant instant) {
      return log.touchedSince(instant);
    }

    @Override
    public List<Logged> append(SessionId id, long expected, Instant at, List<Event> events) {
      boolean ours = events.getLast() instanceof Event.AgentSaid;
      if (ours && intrusions > 0) {
        intrusions--;
        log.append(
            id, expected, at, List.of(new Event.CvStored("cv.pdf", "application/pdf", 3, "cv")));
      }
      return log.append(id, expected, at, events);
    }

    @Override
    public List<Logged> read(SessionId id, long after) {
      return log.read(id, after);
    }

    @Override
    public void erase(SessionId id, long seq) {
      log.erase(id, seq);
    }

    @Override
    public void delete(SessionId id) {
      log.delete(id);
    }
  }

  @Test
  void decidesAnewWhenAnotherProcessAppendedFirst() {
    var contested = new Contested(log);
    Conductor ours = conductor(contested);
    SessionId id = ours.open(KIM, wish()).id();
    var page = new Recorder();
    var _ = ours.listen(KIM, id, 0, page);
    contested.intrusions = 2;

    ours.act(KIM, id, message("I write software.")).answered().join();

    Session session = ours.session(KIM, id);
    assertTrue(session.cv().isPresent());
    assertEquals(Optional.empty(), session.owed());
    assertEquals(log.read(id, 0), page.events);
    assertEquals(session.lastSaid().orElseThrow().text(), page.spoken);
  }

  @Test
  void givesUpWhenAnotherProcessNeverRests() {
    var contested = new Contested(log);
    Conductor ours = conductor(contested);
    SessionId id = ours.open(KIM, wish()).id();
    contested.intrusions = 100;

    Conductor.Taken taken = ours.act(KIM, id, message("I write software."));

    assertThrows(CompletionException.class, () -> taken.answered().join());
    assertTrue(contested.intrusions > 90);
  }

  @Test
  void isBusyWhenAnotherProcessTookAMessageFirst() {
    SessionId id = opened();
    log.append(
        id, 4, clock.instant(), List.of(new Event.CandidateSaid("From there.", Optional.empty())));

    assertEquals(Refusal.Reason.BUSY, refusal(() -> conductor.act(KIM, id, message("From here."))));
    assertEquals(5, conductor.session(KIM, id).lastSeq());
  }

  @Test
  void whoJoinsBehindAnotherProcessHearsNothingTwice() {
    SessionId id = opened();
    var first = new Recorder();
    var _ = conductor.listen(KIM, id, 0, first);
    log.append(
        id, 4, clock.instant(), List.of(new Event.CvStored("cv.pdf", "application/pdf", 3, "cv")));
    var second = new Recorder();
    var _ = conductor.listen(KIM, id, 0, second);

    say(id, "I write software.");

    List<Long> all = LongStream.rangeClosed(1, log.read(id, 0).size()).boxed().toList();
    assertEquals(all, first.numbers());
    assertEquals(all, second.numbers());
  }

  /// Fills the log up to `size` events.
  private void fill(SessionId id, int size) {
    int held = log.read(id, 0).size();
    log.append(
        id,
        held,
        clock.instant(),
        Collections.nCopies(size - held, new Event.AgentInterrupted(Optional.empty())));
  }

  @Test
  void takesNoMoreThanALogHoldsAndStillEnds() {
    SessionId id = opened();
    fill(id, SessionLog.MOST_EVENTS - 9);
    Conductor restarted = conductor(log);

    for (Action action : List.of(message("One more."), new Action.Hint(Optional.empty()))) {
      assertEquals(Refusal.Reason.FULL, refusal(() -> restarted.act(KIM, id, action)));
    }
    assertEquals(
        Refusal.Reason.FULL,
        refusal(() ->
            restarted.cvRead(
                KIM,
                id,
                new Event.CvStored("cv.pdf", "application/pdf", 3, "cv"),
                new Event.CvRead("cv", SampleCv.profile(), List.of(), 1, List.of()))));
    var _ = restarted.listen(KIM, id, SessionLog.MOST_EVENTS, new Recorder());
    for (int minute = 0; minute < 20; minute++) {
      clock.pass(Duration.ofMinutes(1));
      restarted.tick();
      assertFalse(restarted.answering(id));
    }
    restarted.act(KIM, id, new Action.End(Optional.empty()));

    assertTrue(restarted.session(KIM, id).ending().isPresent());
    assertEquals(
        Optional.of(4),
        Optional.of(
                restarted.selfAssessed(
                    KIM, id, new Event.SelfAssessed(4, Optional.empty(), List.of())))
            .map(Logged::event)
            .map(event -> ((Event.SelfAssessed) event).rating()));
  }

  @Test
  void takesAMessageWhileThereIsRoomForItsAnswer() {
    SessionId id = opened();
    fill(id, SessionLog.MOST_EVENTS - 10);
    Conductor restarted = conductor(log);

    restarted.act(KIM, id, message("I write software.")).answered().join();
    restarted.act(KIM, id, new Action.End(Optional.empty()));

    assertTrue(restarted.session(KIM, id).ending().isPresent());
  }

  @Test
  void theClockEndsAnInterviewNobodyAttends() {
    SessionId id = opened();
    clock.pass(Duration.ofMinutes(44));
    conductor.tick();
    assertFalse(conductor.answering(id));
    clock.pass(Duration.ofMinutes(1));
    conductor.tick();
    settle(id);

    assertEquals(EndReason.CLOCK, conductor.session(KIM, id).ending().orElseThrow().reason());
    assertInstanceOf(Event.InterviewEnded.class, events(id).getLast());
  }

  @Test
  void typingPostponesTheNudge() {
    SessionId id = opened();
    var _ = conductor.listen(KIM, id, 0, new Recorder());
    clock.pass(Duration.ofSeconds(50));
    conductor.act(KIM, id, new Action.Typing(Optional.empty()));
    clock.pass(Duration.ofSeconds(50));
    conductor.tick();
    assertFalse(conductor.answering(id));
    assertEquals(4, log.read(id, 0).size());
    clock.pass(Duration.ofSeconds(10));
    conductor.tick();
    settle(id);

    assertEquals(1, conductor.session(KIM, id).inquiries().size());
  }

  @Test
  void aDeletedSessionIsGone() {
    SessionId id = opened();
    SessionId other = opened();

    conductor.delete(KIM, id);

    assertEquals(Refusal.Reason.UNKNOWN_SESSION, refusal(() -> conductor.session(KIM, id)));
    assertEquals(List.of(), log.read(id, 0));
    assertEquals(List.of(other), conductor.sessions(KIM).stream().map(Session::id).toList());
  }

  @Test
  void hidesTheNotesUntilTheEnd() {
    SessionId id = opened();
    say(id, "I write software.");

    assertTrue(conductor.events(KIM, id, 0).stream().noneMatch(logged -> logged.event().hidden()));
    conductor.act(KIM, id, new Action.End(Optional.empty()));
    assertEquals(log.read(id, 0), conductor.events(KIM, id, 0));
  }

  @Test
  void aRatingIsTakenOnceAndOnlyAfterTheEnd() {
    SessionId id = opened();
    var rating = new Event.SelfAssessed(3, Optional.empty(), List.of());

    assertEquals(
        Refusal.Reason.STILL_RUNNING, refusal(() -> conductor.selfAssessed(KIM, id, rating)));
    conductor.act(KIM, id, new Action.End(Optional.empty()));
    conductor.selfAssessed(KIM, id, rating);
    assertEquals(Refusal.Reason.ENDED, refusal(() -> conductor.selfAssessed(KIM, id, rating)));
    assertEquals(Optional.of(rating), conductor.session(KIM, id).selfAssessment());
  }

  @Test
  void aRatingIsNotTakenOnceTheReportWasSeen() {
    SessionId id = opened();
    var rating = new Event.SelfAssessed(3, Optional.empty(), List.of());

    assertEquals(Refusal.Reason.STILL_RUNNING, refusal(() -> conductor.reportOpened(KIM, id)));
    conductor.act(KIM, id, new Action.End(Optional.empty()));
    assertFalse(conductor.session(KIM, id).reportOpened());
    assertTrue(conductor.reportOpened(KIM, id).reportOpened());
    long seen = conductor.reportOpened(KIM, id).lastSeq();

    assertEquals(Refusal.Reason.ENDED, refusal(() -> conductor.selfAssessed(KIM, id, rating)));
    assertEquals(seen, conductor.reportOpened(KIM, id).lastSeq(), "it is seen once");
  }

  @Test
  void ownScoresStandBesideThoseOfTheReport() {
    SessionId id = opened();
    say(id, "I write software.");
    conductor.act(KIM, id, new Action.End(Optional.empty()));
    String known = conductor.session(KIM, id).track().orElseThrow().dimensions().getFirst().id();

    assertEquals(
        Refusal.Reason.INVALID,
        refusal(() -> conductor.selfAssessed(KIM, id, ownScore("no-such-dimension"))));
    conductor.selfAssessed(KIM, id, ownScore(known));

    Report report = Scorer.report(conductor.session(KIM, id));
    assertEquals(
        Optional.of(new Report.SelfAssessment(2, Optional.empty())), report.selfAssessment());
    assertEquals(Optional.of(4), report.dimensions().getFirst().ownScore());
    assertEquals(Optional.empty(), report.dimensions().getLast().ownScore());
    assertEquals(Optional.empty(), report.dimensions().getFirst().gap(), "no score, no gap");
  }

  /// An interview of one question, answered badly, with its report open.
  private SessionId reported() {
    SessionId id = opened();
    say(id, "I write software.");
    say(id, "I would use something for it, I think.");
    conductor.act(KIM, id, new Action.End(Optional.empty()));
    conductor.reportOpened(KIM, id);
    return id;
  }

  private static String everything(Inquiry inquiry) {
    return inquiry.points().stream()
        .map(point -> point.paraphrases().getFirst())
        .collect(Collectors.joining(". ", "", "."));
  }

  @Test
  void aQuestionAnsweredAgainIsJudgedByItselfAndMovesNothingElse() {
    SessionId id = reported();
    Report before = Scorer.report(conductor.session(KIM, id));
    Inquiry asked = conductor.session(KIM, id).inquiries().getFirst();

    conductor.answeredAgain(KIM, id, 1, everything(asked));
    conductor.answeredAgain(KIM, id, 1, "No idea, sorry about that.");

    Session session = conductor.session(KIM, id);
    List<Attempt> attempts = session.inquiries().getFirst().attempts();
    assertTrue(attempts.getFirst().judged().score() > asked.score() + 0.4, attempts::toString);
    assertEquals(0, attempts.getLast().judged().score());
    attempts
        .getFirst()
        .judged()
        .findings()
        .values()
        .forEach(found ->
            found
                .quotes()
                .forEach(quote -> {
                  assertEquals(attempts.getFirst().seq(), quote.seq());
                  assertTrue(attempts.getFirst().text().contains(quote.quote()));
                }));
    Report after = Scorer.report(session);
    assertEquals(2, after.questions().getFirst().reanswers().size());
    assertEquals(before.verdict(), after.verdict());
    assertEquals(before.dimensions(), after.dimensions());
    assertEquals(before.studyPlan(), after.studyPlan());
    assertEquals(before.questions().getFirst().points(), after.questions().getFirst().points());
    assertEquals(before.speaking(), after.speaking());
    assertEquals(session.lines(), Session.of(id, log.read(id, 0)).lines());
  }

  @Test
  void aQuestionIsAnsweredAgainOnlyOnceItsReportWasSeen() {
    SessionId id = opened();
    say(id, "I write software.");

    Runnable again = () -> conductor.answeredAgain(KIM, id, 1, "Something.");
    assertEquals(Refusal.Reason.STILL_RUNNING, refusal(again));
    conductor.act(KIM, id, new Action.End(Optional.empty()));
    assertEquals(Refusal.Reason.INVALID, refusal(again), "the report was not seen");
    conductor.reportOpened(KIM, id);
    again.run();
    assertEquals(
        Refusal.Reason.UNKNOWN_SESSION,
        refusal(() -> conductor.answeredAgain(SOMEBODY_ELSE, id, 1, "Mine.")));
  }

  @Test
  void aQuestionTakesSoManyAnswersMore() {
    SessionId id = reported();
    for (int number = 1; number <= Attempt.MOST; number++) {
      assertTrue(Scorer.answered(conductor.session(KIM, id), 1).again());
      conductor.answeredAgain(KIM, id, 1, "Attempt number " + number + ".");
    }

    assertFalse(Scorer.answered(conductor.session(KIM, id), 1).again());
    assertEquals(
        Refusal.Reason.FULL, refusal(() -> conductor.answeredAgain(KIM, id, 1, "Once more.")));
  }

  private static Event.SelfAssessed ownScore(String dimension) {
    return new Event.SelfAssessed(
        2, Optional.empty(), List.of(new Event.SelfAssessed.OwnScore(dimension, 4)));
  }

  @Test
  void asksInALaterInterviewWhatWasNotAskedBefore() {
    SessionId id = opened();
    say(id, "I write software.");
    var asked = conductor.session(KIM, id).askedQuestions();
    clock.pass(Duration.ofMinutes(1));

    Session later = conductor.open(KIM, wish());

    assertEquals(asked, later.started().orElseThrow().seenQuestions());
    say(later.id(), "I write software.");
    assertEquals(
        List.of(),
        conductor.session(KIM, later.id()).askedQuestions().stream()
            .filter(asked::contains)
            .collect(Collectors.toList()));
  }
}
