package prepai.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.sandbox.Call;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;
import prepai.sandbox.Signature;

/// Go, compiled and linked with the tools themselves, as `go build` would compile the standard
/// library first.
final class Go implements Toolchain {
  private static final Pattern POSITION = Pattern.compile("main\\.go:(\\d+)");
  private static final int SLACK_MB = 128;
  private static final String COUNTED = "counted.go";
  private static final String ANSWER =
      """
      	value, err := prepaiJson.Marshal(call())
      	if err != nil {
      		panic(err)
      	}
      	prepaiSend(string(value))
      """;

  /// Adds up the counters of `go tool cover`.
  private static final String MEASURE =
      """
      	began := prepaiNanos()
      	call()
      	took := prepaiNanos() - began
      	steps := int64(0)
      	for _, count := range prepaiBlocks.Count {
      		steps += int64(count)
      	}
      	value, _ := prepaiJson.Marshal([]int64{steps, took})
      	prepaiSend(string(value))
      """;

  private final Optional<Path> root =
      Host.program("go")
          .flatMap(go -> Host.firstLine(go.toString(), "env", "GOROOT"))
          .map(Path::of)
          .filter(found -> found.startsWith("/usr"));

  @Override
  public Language language() {
    return Language.GO;
  }

  /// Needs the compiled standard library, which Go ships up to 1.19.
  @Override
  public Optional<String> version() {
    return packages()
        .flatMap(_ -> Host.program("go"))
        .flatMap(go -> Host.firstLine(go.toString(), "env", "GOVERSION"))
        .map(version -> version.replaceFirst("^go", "Go "));
  }

  private Optional<Path> packages() {
    return root.map(found -> found.resolve("pkg/" + target()))
        .filter(folder -> Files.isReadable(folder.resolve("fmt.a")));
  }

  private static String target() {
    return System.getProperty("os.arch").equals("aarch64") ? "linux_arm64" : "linux_amd64";
  }

  private String tool(String name) {
    return root.orElseThrow().resolve("pkg/tool/" + target() + "/" + name).toString();
  }

  @Override
  public String install() {
    return "apt-get install -y golang-1.19-go golang-go";
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
    return "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(6 * 7) }\n";
  }

  @Override
  public Optional<Execution> prepare(Jail jail, Program program, Call call, Limits limits)
      throws IOException {
    jail.put("main.go", program.source());
    return switch (call) {
      case Call.Invoke invoke -> {
        jail.put("driver.go", driver(invoke.signature(), ANSWER));
        yield compiled(jail, "main.go", "driver.go");
      }
      case Call.Measure measure -> {
        jail.put("driver.go", driver(measure.signature(), MEASURE));
        Optional<Execution> failed =
            Native.compile(
                jail,
                List.of(
                    tool("cover"), "-mode=count", "-var=prepaiBlocks", "-o", COUNTED, "main.go"),
                COUNTED,
                Map.of(),
                POSITION);
        yield failed.isPresent() ? failed : compiled(jail, COUNTED, "driver.go");
      }
      case Call.Script _, Call.Evaluate _ -> compiled(jail, "main.go");
    };
  }

  private Optional<Execution> compiled(Jail jail, String... units) {
    String packages = packages().orElseThrow().toString();
    List<String> compile =
        Stream.concat(
                Stream.of(
                    tool("compile"), "-o", "program.o", "-p", "main", "-complete", "-I", packages),
                Stream.of(units))
            .toList();
    Optional<Execution> failed = Native.compile(jail, compile, "program.o", Map.of(), POSITION);
    return failed.isPresent()
        ? failed
        : Native.compile(
            jail,
            List.of(tool("link"), "-o", "program", "-s", "-w", "-L", packages, "program.o"),
            "program",
            Map.of(),
            POSITION);
  }

  @Override
  public Execution run(Jail jail, Program program, Call call, Limits limits) {
    return Native.run(jail, call, limits, SLACK_MB, POSITION);
  }

  /// @param end what is done with the call
  private static String driver(Signature signature, String end) {
    List<Signature.Parameter> parameters = signature.parameters();
    String declared =
        parameters.stream()
            .map(parameter -> "\tvar _%s %s\n".formatted(parameter.name(), type(parameter.type())))
            .collect(Collectors.joining());
    String targets =
        parameters.stream()
            .map(parameter -> "&_" + parameter.name())
            .collect(Collectors.joining(", "));
    String names =
        parameters.stream()
            .map(parameter -> "_" + parameter.name())
            .collect(Collectors.joining(", "));
    return """
    package main

    import (
    	prepaiJson "encoding/json"
    	prepaiOs "os"
    	prepaiSystem "syscall"
    )

    func prepaiSend(value string) {
    	quoted, _ := prepaiJson.Marshal(map[string]string{"value": value})
    	prepaiOs.NewFile(3, "answer").Write(quoted)
    }

    func prepaiNanos() int64 {
    	var usage prepaiSystem.Rusage
    	prepaiSystem.Getrusage(prepaiSystem.RUSAGE_SELF, &usage)
    	return usage.Utime.Nano() + usage.Stime.Nano()
    }

    func main() {
    %s	targets := []interface{}{%s}
    	if err := prepaiJson.NewDecoder(prepaiOs.Stdin).Decode(&targets); err != nil {
    		panic(err)
    	}
    	call := func() interface{} { return %s(%s) }
    %s}
    """
        .formatted(declared, targets, signature.function(), names, end);
  }

  static String type(String type) {
    if (type.endsWith("[]")) {
      return "[]" + type(type.substring(0, type.length() - 2));
    }
    return switch (type) {
      case "long" -> "int64";
      case "double" -> "float64";
      default -> type;
    };
  }
}
