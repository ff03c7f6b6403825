package prepai.interviewer;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Status;
import prepai.growth.Claims;
import prepai.growth.Growth;
import prepai.plan.Facet;
import prepai.plan.Kind;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.session.EndReason;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Intent;
import prepai.session.Logged;
import prepai.session.Move;
import prepai.session.Run;
import prepai.session.Session;
import prepai.session.SpeechKind;
import prepai.text.Sentences;
import prepai.text.Words;

/// Decides the answer to what the candidate said or asked for.
final class Replies {
  private static final double ENOUGH = 0.85;
  private static final double CHALLENGE_FROM = 0.4;
  private static final double OVERTIME = 1.5;
  private static final int FRUITLESS = 2;
  private static final int FRUITLESS_WHEN_TERSE = 5;
  private static final int PROBES_BEFORE_CODE = 2;
  private static final int FAILURES_TO_HELP = 3;
  private static final Duration TIME_TO_WRITE = Duration.ofMinutes(4);

  /// What is still worth asking once the code works.
  private static final Set<Facet> ABOUT_CODE =
      Set.of(Facet.COMPLEXITY, Facet.VERIFICATION, Facet.TRADE_OFFS, Facet.FAILURE);

  /// Ends the writing without a submission.
  private static final Pattern DONE =
      Pattern.compile(
          "\\b(?:i(?:'m| am) (?:done|finished|stuck)|that's it|done\\b|finished\\b|(?:can't|cannot|don't want to|won't|would rather not|not able to) (?:write|code|type|submit|use)|without (?:the )?(?:code|editor)|o\\(|complexit|linear|quadratic)",
          Pattern.CASE_INSENSITIVE);

  private static final int VAGUE_WORDS = 12;

  /// Fewer words than this are said in passing.
  private static final int HEARD_WORDS = 4;

  private static final int RAMBLE_WORDS = 300;

  /// A long answer that reaches less of the question than this has lost its way.
  private static final double RAMBLE_GAIN = 0.3;

  private static final int ASIDES_PER_QUESTION = 3;
  private static final int ASIDES_TO_END = 8;
  private static final int ABUSE_TO_END = 3;
  private static final int MOST_CLARIFIED = 3;

  /// Confidence from which a measurement is held against somebody's word.
  private static final double SURE = 0.8;

  private static final int QUESTIONS_FIRST = 2;
  private static final Pattern QUESTIONS =
      Pattern.compile(
          "[?;]\\s*|,? and (?=(?:what|which|how|is|are|do|does|can|may|should|who|where|when)\\b)");

  /// A story that is taken back: there is nothing in it to ask about.
  private static final Pattern DISOWNED =
      Pattern.compile(
          "\\b(?:no (?:real |good |such )?(?:example|story)|not (?:really )?(?:an|a real|a good) example|nothing (?:was|is|has|had|much|really|happened|changed|came|to)\\b|i (?:didn't|did not|haven't|never) (?:do|did|done|change|changed|learn|learned|decide|notice|notice|really do)\\b|i did nothing|nobody (?:did|does|knew|noticed|lets)|never happened)",
          Pattern.CASE_INSENSITIVE);

  /// A short answer that says there was nothing of the kind.
  private static final Pattern DENIED =
      Pattern.compile(
          "^(?:(?:honestly|well|sorry|actually|unfortunately|um+|uh+|hm+),? )*(?:no\\b|nope\\b|never\\b|nothing\\b|none\\b|nobody\\b)|\\b(?:i|we|they|he|she|nobody|it|that|there) (?:really |just |actually )?(?:didn't|did not|never|haven't|have not|hadn't|had not|wasn't|was not|weren't|were not)\\b|\\bthere was (?:nothing|none|no)\\b|\\bnobody did\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int DENIAL_WORDS = 40;
  private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)(?<=[.!?])\\s.*");

  private static final Set<Intent> ASIDES =
      Set.of(
          Intent.OFF_TOPIC,
          Intent.WANTS_THE_ANSWER,
          Intent.HOW_AM_I_DOING,
          Intent.WHO_ARE_YOU,
          Intent.ECHO,
          Intent.LANGUAGE,
          Intent.ABUSE,
          Intent.INSTRUCTIONS,
          Intent.EARLIER_QUESTION);

