package prepai.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import prepai.plan.Bank;
import prepai.plan.Question;
import prepai.plan.Track;

/// Reads the bank at start-up: as fast as strict binding allows, and without the rules that
/// `ContentCheck` keeps.
public final class BankReader {

  /// Reads every track and question under `roots`. A later root adds to the earlier ones; it cannot
  /// replace what they hold.
  ///
  /// @throws BrokenContent naming each file that cannot be read and each id that is taken
  public Bank read(List<Path> roots) {
    ContentFiles files = ContentFiles.under(roots);
    var problems = new ArrayList<>(files.problems());
    List<Future<Reading<Question>>> ofQuestions;
    List<Future<Reading<Track>>> ofTracks;
    // Parsing never blocks: on virtual threads it would keep requests from being answered
    // meanwhile.
    try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      ofQuestions = submit(threads, files.questions(), Question.class);
      ofTracks = submit(threads, files.tracks(), Track.class);
    }
    List<Track> tracks = collect(ofTracks, Track::id, problems);
    List<Question> questions = collect(ofQuestions, Question::id, problems);
    if (!problems.isEmpty()) {
      throw new BrokenContent(problems.stream().sorted(Problem.BY_PLACE).toList());
    }
    return new Bank(tracks, questions);
  }

  private static <T> List<Future<Reading<T>>> submit(
      ExecutorService threads, List<Path> files, Class<T> type) {
    return files.stream().map(file -> threads.submit(() -> Yaml.read(file, type))).toList();
  }

  private static <T> List<T> collect(
      List<Future<Reading<T>>> readings, Function<T, String> id, List<Problem> problems) {
    var values = new ArrayList<T>();
    var first = new HashMap<String, Path>();
    for (Future<Reading<T>> reading : readings) {
      switch (reading.resultNow()) {
        case Reading.Broken<T>(Problem problem) -> problems.add(problem);
        case Reading.Read<T>(Path file, T value) -> {
          Path other = first.putIfAbsent(id.apply(value), file);
          if (other == null) {
            values.add(value);
          } else {
            problems.add(
                new Problem(
                    Rule.UNIQUE_IDS,
                    file,
                    1,
                    "the id '" + id.apply(value) + "' is taken by " + other));
          }
        }
      }
    }
    return values;
  }
}
