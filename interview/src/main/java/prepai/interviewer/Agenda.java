package prepai.interviewer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.evidence.Judgement;
import prepai.plan.Ability;
import prepai.plan.Bank;
import prepai.plan.Kind;
import prepai.plan.Level;
import prepai.plan.NextQuestion;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.plan.Track;
import prepai.session.EndReason;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Intent;
import prepai.session.Move;
import prepai.session.Session;

/// Keeps to the track's blueprint: which phase it is, which question comes next, when the
/// candidate's own minutes begin. Builds the turns that follow from it.
final class Agenda {
  private static final Duration TOO_SHORT_FOR_A_QUESTION = Duration.ofSeconds(90);
  private static final double LEAST_SHARE = 0.6;
  private static final double HOPELESS = 0.25;
  private static final String CLOSING = "closing";
  private static final String WARM_UP = "warm-up";

  private final Supplier<Bank> bank;

  Agenda(Supplier<Bank> bank) {
    this.bank = bank;
  }

  /// A turn of one move about the question under discussion.
  Turn plain(Session session, OptionalLong replyTo, Intent intent, Move move) {
    return turn(session, replyTo, intent, Judgement.NOTHING, List.of(move), List.of());
  }

  /// A turn about the question under discussion.
  Turn turn(
      Session session,
      OptionalLong replyTo,
      Intent intent,
      Judgement judgement,
      List<Move> moves,
      List<String> notes) {
    boolean closing =
        session.invitedAt().isPresent() || moves.getLast() instanceof Move.InviteQuestions;
    Optional<Inquiry> current = closing ? Optional.empty() : session.current();
    return new Turn(
        Optional.empty(),
        new Event.TurnDecided(
            replyTo, intent, judgement, moves, ability(session, replyTo, intent, judgement), notes),
        closing ? CLOSING : current.map(Inquiry::phase).orElse(WARM_UP),
        current.map(Inquiry::number),
        current.map(Inquiry::question),
        Optional.empty());
  }

  /// The last turn.
  Turn ending(
      Session session, OptionalLong replyTo, Intent intent, EndReason reason, Judgement judgement) {
    Turn turn =
        turn(session, replyTo, intent, judgement, List.of(new Move.Wrap(reason)), List.of());
    return new Turn(
        Optional.empty(),
        turn.decision(),
        CLOSING,
        Optional.empty(),
        Optional.empty(),
        Optional.of(reason));
  }

  /// Whether the last minutes have come, or too little is left for another question.
  static boolean closingTime(Session session, Instant now) {
    return !now.isBefore(session.endsAt().minus(session.closing()));
  }

  /// Goes on to the next question, or to the candidate's own when there is none or no time.
  Turn next(
      Session session, OptionalLong replyTo, Intent intent, Judgement judgement, Instant now) {
    Duration open = Duration.between(now, session.endsAt().minus(session.closing()));
    Optional<Choice> choice =
        open.compareTo(TOO_SHORT_FOR_A_QUESTION) < 0
            ? Optional.empty()
            : choose(session, replyTo, intent, judgement, now);
    if (choice.isEmpty()) {
      return turn(
          session, replyTo, intent, judgement, List.of(new Move.InviteQuestions()), List.of());
    }
    Question question = choice.get().question();
    int number = session.inquiries().size() + 1;
    Move move =
        question.kind() == Kind.CODING
            ? new Move.PresentProblem(question.id())
            : new Move.Ask(question.id());
    return new Turn(
        Optional.of(new Event.QuestionPosed(number, choice.get().phase().id(), question.asAsked())),
        new Event.TurnDecided(
            replyTo,
            intent,
            judgement,
            List.of(move),
            ability(session, replyTo, intent, judgement),
            List.of()),
        choice.get().phase().id(),
        Optional.of(number),
        Optional.of(question),
        Optional.empty());
  }

  private record Choice(Track.Phase phase, Question question) {}

