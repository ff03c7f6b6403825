package prepai.evals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Interviewer;
import prepai.interviewer.Judge;
import prepai.interviewer.Presence;
import prepai.interviewer.Speaker;
import prepai.interviewer.Turn;
import prepai.plan.Bank;
import prepai.plan.Level;
import prepai.plan.Track;
import prepai.session.Event;
import prepai.session.Logged;
import prepai.session.Session;
import prepai.session.SessionId;
import prepai.text.Words;

/// An interview with a clock of its own: time passes as fast as people talk, both of them, not as
/// fast as it is typed. The same inputs give the same log.
public final class Studio {
  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
  private static final SessionId ID = new SessionId("recordedrecordedrecord");
  private static final Duration TO_BEGIN = Duration.ofSeconds(6);
  private static final double WORDS_PER_SECOND = 2.2;
  private static final double INTERVIEWER_WORDS_PER_SECOND = 2.6;

  private final Interviewer interviewer;
  private final Speaker speaker;
  private final java.util.ArrayList<Logged> log = new java.util.ArrayList<>();
  private Instant now = START;
  private Session session;

  /// What is to be held.
  ///
  /// @param seed varies questions and phrases
  public record Booking(String track, String name, Level level, int minutes, long seed) {}

  /// Begins; the interviewer has greeted.
  ///
  /// @throws IllegalArgumentException when there is no such track
  public Studio(Bank bank, Booking booking) {
    this(bank, booking, Judges.today());
  }

  /// The same with another judge.
  ///
  /// @throws IllegalArgumentException when there is no such track
  public Studio(Bank bank, Booking booking, Judge judge) {
    this(bank, booking, judge, _ -> new AuthoredSpeaker());
  }

  /// The same with another voice.
  ///
  /// @param speaker made with the studio's clock
  /// @throws IllegalArgumentException when there is no such track
  public Studio(Bank bank, Booking booking, Judge judge, Function<InstantSource, Speaker> speaker) {
    this.speaker = speaker.apply(() -> now);
    // Recordings are of talk: nobody in them writes code.
    Bank talked = bank.withoutCode();
    Track track =
        bank.track(booking.track())
            .orElseThrow(
                () -> new IllegalArgumentException("there is no track " + booking.track()));
    this.interviewer = new Interviewer(() -> talked, judge);
    this.session = Session.of(ID, List.of());
    append(
        List.of(
            new Event.SessionStarted(
                track.id(),
                booking.name(),
                booking.level(),
                booking.minutes(),
                Optional.empty(),
                booking.seed(),
                Set.of()),
            new Event.PlanMade(track)));
    turn(presence());
  }

  public Session session() {
    return session;
  }

  /// Everything that was logged.
  public List<Logged> log() {
    return List.copyOf(log);
  }

  /// Says something, after the time it takes to think and to say it.
  public void say(String text) {
    say(text, Duration.ZERO);
  }

  /// Says something after some thought. The clock calls on its own meanwhile, as it would in a
  /// room.
  ///
  /// @param thought time before the first word, beside a breath
  /// @return the number of the event, empty when the interview ended on the way
  public OptionalLong say(String text, Duration thought) {
    pass(TO_BEGIN.plus(thought).plus(spoken(text, WORDS_PER_SECOND)));
    return happen(new Event.CandidateSaid(text, Optional.empty()));
  }

  /// Uses a button.
  public void ask(Event.CandidateAsked.What what, Optional<String> text) {
    pass(TO_BEGIN);
    happen(new Event.CandidateAsked(what, text, Optional.empty()));
  }

  /// Stays silent until the interviewer says something.
  public void keepSilent() {
    Optional<Instant> due = interviewer.due(session, presence());
    due.ifPresent(instant -> {
      now = instant.isAfter(now) ? instant : now;
      turn(presence());
    });
  }

  /// Ends the interview.
  public void end() {
    if (session.running()) {
      Turn last = interviewer.end(session);
      append(last.spoken(speaker.speak(scene(last), _ -> {}), Optional.empty()));
    }
  }

  private OptionalLong happen(Event event) {
    if (!session.running()) {
      return OptionalLong.empty();
    }
    append(List.of(event));
    long seq = session.lastSeq();
    turn(presence());
    return OptionalLong.of(seq);
  }

  /// Lets time pass in which the candidate is busy; what the clock calls for happens on the way.
  private void pass(Duration duration) {
    Instant until = now.plus(duration);
    var busy = new Presence(true, until);
    Optional<Instant> due = interviewer.due(session, busy);
    while (due.isPresent() && !due.get().isAfter(until)) {
      now = due.get().isAfter(now) ? due.get() : now;
      turn(busy);
      due = interviewer.due(session, busy);
    }
    now = until.isAfter(now) ? until : now;
  }

  /// The interviewer takes the turn that is due, and the time that it takes to say it.
  private void turn(Presence presence) {
    Optional<Turn> decided = interviewer.decide(session, now, presence);
    if (decided.isPresent()) {
      Speaker.Speech speech = speaker.speak(scene(decided.get()), _ -> {});
      append(decided.get().spoken(speech, Optional.empty()));
      now = now.plus(spoken(speech.text(), INTERVIEWER_WORDS_PER_SECOND));
    }
  }

  private static Duration spoken(String text, double wordsPerSecond) {
    return Duration.ofMillis((long) (Words.of(text).size() / wordsPerSecond * 1000));
  }

  private Presence presence() {
    return new Presence(true, Instant.EPOCH);
  }

  private Speaker.Scene scene(Turn turn) {
    return new Speaker.Scene(
        session, turn.decision().moves(), turn.about(), Interviewer.minutesLeft(session, now));
  }

  /// Logs what needs no answer.
  public void append(List<Event> events) {
    for (Event event : events) {
      var logged = new Logged(session.lastSeq() + 1, now, event);
      log.add(logged);
      session = session.plus(List.of(logged));
    }
  }
}
