package prepai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import prepai.sandbox.Call;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.Signature;

/// A program that has next to nothing to do, so that what is measured is all around it.
record Trifle(Program program) {
  private static final Call CALL =
      new Call.Invoke(
          new Signature(
              "added",
              List.of(new Signature.Parameter("a", "int"), new Signature.Parameter("b", "int")),
              "int"),
          "[1, 2]");
  private static final String SUM = "3";

  static Trifle of(Language language) {
    return new Trifle(new Program(language, source(language)));
  }

  /// One in a compiled language that nobody has compiled before.
  static Trifle unseen(Language language) {
    return new Trifle(new Program(language, source(language) + "// " + System.nanoTime() + "\n"));
  }

  private static String source(Language language) {
    return switch (language) {
      case PYTHON -> "def added(a, b):\n    return a + b\n";
      case JAVASCRIPT -> "function added(a, b) { return a + b; }\n";
      case TYPESCRIPT -> "function added(a: number, b: number): number { return a + b; }\n";
      case JAVA -> "class Solution { int added(int a, int b) { return a + b; } }\n";
      case CPP -> "int added(int a, int b) { return a + b; }\n";
      case GO -> "package main\n\nfunc added(a, b int) int { return a + b }\n";
    };
  }

  /// Calls it once.
  ///
  /// @return the time until the result is heard, which is before the jail is taken down
  Duration firstOf(Sandbox sandbox) {
    var heard = new ArrayList<Duration>();
    long begun = System.nanoTime();
    sandbox
        .run(program, List.of(CALL), Limits.USUAL, _ -> heard.add(since(begun)))
        .forEach(Trifle::check);
    return heard.getFirst();
  }

  /// Calls it often, in one run.
  ///
  /// @return the time of the whole run, until its jail is gone
  Duration all(int calls, Sandbox sandbox) {
    long begun = System.nanoTime();
    List<Execution> executions =
        sandbox.run(program, Collections.nCopies(calls, CALL), Limits.USUAL, _ -> {});
    Duration took = since(begun);
    executions.forEach(Trifle::check);
    return took;
  }

  private static void check(Execution execution) {
    if (!execution.returned().orElse("").equals(SUM)) {
      throw new IllegalStateException("a trifle went wrong: " + execution);
    }
  }

  /// The same as a whole program that nothing protects.
  ///
  /// @param folder where its file is put
  /// @return the time of its process from start to exit
  Duration bare(Path folder) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve(program.language().file()), whole());
    ProcessBuilder command =
        new ProcessBuilder(interpreter(), file.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    long begun = System.nanoTime();
    int exit = command.start().waitFor();
    Duration took = since(begun);
    if (exit != 0) {
      throw new IllegalStateException(file.getFileName() + " ended with exit code " + exit);
    }
    return took;
  }

  private String whole() {
    return switch (program.language()) {
      case PYTHON -> program.source() + "print(added(1, 2))\n";
      case JAVASCRIPT -> program.source() + "console.log(added(1, 2));\n";
      case JAVA ->
          """
          public class Main {
            static int added(int a, int b) { return a + b; }
            public static void main(String[] arguments) { System.out.println(added(1, 2)); }
          }
          """;
      case TYPESCRIPT, CPP, GO -> throw uninterpreted();
    };
  }

  /// The one that jails see: what comes first on the path may be a script around another.
  private String interpreter() {
    return switch (program.language()) {
      case PYTHON -> "/usr/bin/python3";
      case JAVASCRIPT -> "/usr/bin/node";
      case JAVA -> Path.of(System.getProperty("java.home"), "bin", "java").toString();
      case TYPESCRIPT, CPP, GO -> throw uninterpreted();
    };
  }

  private IllegalStateException uninterpreted() {
    return new IllegalStateException(program.language() + " has no bare start");
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
