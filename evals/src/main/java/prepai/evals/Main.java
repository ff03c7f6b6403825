package prepai.evals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import prepai.Failure;
import prepai.bank.BankReader;
import prepai.bank.Calibration;
import prepai.bank.ProblemReader;
import prepai.evals.abilities.AbilityCommand;
import prepai.evals.attacks.AttackCommand;
import prepai.evals.conformance.ConformanceCommand;
import prepai.evals.cv.CvCommand;
import prepai.evals.cv.FuzzCommand;
import prepai.evals.grading.GradingCommand;
import prepai.evals.grading.TrainCommand;
import prepai.evals.retrieval.RetrievalCommand;
import prepai.evals.training.EmptyAnswers;
import prepai.evals.training.TrainJudge;
import prepai.evals.training.TrainProjection;
import prepai.growth.Meter;
import prepai.plan.Bank;
import prepai.plan.Question;
import prepai.runner.JailSandbox;

/// The commands behind `./prepai evals` and `./prepai content`.
public final class Main {
  private static final String USAGE =
      """
      ./prepai evals calibration              how many calibration answers land in their band
      ./prepai evals train-judge [FILE]       learn from the calibration answers which points an answer makes
      ./prepai evals train-words [FILE]       learn from our documents how to keep a word's meaning in few numbers
      ./prepai evals interviews [DIR]         whether recorded interviews come out as they must
      ./prepai evals conformance [--seeds 3] [--track ID] [--candidate NAME] [--transcripts DIR]
                                              whether the interviewer keeps its rules with scripted candidates in every track
      ./prepai evals take SCRIPT [--save DIR] play a script: print the interview so far, or record it
      ./prepai evals problems [DIR]           whether tests and solutions of coding problems agree
      ./prepai evals attacks [DIR] [--honest N] [--json FILE] [--only NAME] [--tier bubblewrap|landlock]
                                              whether hostile programs are stopped, and N honest ones unhurt beside them
      ./prepai evals complexity [PROBLEM ...] whether the growth of known solutions is measured right
      ./prepai evals retrieval CORPUS_DIR QUERIES.tsv ... [--out FILE]
                                              whether the right passages are found, beside plain BM25
      ./prepai evals abilities [--candidates N] [--seed N] [--level LEVEL] [--answers whole|by-point] [--out FILE.csv] [--plot FILE.svg]
                                              how near twelve questions come to a known ability
      ./prepai evals grading FILE.tsv [--out FILE]
                                              grade answers; agreement with people's scores, and cheap tricks seen through
      ./prepai evals train-grader FILE.tsv [--out DIR]
                                              learn the grader from answers that people graded
      ./prepai evals cv DIR --out DIR         read CVs of any kind: one JSON a file, and how long each took
      ./prepai content check [DIR ...]        check tracks, questions and documents, naming file and line
      ./prepai content new KIND ID [DIR]      scaffold to fill in: question AREA/ID, track ID, problem ID, document FOLDER/SLUG
      """;
  private static final Path CONTENT = Path.of("content");
  private static final Path PROBLEMS = Path.of("content/problems");
  private static final Path POINT_MODEL =
      Path.of("language/src/main/resources/prepai/language/points.trees");
  private static final Path PROJECTION =
      Path.of("language/src/main/resources/prepai/language/words.projection");
  private static final Path DOCUMENTS = Path.of("content/knowledge");
  private static final Path SESSIONS = Path.of("evals/sessions");

  private Main() {}

  /// Runs one command; the exit code is 0 when all is well, 1 when not, 2 when it was misused.
  public static void main(String[] arguments) throws IOException {
    System.exit(run(List.of(arguments), System.out));
  }

  static int run(List<String> arguments, PrintStream out) throws IOException {
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    try {
      return switch (command) {
        case "calibration" -> calibration(out);
        case "train-judge" -> trainJudge(arguments.subList(1, arguments.size()), out);
        case "train-words" -> trainWords(arguments.subList(1, arguments.size()), out);
        case "interviews" ->
            interviews(arguments.size() > 1 ? Path.of(arguments.get(1)) : SESSIONS, out);
        case "problems" ->
            problems(arguments.size() > 1 ? Path.of(arguments.get(1)) : PROBLEMS, out);
        case "attacks" -> AttackCommand.run(arguments.subList(1, arguments.size()), out);
        case "complexity" -> complexity(arguments.subList(1, arguments.size()), out);
        case "retrieval" -> RetrievalCommand.run(arguments.subList(1, arguments.size()), out);
        case "conformance" ->
            ConformanceCommand.run(
                arguments.subList(1, arguments.size()), bank(), Judges::today, out);
        case "abilities" -> AbilityCommand.run(arguments.subList(1, arguments.size()), bank(), out);
        case "grading" -> GradingCommand.run(arguments.subList(1, arguments.size()), out);
        case "cv" -> CvCommand.run(arguments.subList(1, arguments.size()), out);
        case "cv-fuzz" -> FuzzCommand.run(arguments.subList(1, arguments.size()), out);
        case "train-grader" -> TrainCommand.run(arguments.subList(1, arguments.size()), out);
        case "take" -> take(arguments.subList(1, arguments.size()), out);
        case "content" -> content(arguments.subList(1, arguments.size()), out);
        default -> {
          out.print(USAGE);
          yield 2;
        }
      };
    } catch (Failure | IllegalArgumentException failure) {
      out.println(failure.getMessage());
      return 1;
    }
  }

