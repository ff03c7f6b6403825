package prepai.evals.grading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.evals.grading.Examples.Example;
import prepai.evals.grading.Probes.Kind;
import prepai.language.Features;
import prepai.language.Lexicon;
import prepai.language.Weights;

/// `./prepai evals train-grader FILE [--out DIR]`: learns the grader from answers that people
/// graded, and says how well it does on questions that it has not learned from. The same file gives
/// the same weights, byte by byte.
public final class TrainCommand {
  private static final Path CONTENT = Path.of("content");
  private static final Path OUT = Path.of("language/src/main/resources/prepai/language");
  private static final int ROUNDS = 10_000;
  private static final long SEED = 5;

  /// Held, for a logger that nobody holds loses its level.
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private final Training training;
  private final YearMonth month;
  private final PrintStream out;

  /// @param month in which it is trained, for the weights' comment
  TrainCommand(Training training, YearMonth month, PrintStream out) {
    this.training = training;
    this.month = month;
    this.out = out;
  }

  /// Runs it.
  ///
  /// @param arguments `FILE [--out DIR]`
  /// @return 0 when it learned, 2 when it was misused
  public static int run(List<String> arguments, PrintStream out) throws IOException {
    boolean placed = arguments.size() == 3 && arguments.get(1).equals("--out");
    if (arguments.size() != 1 && !placed) {
      out.println("./prepai evals train-grader FILE.tsv [--out DIR]");
      return 2;
    }
    TRIBUO.setLevel(Level.WARNING);
    List<Answer> answers = Answer.read(Path.of(arguments.getFirst()));
    Lexicon lexicon = Lexicon.of(Paragraphs.in(CONTENT));
    new TrainCommand(Training.measured(), YearMonth.now(ZoneOffset.UTC), out)
        .learn(answers, lexicon, placed ? Path.of(arguments.getLast()) : OUT);
    return 0;
  }

  void learn(List<Answer> answers, Lexicon lexicon, Path folder) throws IOException {
    List<Examples.Asked> questions = Examples.questions(answers);
    if (questions.size() < 2 || answers.stream().allMatch(answer -> answer.score().isEmpty())) {
      throw new IllegalArgumentException(
          "Learning needs graded answers (a column score01) to two questions at least.");
    }
    var features = new Features(lexicon);
    List<Example> examples = new Examples(features, lexicon).of(questions);
    out.printf(
        Locale.ROOT,
        "%d answers to %d questions, %d made examples%n",
        answers.size(),
        questions.size(),
        examples.size() - examples.stream().filter(Example::graded).count());
    var said = CrossValidation.of(examples, features.names(), training);
    Weights.Scale scale = Training.scale(examples, said.merit());
    print(examples, said, scale);
    var weights =
        new Weights(
            features.names(), training.merit(examples), training.soundness(examples), scale);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("commonness.tsv"), lexicon.commonness().table());
    Files.writeString(folder.resolve("word-order.tsv"), lexicon.wordOrder().table());
    Files.writeString(
        folder.resolve("grader.weights"), weights.text(comment(answers.size(), questions.size())));
    out.println("written to " + folder);
  }

  private List<String> comment(int answers, int questions) {
    return List.of(
        "What the grader has learned; see prepai.language.Weights for the format.",
        "Written by ./prepai evals train-grader FILE from "
            + answers
            + " graded answers to "
            + questions
            + " questions,",
        "in "
            + month
            + ". The answers are no part of the project; nothing here repeats their words.",
        "Regression trees by Tribuo 4.3.2 (CARTRegressionTrainer) on residuals centred by question.");
  }

  private void print(List<Example> examples, CrossValidation said, Weights.Scale scale) {
    double[] merit = said.merit();
    double[] soundness = said.soundness();
    double[] grades = new double[examples.size()];
    Arrays.setAll(grades, index -> scale.grade(merit[index], soundness[index]));
    out.println("five folds by question:");
    List<String> sets = examples.stream().map(Example::set).distinct().toList();
    for (String set : sets) {
      Predicate<Example> in = example -> example.graded() && example.set().equals(set);
      List<Figures.Pair> baseline = pairs(examples, said.baseline(), in);
      List<Figures.Pair> ours = pairs(examples, grades, in);
      row(set + " baseline", baseline);
      row(set + " merit alone", pairs(examples, merit, in));
      row(set + " grader", ours);
      Figures.Difference difference =
          Figures.difference(
              Figures.byQuestion(ours),
              Figures.byQuestion(baseline),
              ROUNDS,
              new SplittableRandom(SEED));
      out.printf(
          Locale.ROOT,
          "%s grader - baseline, per question: %+.3f, 95 %% of %d samples of questions %+.3f to %+.3f, above 0 in %.1f %%%n",
          set,
          difference.mean(),
          ROUNDS,
          difference.low(),
          difference.high(),
          100 * difference.above());
    }
    probes(examples, grades).print(out, "");
  }

  private void row(String name, List<Figures.Pair> pairs) {
    out.printf(
        Locale.ROOT,
        "%-24s pooled r %.3f, mean r per question %.3f%n",
        name,
        Figures.pearson(pairs).orElse(0),
        Figures.mean(Figures.byQuestion(pairs).values()));
  }

  private static List<Figures.Pair> pairs(
      List<Example> examples, double[] given, Predicate<Example> which) {
    return IntStream.range(0, given.length)
        .filter(index -> which.test(examples.get(index)))
        .mapToObj(index ->
            new Figures.Pair(
                "" + examples.get(index).question(), given[index], examples.get(index).target()))
        .toList();
  }

  private static ProbeTable probes(List<Example> examples, double[] grades) {
    var table = new ProbeTable();
    for (int index = 0; index < grades.length; index++) {
      Example example = examples.get(index);
      double grade = grades[index];
      Stream.of(Kind.values())
          .filter(kind -> kind.title().equals(example.kind()))
          .forEach(kind -> table.add(kind, "" + example.question(), grade));
    }
    return table;
  }
}
