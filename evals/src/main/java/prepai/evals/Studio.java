package prepai.evals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Interviewer;
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

/// An interview with a clock of its own: time passes as fast as people talk, not as fast as it is
/// typed. The same inputs give the same log.
public final class Studio {
  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
  private static final SessionId ID = new SessionId("recordedrecordedrecord");
  private static final Duration TO_BEGIN = Duration.ofSeconds(6);
  private static final double WORDS_PER_SECOND = 2.2;

  private final Interviewer interviewer;
  private final Speaker speaker = new AuthoredSpeaker();
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
    // Recordings are of talk: nobody in them writes code.
    Bank talked = bank.withoutCode();
    Track track =
        bank.track(booking.track())
            .orElseThrow(
                () -> new IllegalArgumentException("there is no track " + booking.track()));
    this.interviewer = new Interviewer(() -> talked, Judges.today());
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
    turn();
  }

  public Session session() {
    return session;
  }

  /// Everything that was logged.
  public List<Logged> log() {
    return List.copyOf(log);
  }

  /// Says something, after the time it takes to say it.
  public void say(String text) {
    pass(TO_BEGIN.plusMillis((long) (Words.of(text).size() / WORDS_PER_SECOND * 1000)));
    happen(new Event.CandidateSaid(text, Optional.empty()));
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
      turn();
    });
  }

  /// Ends the interview.
  public void end() {
    if (session.running()) {
      Turn last = interviewer.end(session);
      append(last.spoken(speaker.speak(scene(last), _ -> {}), Optional.empty()));
    }
  }

  private void happen(Event event) {
    if (session.running()) {
      append(List.of(event));
      turn();
    }
  }

  /// What the clock calls for on the way happens first, as it would in a room.
  private void pass(Duration duration) {
    now = now.plus(duration);
    if (session.owed().isEmpty() && !now.isBefore(session.endsAt())) {
      turn();
    }
  }

  private void turn() {
    interviewer
        .decide(session, now, presence())
        .ifPresent(
            turn -> append(turn.spoken(speaker.speak(scene(turn), _ -> {}), Optional.empty())));
  }

  private Presence presence() {
    return new Presence(true, Instant.EPOCH);
  }

  private Speaker.Scene scene(Turn turn) {
    return new Speaker.Scene(
        session, turn.decision().moves(), turn.about(), Interviewer.minutesLeft(session, now));
  }

  private void append(List<Event> events) {
    for (Event event : events) {
      var logged = new Logged(session.lastSeq() + 1, now, event);
      log.add(logged);
      session = session.plus(List.of(logged));
    }
  }
}
