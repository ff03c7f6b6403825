package prepai.evals.attacks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prepai.sandbox.Language;

/// How a judge that trusts its candidates runs a program: in its own process, with the plain tools
/// of the language, the expected values beside it.
final class CarelessJudge {
  /// What it consists of, to be found in `/judge`.
  static final List<String> FILES =
      List.of("judge.py", "judge.js", "Judge.java", "judge.cpp", "judge.go");

  private static final Pattern PUBLIC_CLASS =
      Pattern.compile("\\bpublic\\s+(?:final\\s+)?class\\s+(\\w+)");
  private static final Pattern JAVA_CLASS =
      Pattern.compile("\\b(?:class|record|enum|interface)\\s+(\\w+)");

  private CarelessJudge() {}

  /// What to run, and what to write beforehand.
  ///
  /// @param files path to text
  /// @param compile commands
  record Order(
      Map<String, String> files,
      List<List<String>> compile,
      List<String> argv,
      Map<String, String> environment,
      long millis,
      String world,
      String socket,
      String abstractName,
      List<Integer> ports) {

    Map<String, ?> fields() {
      return Map.of(
          "files", files,
          "compile", compile,
          "argv", argv,
          "environment", environment,
          "millis", millis,
          "world", world,
          "socket", socket,
          "abstract", abstractName,
          "ports", ports);
    }
  }

  /// How a program is run.
  ///
  /// @throws IOException when nothing here runs its language
  static Order order(Attack attack, World world) throws IOException {
    String source = world.filled(attack.source(), "@VICTIM@");
    var files = new LinkedHashMap<String, String>();
    String file = file(attack.language(), source);
    files.put(file, source);
    files.put("/w/tests.json", Attack.exposedTests());
    files.put(world.folder() + "/secret/canary.txt", world.secret());
    String mode = attack.mode().name().toLowerCase(Locale.ROOT);
    boolean whole = attack.mode() == Attack.Mode.STD;
    var compile = new ArrayList<List<String>>();
    List<String> argv =
        switch (attack.language()) {
          case PYTHON -> List.of("/usr/bin/python3", "/judge/judge.py", mode);
          case JAVASCRIPT -> List.of("/usr/bin/node", "/judge/judge.js", mode);
          case JAVA -> {
            compile.add(
                List.of(
                    java("javac"), "-proc:none", "-d", "/w/classes", "/judge/Judge.java", file));
            yield List.of(
                java("java"), "-Xmx512m", "-cp", "/w/classes", "Judge", mode, classes(source));
          }
          case CPP -> {
            compile.add(
                List.of(
                    "/usr/bin/g++",
                    "-std=c++20",
                    "-O1",
                    "-w",
                    "-I",
                    "/w",
                    "-o",
                    "program",
                    whole ? "main.cpp" : "/judge/judge.cpp"));
            yield binary(whole);
          }
          case GO -> {
            if (!whole) {
              files.put("/w/judge.go", Resources.text("judge.go"));
            }
            compile.add(
                whole
                    ? List.of("/usr/bin/go", "build", "-o", "program", "main.go")
                    : List.of("/usr/bin/go", "build", "-o", "program", "main.go", "judge.go"));
            yield binary(whole);
          }
          case TYPESCRIPT ->
              throw new IOException("nothing here runs TypeScript without our own tools");
        };
    return new Order(
        files,
        compile,
        argv,
        Map.of(World.PLANTED, world.secret()),
        Inside.LIMITS.wall().toMillis() + 1_000,
        world.folder().toString(),
        world.socket(),
        world.abstractName(),
        world.ports());
  }

  private static List<String> binary(boolean whole) {
    // The shell is the judge.
    return whole ? List.of("/bin/sh", "-c", "./program; echo @@NEXT 42") : List.of("./program");
  }

  private static String file(Language language, String source) {
    Matcher named = PUBLIC_CLASS.matcher(source);
    return language == Language.JAVA && named.find()
        ? "/w/" + named.group(1) + ".java"
        : "/w/" + language.file();
  }

  private static String java(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }

  private static String classes(String source) {
    return JAVA_CLASS
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .sorted(Comparator.comparing(name -> !List.of("Main", "Solution").contains(name)))
        .collect(Collectors.joining(","));
  }
}
