package prepai.interviewer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import prepai.evidence.Judgement;
import prepai.plan.Bank;
import prepai.plan.Drill;
import prepai.session.EndReason;
import prepai.session.Inquiry;
import prepai.session.Intent;
import prepai.session.Logged;
import prepai.session.Move;
import prepai.session.Session;

/// Decides what happens next in a session: a pure function of the log and the time.
public final class Interviewer {
  private static final Duration LONG_WARNING = Duration.ofMinutes(10);
  private static final Duration SHORT_WARNING = Duration.ofMinutes(5);
  private static final Duration DRILL_WARNING = Duration.ofMinutes(1);
  private static final Duration SHORT_INTERVIEW = Duration.ofMinutes(15);
  private static final Duration WARM_UP_SILENCE = Duration.ofMinutes(1);
  private static final Duration CLOSING_SILENCE = Duration.ofMinutes(2);
  private static final Duration CLOSING_GRACE = Duration.ofSeconds(30);
  private static final int SILENT_QUESTIONS = 3;
  private static final int NUDGES = 2;

  private final Replies replies;
  private final Agenda agenda;
  private final Judge judge;

  /// Makes an interviewer.
  ///
  /// @param bank may block until it is known what can be asked here
  public Interviewer(Supplier<Bank> bank, Judge judge) {
    this.agenda = new Agenda(bank);
    this.judge = judge;
    this.replies = new Replies(agenda, judge);
  }

  /// The turn that is due: the answer to what the candidate said last, or what the clock or silence
  /// calls for; none while the candidate has the floor.
  public Optional<Turn> decide(Session session, Instant now, Presence presence) {
    Optional<Turn> turn = due(session, now, presence);
    turn.flatMap(Turn::posed).ifPresent(posed -> judge.prepare(posed.question()));
    return turn;
  }

  private Optional<Turn> due(Session session, Instant now, Presence presence) {
    if (!session.running()) {
      return Optional.empty();
    }
    if (session.lastSaid().isEmpty()) {
      return Optional.of(
          agenda.plain(session, OptionalLong.empty(), Intent.TIME, new Move.Greet()));
    }
    Optional<Logged> owed = session.owed();
    if (owed.isPresent()) {
      return Optional.of(withTimeCheck(session, now, replies.to(session, owed.get(), now)));
    }
    if (!now.isBefore(session.endsAt())) {
      return Optional.of(timeIsUp(session));
    }
    return unasked(session, presence)
        .filter(due -> !due.at().isAfter(now))
        .map(due -> due.turn(now));
  }

  /// Whether a turn is due, without deciding it: judging may take its time.
  public boolean isDue(Session session, Instant now, Presence presence) {
    return session.running()
        && (session.lastSaid().isEmpty()
            || session.owed().isPresent()
            || unasked(session, presence).filter(due -> !due.at().isAfter(now)).isPresent());
  }

  /// The last turn when the candidate ends the interview.
  public Turn end(Session session) {
    return agenda.ending(
        session, OptionalLong.empty(), Intent.END, EndReason.CANDIDATE, Judgement.NOTHING);
  }

  /// When a turn will be due although nobody says anything.
  public Optional<Instant> due(Session session, Presence presence) {
    return session.running() ? unasked(session, presence).map(Unasked::at) : Optional.empty();
  }

  /// The time left that is announced: ten minutes, in a short interview five, in a drill one.
  public static Duration warning(Session session) {
    if (session.length().toMinutes() <= Drill.MINUTES) {
      return DRILL_WARNING;
    }
    return session.length().compareTo(SHORT_INTERVIEW) <= 0 ? SHORT_WARNING : LONG_WARNING;
  }

  /// A turn that comes by itself.
  private record Unasked(Instant at, java.util.function.Function<Instant, Turn> decision) {
    Turn turn(Instant now) {
      return decision.apply(now);
    }
  }

  private Optional<Unasked> unasked(Session session, Presence presence) {
    Instant end = session.endsAt();
    var wrap =
        new Unasked(
            end,
            _ ->
                agenda.ending(
                    session,
                    OptionalLong.empty(),
                    Intent.TIME,
                    EndReason.CLOCK,
                    Judgement.NOTHING));
    if (!presence.connected()) {
      return Optional.of(wrap);
    }
    return Stream.of(
            Optional.of(wrap),
            warning(session, presence),
            closing(session, presence),
            silence(session, presence))
        .flatMap(Optional::stream)
        .min(java.util.Comparator.comparing(Unasked::at));
  }

