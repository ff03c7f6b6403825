package prepai.conduct;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import prepai.interviewer.Interviewer;
import prepai.interviewer.Presence;
import prepai.interviewer.Speaker;
import prepai.interviewer.Turn;
import prepai.sandbox.TestResult;
import prepai.session.Event;
import prepai.session.LogFailure;
import prepai.session.Logged;
import prepai.session.Session;
import prepai.session.SessionId;
import prepai.session.SessionLog;

/// One session in memory: its fold, its audience, and the turn that is open.
final class LiveSession {
  private static final int ATTEMPTS = 5;
  private static final int ROOM_TO_END = 10;
  private static final System.Logger LOG = System.getLogger(LiveSession.class.getName());

  /// What it works with.
  record Parts(
      SessionLog log,
      Interviewer interviewer,
      Speaker speaker,
      Citations citations,
      InstantSource clock) {}

  private final SessionId id;
  private final Parts parts;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Audience> audience = new CopyOnWriteArrayList<>();
  private final StringBuilder partial = new StringBuilder();
  private Session session;
  private Optional<CompletableFuture<Void>> turn = Optional.empty();
  private OptionalLong answering = OptionalLong.empty();
  private Optional<Working> working = Optional.empty();
  private Instant lastActivity = Instant.EPOCH;
  private boolean hushed;

  LiveSession(SessionId id, Parts parts) {
    this.id = id;
    this.parts = parts;
    this.session = Session.of(id, parts.log().read(id, 0));
  }

  Session session() {
    lock.lock();
    try {
      return session;
    } finally {
      lock.unlock();
    }
  }

  boolean answering() {
    lock.lock();
    try {
      return turn.isPresent();
    } finally {
      lock.unlock();
    }
  }

  boolean hasAudience() {
    return !audience.isEmpty();
  }

  /// Whether more may happen than the end; nobody is nudged into the last events.
  boolean hasRoom() {
    return session().lastSeq() <= SessionLog.MOST_EVENTS - ROOM_TO_END;
  }

  void active(Instant at) {
    lock.lock();
    try {
      lastActivity = at;
    } finally {
      lock.unlock();
    }
  }

  /// Delivers the events after `after`, then everything that follows.
  void join(Audience listener, long after) {
    lock.lock();
    try {
      // Without it, what another process appended would reach the listener a second time.
      write(List.of());
      parts.log().read(id, after).forEach(listener::event);
      listener.caughtUp(session.lastSeq());
      audience.add(listener);
      if (turn.isPresent()) {
        long replyTo = answering.orElse(0);
        listener.thinking(replyTo);
        if (!partial.isEmpty()) {
          listener.delta(replyTo, partial.toString());
        }
      }
      listener.standing(session, turn.isPresent());
    } finally {
      lock.unlock();
    }
  }

  void leave(Audience listener) {
    audience.remove(listener);
  }

  /// A candidate's action and the turn that answers it.
  ///
  /// @param logged its event
  /// @param before whether it had been taken earlier
  /// @param answered completes when no turn is open any more
  record Stimulated(Logged logged, boolean before, CompletableFuture<Void> answered) {}

  /// Appends what the interviewer owes an answer to and starts the turn, in one step: of two
  /// messages at once the second is refused, and of two copies of one action one is taken.
  Stimulated stimulate(Event.Stimulus stimulus) {
    lock.lock();
    try {
      Optional<Long> known = stimulus.actionId().flatMap(session::seqOf);
      if (known.isPresent()) {
        return new Stimulated(parts.log().read(id, known.get() - 1).getFirst(), true, proceed());
      }
      if (turn.isPresent()) {
        throw new Refusal(
            Refusal.Reason.BUSY,
            "The interviewer is still answering your last message. Wait for the reply, then send again.");
      }
      return new Stimulated(append(stimulus), false, proceed());
    } finally {
      lock.unlock();
    }
  }

  /// Appends what a candidate did and needs no answer.
  Logged append(Event event) {
    return append(List.of(event)).getFirst();
  }

  /// The same for several events at once.
  List<Logged> append(List<Event> events) {
    lock.lock();
    try {
      List<Logged> logged = write(events);
      lastActivity = logged.getLast().at();
      return logged;
    } finally {
      lock.unlock();
    }
  }

  /// Appends what may only follow on some states of the session, if it is in one.
  Optional<Logged> appendIf(Predicate<Session> allowed, Event event) {
    lock.lock();
    try {
      return allowed.test(session) ? Optional.of(append(event)) : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /// Appends an event that has to know its number. It is made without holding the lock, and anew
  /// when another came in between.
  Logged appendNext(LongFunction<Event> made) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      long next = session().lastSeq() + 1;
      Event event = made.apply(next);
      Optional<Logged> logged = appendIf(current -> current.lastSeq() + 1 == next, event);
      if (logged.isPresent()) {
        return logged.get();
      }
    }
    throw new LogFailure.Conflict(id, session().lastSeq());
  }