  /// Intents that are judged as an answer.
  private static final Set<Intent> ANSWERS =
      Set.of(
          Intent.ANSWER,
          Intent.EARLIER_QUESTION,
          Intent.NOTHING_MORE,
          Intent.ASKS_INTERVIEWER,
          Intent.SILENCE,
          Intent.TIME);

  private final Agenda agenda;
  private final Judge judge;

  Replies(Agenda agenda, Judge judge) {
    this.agenda = agenda;
    this.judge = judge;
  }

  /// The turn that answers `owed`.
  Turn to(Session session, Logged owed, Instant now) {
    var stimulus = (Event.Stimulus) owed.event();
    var reply = new Reply(session, owed.seq(), now);
    return switch (stimulus) {
      case Event.CandidateAsked asked when reply.over() -> reply.timeIsUp(intent(asked));
      case Event.CandidateAsked asked ->
          switch (asked.what()) {
            case HINT -> reply.hint(Intent.HINT);
            case SKIP -> reply.leave(Intent.SKIP);
            case REPEAT -> reply.plain(Intent.REPEAT, new Move.Repeat());
            case CLARIFY -> reply.clarify(asked.text().orElseThrow());
          };
      case Event.CandidateSaid said -> reply.toWords(said.text());
      case Event.CodeRan ran -> reply.toCode(ran);
    };
  }

  private static Intent intent(Event.CandidateAsked asked) {
    return switch (asked.what()) {
      case HINT -> Intent.HINT;
      case SKIP -> Intent.SKIP;
      case REPEAT -> Intent.REPEAT;
      case CLARIFY -> Intent.CLARIFY;
    };
  }

  private final class Reply {
    private final Session session;
    private final OptionalLong replyTo;
    private final Instant now;
    private final boolean closing;

    Reply(Session session, long seq, Instant now) {
      this.session = session;
      this.replyTo = OptionalLong.of(seq);
      this.now = now;
      this.closing = session.invitedAt().isPresent();
    }

    Turn toWords(String text) {
      Optional<Inquiry> current = session.current();
      Intent intent = IntentReader.read(text, current.map(Inquiry::question), closing);
      if (closing) {
        return closingReply(intent, text);
      }
      if (over() && (current.isEmpty() || !ANSWERS.contains(intent)) && intent != Intent.END) {
        return timeIsUp(intent);
      }
      return switch (intent) {
        case END -> agenda.ending(session, replyTo, intent, EndReason.CANDIDATE, Judgement.NOTHING);
        case HINT -> hint(intent);
        case SKIP -> leave(intent);
        case REPEAT -> plain(intent, new Move.Repeat());
        case CLARIFY -> clarify(text);
        case THINKING -> plain(intent, new Move.Nudge(Move.Nudge.Reason.THINKING));
        case DOES_NOT_KNOW -> current.isEmpty() ? leave(intent) : notKnown(current.get());
        case WANTS_THE_ANSWER -> redirect(intent, Move.Redirect.Cause.WANTS_THE_ANSWER);
        case OFF_TOPIC -> redirect(intent, Move.Redirect.Cause.OFF_TOPIC);
        case HOW_AM_I_DOING -> redirect(intent, Move.Redirect.Cause.HOW_AM_I_DOING);
        case WHO_ARE_YOU -> redirect(intent, Move.Redirect.Cause.WHO_ARE_YOU);
        case ECHO -> redirect(intent, Move.Redirect.Cause.ECHO);
        case LANGUAGE -> redirect(intent, Move.Redirect.Cause.LANGUAGE);
        case ABUSE -> redirect(intent, Move.Redirect.Cause.ABUSE);
        case INSTRUCTIONS -> redirect(intent, Move.Redirect.Cause.INSTRUCTIONS);
        case ANSWER, EARLIER_QUESTION, NOTHING_MORE, ASKS_INTERVIEWER, SILENCE, TIME, CODE -> {
          if (current.isEmpty()) {
            yield leave(Intent.ANSWER);
          }
          yield asksFirst(current.get(), text) ? clarify(text) : answered(current.get(), text);
        }
      };
    }

    /// Whether the candidate puts the task into own words and asks about it before solving it.
    private boolean asksFirst(Inquiry inquiry, String text) {
      boolean builds =
          inquiry.question().kind() == Kind.CODING || inquiry.question().kind() == Kind.SCENARIO;
      return builds
          && inquiry.answers().isEmpty()
          && IntentReader.asking(text) >= QUESTIONS_FIRST
          && clarification(inquiry.question(), text).isPresent();
    }