  private Turn timeIsUp(Session session) {
    return agenda.ending(
        session, OptionalLong.empty(), Intent.TIME, EndReason.CLOCK, Judgement.NOTHING);
  }

  private Optional<Unasked> warning(Session session, Presence presence) {
    if (session.timeChecked() || session.invitedAt().isPresent()) {
      return Optional.empty();
    }
    Instant at = session.endsAt().minus(warning(session));
    return Optional.of(
        new Unasked(
            latest(at, presence.lastActivity().plusSeconds(5), at.plusSeconds(45)),
            now ->
                agenda.plain(
                    session,
                    OptionalLong.empty(),
                    Intent.TIME,
                    new Move.TimeCheck(minutesLeft(session, now)))));
  }

  private Optional<Unasked> closing(Session session, Presence presence) {
    if (session.invitedAt().isPresent()) {
      return Optional.of(
          new Unasked(
              later(session.lastAt(), presence.lastActivity()).plus(CLOSING_SILENCE),
              _ ->
                  agenda.ending(
                      session,
                      OptionalLong.empty(),
                      Intent.SILENCE,
                      EndReason.FINISHED,
                      Judgement.NOTHING)));
    }
    Instant at = session.endsAt().minus(session.closing()).plus(CLOSING_GRACE);
    return Optional.of(
        new Unasked(
            latest(at, presence.lastActivity().plusSeconds(10), at.plusSeconds(60)),
            _ ->
                agenda.plain(
                    session, OptionalLong.empty(), Intent.TIME, new Move.InviteQuestions())));
  }

  private Optional<Unasked> silence(Session session, Presence presence) {
    if (session.invitedAt().isPresent()) {
      return Optional.empty();
    }
    Instant since = later(session.lastAt(), presence.lastActivity());
    Optional<Inquiry> current = session.current();
    if (current.isEmpty()) {
      return Optional.of(
          new Unasked(
              since.plus(WARM_UP_SILENCE),
              now ->
                  agenda.next(
                      session, OptionalLong.empty(), Intent.SILENCE, Judgement.NOTHING, now)));
    }
    Inquiry inquiry = current.get();
    if (inquiry.nudges() > NUDGES) {
      return Optional.empty();
    }
    boolean writing = inquiry.codeInvited() && inquiry.submissions().isEmpty();
    Instant at = since.plus(inquiry.question().kind().thinkTime().multipliedBy(writing ? 2 : 1));
    if (inquiry.nudges() < NUDGES) {
      return Optional.of(new Unasked(at, _ -> nudge(session, Move.Nudge.Reason.SILENCE)));
    }
    return Optional.of(
        new Unasked(
            at,
            now ->
                silentStreak(session) >= SILENT_QUESTIONS
                    ? nudge(session, Move.Nudge.Reason.WAITING)
                    : agenda.next(
                        session, OptionalLong.empty(), Intent.SILENCE, Judgement.NOTHING, now)));
  }

  private Turn nudge(Session session, Move.Nudge.Reason reason) {
    return agenda.plain(session, OptionalLong.empty(), Intent.SILENCE, new Move.Nudge(reason));
  }

  private static long silentStreak(Session session) {
    List<Inquiry> asked = session.inquiries();
    int silent = 0;
    for (int index = asked.size() - 1; index >= 0 && !asked.get(index).engaged(); index--) {
      silent++;
    }
    return silent;
  }

  private static Turn withTimeCheck(Session session, Instant now, Turn turn) {
    Duration left = Duration.between(now, session.endsAt());
    Move main = turn.decision().moves().getLast();
    boolean fits =
        main instanceof Move.Ask
            || main instanceof Move.PresentProblem
            || main instanceof Move.Probe
            || main instanceof Move.Challenge;
    if (session.timeChecked() || !fits || left.compareTo(warning(session)) > 0) {
      return turn;
    }
    return turn.ledBy(new Move.TimeCheck(minutesLeft(session, now)));
  }

  /// Minutes until the end, rounded to the nearest, at least one.
  public static int minutesLeft(Session session, Instant now) {
    long seconds = Duration.between(now, session.endsAt()).toSeconds();
    return (int) Math.max(1, Math.round(seconds / 60.0));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /// The later of the two, but not after the last.
  private static Instant latest(Instant one, Instant other, Instant last) {
    Instant later = later(one, other);
    return later.isAfter(last) ? last : later;
  }
}