  private static int calibration(PrintStream out) {
    List<Question> questions = bank().questions();
    var calibration = new Calibration(Judges.today());
    Calibration.Result result = calibration.of(questions);
    out.println("question\tanswer\tscore\tband\t");
    result
        .items()
        .forEach(item ->
            item.answers()
                .forEach(graded ->
                    out.printf(
                        Locale.ROOT,
                        "%s\t%d\t%.0f\t%d–%d\t%s%n",
                        item.question(),
                        graded.index() + 1,
                        graded.score(),
                        graded.low(),
                        graded.high(),
                        graded.inBand() ? "" : "outside")));
    out.printf(
        Locale.ROOT,
        "points: precision %.3f recall %.3f%n",
        result.points().precision(),
        result.points().recall());
    out.printf(
        Locale.ROOT,
        "calibration answers in their band: %.1f %% of %d%n",
        100 * result.inBand(),
        result.answers().size());
    List<Question> spoken =
        questions.stream().filter(question -> question.code().isEmpty()).toList();
    List<Question> tricked =
        IntStream.range(0, spoken.size())
            .filter(at -> at % EmptyAnswers.ONE_IN == 0)
            .mapToObj(spoken::get)
            .toList();
    out.println("mean score of answers that say nothing, " + tricked.size() + " questions:");
    new EmptyAnswers(spoken)
        .scores(tricked, calibration::score)
        .forEach((name, score) -> out.println(EmptyAnswers.row(name, score)));
    return 0;
  }

  private static int trainJudge(List<String> arguments, PrintStream out) throws IOException {
    new TrainJudge(bank().questions(), out)
        .run(arguments.isEmpty() ? POINT_MODEL : Path.of(arguments.getFirst()));
    return 0;
  }

  private static int trainWords(List<String> arguments, PrintStream out) throws IOException {
    new TrainProjection(DOCUMENTS, out)
        .run(arguments.isEmpty() ? PROJECTION : Path.of(arguments.getFirst()));
    return 0;
  }

  private static int interviews(Path folder, PrintStream out) {
    List<Recording> recordings = Recording.in(folder);
    int bad = 0;
    for (Recording recording : recordings) {
      List<String> faults = recording.faults();
      bad += faults.isEmpty() ? 0 : 1;
      out.println(
          recording.name() + ": " + (faults.isEmpty() ? "as it must" : String.join("; ", faults)));
    }
    out.println(
        (recordings.size() - bad)
            + " of "
            + recordings.size()
            + " recorded interviews come out as they must");
    return bad == 0 && !recordings.isEmpty() ? 0 : 1;
  }

  private static int problems(Path folder, PrintStream out) throws IOException {
    int proven = 0;
    List<Path> folders = ProblemReader.folders(folder);
    try (JailSandbox sandbox = JailSandbox.probed()) {
      var proof = new Proof(sandbox);
      for (Path one : folders) {
        List<String> faults = proof.faults(one);
        out.println(
            one.getFileName() + ": " + (faults.isEmpty() ? "proven" : String.join("; ", faults)));
        proven += faults.isEmpty() ? 1 : 0;
      }
    }
    out.println(proven + " of " + folders.size() + " problems proven");
    return proven == folders.size() ? 0 : 1;
  }

  private static int complexity(List<String> names, PrintStream out) throws IOException {
    List<Path> folders =
        ProblemReader.folders(PROBLEMS).stream()
            .filter(
                folder -> names.isEmpty() || names.stream().anyMatch(folder.toString()::contains))
            .toList();
    var report = new ComplexityReport(out);
    try (JailSandbox sandbox = JailSandbox.probed()) {
      var complexities = new Complexities(new Meter(sandbox));
      for (Path folder : folders) {
        for (Complexities.Known known : Complexities.of(folder)) {
          report.add(complexities.measured(known));
        }
      }
    }
    return report.concludes() ? 0 : 1;
  }

  private static int take(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      out.print(USAGE);
      return 2;
    }
    Path file = Path.of(arguments.getFirst());
    Script script = Script.of(Files.readString(file));
    Studio studio = script.play(bank());
    var recording = new Recording(script.booking().track() + "-" + script.shows(), studio.log());
    if (arguments.size() == 3 && arguments.get(1).equals("--save")) {
      recording.write(Path.of(arguments.get(2)));
      out.println(recording.name() + ": " + recording.faults());
    } else {
      out.println(recording.transcript());
      out.println(studio.session().running() ? ">>> your turn" : ">>> the interview is over");
    }
    return 0;
  }

  private static int content(List<String> arguments, PrintStream out) throws IOException {
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    List<String> rest = arguments.stream().skip(1).toList();
    if (command.equals("check")) {
      return new ContentReport(CONTENT, out).run(rest);
    }
    if (command.equals("new") && (rest.size() == 2 || rest.size() == 3)) {
      return new ContentNew(CONTENT, YearMonth.now(ZoneOffset.UTC), out).run(rest);
    }
    out.print(USAGE);
    return 2;
  }

  private static Bank bank() {
    return new BankReader().read(List.of(CONTENT));
  }
}