  /// A run of code.
  ///
  /// @param total how many tests it has
  /// @param run runs them, telling each result
  /// @param measure finds out more about the run of a number
  record Work(
      Optional<String> actionId,
      int total,
      Function<Consumer<TestResult>, Event.CodeRan> run,
      LongFunction<Optional<Event.CodeMeasured>> measure) {}

  private record Working(
      Optional<String> actionId, FutureTask<Event.CodeRan> run, CompletableFuture<Void> done) {}

  /// Runs code beside the conversation, one run at a time.
  ///
  /// @return completes when the run is logged, or could not be brought to its end
  CompletableFuture<Void> work(Work work) {
    lock.lock();
    try {
      if (work.actionId().flatMap(session::seqOf).isPresent()) {
        return CompletableFuture.completedFuture(null);
      }
      if (working.isPresent()) {
        if (work.actionId().isPresent() && working.get().actionId().equals(work.actionId())) {
          return working.get().done();
        }
        throw new Refusal(
            Refusal.Reason.BUSY,
            "Your last run is still going. Wait for its results, or cancel it.");
      }
      var done = new CompletableFuture<Void>();
      var run =
          new FutureTask<>(() ->
              work.run()
                  .apply(result ->
                      audience.forEach(one -> one.tested(work.actionId(), result, work.total()))));
      working = Optional.of(new Working(work.actionId(), run, done));
      Thread.ofVirtual().name("run-" + id).start(run);
      Thread.ofVirtual().name("work-" + id).start(() -> concluded(work, run, done));
      return done;
    } finally {
      lock.unlock();
    }
  }

  /// Calls off the run that is going, if one is.
  void cancelWork() {
    lock.lock();
    try {
      working.ifPresent(going -> going.run().cancel(true));
    } finally {
      lock.unlock();
    }
  }

  private void concluded(Work work, FutureTask<Event.CodeRan> run, CompletableFuture<Void> done) {
    OptionalLong logged = OptionalLong.empty();
    try {
      logged = OptionalLong.of(between(run.get(), this::idle).seq());
    } catch (CancellationException cancelled) {
      broke(work, session().running() ? Workshop.cancelled() : tooLate());
    } catch (ExecutionException failure) {
      broke(
          work,
          failure.getCause() instanceof RuntimeException cause
              ? cause
              : new IllegalStateException(failure));
    } catch (RuntimeException failure) {
      broke(work, failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      idle();
    }
    var _ =
        proceed()
            .whenComplete((_, _) -> {
              var _ = done.complete(null);
            });
    try {
      logged.stream()
          .mapToObj(work.measure())
          .flatMap(Optional::stream)
          .filter(_ -> session().running())
          .forEach(measured -> between(measured, () -> {}));
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.WARNING, "a run of session " + id + " was not measured", failure);
    }
  }

  /// Whoever hears that a run is over may start the next one.
  private void broke(Work work, RuntimeException failure) {
    idle();
    audience.forEach(one -> one.broke(work.actionId(), failure));
  }

  private static Refusal tooLate() {
    return new Refusal(
        Refusal.Reason.ENDED, "The interview ended before the run did; it does not count.");
  }