  private Optional<Choice> choose(
      Session session, OptionalLong replyTo, Intent intent, Judgement judgement, Instant now) {
    Optional<Choice> opening = opening(session);
    if (opening.isPresent()) {
      return opening;
    }
    Track track = session.track().orElseThrow();
    Duration open = Duration.between(now, session.endsAt().minus(session.closing()));
    Set<String> made =
        session.inquiries().stream()
            .map(inquiry -> inquiry.question().base())
            .collect(Collectors.toSet());
    List<Question> questions =
        bank.get().of(track.id()).stream()
            .filter(question -> worthBeginning(question, open))
            .filter(question -> !made.contains(question.id()))
            .toList();
    List<Inquiry> inquiries = foreseen(session, replyTo, intent, judgement);
    List<NextQuestion.Asked> asked = asked(session, replyTo, intent, judgement);
    Ability ability = Ability.leaning(level(session), observations(inquiries));
    for (int index = phaseIndex(session, track, now); index < track.phases().size(); index++) {
      Track.Phase phase = track.phases().get(index);
      boolean full = full(session, phase, now) || hopeless(inquiries, phase);
      Duration left = Duration.between(now, phaseEnd(session, track, index));
      boolean last = index == track.phases().size() - 1;
      List<Question> fitting =
          last || held(session, phase) == 0
              ? questions
              : questions.stream().filter(question -> worthBeginning(question, left)).toList();
      Optional<Choice> choice =
          full
              ? Optional.empty()
              : grilling(session, track, phase)
                  .or(() -> pick(session, phase, fitting, asked, ability, left));
      if (choice.isPresent()) {
        return choice;
      }
    }
    List<Question> talk =
        questions.stream()
            .filter(question ->
                asked.stream().filter(one -> one.question().kind() == question.kind()).count()
                    < mostOf(question.kind()))
            .toList();
    // Rather one more of a kind than an interview that ends for want of questions.
    return Stream.of(talk, questions)
        .flatMap(pool ->
            track.phases().stream()
                .flatMap(phase -> pick(session, phase, pool, asked, ability, open).stream())
                .max(Comparator.comparingDouble(choice -> worth(session, choice, ability)))
                .stream())
        .findFirst();
  }

  /// An interview on something else begins with one question on the CV, if there is one.
  private Optional<Choice> opening(Session session) {
    boolean first = session.inquiries().isEmpty() && !session.isDrill();
    Track track = session.track().orElseThrow();
    if (!first || Grilling.isAbout(track)) {
      return Optional.empty();
    }
    int minutes = Math.clamp(session.length().toMinutes() / 12, 2, 4);
    var phase =
        new Track.Phase(Inquiry.OPENING, "Your CV", 1, List.of(Kind.BEHAVIOURAL), List.of(), 1);
    return new Grilling(bank.get())
        .next(session, Optional.of(minutes))
        .map(question -> new Choice(phase, question));
  }

  /// An interview on what the candidate has done takes its first phase from the CV, and then every
  /// other question.
  private Optional<Choice> grilling(Session session, Track track, Track.Phase phase) {
    boolean turn = phase.equals(track.phases().getFirst()) || !Grilling.justAsked(session);
    return Grilling.isAbout(track) && turn
        ? new Grilling(bank.get())
            .next(session, Optional.empty())
            .map(question -> new Choice(phase, question))
        : Optional.empty();
  }

  /// What a question is worth once the blueprint is through: what it tells, times how much its
  /// phase still lacks of its share. A phase whose last question is far too hard waits for others.
  private static double worth(Session session, Choice choice, Ability ability) {
    return Ability.information(choice.question().difficulty(), ability.theta())
        * choice.phase().share()
        / (held(session, choice.phase()) + 1);
  }

  /// Whether a phase has had its questions. Who is quick gets more of them, until half of the
  /// phase's share of the time is used.
  private static boolean full(Session session, Track.Phase phase, Instant now) {
    if (held(session, phase) < phase.atMost()) {
      return false;
    }
    long share = session.length().minus(session.closing()).toMillis() * phase.share() / 100;
    return spent(session, phase, now).toMillis() * 2 >= share;
  }

  /// How long a phase's questions have taken.
  private static Duration spent(Session session, Track.Phase phase, Instant now) {
    Duration spent = Duration.ZERO;
    List<Inquiry> inquiries = session.inquiries();
    for (int index = 0; index < inquiries.size(); index++) {
      Instant until = index + 1 < inquiries.size() ? inquiries.get(index + 1).askedAt() : now;
      if (inquiries.get(index).phase().equals(phase.id())) {
        spent = spent.plus(Duration.between(inquiries.get(index).askedAt(), until));
      }
    }
    return spent;
  }

  /// How many questions of a phase were asked.
  private static double held(Session session, Track.Phase phase) {
    return session.inquiries().stream()
        .filter(inquiry -> inquiry.phase().equals(phase.id()))
        .count();
  }

  /// Whether the candidate tried the last two questions of a phase and came to nothing: then
  /// something else does more good.
  private static boolean hopeless(List<Inquiry> inquiries, Track.Phase phase) {
    return inquiries.size() >= 2
        && inquiries.subList(inquiries.size() - 2, inquiries.size()).stream()
            .allMatch(inquiry ->
                inquiry.phase().equals(phase.id())
                    && (!inquiry.answers().isEmpty() || inquiry.admissions() > 0)
                    && inquiry.score() < HOPELESS);
  }

