package prepai.evals.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import prepai.agent.Budget;
import prepai.agent.Instructions;
import prepai.agent.InterviewTools;
import prepai.agent.ModelSpeaker;
import prepai.agent.Prices;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Judge;
import prepai.interviewer.Speaker;
import prepai.judging.LexicalJudge;
import prepai.plan.Bank;
import prepai.plan.Track;
import prepai.session.Event;

/// `./prepai evals conformance`: every scripted candidate takes every track with a few seeds.
public final class ConformanceCommand {
  private static final String USAGE =
      "./prepai evals conformance [--seeds 3] [--track ID] [--candidate NAME] [--judge sense|words] [--speaker authored|hostile] [--transcripts DIR]";
  private static final Set<String> OPTIONS =
      Set.of("--seeds", "--track", "--candidate", "--judge", "--speaker", "--transcripts");

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
                : judge.get(),
            speaker(options.getOrDefault("--speaker", "authored"), bank));
    Conformance.Outcome outcome = suite.run(tracks, candidates, seeds);
    if (options.containsKey("--transcripts")) {
      Path folder = Path.of(options.get("--transcripts"));
      Files.createDirectories(folder);
      for (Held held : outcome.interviews()) {
        Transcript.write(folder, held);
      }
    }
    outcome.print(out);
    voices(outcome, out);
    return outcome.violations().isEmpty() ? 0 : 1;
  }

  /// @throws IllegalArgumentException when there is no such voice
  private static Function<InstantSource, Speaker> speaker(String name, Bank bank) {
    return switch (name) {
      case "authored" -> _ -> new AuthoredSpeaker();
      case "hostile" -> hostile(bank);
      default -> throw new IllegalArgumentException("there is no speaker " + name);
    };
  }

  /// A model that knows the bank and wants the interview to go wrong.
  static Function<InstantSource, Speaker> hostile(Bank bank) {
    var model = new HostileModel(bank);
    var means =
        new ModelSpeaker.Means(
            new Instructions("You are the interviewer."),
            new InterviewTools(
                Optional::empty,
                () -> {
                  throw new UnsupportedOperationException("nobody runs code in these interviews");
                }),
            new Budget(Long.MAX_VALUE, Long.MAX_VALUE),
            Prices.NONE,
            Duration.ofSeconds(1));
    return clock -> new ModelSpeaker(model, means, new LexicalJudge(), clock);
  }

  /// Prints whose words were spoken where a model was asked.
  private static void voices(Conformance.Outcome outcome, PrintStream out) {
    Map<Event.ModelUsed.Outcome, Long> counts =
        outcome.interviews().stream()
            .flatMap(held -> held.session().modelUses().stream())
            .collect(
                Collectors.groupingBy(
                    Event.ModelUsed::outcome, TreeMap::new, Collectors.counting()));
    if (!counts.isEmpty()) {
      out.println("whose words: " + counts);
    }
  }
}