  private void idle() {
    lock.lock();
    try {
      working = Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /// Appends between two turns, so that no turn has to be decided anew.
  ///
  /// @param before done in the same step, before anybody hears of the event
  private Logged between(Event event, Runnable before) {
    while (true) {
      CompletableFuture<Void> open;
      lock.lock();
      try {
        if (!session.running()) {
          throw tooLate();
        }
        if (turn.isEmpty()) {
          before.run();
          Logged logged = append(event);
          audience.forEach(one -> one.standing(session, false));
          wake();
          return logged;
        }
        open = turn.get();
      } finally {
        lock.unlock();
      }
      open.handle((_, _) -> Optional.empty()).join();
    }
  }

  /// Starts the turn that is due, if one is and none is open.
  ///
  /// @return completes when no turn is open any more
  CompletableFuture<Void> proceed() {
    lock.lock();
    try {
      if (turn.isPresent()) {
        return turn.get();
      }
      if (!parts.interviewer().isDue(session, parts.clock().instant(), presence())) {
        return CompletableFuture.completedFuture(null);
      }
      var open = new CompletableFuture<Void>();
      turn = Optional.of(open);
      hushed = false;
      answering =
          session.owed().map(owed -> OptionalLong.of(owed.seq())).orElse(OptionalLong.empty());
      Thread.ofVirtual().name("turn-" + id).start(() -> takeTurn(open));
      return open;
    } finally {
      lock.unlock();
    }
  }

  /// Starts the turn that is due without waiting for it.
  void wake() {
    var _ =
        proceed()
            .whenComplete((_, failure) -> {
              if (failure != null) {
                LOG.log(System.Logger.Level.ERROR, "a turn of session " + id + " failed", failure);
              }
            });
  }

  /// Ends the interview with the interviewer's last words.
  void end(Optional<String> actionId) {
    lock.lock();
    try {
      if (!session.running()) {
        return;
      }
      Turn last = parts.interviewer().end(session);
      Speaker.Speech speech = parts.speaker().speak(scene(session, last), _ -> {});
      write(concluding(session, last.spoken(speech, actionId)));
      cancelWork();
      audience.forEach(listener -> listener.standing(session, false));
    } finally {
      lock.unlock();
    }
  }

  /// Stops the pieces of the speech that is coming; the whole is still logged.
  void hush() {
    lock.lock();
    try {
      hushed = true;
    } finally {
      lock.unlock();
    }
  }

  /// When something will happen although nobody says anything.
  Optional<Instant> due() {
    lock.lock();
    try {
      return turn.isPresent() ? Optional.empty() : parts.interviewer().due(session, presence());
    } finally {
      lock.unlock();
    }
  }

  private void takeTurn(CompletableFuture<Void> open) {
    try {
      announce();
      for (int attempt = 1; !speakOnce(); attempt++) {
        if (attempt == ATTEMPTS) {
          throw new LogFailure.Conflict(id, session().lastSeq());
        }
        announce();
      }
      close(open, Optional.empty());
    } catch (RuntimeException | Error failure) {
      close(open, Optional.of(failure));
    }
  }

  private void announce() {
    lock.lock();
    try {
      audience.forEach(listener -> listener.thinking(answering.orElse(0)));
    } finally {
      lock.unlock();
    }
  }

  /// Decides and speaks without holding the lock, for a judge and a speaker may be far away.
  ///
  /// @return whether the turn is done; false when somebody else appended first
  private boolean speakOnce() {
    Session before;
    Presence presence;
    lock.lock();
    try {
      before = session;
      presence = presence();
      partial.setLength(0);
    } finally {
      lock.unlock();
    }
    Optional<Turn> decided = parts.interviewer().decide(before, parts.clock().instant(), presence);
    if (decided.isEmpty()) {
      return before.lastSeq() == session().lastSeq();
    }
    Speaker.Scene scene = scene(before, decided.get());
    List<Event> spoken =
        concluding(
            before,
            decided.get().spoken(parts.speaker().speak(scene, this::piece), Optional.empty()));
    lock.lock();
    try {
      if (before.lastSeq() != session.lastSeq()) {
        return false;
      }
      write(spoken);
      settle();
      return true;
    } catch (LogFailure.Conflict elsewhere) {
      return false;
    } finally {
      lock.unlock();
    }
  }

  /// The events of a turn; if it is the last, with what to read before the end.
  private List<Event> concluding(Session before, List<Event> events) {
    if (!(events.getLast() instanceof Event.InterviewEnded)) {
      return events;
    }
    var concluded = new ArrayList<>(events);
    parts.citations().of(before).ifPresent(cited -> concluded.add(concluded.size() - 1, cited));
    return concluded;
  }

  private void piece(String text) {
    lock.lock();
    try {
      partial.append(text);
      if (!hushed) {
        audience.forEach(listener -> listener.delta(answering.orElse(0), text));
      }
    } finally {
      lock.unlock();
    }
  }

  private void close(CompletableFuture<Void> open, Optional<Throwable> failure) {
    lock.lock();
    try {
      if (turn.filter(open::equals).isPresent()) {
        settle();
      }
    } finally {
      lock.unlock();
    }
    failure.ifPresentOrElse(open::completeExceptionally, () -> open.complete(null));
  }

  /// No turn is open any more. Within the lock that the speech was written in, so that whoever
  /// replies at once to what was heard is not told to wait.
  private void settle() {
    turn = Optional.empty();
    answering = OptionalLong.empty();
    partial.setLength(0);
    audience.forEach(listener -> listener.standing(session, false));
  }

  private Presence presence() {
    return new Presence(!audience.isEmpty() && hasRoom(), lastActivity);
  }

  private Speaker.Scene scene(Session before, Turn turn) {
    return new Speaker.Scene(
        before,
        turn.decision().moves(),
        turn.about(),
        Interviewer.minutesLeft(before, parts.clock().instant()));
  }

  /// Appends, folds and publishes. Catches up first with what another process appended, so that a
  /// conflict leaves the fold at the log's end.
  private List<Logged> write(List<Event> events) {
    try {
      List<Logged> logged =
          events.isEmpty()
              ? parts.log().read(id, session.lastSeq())
              : parts.log().append(id, session.lastSeq(), parts.clock().instant(), events);
      session = session.plus(logged);
      logged.forEach(one -> audience.forEach(listener -> listener.event(one)));
      return logged;
    } catch (LogFailure.Conflict elsewhere) {
      write(List.of());
      throw elsewhere;
    }
  }
}
