package prepai.runner;

import java.io.IOException;
import java.util.Optional;
import prepai.sandbox.Call;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;

/// JavaScript on Node.js.
final class JavaScript implements Toolchain {
  @Override
  public Language language() {
    return Language.JAVASCRIPT;
  }

  @Override
  public Optional<String> version() {
    return Node.version();
  }

  @Override
  public String install() {
    return "apt-get install -y nodejs";
  }

  @Override
  public Worker worker(boolean measures) {
    return Node.worker("javascript");
  }

  @Override
  public String selfTest() {
    return "console.log([1, 2, 3].reduce((sum, one) => sum + one, 0) * 7)";
  }

  @Override
  public Optional<Execution> prepare(Jail jail, Program program, Call call, Limits limits)
      throws IOException {
    if (call instanceof Call.Script) {
      jail.put(Node.PROGRAM, program.source());
    }
    return Optional.empty();
  }

  @Override
  public Execution run(Jail jail, Program program, Call call, Limits limits) {
    return Node.run(jail, program, call, limits);
  }
}
