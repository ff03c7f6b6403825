package prepai.runner;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.sandbox.Call;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;
import prepai.sandbox.Signature;

/// C++ 20 with GCC.
final class Cpp implements Toolchain {
  private static final Pattern POSITION = Pattern.compile("main\\.cpp:(\\d+)");
  private static final Pattern SOLUTION = Pattern.compile("\\b(?:class|struct)\\s+Solution\\b");
  private static final int SLACK_MB = 16;
  private static final String DRIVER = "driver.cpp";

  @Override
  public Language language() {
    return Language.CPP;
  }

  @Override
  public Optional<String> version() {
    return Host.program("g++")
        .flatMap(compiler -> Host.firstLine(compiler.toString(), "--version"));
  }

  @Override
  public String install() {
    return "apt-get install -y g++";
  }

  @Override
  public Optional<String> product() {
    return Optional.of("program");
  }

  @Override
  public Worker worker(boolean measures) {
    return Worker.NONE;
  }

  @Override
  public String selfTest() {
    return "#include <cstdio>\nint main() { std::printf(\"%d\\n\", 6 * 7); }";
  }

  @Override
  public Optional<Execution> prepare(Jail jail, Program program, Call call, Limits limits)
      throws IOException {
    jail.put("main.cpp", program.source());
    return switch (call) {
      case Call.Invoke invoke -> {
        jail.put(DRIVER, driver(invoke.signature(), program.source(), "answer"));
        yield compiled(jail, "-O2", DRIVER);
      }
      case Call.Measure measure -> {
        jail.put(DRIVER, driver(measure.signature(), program.source(), "measure"));
        // Calls back at every block, also of templates such as sorts and queues.
        yield compiled(jail, "-O1", "-fsanitize-coverage=trace-pc", DRIVER);
      }
      case Call.Script _, Call.Evaluate _ -> compiled(jail, "-O2", "main.cpp");
    };
  }

  private static Optional<Execution> compiled(Jail jail, String... rest) {
    List<String> command =
        Stream.concat(
                Stream.of(
                    "/usr/bin/g++", "-std=c++20", "-pipe", "-w", "-iquote", "/j", "-o", "program"),
                Stream.of(rest))
            .toList();
    return Native.compile(jail, command, "program", Map.of(), POSITION);
  }

  @Override
  public Execution run(Jail jail, Program program, Call call, Limits limits) {
    return Native.run(jail, call, limits, SLACK_MB, POSITION);
  }

  /// @param end what is done with the call: `answer` or `measure`
  private static String driver(Signature signature, String source, String end) {
    List<Signature.Parameter> parameters = signature.parameters();
    String arguments =
        parameters.stream()
            .map(parameter ->
                "  auto %s = in.next<%s>();\n"
                    .formatted("_" + parameter.name(), type(parameter.type())))
            .collect(Collectors.joining());
    String owner = SOLUTION.matcher(source).find() ? "Solution()." : "";
    String names =
        IntStream.range(0, parameters.size())
            .mapToObj(index -> "_" + parameters.get(index).name())
            .collect(Collectors.joining(", "));
    return """
    #include "prepai.hpp"
    #include "main.cpp"
    int main() {
      prepai::Arguments in;
    %s  prepai::%s<%s>([&] { return %s%s(%s); });
    }
    """
        .formatted(arguments, end, type(signature.returns()), owner, signature.function(), names);
  }

  static String type(String type) {
    if (type.endsWith("[]")) {
      return "std::vector<" + type(type.substring(0, type.length() - 2)) + ">";
    }
    return switch (type) {
      case "long" -> "long long";
      case "string" -> "std::string";
      default -> type;
    };
  }
}
