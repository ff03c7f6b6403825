package prepai.evals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.evidence.Judgement;
import prepai.interviewer.Judge;
import prepai.protocol.Json;
import prepai.scoring.Rating;
import prepai.scoring.Report;
import prepai.scoring.Scorer;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Intent;
import prepai.session.Line;
import prepai.session.Logged;
import prepai.session.Session;
import prepai.session.SessionId;
import prepai.session.SpeechKind;
import prepai.text.Sentences;

/// An interview that was held, kept as its log, with what it must show.
///
/// @param name `<track>-<who>`
public record Recording(String name, List<Logged> log) {
  private static final SessionId ID = new SessionId("recordedrecordedrecord");
  private static final int FEWEST_TURNS = 8;
  private static final String ENDING = ".log.jsonl";

  public Recording {
    log = List.copyOf(log);
  }

  /// All recordings in a folder, by name.
  public static List<Recording> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(Recording::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list " + folder, unreadable);
    }
  }

  private static Recording read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      String name = String.valueOf(file.getFileName()).replace(ENDING, "");
      return new Recording(
          name,
          lines
              .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8), Logged.class))
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  /// Writes the log beside a transcript that a person reads.
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(name + ENDING),
          log.stream().map(Json::text).collect(Collectors.joining("\n", "", "\n")));
      Files.writeString(folder.resolve(name + ".md"), transcript());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write to " + folder, failure);
    }
  }

  /// The transcript, and what the report made of it.
  public String transcript() {
    Session session = session();
    var out = new StringBuilder("# ").append(name).append("\n\n");
    for (Line line : session.lines()) {
      String who =
          line.role() == Line.Role.AGENT
              ? "Interviewer ("
                  + line.kind().map(Enum::name).orElse("").toLowerCase(Locale.ROOT)
                  + ")"
              : "Candidate";
      out.append("**").append(who).append("**: ").append(line.text()).append("\n\n");
    }
    session.ending().ifPresent(_ -> out.append(summary(Scorer.report(session))));
    return out.toString();
  }

  private static String summary(Report report) {
    var out = new StringBuilder("---\n\nVerdict: ").append(report.verdict().title());
    report
        .dimensions()
        .forEach(dimension ->
            out.append("\n- ")
                .append(dimension.title())
                .append(": ")
                .append(dimension.score().map(String::valueOf).orElse("N")));
    report
        .questions()
        .forEach(question ->
            out.append("\n- question ")
                .append(question.number())
                .append(" (")
                .append(question.questionId())
                .append("): ")
                .append(question.score().map(String::valueOf).orElse("no answer")));
    return out.append('\n').toString();
  }

  /// The session as it was judged when it was held.
  public Session session() {
    return Session.of(ID, log);
  }

  /// The same words judged by the judge of today.
  public Session judgedAnew() {
    Session session = Session.of(ID, List.of());
    for (Logged logged : log) {
      Event event = logged.event();
      if (event instanceof Event.TurnDecided turn && turn.intent() == Intent.ANSWER) {
        event = anew(session, turn, Judges.today());
      }
      session = session.plus(List.of(new Logged(logged.seq(), logged.at(), event)));
    }
    return session;
  }

  private static Event anew(Session session, Event.TurnDecided turn, Judge judge) {
    Optional<Inquiry> inquiry = session.current();
    if (inquiry.isEmpty() || turn.replyTo().isEmpty() || session.invitedAt().isPresent()) {
      return turn;
    }
    String text =
        session.lines().stream()
            .filter(line -> line.seq() == turn.replyTo().getAsLong())
            .findFirst()
            .orElseThrow()
            .text();
    Judgement judgement =
        judge.judge(
            new Judge.Answer(
                turn.replyTo().getAsLong(),
                text,
                inquiry.get(),
                session.lastProbe().map(prepai.session.Move.Probe::point)));
    return new Event.TurnDecided(
        turn.replyTo(), turn.intent(), judgement, turn.moves(), turn.ability(), turn.notes());
  }

  /// What the recording shows that it must not; empty when all is well.
  public List<String> faults() {
    var faults = new ArrayList<String>();
    Session session = session();
    if (session.ending().isEmpty()) {
      return List.of("the interview did not end");
    }
    long turns = session.lines().stream().filter(line -> line.role() == Line.Role.AGENT).count();
    if (turns < FEWEST_TURNS) {
      faults.add("only " + turns + " turns of the interviewer");
    }
    if (session.askedQuestions().size() != session.inquiries().size()) {
      faults.add("a question was asked twice");
    }
    repeated(session).forEach(sentence -> faults.add("said twice: " + sentence));
    session.lines().stream()
        .filter(line -> line.role() == Line.Role.AGENT)
        .filter(line -> line.text().chars().filter(character -> character == '?').count() > 1)
        .forEach(line -> faults.add("asks two things at once: event " + line.seq()));
    rating("as held", session).ifPresent(faults::add);
    rating("judged anew", judgedAnew()).ifPresent(faults::add);
    return faults;
  }

  private static List<String> repeated(Session session) {
    var said = new HashSet<String>();
    return session.lines().stream()
        .filter(line -> line.kind().filter(kind -> kind != SpeechKind.REPEAT).isPresent())
        .flatMap(line -> Sentences.of(line.text()).stream())
        .filter(sentence -> !said.add(sentence))
        .toList();
  }

  private Optional<String> rating(String when, Session session) {
    Rating rating = Scorer.report(session).verdict().rating();
    boolean right =
        switch (name.substring(name.lastIndexOf('-') + 1)) {
          case "strong" -> rating == Rating.HIRE || rating == Rating.STRONG_HIRE;
          case "weak" -> rating == Rating.NO_HIRE || rating == Rating.STRONG_NO_HIRE;
          case "silent" -> rating == Rating.NOT_ENOUGH_EVIDENCE;
          default -> true;
        };
    return right ? Optional.empty() : Optional.of("the verdict is " + rating.title() + ", " + when);
  }
}
