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
        .flatMap(go -> Host.firstLine(go.toString(), "version"));
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
  public Worker worker() {
    return Worker.NONE;
  }

  @Override
  public String selfTest() {
    return "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(6 * 7) }\n";
  }

  @Override
  public Optional<Execution> prepare(Jail jail, Program program, Call call, Limits limits)
      throws IOException {
    Native.put(jail, "main.go", program.source());
    Stream<String> units = Stream.of("main.go");
    if (call instanceof Call.Invoke invoke) {
      Native.put(jail, "driver.go", driver(invoke.signature()));
      units = Stream.of("main.go", "driver.go");
    }
    String packages = packages().orElseThrow().toString();
    List<String> compile =
        Stream.concat(
                Stream.of(
                    tool("compile"), "-o", "program.o", "-p", "main", "-complete", "-I", packages),
                units)
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

  private static String driver(Signature signature) {
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
    )

    func main() {
    %s	targets := []interface{}{%s}
    	if err := prepaiJson.NewDecoder(prepaiOs.Stdin).Decode(&targets); err != nil {
    		panic(err)
    	}
    	value, err := prepaiJson.Marshal(%s(%s))
    	if err != nil {
    		panic(err)
    	}
    	quoted, _ := prepaiJson.Marshal(map[string]string{"value": string(value)})
    	prepaiOs.NewFile(3, "answer").Write(quoted)
    }
    """
        .formatted(declared, targets, signature.function(), names);
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
