package prepai.evals.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import prepai.plan.Kind;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Line;
import prepai.session.Session;
import prepai.session.SpeechKind;
import prepai.text.Words;

/// Plays a candidate: knows from the log what was asked, and from the bank what to say to it.
final class Actor {
  private static final int FALTERED = 2;
  private static final int RAMBLED_WORDS = 360;
  private static final String CLARIFICATION = "What can you tell me about this: ";
  private static final int CLARIFIED_BY_BRILLIANT = 2;

  private final Candidate candidate;
  private final Bookshelf shelf;
  private final long seed;
  private int spoken;
  private int farewells;
  private int admitted;

  Actor(Candidate candidate, Bookshelf shelf, long seed) {
    this.candidate = candidate;
    this.shelf = shelf;
    this.seed = seed;
  }

  /// What the candidate does now that the interviewer has spoken.
  Step next(Session session) {
    spoken++;
    boolean given = candidate == Candidate.FALTERING && admitted >= FALTERED;
    if (candidate == Candidate.SILENT || given) {
      return new Step.Wait();
    }
    if (session.invitedAt().isPresent()) {
      return farewell();
    }
    Optional<Inquiry> current = session.current();
    return current.isEmpty() ? introduction() : toQuestion(session, current.get());
  }

  private Step introduction() {
    return plain(
        switch (candidate) {
          case ONE_WORD -> "Hello.";
          case STUCK -> "Hi. I have just finished my studies and this is my first interview.";
          default ->
              "Hello, I have worked for six years as an engineer, first at a publisher of school books and for the last three years at a"
                  + " ferry line, where I look after the booking system together with four colleagues.";
        });
  }

  private Step farewell() {
    farewells++;
    if (candidate == Candidate.ONE_WORD) {
      return plain("No.");
    }
    List<String> questions = Provocations.QUESTIONS.keySet().stream().sorted().toList();
    return plain(farewells > 2 ? "No, that's all from me. Thank you." : pick(questions));
  }

  private Step toQuestion(Session session, Inquiry inquiry) {
    Question question = shelf.full(inquiry.question());
    boolean first = said(session, inquiry) == 0;
    Duration thought = first ? thought(question) : Duration.ZERO;
    return switch (candidate) {
      case SILENT -> new Step.Wait();
      case ONE_WORD -> plain(pick(Provocations.SINGLE));
      case COPYING -> plain(first ? question.prompt() : lastAsked(session));
      case DEMANDING -> plain(pick(Provocations.DEMANDS));
      case BRILLIANT -> brilliant(session, inquiry, question, thought);
      case WRONG -> Step.Say.of(wrong(question, first), thought);
      case AVERAGE, DOCUMENTED -> Step.Say.of(average(session, inquiry, question), thought);
      case RAMBLING -> Step.Say.of(flood(average(session, inquiry, question)), thought);
      case INJECTING -> injecting(session, inquiry, question, thought);
      case ABUSIVE -> abusive(session, inquiry, question, thought);
      case FOREIGN -> foreign(session, inquiry, question, thought);
      case BELATED -> belated(session, inquiry, question, thought);
      case STUCK -> stuck(session, inquiry);
      case FALTERING -> {
        admitted++;
        yield plain(pick(Provocations.NOT_KNOWN));
      }
      case DENYING ->
          Step.Say.of(
              said(session, inquiry) == 0
                  ? average(session, inquiry, question)
                  : pick(Provocations.DENIALS),
              thought);
    };
  }

  private Step brilliant(Session session, Inquiry inquiry, Question question, Duration thought) {
    boolean builds = question.kind() == Kind.SCENARIO || question.kind() == Kind.CODING;
    int asked = pressed(session, inquiry);
    if (builds
        && asked < Math.min(CLARIFIED_BY_BRILLIANT, question.clarifications().size())
        && said(session, inquiry) == 0) {
      String about = question.clarifications().get(asked).asks().getFirst();
      return new Step.Press(
          Event.CandidateAsked.What.CLARIFY, Optional.of(CLARIFICATION + about + "?"));
    }
    Optional<Point> probed = probed(session, question);
    if (probed.isPresent()) {
      return plain(
          probed.get().signal().isPresent()
              ? "To be concrete: " + Bookshelf.passage(question, probed.get())
              : Bookshelf.points(List.of(probed.get())));
    }
    if (lastKind(session) == SpeechKind.CHALLENGE) {
      return plain(Bookshelf.points(question.challenge().orElseThrow().points()));
    }
    boolean story = question.kind() == Kind.BEHAVIOURAL;
    boolean again = said(session, inquiry) > 0;
    return Step.Say.of(
        story || (seed + inquiry.number()) % 2 == 0 != again
            ? question.reference()
            : Bookshelf.points(question.rubric()),
        thought);
  }

  private String wrong(Question question, boolean first) {
    return pick(Provocations.CONFIDENCE)
        + (first ? shelf.wrong(question, seed) : shelf.astray(question, seed + spoken));
  }

