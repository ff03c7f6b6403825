package prepai.runner;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import prepai.sandbox.Call;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;

/// Python: every call in a fork of the warm agent.
final class Python implements Toolchain {
  private static final Pattern POSITION = Pattern.compile("File \"main\\.py\", line (\\d+)");

  /// Prints e.g. `Python 3.11.2 with numpy 1.24.2`.
  private static final String VERSIONS =
      """
      import importlib.metadata as installed, platform
      def version(name):
          try:
              return [name + " " + installed.version(name)]
          except installed.PackageNotFoundError:
              return []
      libraries = version("numpy") + version("pandas")
      print("Python", platform.python_version(), *(["with", " and ".join(libraries)] if libraries else []))
      """;

  @Override
  public Language language() {
    return Language.PYTHON;
  }

  @Override
  public Optional<String> version() {
    return Host.program("python3")
        .flatMap(python -> Host.firstLine(python.toString(), "-I", "-c", VERSIONS));
  }

  @Override
  public String install() {
    return "apt-get install -y python3";
  }

  @Override
  public Worker worker(boolean measures) {
    return Worker.NONE;
  }

  @Override
  public String selfTest() {
    return "print(sum(range(4)) * 7)";
  }

  @Override
  public Optional<Execution> prepare(Jail jail, Program program, Call call, Limits limits)
      throws IOException {
    jail.put("main.py", program.source());
    return Optional.empty();
  }

  @Override
  public Execution run(Jail jail, Program program, Call call, Limits limits) {
    Jail.Result result =
        jail.order(
            Map.of("do", "fork", "limits", Orders.limits(limits, limits.memoryMb(), true)),
            Orders.call(call, "", limits),
            limits.wall().toMillis(),
            Orders.mostAnswer(limits));
    return Orders.execution(result, limits, POSITION);
  }
}
