package prepai.evals.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import prepai.bank.Calibration;
import prepai.interviewer.Judge;
import prepai.language.Forest;
import prepai.language.PointFeatures;
import prepai.language.SemanticJudge;
import prepai.language.Trees;
import prepai.plan.Question;

/// `./prepai evals train-judge`: learns from the bank's calibration answers which points an answer
/// makes, and says how well that holds for questions that were not learnt from.
public final class TrainJudge {
  private static final Boosting.Settings SETTINGS =
      new Boosting.Settings(200, 4, 0.06, 0.6, 0.5, 15, false, 1);
  private static final int FOLDS = 5;
  private static final double EMPTY_WEIGHT = 0.1;

  private static final long SPLIT_SEED = 7;

  private final List<Question> questions;
  private final EmptyAnswers empty;
  private final PrintStream out;

  /// @param questions those with calibration answers are learnt from; coding problems are not
  public TrainJudge(List<Question> questions, PrintStream out) {
    this.questions =
        questions.stream()
            .filter(question -> question.code().isEmpty() && !question.calibration().isEmpty())
            .toList();
    this.empty = new EmptyAnswers(this.questions);
    this.out = out;
  }

  /// Trains, prints how well, and writes the model.
  ///
  /// @param file where the trees go
  public void run(Path file) throws IOException {
    List<Boosting.Row> rows = rows();
    out.printf(Locale.ROOT, "%d rows of %d questions%n", rows.size(), questions.size());
    crossValidate(rows);
    Forest forest = new Boosting(SETTINGS).train(PointFeatures.NAMES, rows);
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.writeString(
        file,
        forest.text(
            List.of(
                "Which rubric points an answer makes: boosted regression trees over PointFeatures.",
                "Trained by ./prepai evals train-judge on the bank's calibration answers and the points that their",
                "writers listed; target 1 for a point that was made, 0 for one that was not, and for answers that say nothing.")));
    out.println("written to " + file);
  }

  private List<Boosting.Row> rows() {
    var numbers = new SemanticJudge(new Forest(PointFeatures.NAMES, new Trees(0, List.of())));
    var rows = new ArrayList<Boosting.Row>();
    for (Question question : questions) {
      for (Question.Calibration answer : question.calibration()) {
        if (answer.hits().isEmpty() && answer.band().getFirst() > 0) {
          continue;
        }
        numbers
            .features(asked(question, answer.text()))
            .forEach((point, values) ->
                rows.add(
                    new Boosting.Row(
                        question.id(), values, answer.hits().contains(point) ? 1 : 0, 1)));
      }
      for (String nothing : empty.some(question)) {
        numbers
            .features(asked(question, nothing))
            .forEach(
                (_, values) -> rows.add(new Boosting.Row(question.id(), values, 0, EMPTY_WEIGHT)));
      }
    }
    return rows;
  }

  private static Judge.Answer asked(Question question, String text) {
    return new Judge.Answer(1, text, Calibration.inquiry(question), Optional.empty());
  }

  private void crossValidate(List<Boosting.Row> rows) {
    var random = new Random(SPLIT_SEED);
    Map<String, Integer> folds = new HashMap<>();
    for (Question question : questions) {
      folds.put(question.id(), random.nextInt(FOLDS));
    }
    var graded = new ArrayList<Calibration.Item>();
    var tricks = new LinkedHashMap<String, Double>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Forest forest =
          new Boosting(SETTINGS)
              .train(
                  PointFeatures.NAMES,
                  rows.stream().filter(row -> fold(folds, row.group()) != held).toList());
      var calibration = new Calibration(new SemanticJudge(forest));
      List<Question> unseen =
          questions.stream().filter(one -> fold(folds, one.id()) == held).toList();
      graded.addAll(calibration.of(unseen).items());
      empty
          .scores(unseen.subList(0, unseen.size() / EmptyAnswers.ONE_IN), calibration::score)
          .forEach((name, score) -> tricks.merge(name, score / FOLDS, Double::sum));
    }
    var result = new Calibration.Result(graded);
    out.printf(
        Locale.ROOT,
        "questions not learnt from (%d folds): points precision %.3f recall %.3f, %.1f %% of %d answers in their band%n",
        FOLDS,
        result.points().precision(),
        result.points().recall(),
        100 * result.inBand(),
        result.answers().size());
    tricks.forEach((name, score) -> out.println(EmptyAnswers.row(name, score)));
  }

  private static int fold(Map<String, Integer> folds, String question) {
    return Objects.requireNonNull(folds.get(question));
  }
}