  private String average(Session session, Inquiry inquiry, Question question) {
    int count = inquiry.answers().size();
    if (count == 0) {
      return Bookshelf.middling(question);
    }
    Optional<Point> probed = probed(session, question);
    if (count % 2 == 1) {
      if (probed.isPresent()) {
        return probed.get().signal().isPresent()
            ? "Well, " + Bookshelf.passage(question, probed.get())
            : "I think it comes down to this: " + probed.get().paraphrases().getFirst() + ".";
      }
      if (lastKind(session) == SpeechKind.CHALLENGE) {
        return "Then I would look at this: "
            + question.challenge().orElseThrow().points().getFirst().paraphrases().getFirst()
            + ".";
      }
    }
    return pick(Provocations.EVASIONS);
  }

  private static String flood(String core) {
    var flood = new StringBuilder(core);
    int words = core.split(" ", -1).length;
    for (int index = 0; words < RAMBLED_WORDS; index++) {
      String sentence = Provocations.RAMBLE.get(index % Provocations.RAMBLE.size());
      flood.append(' ').append(sentence);
      words += sentence.split(" ", -1).length;
    }
    return flood.toString();
  }

  private Step injecting(Session session, Inquiry inquiry, Question question, Duration thought) {
    String injection = pick(Provocations.INJECTIONS);
    boolean fresh = said(session, inquiry) == 0;
    if (fresh && inquiry.number() % 3 == 1) {
      return new Step.Say(injection, Duration.ZERO, Step.Mark.INJECTION, "");
    }
    String answer = average(session, inquiry, question);
    return fresh && inquiry.number() % 3 == 2
        ? new Step.Say(answer + " " + injection, thought, Step.Mark.INJECTION, answer)
        : Step.Say.of(answer, thought);
  }

  /// Loses manners twice, with an even seed a third time.
  private Step abusive(Session session, Inquiry inquiry, Question question, Duration thought) {
    boolean now = inquiry.number() % 2 == 1 && inquiry.number() <= (seed % 2 == 0 ? 5 : 3);
    return now && said(session, inquiry) == 0
        ? new Step.Say(pick(Provocations.ABUSE), Duration.ZERO, Step.Mark.ABUSE, "")
        : Step.Say.of(average(session, inquiry, question), thought);
  }

  private Step foreign(Session session, Inquiry inquiry, Question question, Duration thought) {
    return inquiry.number() % 2 == 1 && said(session, inquiry) == 0
        ? new Step.Say(pick(Provocations.FOREIGN), thought, Step.Mark.FOREIGN, "")
        : Step.Say.of(average(session, inquiry, question), thought);
  }

  private Step belated(Session session, Inquiry inquiry, Question question, Duration thought) {
    List<Inquiry> all = session.inquiries();
    if (all.size() < 2 || said(session, inquiry) > 0) {
      return Step.Say.of(average(session, inquiry, question), thought);
    }
    String text = all.get(all.size() - 2).question().reference();
    return new Step.Say(text, thought, Step.Mark.BELATED, text);
  }

  private Step stuck(Session session, Inquiry inquiry) {
    int said = said(session, inquiry);
    if (said < 2 && inquiry.number() % 3 != 0) {
      return plain(pick(Provocations.NOT_KNOWN));
    }
    if (inquiry.hints().isEmpty()) {
      return new Step.Press(Event.CandidateAsked.What.HINT, Optional.empty());
    }
    List<Point> open = inquiry.missing();
    return plain(
        said > 3 || open.isEmpty()
            ? pick(Provocations.NOT_KNOWN)
            : "Perhaps " + affirmative(open.getFirst()) + "?");
  }

  /// A way of saying a point without a negation, which would make a guess ambiguous.
  private static String affirmative(Point point) {
    return point.paraphrases().stream()
        .filter(way -> Words.of(way).stream().noneMatch(Words.Token::negates))
        .findFirst()
        .orElse(point.claim());
  }

  private static Optional<Point> probed(Session session, Question question) {
    return session
        .lastProbe()
        .flatMap(probe ->
            question.points(true).stream()
                .filter(point -> point.id().equals(probe.point()))
                .findFirst());
  }

  private static SpeechKind lastKind(Session session) {
    return session.lastSaid().orElseThrow().kind();
  }

  private static String lastAsked(Session session) {
    return session.lastSaid().orElseThrow().text();
  }

  /// How often the candidate spoke since a question was asked, questions about it aside.
  private static int said(Session session, Inquiry inquiry) {
    return lines(session, inquiry).size() - pressed(session, inquiry);
  }

  private static int pressed(Session session, Inquiry inquiry) {
    return (int)
        lines(session, inquiry).stream()
            .filter(line -> line.text().startsWith(CLARIFICATION))
            .count();
  }

  private static List<Line> lines(Session session, Inquiry inquiry) {
    return session.saidAfter(inquiry.askedSeq()).toList();
  }

  /// A design or a problem takes a third of its time to think through, the rest a tenth.
  private static Duration thought(Question question) {
    boolean builds = question.kind() == Kind.SCENARIO || question.kind() == Kind.CODING;
    return question.difficulty().time().dividedBy(builds ? 3 : 10);
  }

  private String pick(List<String> lines) {
    return lines.get((int) Math.floorMod(seed * 5 + spoken, (long) lines.size()));
  }

  private static Step plain(String text) {
    return Step.Say.of(text, Duration.ZERO);
  }
}
