package prepai.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import prepai.runner.inside.Harness;
import prepai.sandbox.Call;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;

/// Java: a warm virtual machine compiles the source once and runs every call in a class loader of
/// its own.
final class Java implements Toolchain {
  private static final Pattern POSITION = Pattern.compile("Main\\.java:(\\d+)");
  private static final int SLACK_MB = 400;

  /// What the harness runs with; the archive of loaded classes is for exactly these.
  static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xmx256m",
          "-Xss16m",
          "-XX:MaxMetaspaceSize=160m",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:+DisableAttachMechanism",
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-Djava.awt.headless=true");

  /// The jail that is kept warm.
  static final String WORKER = "java";

  static final String MAIN = Harness.class.getName();

  @Override
  public Language language() {
    return Language.JAVA;
  }

  @Override
  public Optional<String> version() {
    return Optional.of("Java " + Runtime.version().feature())
        .filter(_ -> javax.tools.ToolProvider.getSystemJavaCompiler() != null);
  }

  @Override
  public String install() {
    return "run PrepAI with a JDK instead of a JRE";
  }

  /// Counting needs an agent in the virtual machine, which makes its start slower and shuts out the
  /// archive of loaded classes. Only measuring waits for that.
  @Override
  public Worker worker(boolean measures) {
    var argv = new ArrayList<String>();
    argv.add(Jail.jdk("java").toString());
    argv.addAll(OPTIONS);
    argv.add("-Djava.io.tmpdir=/tmp");
    argv.add(
        measures ? "-javaagent:/j/" + Kit.AGENT : "-XX:AOTCache=/j/" + HarnessArchive.FILE_NAME);
    argv.addAll(List.of("-cp", "/j/" + Kit.HARNESS, MAIN));
    return new Worker(
        measures ? WORKER + ", counting" : WORKER,
        argv,
        Map.of("LD_LIBRARY_PATH", "/jdk/lib"),
        SLACK_MB,
        !measures);
  }

  @Override
  public String selfTest() {
    return "void main() { IO.println(java.util.stream.IntStream.range(0, 4).sum() * 7); }";
  }

  @Override
  public Optional<Execution> prepare(Jail jail, Program program, Call call, Limits limits) {
    return Optional.empty();
  }

  @Override
  public Execution run(Jail jail, Program program, Call call, Limits limits) {
    return Orders.execution(
        jail.order(
            Map.of("do", "work", "limits", Orders.limits(limits, 0, false)),
            Orders.call(call, program.source(), limits),
            limits.wall().toMillis(),
            Orders.mostAnswer(limits)),
        limits,
        POSITION);
  }
}
