package prepai.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.plan.Bank;

/// Checks content slowly and precisely: every `Rule`, with the file and line of what breaks it.
public final class ContentCheck {

  /// What a check saw and found.
  ///
  /// @param tracks how many track files there are
  /// @param questions how many question files there are
  /// @param problems ordered by file and line; none when all is well
  /// @param bank what became records, whatever is wrong with it
  public record Checked(int tracks, int questions, List<Problem> problems, Bank bank) {
    public Checked {
      problems = List.copyOf(problems);
    }
  }

  /// Checks every file under `roots` as one bank. A file that cannot be read or breaks its schema
  /// takes no part in the rules on its text; as far as it can be asked it counts as there.
  public Checked check(List<Path> roots) {
    ContentFiles files = ContentFiles.under(roots);
    Content content = Content.load(files);
    var problems = new ArrayList<Problem>();
    for (Rule rule : Rule.values()) {
      problems.addAll(find(rule, content).toList());
    }
    Set<Path> explained = problems.stream().map(Problem::file).collect(Collectors.toSet());
    content.unbound().stream()
        .filter(problem -> !explained.contains(problem.file()))
        .forEach(problems::add);
    problems.sort(Problem.BY_PLACE);
    return new Checked(files.tracks().size(), files.questions().size(), problems, content.bank());
  }

  private static Stream<Problem> find(Rule rule, Content content) {
    return switch (rule) {
      case READABLE, SCHEMA -> refused(rule, content);
      case FILE_NAME ->
          Stream.concat(content.tracks().stream(), content.questions().stream())
              .flatMap(QuestionRules::fileName);
      case WRITTEN ->
          Stream.concat(
              refused(rule, content),
              Stream.concat(content.tracks().stream(), content.questions().stream())
                  .flatMap(Unwritten::problems));
      case UNIQUE_IDS -> BankRules.uniqueIds(content);
      case WEIGHTS -> each(content, QuestionRules::weights);
      case SHARES -> content.tracks().stream().flatMap(TrackRules::shares);
      case KNOWN_TRACKS -> BankRules.knownTracks(content);
      case DEPENDS_ON -> each(content, QuestionRules::dependsOn);
      case NO_CYCLES -> each(content, QuestionRules::cycles);
      case FOLLOW_UPS -> BankRules.followUps(content);
      case FOLLOW_UP_CYCLES -> BankRules.followUpCycles(content);
      case CALIBRATION_HITS -> each(content, QuestionRules::calibrationHits);
      case ONE_QUESTION -> each(content, QuestionRules::oneQuestion);
      case HINTS_STATE -> each(content, QuestionRules::hintsState);
      case NOTHING_GIVEN_AWAY -> each(content, QuestionRules::nothingGivenAway);
      case SHORT_PARAPHRASES -> each(content, QuestionRules::shortParaphrases);
      case NEAR_MISSES -> each(content, QuestionRules::nearMisses);
      case LEVEL_COVERAGE -> TrackRules.levels(content);
      case PHASE_COVERAGE -> TrackRules.phases(content);
      case OWN_SENTENCES -> Originality.sentences(content.questions());
      case OWN_WORDS -> Originality.words(content.questions());
    };
  }

  private static Stream<Problem> refused(Rule rule, Content content) {
    return content.refused().stream().filter(problem -> problem.rule() == rule);
  }

  private static Stream<Problem> each(Content content, Function<Place, Stream<Problem>> rule) {
    return content.questions().parallelStream().flatMap(rule);
  }
}
