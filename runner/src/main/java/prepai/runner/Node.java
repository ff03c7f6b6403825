package prepai.runner;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import prepai.sandbox.Call;
import prepai.sandbox.Execution;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;

/// What JavaScript and TypeScript share: calls of functions go to a warm worker, each in a context
/// of its own; whole programs run in a process of their own, with real standard input.
final class Node {
  private static final Pattern POSITION = Pattern.compile("main\\.[jt]s:(\\d+)");
  private static final int HEAP_MB = 256;

  /// What the engine needs beside the heap.
  private static final int SLACK_MB = 320;

  /// What a program is called in the jail.
  static final String PROGRAM = "main.js";

  private Node() {}

  static Optional<String> version() {
    return Host.program("node")
        .flatMap(node -> Host.firstLine(node.toString(), "--version"))
        .map(number -> "Node.js " + number);
  }

  static Worker worker(String language) {
    return new Worker(
        language,
        List.of(
            Host.program("node").map(Path::toString).orElse("/usr/bin/node"),
            "--max-old-space-size=" + HEAP_MB,
            "--no-warnings",
            "/j/harness.js",
            language),
        Map.of(),
        SLACK_MB,
        true);
  }

  /// A whole program in a process of its own, anything else in the warm worker.
  static Execution run(Jail jail, Program program, Call call, Limits limits) {
    return call instanceof Call.Script script
        ? script(jail, script, limits)
        : work(jail, program, call, limits);
  }

  private static Execution work(Jail jail, Program program, Call call, Limits limits) {
    return Orders.execution(
        jail.order(
            Map.of("do", "work", "limits", Orders.limits(limits, 0, false)),
            Orders.call(call, program.source(), limits),
            limits.wall().toMillis(),
            Orders.mostAnswer(limits)),
        limits,
        POSITION);
  }

  private static Execution script(Jail jail, Call.Script script, Limits limits) {
    return Orders.execution(
        jail.order(
            Map.of(
                "do",
                "exec",
                "argv",
                List.of(
                    jail.worker().argv().getFirst(),
                    "--max-old-space-size=" + limits.memoryMb(),
                    "--no-warnings",
                    "/w/" + PROGRAM),
                "limits",
                Orders.limits(limits, limits.memoryMb() + SLACK_MB, false)),
            script.stdin().getBytes(StandardCharsets.UTF_8),
            limits.wall().toMillis(),
            Orders.mostAnswer(limits)),
        limits,
        POSITION);
  }
}
