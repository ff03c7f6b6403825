package prepai.evals.abilities;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import prepai.plan.Bank;
import prepai.plan.Level;
import prepai.plan.Question;

/// `./prepai evals abilities`: how near twelve questions come to a known ability, chosen by the
/// product and in a fixed order.
public final class AbilityCommand {
  private static final String USAGE =
      "./prepai evals abilities [--candidates 1000] [--questions 12] [--level mid] [--answers whole|by-point] [--seed 1] [--out FILE.csv] [--plot FILE.svg]";
  private static final Set<String> OPTIONS =
      Set.of("--candidates", "--questions", "--level", "--answers", "--seed", "--out", "--plot");

  private AbilityCommand() {}

  /// Runs it: every candidate takes part in every track.
  ///
  /// @param arguments pairs of an option and its value
  /// @return 0 when the bar is met, 1 when not, 2 when it was misused
  /// @throws IllegalArgumentException when a value is none
  public static int run(List<String> arguments, Bank bank, PrintStream out) throws IOException {
    Map<String, String> options = pairs(arguments);
    if (options.size() * 2 != arguments.size() || !OPTIONS.containsAll(options.keySet())) {
      out.println(USAGE);
      return 2;
    }
    Simulation simulation = simulation(options);
    List<Taken> taken = simulation.run(bank);
    if (options.containsKey("--out")) {
      Files.write(Path.of(options.get("--out")), rows(taken));
    }
    if (options.containsKey("--plot")) {
      Files.writeString(
          Path.of(options.get("--plot")),
          Plot.of(Comparison.overTheGrid(taken), simulation.caption(bank)));
    }
    out.println(simulation.caption(bank));
    return new AbilityReport(out).print(bank, simulation.level(), taken) ? 0 : 1;
  }

  private static Map<String, String> pairs(List<String> arguments) {
    var pairs = new HashMap<String, String>();
    for (int index = 0; index + 1 < arguments.size(); index += 2) {
      pairs.put(arguments.get(index), arguments.get(index + 1));
    }
    return pairs;
  }

  private static Simulation simulation(Map<String, String> options) {
    return new Simulation(
        Integer.parseInt(options.getOrDefault("--candidates", "1000")),
        Integer.parseInt(options.getOrDefault("--questions", "12")),
        Level.valueOf(options.getOrDefault("--level", "mid").toUpperCase(Locale.ROOT)),
        Candidate.Answers.valueOf(
            options.getOrDefault("--answers", "whole").toUpperCase(Locale.ROOT).replace('-', '_')),
        Long.parseLong(options.getOrDefault("--seed", "1")));
  }

  private static List<String> rows(List<Taken> taken) {
    var rows = new ArrayList<String>();
    rows.add("track,order,on_grid,theta,estimate,own_se,information,questions");
    for (Taken one : taken) {
      rows.add(
          String.format(
              Locale.ROOT,
              "%s,%s,%s,%.4f,%.4f,%.4f,%.4f,%s",
              one.track(),
              one.order().name().toLowerCase(Locale.ROOT),
              one.candidate().onGrid(),
              one.candidate().theta(),
              one.ability().theta(),
              one.ability().standardError(),
              one.information(),
              one.questions().stream().map(Question::id).collect(Collectors.joining(" "))));
    }
    return rows;
  }
}