    boolean over() {
      return !now.isBefore(session.endsAt());
    }

    Turn timeIsUp(Intent intent) {
      return agenda.ending(session, replyTo, intent, EndReason.CLOCK, Judgement.NOTHING);
    }

    Turn plain(Intent intent, Move move) {
      return agenda.plain(session, replyTo, intent, move);
    }

    Turn leave(Intent intent) {
      if (closing) {
        return agenda.ending(session, replyTo, intent, EndReason.FINISHED, Judgement.NOTHING);
      }
      return agenda.next(session, replyTo, intent, Judgement.NOTHING, now);
    }

    Turn hint(Intent intent) {
      Optional<Inquiry> current = session.current();
      if (closing || current.isEmpty() || rungsLeft(current.get()) == 0) {
        return plain(intent, new Move.NoHint());
      }
      int rung = current.get().hints().size() + 1;
      return agenda.turn(
          session,
          replyTo,
          intent,
          Judgement.NOTHING,
          List.of(new Move.Hint(rung, true)),
          List.of("Asked for hint " + rung + "."));
    }

    Turn clarify(String text) {
      if (closing) {
        return closingReply(Intent.ASKS_INTERVIEWER, text);
      }
      Optional<String> answer =
          session.current().flatMap(current -> clarification(current.question(), text));
      return plain(Intent.CLARIFY, new Move.Clarify(answer));
    }

    private Turn closingReply(Intent intent, String text) {
      return switch (intent) {
        case NOTHING_MORE ->
            agenda.ending(session, replyTo, intent, EndReason.FINISHED, Judgement.NOTHING);
        case END -> agenda.ending(session, replyTo, intent, EndReason.CANDIDATE, Judgement.NOTHING);
        case ABUSE -> redirect(intent, Move.Redirect.Cause.ABUSE);
        case INSTRUCTIONS -> redirect(intent, Move.Redirect.Cause.INSTRUCTIONS);
        case LANGUAGE -> redirect(intent, Move.Redirect.Cause.LANGUAGE);
        case THINKING -> plain(intent, new Move.Nudge(Move.Nudge.Reason.THINKING));
        default -> {
          if (over()) {
            yield timeIsUp(intent);
          }
          yield late(text)
              ? lateAnswer(text)
              : plain(Intent.ASKS_INTERVIEWER, new Move.Answer(Subject.of(text)));
        }
      };
    }

    /// Whether the candidate was still answering when the clock called for the last minutes.
    private boolean late(String text) {
      boolean interrupted =
          session
              .lastSaid()
              .filter(said -> said.kind() == SpeechKind.INVITE_QUESTIONS)
              .filter(said -> said.replyTo().isEmpty())
              .isPresent();
      return interrupted
          && session.current().isPresent()
          && !text.contains("?")
          && Words.of(text).size() >= VAGUE_WORDS;
    }

    private Turn lateAnswer(String text) {
      var answer =
          new Judge.Answer(
              replyTo.orElseThrow(), text, session.current().orElseThrow(), Optional.empty());
      return agenda.turn(
          session,
          replyTo,
          Intent.ANSWER,
          judge.judge(answer),
          List.of(new Move.InviteQuestions()),
          List.of());
    }

    private Turn redirect(Intent intent, Move.Redirect.Cause cause) {
      long abuse = session.intents().stream().filter(Intent.ABUSE::equals).count();
      if (intent == Intent.ABUSE && abuse + 1 >= ABUSE_TO_END) {
        return agenda.ending(session, replyTo, intent, EndReason.CONDUCT, Judgement.NOTHING);
      }
      return aside(intent, new Move.Redirect(cause));
    }

    /// Something beside the question; many in a row lead on, and in the end to the end.
    private Turn aside(Intent intent, Move move) {
      int asides = 1;
      List<Intent> intents = session.intents();
      for (int index = intents.size() - 1;
          index >= 0 && ASIDES.contains(intents.get(index));
          index--) {
        asides++;
      }
      if (asides >= ASIDES_TO_END) {
        return agenda.ending(session, replyTo, intent, EndReason.CONDUCT, Judgement.NOTHING);
      }
      return !closing && session.current().isPresent() && asides % (ASIDES_PER_QUESTION + 1) == 0
          ? agenda.next(session, replyTo, intent, Judgement.NOTHING, now)
          : plain(intent, move);
    }

