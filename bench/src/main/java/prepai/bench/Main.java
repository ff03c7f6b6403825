package prepai.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `./prepai bench [NAME ...] [--rounds N]`, run from the project's folder after everything was
/// built.
public final class Main {
  private static final String ROUNDS = "--rounds";
  private static final int USUAL_ROUNDS = 36;

  private Main() {}

  /// Runs the named benchmarks, or all, and prints their headlines last. The exit code is 0 when
  /// all is well, 1 when a bar was missed, 2 when it was misused.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(run(new ArrayList<>(List.of(arguments))));
  }

  private static int run(List<String> names) throws IOException, InterruptedException {
    int rounds = USUAL_ROUNDS;
    int option = names.indexOf(ROUNDS);
    if (option >= 0) {
      String number = option + 1 < names.size() ? names.get(option + 1) : "";
      if (!number.matches("[1-9][0-9]{0,3}")) {
        System.err.println(ROUNDS + " needs a number, 1 or more");
        return 2;
      }
      rounds = Integer.parseInt(number);
      names.subList(option, option + 2).clear();
    }
    Map<String, Benchmark> benchmarks = benchmarks(rounds);
    for (String name : names) {
      if (!benchmarks.containsKey(name)) {
        System.err.println("There is no benchmark " + name + ". Choose of " + benchmarks.keySet());
        return 2;
      }
    }
    if (!names.isEmpty()) {
      benchmarks.keySet().retainAll(names);
    }
    return run(benchmarks);
  }

  private static int run(Map<String, Benchmark> chosen) throws IOException, InterruptedException {
    var outcomes = new ArrayList<Outcome>();
    for (Map.Entry<String, Benchmark> one : chosen.entrySet()) {
      System.out.println("== " + one.getKey());
      outcomes.add(one.getValue().run());
    }
    System.out.println();
    List<String> missed = outcomes.stream().flatMap(outcome -> outcome.missed().stream()).toList();
    missed.forEach(bar -> System.out.println("missed: " + bar));
    outcomes.forEach(outcome -> System.out.println(outcome.headline()));
    return missed.isEmpty() ? 0 : 1;
  }

  private static Map<String, Benchmark> benchmarks(int rounds) {
    var benchmarks = new LinkedHashMap<String, Benchmark>();
    benchmarks.put("start", new StartBenchmark());
    benchmarks.put("interviews", new InterviewsBenchmark());
    benchmarks.put("appends", new AppendsBenchmark());
    benchmarks.put("runner", new RunnerBenchmark(rounds));
    benchmarks.put("library", new LibraryBenchmark());
    benchmarks.put("lighthouse", new LighthouseBenchmark());
    return benchmarks;
  }
}
