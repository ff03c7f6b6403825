package prepai.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private final Optional<Kit> kit;
  private final Optional<Path> go;
  private final Optional<Path> root;
  private final Optional<String> version;
  private final Optional<GoLibrary> library;

  /// The machine's Go.
  Go(Optional<Kit> kit) {
    this(kit, Host.program("go"), Host.caches());
  }

  /// A Go.
  ///
  /// @param go its program, below `/usr`
  /// @param caches where what is made for it is kept
  Go(Optional<Kit> kit, Optional<Path> go, Path caches) {
    this.kit = kit;
    this.go = go;
    this.root = asked("GOROOT").map(Path::of).filter(found -> found.startsWith("/usr"));
    this.version = root.flatMap(_ -> asked("GOVERSION"));
    this.library =
        packages().isPresent()
            ? Optional.empty()
            : version.map(known -> new GoLibrary(go.orElseThrow(), known, caches));
  }

  private Optional<String> asked(String what) {
    return go.flatMap(program -> Host.firstLine(program.toString(), "env", what));
  }

  @Override
  public Language language() {
    return Language.GO;
  }

  @Override
  public Optional<String> version() {
    return version.map(known -> known.replaceFirst("^go", "Go "));
  }

  /// The compiled standard library that comes with Go up to 1.19.
  private Optional<Path> packages() {
    return root.map(found -> found.resolve("pkg/" + target()))
        .filter(folder -> Files.isReadable(folder.resolve("fmt.a")));
  }

  /// Has the library ready before somebody waits for it.
  void makeLibrary() throws IOException {
    if (library.isPresent() && kit.isPresent()) {
      var _ = library.get().index(kit.get(), "/j");
    }
  }

  private static String target() {
    return System.getProperty("os.arch").equals("aarch64") ? "linux_arm64" : "linux_amd64";
  }

  private String tool(String name) {
    return root.orElseThrow().resolve("pkg/tool/" + target() + "/" + name).toString();
  }

  @Override
  public String install() {
    return "apt-get install -y golang-go";
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

  /// Compiles and links.
  ///
  /// @throws IOException when the library cannot be made
  private Optional<Execution> compiled(Jail jail, String... units) throws IOException {
    List<String> compile = new ArrayList<>(List.of(tool("compile"), "-o", "program.o"));
    compile.addAll(List.of("-p", "main", "-complete"));
    List<String> link = new ArrayList<>(List.of(tool("link"), "-o", "program", "-s", "-w"));
    Optional<Path> shipped = packages();
    if (shipped.isPresent()) {
      compile.addAll(List.of("-I", shipped.get().toString()));
      link.addAll(List.of("-L", shipped.get().toString()));
    } else {
      List<String> index =
          List.of("-importcfg", library.orElseThrow().index(kit.orElseThrow(), jail.kit()));
      compile.addAll(index);
      link.addAll(index);
    }
    compile.addAll(List.of(units));
    link.add("program.o");
    Optional<Execution> failed = Native.compile(jail, compile, "program.o", Map.of(), POSITION);
    return failed.isPresent() ? failed : Native.compile(jail, link, "program", Map.of(), POSITION);
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