    /// Says what the tests showed, then goes on from there: after the third failure in a row with
    /// the offer of a hint, when all is well with what is still open.
    Turn toCode(Event.CodeRan ran) {
      if (over()) {
        return timeIsUp(Intent.CODE);
      }
      Inquiry inquiry = session.current().orElseThrow();
      var run = inquiry.submissions().getLast();
      var reaction = RunReaction.to(run);
      if (Agenda.closingTime(session, now)) {
        return plain(Intent.CODE, new Move.InviteQuestions()).ledBy(reaction);
      }
      if (ran.passed()) {
        Optional<Point> probe =
            tooLong(inquiry)
                ? Optional.empty()
                : inquiry.missing().stream()
                    .filter(point -> inquiry.challenged() || ABOUT_CODE.contains(point.facet()))
                    .filter(point -> !inquiry.probed().contains(point.id()))
                    .max(
                        Comparator.<Point, Boolean>comparing(
                                point -> !inquiry.question().rubric().contains(point))
                            .thenComparingInt(Point::weight));
        return (probe.isPresent()
                ? plain(Intent.CODE, new Move.Probe(probe.get().id(), Optional.empty()))
                : challengeOrNext(inquiry, Intent.CODE, Judgement.NOTHING))
            .ledBy(reaction);
      }
      List<Run> submissions = inquiry.submissions();
      long failed = submissions.reversed().stream().takeWhile(one -> !one.ran().passed()).count();
      boolean stuck = failed % FAILURES_TO_HELP == 0 && rungsLeft(inquiry) > 0;
      if (!stuck) {
        return plain(Intent.CODE, reaction);
      }
      return agenda
          .turn(
              session,
              replyTo,
              Intent.CODE,
              Judgement.NOTHING,
              List.of(new Move.Nudge(Move.Nudge.Reason.HINT_OFFERED)),
              List.of("Failed " + failed + " submissions in a row; a hint was offered."))
          .ledBy(reaction);
    }

    private Turn notKnown(Inquiry inquiry) {
      if (Agenda.closingTime(session, now)) {
        return leave(Intent.DOES_NOT_KNOW);
      }
      boolean story = inquiry.question().kind() == Kind.BEHAVIOURAL;
      if (inquiry.admissions() == 0) {
        return plain(Intent.DOES_NOT_KNOW, new Move.Nudge(Move.Nudge.Reason.DOES_NOT_KNOW));
      }
      if (inquiry.admissions() == 1 && !story && rungsLeft(inquiry) > 0) {
        int rung = inquiry.hints().size() + 1;
        return agenda.turn(
            session,
            replyTo,
            Intent.DOES_NOT_KNOW,
            Judgement.NOTHING,
            List.of(new Move.Hint(rung, false)),
            List.of("Was stuck; hint " + rung + " was offered."));
      }
      return leave(Intent.DOES_NOT_KNOW);
    }

