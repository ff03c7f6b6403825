package prepai.evals.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import prepai.interviewer.Judge;
import prepai.judging.LexicalJudge;
import prepai.plan.Bank;
import prepai.plan.Track;

/// `./prepai evals conformance`: every scripted candidate takes every track with a few seeds.
public final class ConformanceCommand {
  private static final String USAGE =
      "./prepai evals conformance [--seeds 3] [--track ID] [--candidate NAME] [--judge sense|words] [--transcripts DIR]";
  private static final Set<String> OPTIONS =
      Set.of("--seeds", "--track", "--candidate", "--judge", "--transcripts");

  private ConformanceCommand() {}

  /// Runs it.
  ///
  /// @param judge by sense, loaded when it is wanted
  /// @return 0 when no rule was broken, 1 when one was, 2 when it was misused
  /// @throws IllegalArgumentException when a value is none
  public static int run(List<String> arguments, Bank bank, Supplier<Judge> judge, PrintStream out)
      throws IOException {
    Map<String, String> options = new HashMap<>();
    for (int index = 0; index + 1 < arguments.size(); index += 2) {
      options.put(arguments.get(index), arguments.get(index + 1));
    }
    if (options.size() * 2 != arguments.size() || !OPTIONS.containsAll(options.keySet())) {
      out.println(USAGE);
      return 2;
    }
    long[] seeds =
        LongStream.rangeClosed(1, Long.parseLong(options.getOrDefault("--seeds", "3"))).toArray();
    List<Track> tracks =
        bank.tracks().stream()
            .filter(track -> track.id().equals(options.getOrDefault("--track", track.id())))
            .toList();
    List<Candidate> candidates =
        Arrays.stream(Candidate.values())
            .filter(one -> one.title().equals(options.getOrDefault("--candidate", one.title())))
            .toList();
    if (tracks.isEmpty() || candidates.isEmpty()) {
      throw new IllegalArgumentException("there is no such track or candidate");
    }
    var suite =
        new Conformance(
            bank,
            options.getOrDefault("--judge", "sense").equals("words")
                ? new LexicalJudge()
                : judge.get());
    Conformance.Outcome outcome = suite.run(tracks, candidates, seeds);
    if (options.containsKey("--transcripts")) {
      Path folder = Path.of(options.get("--transcripts"));
      Files.createDirectories(folder);
      for (Held held : outcome.interviews()) {
        Transcript.write(folder, held);
      }
    }
    outcome.print(out);
    return outcome.violations().isEmpty() ? 0 : 1;
  }
}
