package prepai.runner;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import prepai.protocol.Json;
import prepai.sandbox.Call;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;

/// TypeScript: its types are taken off by the compiler's own `transpileModule`, then it is
/// JavaScript. Types are not checked.
final class TypeScript implements Toolchain {
  private static final Pattern POSITION = Pattern.compile("main\\.ts:(\\d+)");

  @Override
  public Language language() {
    return Language.TYPESCRIPT;
  }

  @Override
  public Optional<String> version() {
    return Node.version().map(node -> "TypeScript 5.9.3 on " + node);
  }

  @Override
  public String install() {
    return "apt-get install -y nodejs";
  }

  @Override
  public Worker worker(boolean measures) {
    return Node.worker("typescript");
  }

  @Override
  public String selfTest() {
    return "const parts: number[] = [1, 2, 3]; console.log(parts.reduce((sum, one) => sum + one, 0) * 7)";
  }

  @Override
  public Optional<Execution> prepare(Jail jail, Program program, Call call, Limits limits)
      throws IOException {
    if (!(call instanceof Call.Script)) {
      return Optional.empty();
    }
    Execution transpiled =
        Orders.execution(
            jail.order(
                Map.of("do", "work", "limits", Orders.limits(limits, 0, false)),
                Json.bytes(Map.of("how", "transpile", "source", program.source())),
                limits.wall().toMillis(),
                Orders.mostAnswer(limits)),
            limits,
            POSITION);
    if (!(transpiled.ending() instanceof Ending.Completed)) {
      return Optional.of(transpiled);
    }
    jail.put(Node.PROGRAM, transpiled.returned().orElse(""));
    return Optional.empty();
  }

  @Override
  public Execution run(Jail jail, Program program, Call call, Limits limits) {
    return Node.run(jail, program, call, limits);
  }
}