    private Turn answered(Inquiry inquiry, String text) {
      long seq = replyTo.orElseThrow();
      Optional<String> probed = probedPoint(session);
      Judgement judgement = judge.judge(new Judge.Answer(seq, text, inquiry, probed));
      if (judgement.findings().isEmpty() && answersEarlier(text, seq)) {
        return redirect(Intent.EARLIER_QUESTION, Move.Redirect.Cause.EARLIER_QUESTION);
      }
      if (over()) {
        return agenda.ending(session, replyTo, Intent.ANSWER, EndReason.CLOCK, judgement);
      }
      if (Agenda.closingTime(session, now)) {
        return agenda.turn(
            session,
            replyTo,
            Intent.ANSWER,
            judgement,
            List.of(new Move.InviteQuestions()),
            List.of());
      }
      Inquiry after = inquiry.foreseen(seq, Intent.ANSWER, judgement);
      int words = Words.of(text).size();
      if (writes(inquiry, text)) {
        return agenda.turn(
            session,
            replyTo,
            Intent.ANSWER,
            judgement,
            List.of(new Move.Nudge(Move.Nudge.Reason.CODING)),
            List.of());
      }
      if (codeDue(after)) {
        return agenda.turn(
            session,
            replyTo,
            Intent.ANSWER,
            judgement,
            List.of(new Move.InviteCode()),
            List.of("Was asked to write question " + after.number() + " down as code."));
      }
      Optional<Move.DoubtClaim> doubt = doubt(after, text);
      if (doubt.isPresent()) {
        return agenda.turn(
            session,
            replyTo,
            Intent.ANSWER,
            judgement,
            List.of(doubt.get()),
            List.of(
                "Named O(%s) for code that was measured otherwise; was asked about it."
                    .formatted(doubt.get().claimed())));
      }
      Optional<Facet> denied = denied(after, judgement, text);
      Predicate<Point> heard = heard(after);
      Optional<Point> probe =
          spent(after)
              ? Optional.empty()
              : nextProbe(
                  after,
                  point ->
                      denied.filter(point.facet()::equals).isEmpty()
                          && !heard.test(point)
                          && !probedBefore(after, point));
      if (probe.isEmpty()
          || disowned(after, judgement, text)
          || (denied.isPresent() && deniedBefore(after))) {
        return challengeOrNext(after, Intent.ANSWER, judgement);
      }
      if (judgement.findings().isEmpty() && words < VAGUE_WORDS && after.answers().size() == 1) {
        return agenda.turn(
            session,
            replyTo,
            Intent.ANSWER,
            judgement,
            List.of(new Move.Nudge(Move.Nudge.Reason.VAGUE)),
            List.of("The first answer to question " + after.number() + " stayed vague."));
      }
      Move move = new Move.Probe(probe.get().id(), anchor(after, probe.get(), text));
      boolean rambling = words > RAMBLE_WORDS && after.score() - inquiry.score() < RAMBLE_GAIN;
      if (rambling && now.isAfter(after.askedAt().plus(after.question().difficulty().time()))) {
        return challengeOrNext(after, Intent.ANSWER, judgement);
      }
      return agenda.turn(
          session,
          replyTo,
          Intent.ANSWER,
          judgement,
          rambling ? List.of(new Move.Redirect(Move.Redirect.Cause.RAMBLING), move) : List.of(move),
          rambling
              ? List.of("Had to be interrupted: " + words + " words in one answer.")
              : List.of());
    }

    /// What was said about the running time, when the measurement of working code denies it. Only
    /// across the growth that the problem asks for: beyond that the two may speak of different
    /// sizes.
    private Optional<Move.DoubtClaim> doubt(Inquiry after, String text) {
      if (after.doubted() || !after.codeWorks() || tooLong(after)) {
        return Optional.empty();
      }
      Optional<Growth> asked =
          after.question().code().flatMap(task -> Growth.of(task.complexity().target()));
      Optional<Growth> measured =
          after
              .submissions()
              .getLast()
              .growth()
              .filter(found -> found.confidence() >= SURE)
              .flatMap(found -> Growth.of(found.growth()));
      Optional<Growth> claimed = Claims.in(text);
      if (asked.isEmpty() || measured.isEmpty() || claimed.isEmpty()) {
        return Optional.empty();
      }
      boolean grows =
          claimed.get().compareTo(asked.get()) <= 0 && measured.get().isBeyond(asked.get());
      boolean better = measured.equals(asked) && claimed.get().isBeyond(asked.get());
      return grows || better
          ? Optional.of(new Move.DoubtClaim(claimed.get().id(), grows))
          : Optional.empty();
    }

    /// Whether the candidate thinks aloud while writing: a question now would only disturb.
    private boolean writes(Inquiry inquiry, String text) {
      boolean writing = inquiry.codeInvited() && !inquiry.codeWorks();
      List<Intent> intents = session.intents();
      boolean disturbed =
          session.lastSaid().filter(said -> said.kind() == SpeechKind.NUDGE).isPresent()
              && intents.getLast() == Intent.ANSWER;
      return writing && !disturbed && !DONE.matcher(text).find() && !tooLong(inquiry);
    }

    /// Whether the plan stands well enough to be written down, and there is time to do so.
    private boolean codeDue(Inquiry after) {
      boolean open =
          after.question().code().isPresent()
              && !after.codeInvited()
              && after.submissions().isEmpty()
              && !tooLong(after)
              && now.isBefore(session.endsAt().minus(session.closing()).minus(TIME_TO_WRITE));
      boolean planned =
          after.points().stream()
              .filter(point -> point.facet() == Facet.APPROACH)
              .allMatch(point -> after.finding(point.id()).map(Finding::credit).orElse(0.0) > 0);
      return open
          && (planned || after.probed().size() >= PROBES_BEFORE_CODE || spent(after))
          && !after.answers().isEmpty();
    }

