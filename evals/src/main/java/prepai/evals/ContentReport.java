package prepai.evals;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.bank.ContentCheck;
import prepai.library.DocumentCheck;
import prepai.plan.Bank;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.plan.Track;

/// `./prepai content check`: the bank and the documents of some roots, as one.
final class ContentReport {
  private final Path shipped;
  private final PrintStream out;

  /// @param shipped the root that others add to
  ContentReport(Path shipped, PrintStream out) {
    this.shipped = shipped;
    this.out = out;
  }

  /// Prints what is wrong, a line each, and how much was seen.
  ///
  /// @param folders roots beside ours
  /// @return 0 when all is well, otherwise 1
  int run(List<String> folders) {
    List<Path> roots =
        Stream.concat(Stream.of(shipped), folders.stream().map(Path::of)).distinct().toList();
    ContentCheck.Checked bank = new ContentCheck().check(roots);
    DocumentCheck.Checked documents = documents(bank.bank()).check(roots);
    bank.problems().forEach(out::println);
    documents.problems().forEach(out::println);
    int problems = bank.problems().size() + documents.problems().size();
    out.println(
        bank.tracks()
            + " tracks, "
            + bank.questions()
            + " questions, "
            + documents.documents()
            + " documents, "
            + problems
            + " problems");
    return problems == 0 ? 0 : 1;
  }

  private static DocumentCheck documents(Bank bank) {
    Set<String> tracks = bank.tracks().stream().map(Track::id).collect(Collectors.toSet());
    Set<String> topics =
        bank.questions().stream()
            .flatMap(question -> question.topics().stream())
            .collect(Collectors.toSet());
    Map<String, List<String>> texts =
        bank.questions().stream()
            .collect(
                Collectors.toMap(Question::id, question -> texts(question).toList(), (a, _) -> a));
    return new DocumentCheck(tracks, topics, texts);
  }

  /// Everything that is long enough to be copied.
  private static Stream<String> texts(Question question) {
    return Stream.of(
            Stream.of(question.prompt(), question.reference()),
            question.clarifications().stream().map(Question.Clarification::answer),
            question.rubric().stream().flatMap(ContentReport::texts),
            question.challenge().stream()
                .flatMap(challenge ->
                    Stream.concat(
                        Stream.of(challenge.say()),
                        challenge.points().stream().flatMap(ContentReport::texts))),
            question.misconceptions().stream().map(Question.Misconception::correction),
            question.hints().stream(),
            question.study().stream(),
            question.calibration().stream().map(Question.Calibration::text),
            question.code().stream().map(code -> code.statement()))
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(Point point) {
    return Stream.of(point.claim(), point.probe());
  }
}
