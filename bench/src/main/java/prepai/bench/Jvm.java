package prepai.bench;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Command lines of the JVMs that are measured. The launcher gives this JVM the flags that it gives
/// the product, so its own flags are passed on.
final class Jvm {
  private static final Path APP = Path.of("build", "app");

  private Jvm() {}

  /// The built product, as the launcher runs it.
  ///
  /// @param cached with its ahead-of-time cache
  static List<String> product(boolean cached, int port, Path data) {
    Path jar = APP.resolve("prepai-server.jar");
    Path cache = APP.resolve("prepai.aot");
    if (!Files.isRegularFile(jar) || !Files.isRegularFile(cache)) {
      throw new IllegalStateException(
          jar + " and " + cache + " must be there: use ./prepai bench, which builds them");
    }
    return java(
        cached ? Optional.of("-XX:AOTCache=" + cache) : Optional.empty(),
        List.of("-jar", jar.toString(), "--port", "" + port, "--data", data.toString()));
  }

  /// The bare server.
  ///
  /// @param option about the ahead-of-time cache
  static List<String> echo(Optional<String> option, String argument) {
    return java(option, List.of("-cp", echoClassPath(), Echo.class.getName(), argument));
  }

  private static List<String> java(Optional<String> option, List<String> rest) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    option.ifPresent(command::add);
    command.addAll(rest);
    return List.copyOf(command);
  }

  /// Our jar, for a cache takes no folders, and of the libraries only what an echo needs.
  private static String echoClassPath() {
    Stream<String> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> Path.of(entry).getFileName().toString().startsWith("helidon-"))
            .filter(entry ->
                !entry.matches(".*-(observe|health|metrics-providers|metrics-trace|jsonp|cors).*"))
            .sorted();
    return String.join(
        File.pathSeparator,
        Stream.concat(Stream.of(Path.of("bench", "target", "bench.jar").toString()), libraries)
            .toList());
  }
}
