package prepai.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `./prepai bench [NAME ...]`, run from the project's folder after everything was built.
public final class Main {
  private Main() {}

  /// Runs the named benchmarks, or all, and prints their headlines last.
  public static void main(String[] names) throws IOException, InterruptedException {
    Map<String, Benchmark> benchmarks = benchmarks();
    List<String> chosen = names.length == 0 ? List.copyOf(benchmarks.keySet()) : List.of(names);
    var headlines = new ArrayList<String>();
    for (String name : chosen) {
      Benchmark benchmark = benchmarks.get(name);
      if (benchmark == null) {
        System.err.println("There is no benchmark " + name + ". Choose of " + benchmarks.keySet());
        System.exit(2);
        return;
      }
      System.out.println("== " + name);
      headlines.add(benchmark.run());
    }
    System.out.println();
    headlines.forEach(System.out::println);
  }

  private static Map<String, Benchmark> benchmarks() {
    var benchmarks = new LinkedHashMap<String, Benchmark>();
    benchmarks.put("start", new StartBenchmark());
    benchmarks.put("interviews", new InterviewsBenchmark());
    benchmarks.put("appends", new AppendsBenchmark());
    benchmarks.put("lighthouse", new LighthouseBenchmark());
    return benchmarks;
  }
}
