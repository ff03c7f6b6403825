package prepai.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.interviewer.Judge;
import prepai.judging.Clause;
import prepai.judging.LexicalJudge;
import prepai.plan.Point;
import prepai.plan.Question;

/// Judges an answer by the sense of its words: a rubric point is made when a clause, or two that
/// follow each other, comes near enough to one of its phrases, and nearer than to what only sounds
/// like it. Words in no order make no point. Misconceptions and red flags go by words alone. Safe
/// for use by several threads.
///
/// Source: the model weighs the numbers of [PointFeatures]; it was trained by `./prepai evals
/// train-judge` on the bank's calibration answers.
public final class SemanticJudge implements Judge {
  private static final double HIT = 0.55;
  private static final double PARTIAL = 0.2;
  private static final double PROBED_HIT = 0.45;
  private static final double PROBED_PARTIAL = 0.15;

  /// A point that would be made, were it not denied.
  private static final double DENIED_WORDS = 0.75;

  private static final int QUOTE_WORDS = 40;

  /// Rubrics kept ready: a quarter of a megabyte each.
  private static final int RUBRICS = 250;

  private static final String TREES = "points.trees";

  private final WordEncoder encoder = new WordEncoder();
  private final Judge byWords = new LexicalJudge();
  private final WordOrder order = WordOrder.shipped();
  private final Forest likelihood;
  private final Kept<Asked, RubricReading> rubrics;

  /// A question with what is to be found in an answer to it, which grows with a change of its
  /// requirements.
  private record Asked(Question question, List<Point> points) {}

  /// The judge with the model that comes with this module.
  ///
  /// @param readings rubrics that were read ahead; what is not there is read when it is needed
  /// @throws MiniLmEmbedder.Unloadable where sentence vectors cannot be had on this machine
  public static SemanticJudge loaded(Optional<Readings> readings) {
    MiniLm.loaded();
    return new SemanticJudge(Forest.resource(TREES, PointFeatures.NAMES), readings);
  }

  /// A judge with a model of its own.
  ///
  /// @param likelihood how likely a point is made, from the numbers of [PointFeatures#NAMES]
  public SemanticJudge(Forest likelihood) {
    this(likelihood, Optional.empty());
  }

  private SemanticJudge(Forest likelihood, Optional<Readings> readings) {
    this.likelihood = likelihood;
    this.rubrics =
        new Kept<>(
            RUBRICS,
            asked ->
                readings
                    .flatMap(ahead -> ahead.of(asked.question(), asked.points()))
                    .orElseGet(() -> RubricReading.of(asked.question(), asked.points(), encoder)));
  }

  /// Reads a question's rubric ahead of its first answer, on a thread of its own: a sixth of a
  /// second where it was not read ahead.
  @Override
  public void prepare(Question question) {
    Thread.startVirtualThread(() -> rubrics.of(new Asked(question, question.rubric())));
  }

  @Override
  public Judgement judge(Answer answer) {
    Judgement lexical = byWords.judge(answer);
    if (order.jumbled(answer.text())) {
      return new Judgement(List.of(), lexical.misconceptions(), lexical.redFlags());
    }
    AnswerReading reading = AnswerReading.of(answer.text(), encoder);
    Map<String, Finding> byPoint =
        lexical.findings().stream().collect(Collectors.toMap(Finding::point, Function.identity()));
    Set<String> told =
        answer.inquiry().points().stream()
            .filter(point -> point.signal().isPresent())
            .map(Point::id)
            .collect(Collectors.toSet());
    var findings = new ArrayList<Finding>();
    for (PointFeatures.Row row : rows(answer, reading, lexical)) {
      Optional<Finding> found = Optional.ofNullable(byPoint.get(row.point()));
      boolean probed = answer.probedPoint().equals(Optional.of(row.point()));
      Status status = status(row, found, probed, told.contains(row.point()));
      if (status != Status.MISSED) {
        List<Quote> quotes =
            found
                .filter(_ -> told.contains(row.point()) || status == Status.CONTRADICTED)
                .map(Finding::quotes)
                .orElseGet(
                    () -> List.of(new Quote(answer.seq(), quote(reading.clause(row.clause())))));
        findings.add(
            new Finding(
                row.point(),
                status,
                quotes,
                answer.inquiry().probed().contains(row.point()),
                answer.inquiry().hints().size()));
      }
    }
    return new Judgement(findings, lexical.misconceptions(), lexical.redFlags());
  }

  /// @param told whether the point is a trait of stories: without what the words must show of it,
  ///   talk in general can sound like it
  private Status status(
      PointFeatures.Row row, Optional<Finding> found, boolean probed, boolean told) {
    double likely = likelihood.predict(row.values());
    boolean denied = found.filter(one -> one.status() == Status.CONTRADICTED).isPresent();
    if (denied) {
      return row.get("words") >= DENIED_WORDS ? Status.CONTRADICTED : Status.MISSED;
    }
    if (likely >= (probed ? PROBED_HIT : HIT)) {
      return told && found.isEmpty() ? Status.PARTIAL : Status.HIT;
    }
    if (told && found.isEmpty()) {
      return Status.MISSED;
    }
    return likely >= (probed ? PROBED_PARTIAL : PARTIAL) ? Status.PARTIAL : Status.MISSED;
  }

  private static String quote(Clause clause) {
    return clause.around(0, clause.tokens().size() - 1, QUOTE_WORDS);
  }

  private List<PointFeatures.Row> rows(Answer answer, AnswerReading reading, Judgement lexical) {
    var asked = new Asked(answer.inquiry().question(), answer.inquiry().points());
    return PointFeatures.of(rubrics.of(asked), reading, lexical.findings());
  }

  /// The numbers of an answer, for training.
  ///
  /// @return per point of the question that was asked, its id and its numbers
  public Map<String, List<Double>> features(Answer answer) {
    var byPoint = new LinkedHashMap<String, List<Double>>();
    rows(answer, AnswerReading.of(answer.text(), encoder), byWords.judge(answer))
        .forEach(row -> byPoint.put(row.point(), row.values()));
    return byPoint;
  }
}