  /// How many of a kind one interview bears, when the blueprint is through.
  private static int mostOf(Kind kind) {
    return switch (kind) {
      case CODING, SCENARIO -> 4;
      case CONCEPT, BEHAVIOURAL -> Integer.MAX_VALUE;
    };
  }

  /// A design or a problem that must be broken off before it stands tells nothing.
  private static boolean worthBeginning(Question question, Duration open) {
    boolean builds = question.kind() == Kind.SCENARIO || question.kind() == Kind.CODING;
    return !builds || question.difficulty().time().toMillis() * LEAST_SHARE <= open.toMillis();
  }

  private static Optional<Choice> pick(
      Session session,
      Track.Phase phase,
      List<Question> questions,
      List<NextQuestion.Asked> asked,
      Ability ability,
      Duration left) {
    Event.SessionStarted started = session.started().orElseThrow();
    return NextQuestion.choose(
            questions,
            new NextQuestion.Situation(
                started.level(),
                phase,
                asked,
                started.seenQuestions(),
                ability,
                left,
                started.seed(),
                lacking(session)))
        .map(question -> new Choice(phase, question));
  }

  /// Skills that the job description asks for; those that the CV does not show, if there is one.
  private static Set<String> lacking(Session session) {
    var lacking = new LinkedHashSet<>(session.wanted());
    session.cv().ifPresent(cv -> lacking.removeAll(cv.skills()));
    return lacking.isEmpty() ? Set.copyOf(session.wanted()) : lacking;
  }

  /// The phase the clock is in, never before the one already reached.
  static int phaseIndex(Session session, Track track, Instant now) {
    int reached = 0;
    for (Inquiry inquiry : session.inquiries()) {
      for (int index = 0; index < track.phases().size(); index++) {
        if (track.phases().get(index).id().equals(inquiry.phase())) {
          reached = Math.max(reached, index);
        }
      }
    }
    int index = 0;
    while (index < track.phases().size() - 1
        && !now.isBefore(phaseEnd(session, track, index).minus(TOO_SHORT_FOR_A_QUESTION))) {
      index++;
    }
    return Math.max(index, reached);
  }

  /// When the phase of a question is over by the blueprint; empty when none follows, or when the
  /// question came after its phase.
  Optional<Instant> lastOf(Session session, Inquiry inquiry) {
    Track track = session.track().orElseThrow();
    for (int index = 0; index < track.phases().size() - 1; index++) {
      if (track.phases().get(index).id().equals(inquiry.phase())) {
        return Optional.of(phaseEnd(session, track, index)).filter(inquiry.askedAt()::isBefore);
      }
    }
    return Optional.empty();
  }

  /// When a phase is over by the blueprint.
  static Instant phaseEnd(Session session, Track track, int index) {
    int share = track.phases().stream().limit(index + 1L).mapToInt(Track.Phase::share).sum();
    long millis = session.length().minus(session.closing()).toMillis();
    return session.startedAt().plusMillis(millis * share / 100);
  }

  private static List<NextQuestion.Asked> asked(
      Session session, OptionalLong replyTo, Intent intent, Judgement judgement) {
    return foreseen(session, replyTo, intent, judgement).stream()
        .map(inquiry ->
            new NextQuestion.Asked(
                inquiry.question(),
                inquiry.engaged() ? Optional.of(inquiry.score()) : Optional.empty(),
                inquiry.missing().stream().map(Point::id).collect(Collectors.toSet())))
        .toList();
  }

  private static Ability ability(
      Session session, OptionalLong replyTo, Intent intent, Judgement judgement) {
    return Ability.estimate(
        level(session), observations(foreseen(session, replyTo, intent, judgement)));
  }

  private static Level level(Session session) {
    return session.started().orElseThrow().level();
  }

  private static List<Ability.Observation> observations(List<Inquiry> inquiries) {
    return inquiries.stream()
        .filter(inquiry -> inquiry.engaged() && !inquiry.opening())
        .map(inquiry -> new Ability.Observation(inquiry.question().difficulty(), inquiry.score()))
        .toList();
  }

  private static List<Inquiry> foreseen(
      Session session, OptionalLong replyTo, Intent intent, Judgement judgement) {
    var inquiries = new ArrayList<>(session.inquiries());
    boolean open = session.invitedAt().isEmpty() || intent == Intent.ANSWER;
    if (!inquiries.isEmpty() && open) {
      inquiries.set(
          inquiries.size() - 1, inquiries.getLast().foreseen(replyTo.orElse(0), intent, judgement));
    }
    return inquiries;
  }
}