    private Turn challengeOrNext(Inquiry after, Intent intent, Judgement judgement) {
      boolean posed = session.inquiries().stream().anyMatch(Inquiry::challenged);
      boolean works = after.submissions().isEmpty() || after.codeWorks();
      boolean fits =
          !posed
              && works
              && after.question().challenge().isPresent()
              && after.score() >= CHALLENGE_FROM
              && now.isBefore(
                  session.endsAt().minus(session.closing()).minus(Duration.ofMinutes(2)));
      return fits
          ? agenda.turn(
              session,
              replyTo,
              intent,
              judgement,
              List.of(new Move.Challenge()),
              List.of("A requirement was changed on question " + after.number() + "."))
          : agenda.next(session, replyTo, intent, judgement, now);
    }

    /// Whether a question made from the same one of the bank was probed in the same words.
    private boolean probedBefore(Inquiry after, Point point) {
      return session.inquiries().stream()
          .filter(other -> other.number() != after.number())
          .filter(other -> other.question().base().equals(after.question().base()))
          .anyMatch(other -> other.probed().contains(point.id()));
    }

    /// Whether the candidate takes the story back instead of telling it: after a first probe there
    /// is no point in another.
    private static boolean disowned(Inquiry after, Judgement judgement, String text) {
      return after.question().kind() == Kind.BEHAVIOURAL
          && !after.probed().isEmpty()
          && judgement.findings().isEmpty()
          && DISOWNED.matcher(text.replace('’', '\'')).find();
    }

    /// Whether a point was put word for word as the bank puts it, whatever the judge made of it:
    /// who asks for it then has not listened.
    private Predicate<Point> heard(Inquiry after) {
      String said =
          session
              .saidAfter(after.askedSeq())
              .map(line -> " " + Sentences.key(line.text()) + " ")
              .collect(Collectors.joining());
      return point ->
          Stream.concat(Stream.of(point.claim()), point.paraphrases().stream())
              .map(Sentences::key)
              .filter(way ->
                  way.chars().filter(character -> character == ' ').count() >= HEARD_WORDS - 1)
              .anyMatch(way -> said.contains(" " + way + " "));
    }

    /// What the candidate was just asked about and says was not there: no detail of it is worth a
    /// question.
    private Optional<Facet> denied(Inquiry after, Judgement judgement, String text) {
      boolean denial =
          judgement.findings().stream().noneMatch(found -> found.status() == Status.HIT)
              && denies(text);
      return denial
          ? probedPoint(session)
              .flatMap(
                  id -> after.points().stream().filter(point -> point.id().equals(id)).findFirst())
              .map(Point::facet)
          : Optional.empty();
    }

    /// Whether something was denied in a story before: then the story is at its end.
    private boolean deniedBefore(Inquiry after) {
      return after.question().kind() == Kind.BEHAVIOURAL
          && session
              .saidAfter(after.askedSeq())
              .filter(line -> line.seq() != replyTo.orElseThrow())
              .anyMatch(line -> denies(line.text()));
    }

    private static boolean denies(String text) {
      String first = FIRST_SENTENCE.matcher(text.strip()).replaceFirst("");
      return Words.of(text).size() <= DENIAL_WORDS
          && DENIED.matcher(first.replace('’', '\'')).find();
    }

    private boolean spent(Inquiry after) {
      // A story or a design that is complete still gets one question back: that is how one listens.
      int least = after.question().kind() == Kind.CONCEPT ? 0 : 1;
      return (after.score() >= ENOUGH && after.probed().size() >= least)
          || after.fruitless() >= (terse(after) ? FRUITLESS_WHEN_TERSE : FRUITLESS)
          || after.probed().size() >= after.question().kind().probes()
          || tooLong(after);
    }

    /// Whether the candidate has said next to nothing and there is time to draw more out.
    private boolean terse(Inquiry after) {
      boolean early =
          now.isBefore(after.askedAt().plus(after.question().difficulty().time().dividedBy(2)));
      return early
          && session.lines().stream()
              .filter(line -> after.answers().contains(line.seq()))
              .allMatch(line -> Words.of(line.text()).size() < VAGUE_WORDS);
    }

