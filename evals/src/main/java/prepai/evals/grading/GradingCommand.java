package prepai.evals.grading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import prepai.evals.grading.Probes.Kind;
import prepai.language.Grader;
import prepai.language.Lexicon;

/// `./prepai evals grading FILE.tsv --out FILE`: grades answers, says how well that agrees with
/// people where the file has their scores, and tries the grader with tricks.
public final class GradingCommand {
  private static final int WARM_UP = 200;
  private static final long SEED = 7;
  private final Grader grader = new Grader();
  private final Inversion inversion = new Inversion(Lexicon.shipped().opposites());
  private final PrintStream out;

  private GradingCommand(PrintStream out) {
    this.out = out;
  }

  /// Runs it.
  ///
  /// @param arguments `FILE.tsv [--out FILE]`; a score 0..1 for each row goes to the second
  /// @return 0 when it could be measured, 2 when it was misused
  public static int run(List<String> arguments, PrintStream out) throws IOException {
    boolean written = arguments.size() == 3 && arguments.get(1).equals("--out");
    if (arguments.size() != 1 && !written) {
      out.println("./prepai evals grading FILE.tsv [--out FILE]");
      return 2;
    }
    List<Answer> answers = Answer.read(Path.of(arguments.getFirst()));
    var command = new GradingCommand(out);
    double[] grades = command.grade(answers);
    if (written) {
      Files.write(
          Path.of(arguments.getLast()),
          Arrays.stream(grades)
              .mapToObj(grade -> String.format(Locale.ROOT, "%.4f", grade))
              .toList());
    }
    command.agreement(answers, grades);
    command.probe(answers);
    command.handMade(HandMade.FILE);
    command.handMade(HandMade.UNSEEN);
    return 0;
  }

  private double[] grade(List<Answer> answers) {
    answers.stream().limit(WARM_UP).forEach(this::grade);
    double[] grades = new double[answers.size()];
    double[] took = new double[answers.size()];
    for (int index = 0; index < grades.length; index++) {
      long begun = System.nanoTime();
      grades[index] = grade(answers.get(index));
      took[index] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(took);
    out.printf(
        Locale.ROOT,
        "%d answers to %d questions; ms per answer: median %.1f, p99 %.1f%n",
        grades.length,
        Examples.questions(answers).size(),
        took[took.length / 2],
        took[(int) (0.99 * (took.length - 1))]);
    return grades;
  }

  private double grade(Answer answer) {
    return grader.grade(answer.question(), answer.reference(), answer.text());
  }

  private void agreement(List<Answer> answers, double[] grades) {
    List<Figures.Pair> pairs =
        IntStream.range(0, grades.length)
            .filter(index -> answers.get(index).score().isPresent())
            .mapToObj(index ->
                new Figures.Pair(
                    answers.get(index).question(),
                    grades[index],
                    answers.get(index).score().orElseThrow()))
            .toList();
    if (pairs.isEmpty()) {
      out.println("no column score01: nothing to agree with");
      return;
    }
    Map<String, Double> each = Figures.byQuestion(pairs);
    out.printf(
        Locale.ROOT,
        "Pearson r pooled %.3f, mean per question %.3f (of %d questions); Spearman %.3f; RMSE after calibration %.3f%n",
        Figures.pearson(pairs).orElse(0),
        Figures.mean(each.values()),
        each.size(),
        Figures.spearman(pairs).orElse(0),
        Figures.calibratedError(pairs));
  }

  /// Tricks made of the file's own questions and references.
  private void probe(List<Answer> answers) {
    List<Examples.Asked> questions = Examples.questions(answers);
    var random = new SplittableRandom(SEED);
    var table = new ProbeTable();
    for (int index = 0; index < questions.size(); index++) {
      Examples.Asked asked = questions.get(index);
      Probes.of(asked.question(), asked.reference(), other(questions, index), inversion, random)
          .forEach((kind, text) ->
              table.add(
                  kind, asked.question(), grader.grade(asked.question(), asked.reference(), text)));
    }
    out.println("probes of these references, out of 5:");
    table.print(out, "");
  }

  /// The reference of the question half the file away; empty when there is no other.
  private static String other(List<Examples.Asked> questions, int index) {
    int other = (index + Math.max(1, questions.size() / 2)) % questions.size();
    return other == index ? "" : questions.get(other).reference();
  }

  private void handMade(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    var table = new ProbeTable();
    var seen = new HashSet<String>();
    for (HandMade probe : HandMade.read(file)) {
      table.add(
          probe.kind(),
          probe.question(),
          grader.grade(probe.question(), probe.reference(), probe.answer()));
      if (seen.add(probe.question())) {
        table.add(
            Kind.VERBATIM,
            probe.question(),
            grader.grade(probe.question(), probe.reference(), probe.reference()));
      }
    }
    out.println("probes written by hand (" + file + "), out of 5:");
    table.print(out, ", by hand");
  }
}
