package prepai.evals.abilities;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.interviewer.Interviewer;
import prepai.interviewer.Judge;
import prepai.interviewer.Presence;
import prepai.interviewer.Speaker;
import prepai.plan.Bank;
import prepai.plan.Level;
import prepai.plan.Question;
import prepai.plan.Track;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Logged;
import prepai.session.Session;
import prepai.session.SessionId;

/// A whole interview by the product's interviewer, with its log. The clock stands still, so that
/// the blueprint and never the time decides how many questions there are: the candidate answers
/// each once, and once more when a requirement changes, and then asks for the next.
final class AdaptiveInterview {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Presence THERE = new Presence(true, NOW);
  private static final SessionId ID = new SessionId("simulatedsimulatedsimu");
  private static final String WORDS = "Words.";

  private final Track track;
  private final Candidate candidate;
  private final Interviewer interviewer;
  private Session session;

  private AdaptiveInterview(
      Bank bank, Track track, Level level, Candidate candidate, Candidate.Answers answers) {
    this.track = track;
    this.candidate = candidate;
    this.interviewer = new Interviewer(() -> bank, new Knowing(candidate, answers));
    this.session = Session.of(ID, List.of());
    happen(
        new Event.SessionStarted(
            track.id(),
            "Candidate",
            level,
            track.minutes().getLast(),
            Optional.empty(),
            candidate.seed(),
            Set.of()),
        new Event.PlanMade(track));
    say("I am ready to begin.");
  }

  /// Holds it until so many questions are answered, or nothing is left to ask.
  static Taken take(
      Bank bank,
      Track track,
      Level level,
      Candidate candidate,
      Candidate.Answers answers,
      int count) {
    return new AdaptiveInterview(bank, track, level, candidate, answers).answer(count);
  }

  private Taken answer(int count) {
    OptionalInt open = open();
    while (open.isPresent() && open.getAsInt() <= count) {
      answerQuestion(session.current().orElseThrow());
      open = open();
    }
    List<Question> asked =
        session.inquiries().stream().filter(Inquiry::engaged).map(Inquiry::question).toList();
    return new Taken(track.id(), Taken.Order.ADAPTIVE, candidate, session.ability(), asked);
  }

  private void answerQuestion(Inquiry asked) {
    String text = asked.question().id();
    say(text);
    if (isOpen(asked) && session.current().orElseThrow().challenged()) {
      say(text);
    }
    if (isOpen(asked)) {
      happen(
          new Event.CandidateAsked(
              Event.CandidateAsked.What.SKIP, Optional.empty(), Optional.empty()));
    }
  }

  private boolean isOpen(Inquiry inquiry) {
    return open().equals(OptionalInt.of(inquiry.number()));
  }

  private OptionalInt open() {
    return session.running() && session.invitedAt().isEmpty() && session.current().isPresent()
        ? OptionalInt.of(session.current().get().number())
        : OptionalInt.empty();
  }

  private void say(String text) {
    happen(new Event.CandidateSaid(text, Optional.empty()));
  }

  /// What happened, and what the interviewer does on it.
  private void happen(Event... events) {
    append(List.of(events));
    interviewer
        .decide(session, NOW, THERE)
        .ifPresent(turn ->
            append(turn.spoken(new Speaker.Speech(WORDS, Optional.empty()), Optional.empty())));
  }

  private void append(List<Event> events) {
    var logged = new ArrayList<Logged>();
    for (Event event : events) {
      logged.add(new Logged(session.lastSeq() + 1 + logged.size(), NOW, event));
    }
    session = session.plus(logged);
  }

  /// Judges by what the candidate knows of the question that the message names.
  private record Knowing(Candidate candidate, Candidate.Answers answers) implements Judge {
    @Override
    public Judgement judge(Answer answer) {
      Question question = answer.inquiry().question();
      if (!answer.text().contains(question.id())) {
        return Judgement.NOTHING;
      }
      var quotes = List.of(new Quote(answer.seq(), answer.text()));
      return new Judgement(
          candidate.made(question, answer.inquiry().points(), answers).stream()
              .map(point -> new Finding(point.id(), Status.HIT, quotes, false, 0))
              .toList(),
          List.of(),
          List.of());
    }
  }
}