    private boolean tooLong(Inquiry inquiry) {
      Duration planned = inquiry.question().difficulty().time();
      Instant latest =
          inquiry.askedAt().plus(Duration.ofMillis((long) (planned.toMillis() * OVERTIME)));
      // What a later phase is to have is not this question's to use up.
      Instant early = inquiry.askedAt().plus(planned.dividedBy(2));
      Instant last = agenda.lastOf(session, inquiry).filter(latest::isAfter).orElse(latest);
      return now.isAfter(last.isBefore(early) ? early : last);
    }

    private boolean answersEarlier(String text, long seq) {
      List<Inquiry> inquiries = session.inquiries();
      boolean told = session.intents().getLast() == Intent.EARLIER_QUESTION;
      if (inquiries.size() < 2 || told) {
        return false;
      }
      Inquiry earlier = inquiries.get(inquiries.size() - 2);
      return earlier.question().kind() != Kind.BEHAVIOURAL
          && judge.judge(new Judge.Answer(seq, text, earlier, Optional.empty())).findings().stream()
                  .filter(found -> found.status() == Status.HIT)
                  .count()
              >= 2;
    }

    private Optional<String> anchor(Inquiry after, Point point, String text) {
      boolean everyThird = after.probed().size() % 3 == 2;
      return everyThird
          ? Optional.empty()
          : Anchor.in(text, point, topic(after), spoken()::contains);
    }

    /// All that the interviewer has said, as keys.
    private String spoken() {
      return session.lines().stream()
          .filter(line -> line.kind().isPresent())
          .map(line -> Sentences.key(line.text()))
          .collect(Collectors.joining("|"));
    }

    private static Set<String> topic(Inquiry inquiry) {
      var stems = new HashSet<>(Words.stems(inquiry.question().prompt()));
      inquiry.points().stream()
          .flatMap(point -> point.paraphrases().stream())
          .forEach(paraphrase -> stems.addAll(Words.stems(paraphrase)));
      return stems;
    }
  }

  /// Hint rungs that are still to be had.
  static int rungsLeft(Inquiry inquiry) {
    return inquiry.question().hints().size() - inquiry.hints().size();
  }

  /// The point worth going after: what must be said first, then what was not touched at all, then
  /// the heaviest that is open.
  static Optional<Point> nextProbe(Inquiry inquiry, Predicate<Point> admitted) {
    return inquiry.missing().stream()
        .filter(point -> !inquiry.probed().contains(point.id()))
        .filter(admitted)
        .filter(point ->
            point
                .dependsOn()
                .flatMap(inquiry::finding)
                .map(found -> found.status().credit() > 0)
                .orElse(point.dependsOn().isEmpty()))
        .max(
            Comparator.comparing(Point::must)
                .thenComparing(point -> inquiry.finding(point.id()).isEmpty())
                .thenComparingDouble(point ->
                    point.weight()
                        * (1 - inquiry.finding(point.id()).map(Finding::credit).orElse(0.0))));
  }

  private static Optional<String> probedPoint(Session session) {
    return session.lastProbe().map(Move.Probe::point);
  }

  /// The authored answers to what a candidate asks about the task, one per question in the text.
  static Optional<String> clarification(Question question, String text) {
    var answers = new LinkedHashSet<String>();
    for (String part : QUESTIONS.split(text, -1)) {
      answer(question, new HashSet<>(Words.stems(part))).ifPresent(answers::add);
    }
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(answers.stream().limit(MOST_CLARIFIED).collect(Collectors.joining(" ")));
  }

  /// The authored answer whose cues a question uses most.
  private static Optional<String> answer(Question question, Set<String> asked) {
    String best = "";
    double bestShare = 0;
    for (Question.Clarification clarification : question.clarifications()) {
      for (String cue : clarification.asks()) {
        List<String> stems = Words.stems(cue);
        long common = stems.stream().filter(asked::contains).count();
        double share = stems.isEmpty() ? 0 : (double) common / stems.size();
        if (common > 0 && share >= 0.5 && share + common / 10.0 > bestShare) {
          bestShare = share + common / 10.0;
          best = clarification.answer();
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}
