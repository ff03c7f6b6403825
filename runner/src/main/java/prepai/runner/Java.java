package prepai.runner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

  @Override
  public Worker worker() {
    return new Worker(
        "java",
        List.of(
            Jail.jdk("java").toString(),
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
            "-Djava.awt.headless=true",
            "-javaagent:/j/" + Kit.AGENT,
            "-cp",
            "/j",
            "prepai.runner.inside.Harness"),
        Map.of("LD_LIBRARY_PATH", "/jdk/lib"),
        SLACK_MB);
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
