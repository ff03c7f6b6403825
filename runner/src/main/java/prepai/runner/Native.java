package prepai.runner;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import prepai.sandbox.Call;
import prepai.sandbox.Execution;
import prepai.sandbox.Limits;

/// What compiled languages share: a compiler in the jail, then a process for every call. Arguments
/// come in on standard input, the value goes out on descriptor 3.
final class Native {
  private static final Limits COMPILING = new Limits(Duration.ofSeconds(20), 1024, 64 * 1024);
  private static final int MOST_BYTES = 1 << 20;

  private Native() {}

  /// Runs a step of compiling.
  ///
  /// @param keep the file that it makes
  /// @return why it failed, else empty
  static Optional<Execution> compile(
      Jail jail,
      List<String> argv,
      String keep,
      Map<String, String> environment,
      Pattern position) {
    jail.limit(COMPILING);
    Jail.Result result =
        jail.order(
            Map.of(
                "do",
                "exec",
                "argv",
                argv,
                "environment",
                environment,
                "keep",
                List.of(keep),
                "limits",
                Orders.limits(COMPILING, 0, false)),
            new byte[0],
            COMPILING.wall().toMillis(),
            MOST_BYTES);
    boolean good =
        result.killed().isEmpty()
            && result.header().end().equals("exit")
            && result.header().code() == 0
            && result.header().signal() == 0;
    return good ? Optional.empty() : Optional.of(Orders.notCompiled(result, position));
  }

  static Execution run(Jail jail, Call call, Limits limits, int slackMb, Pattern position) {
    jail.limit(limits);
    String stdin =
        switch (call) {
          case Call.Script script -> script.stdin();
          case Call.Invoke invoke -> invoke.arguments();
          case Call.Measure measure -> measure.arguments();
          case Call.Evaluate _ -> "";
        };
    return Orders.execution(
        jail.order(
            Map.of(
                "do",
                "exec",
                "argv",
                List.of("/w/program"),
                "limits",
                Orders.limits(limits, limits.memoryMb() + slackMb, false)),
            stdin.getBytes(StandardCharsets.UTF_8),
            limits.wall().toMillis(),
            Orders.mostAnswer(limits)),
        limits,
        position);
  }
}
