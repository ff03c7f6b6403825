package prepai.bank;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prepai.evidence.Finding;
import prepai.evidence.Status;
import prepai.interviewer.Judge;
import prepai.plan.Level;
import prepai.plan.Question;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Intent;
import prepai.session.Logged;
import prepai.session.Session;
import prepai.session.SessionId;
import prepai.session.SpeechKind;

/// Measures a judge with the bank's calibration answers: each is given as the only answer to its
/// question, without probes or hints, and scored as a session would.
public final class Calibration {
  private static final SessionId SESSION = new SessionId("calibration-----------");
  private static final int MINUTES = 45;

  /// The event after those of the shortest log.
  private static final long ANSWER = 4;

  private final Judge judge;

  public Calibration(Judge judge) {
    this.judge = judge;
  }

  /// All answers of some questions.
  ///
  /// @param items one per question, in the order given
  public record Result(List<Item> items) {
    public Result {
      items = List.copyOf(items);
    }

    public List<Graded> answers() {
      return items.stream().flatMap(item -> item.answers().stream()).toList();
    }

    /// Share of the answers that landed in their band, 0..1; 1 when there are none.
    public double inBand() {
      return share(answers());
    }

    /// Points over all answers whose author listed them.
    public Points points() {
      return answers().stream()
          .flatMap(answer -> answer.points().stream())
          .reduce(Points.NONE, Points::plus);
    }
  }

  /// The answers of one question.
  public record Item(String question, List<Graded> answers) {
    public Item {
      answers = List.copyOf(answers);
    }

    /// Share of the answers that landed in their band, 0..1; 1 when there are none.
    public double inBand() {
      return share(answers);
    }
  }

  /// One answer with the score it got.
  ///
  /// @param index its place among the question's calibration answers, from 0
  /// @param score 0..100
  /// @param low lowest acceptable score
  /// @param high highest acceptable score
  /// @param found ids of the points that the judge saw made
  /// @param points empty when the author listed no points
  public record Graded(
      int index, double score, int low, int high, Set<String> found, Optional<Points> points) {
    public Graded {
      found = Set.copyOf(found);
    }

    /// Whether the score, rounded to a whole number, is within the band.
    public boolean inBand() {
      long rounded = Math.round(score);
      return low <= rounded && rounded <= high;
    }
  }

  /// Points that the judge found against those that the author listed. A point counts as found when
  /// it is a full hit.
  ///
  /// @param right found and listed
  /// @param found found, listed or not
  /// @param listed listed, found or not
  public record Points(int right, int found, int listed) {
    static final Points NONE = new Points(0, 0, 0);

    /// Share of the found points that are listed, 0..1; 1 when none was found.
    public double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    /// Share of the listed points that were found, 0..1; 1 when none is listed.
    public double recall() {
      return listed == 0 ? 1 : (double) right / listed;
    }

    Points plus(Points other) {
      return new Points(right + other.right, found + other.found, listed + other.listed);
    }
  }

  /// Grades every calibration answer of `questions`.
  public Result of(List<Question> questions) {
    return new Result(questions.stream().map(this::item).toList());
  }

  private Item item(Question question) {
    Inquiry inquiry = inquiry(question);
    return new Item(
        question.id(),
        IntStream.range(0, question.calibration().size())
            .mapToObj(index -> graded(inquiry, ANSWER, index))
            .toList());
  }

  /// The score of an answer as the only one to its question, 0..100.
  public double score(Question question, String answer) {
    return 100 * after(inquiry(question), ANSWER, answer).score();
  }

  private Inquiry after(Inquiry inquiry, long seq, String answer) {
    var judgement = judge.judge(new Judge.Answer(seq, answer, inquiry, Optional.empty()));
    return inquiry.foreseen(seq, Intent.ANSWER, judgement);
  }

  private Graded graded(Inquiry inquiry, long seq, int index) {
    Question.Calibration expected = inquiry.question().calibration().get(index);
    Inquiry after = after(inquiry, seq, expected.text());
    Set<String> found =
        after.findings().values().stream()
            .filter(finding -> finding.status() == Status.HIT)
            .map(Finding::point)
            .collect(Collectors.toSet());
    return new Graded(
        index,
        100 * after.score(),
        expected.band().getFirst(),
        expected.band().getLast(),
        found,
        expected.hits().isEmpty()
            ? Optional.empty()
            : Optional.of(points(found, Set.copyOf(expected.hits()))));
  }

  private static Points points(Set<String> found, Set<String> listed) {
    int right = (int) found.stream().filter(listed::contains).count();
    return new Points(right, found.size(), listed.size());
  }

  /// A question that has just been asked, and nothing else.
  public static Inquiry inquiry(Question question) {
    return asked(question).current().orElseThrow();
  }

  /// The shortest log in which the question stands.
  private static Session asked(Question question) {
    var started =
        new Event.SessionStarted(
            question.interviews().getFirst(),
            "",
            Level.MID,
            MINUTES,
            Optional.empty(),
            0,
            Set.of());
    var said =
        new Event.AgentSaid(
            question.prompt(),
            SpeechKind.ASK,
            "",
            Optional.of(1),
            OptionalLong.empty(),
            Optional.empty());
    return Session.of(
        SESSION,
        List.of(
            new Logged(1, Instant.EPOCH, started),
            new Logged(2, Instant.EPOCH, new Event.QuestionPosed(1, "", question)),
            new Logged(3, Instant.EPOCH, said)));
  }

  private static double share(Collection<Graded> answers) {
    return answers.isEmpty()
        ? 1
        : (double) answers.stream().filter(Graded::inBand).count() / answers.size();
  }
}
