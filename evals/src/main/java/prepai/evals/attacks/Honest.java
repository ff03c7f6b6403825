package prepai.evals.attacks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import prepai.sandbox.Call;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;

/// Submissions of people who mean no harm.
final class Honest {
  private static final Limits LIMITS = Limits.USUAL;

  private Honest() {}

  /// Runs a program, again after a while when the sandbox is busy.
  static List<Execution> run(Sandbox sandbox, Program program, List<Call> calls, Limits limits)
      throws InterruptedException {
    while (true) {
      try {
        return sandbox.run(program, calls, limits, _ -> {});
      } catch (Sandbox.Busy busy) {
        TimeUnit.SECONDS.sleep(busy.retryAfterSeconds());
      }
    }
  }

  /// Whether a small program comes out as it must.
  static boolean works(Sandbox sandbox, Language language) throws InterruptedException {
    Execution done =
        run(sandbox, small(language), List.of(new Call.Script("21\n")), LIMITS).getFirst();
    return done.ending().equals(new Ending.Completed(0))
        && done.out().strip().equals("42")
        && done.err().isEmpty();
  }

  /// A program that doubles the number that it reads.
  private static Program small(Language language) {
    return new Program(
        language,
        switch (language) {
          case PYTHON -> "print(2 * int(input()))";
          case JAVASCRIPT -> "console.log(2 * Number(require('fs').readFileSync(0, 'utf8')));";
          case TYPESCRIPT ->
              "const twice = (x: number): number => 2 * x; console.log(twice(Number(require('fs').readFileSync(0, 'utf8'))));";
          case JAVA ->
              "import java.util.Scanner; public class Main { public static void main(String[] a) { System.out.println(2 * new Scanner(System.in).nextInt()); } }";
          case CPP ->
              "#include <cstdio>\nint main() { int x; if (std::scanf(\"%d\", &x) == 1) std::printf(\"%d\\n\", 2 * x); }";
          case GO ->
              "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tvar x int\n\tfmt.Scan(&x)\n\tfmt.Println(2 * x)\n}\n";
        });
  }
}
