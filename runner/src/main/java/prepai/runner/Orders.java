package prepai.runner;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.protocol.Json;
import prepai.protocol.Unreadable;
import prepai.sandbox.Call;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Limits;

/// Between our values and the agent's.
final class Orders {
  private static final Pattern OUT_OF_MEMORY =
      Pattern.compile(
          "heap out of memory|std::bad_alloc|out of memory|Cannot allocate memory|MemoryError");
  private static final int LONGEST_MESSAGE = 2_000;
  private static final int MOST_SAID = 64 * 1024;
  private static final Map<Integer, String> SIGNALS =
      Map.of(
          4, "illegal instruction",
          6, "aborted",
          7, "bus error",
          8, "arithmetic error, such as a division by zero",
          9, "killed",
          11, "segmentation fault, such as an access outside of an array");

  /// What a harness tells of a call.
  ///
  /// @param value the returned value, JSON in JSON
  record Answer(
      Optional<String> value,
      Optional<Boolean> compile,
      Optional<Boolean> memory,
      Optional<Boolean> output,
      Optional<Boolean> last,
      Optional<String> message,
      Optional<Integer> line,
      Optional<String> out,
      Optional<String> err) {}

  private static final Answer NOTHING =
      new Answer(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private Orders() {}

  static Map<String, Object> limits(Limits limits, int memoryMb, boolean countsAddresses) {
    return Map.of(
        "cpu",
        limits.cpu().toMillis(),
        "wall",
        limits.wall().toMillis(),
        "memory",
        memoryMb,
        "addresses",
        countsAddresses,
        "output",
        limits.outputBytes());
  }

  /// A call as the harnesses take it.
  static byte[] call(Call call, String source, Limits limits) {
    var order = new LinkedHashMap<String, Object>();
    order.put("source", source);
    order.put("output", limits.outputBytes());
    switch (call) {
      case Call.Script script -> {
        order.put("how", "script");
        order.put("stdin", script.stdin());
      }
      case Call.Invoke invoke -> {
        order.put("how", "invoke");
        order.put("function", invoke.signature().function());
        order.put("arguments", invoke.arguments());
      }
      case Call.Measure measure -> {
        order.put("how", "measure");
        order.put("function", measure.signature().function());
        order.put("arguments", measure.arguments());
      }
      case Call.Evaluate evaluate -> {
        order.put("how", "evaluate");
        order.put("expression", evaluate.expression());
      }
    }
    return Json.bytes(order);
  }

  /// The most that an answer's part may have: a value is quoted once more on its way.
  static int mostAnswer(Limits limits) {
    return 5 * limits.outputBytes() + 65_536;
  }

  static Execution execution(Jail.Result result, Limits limits, Pattern position) {
    Answer answer = answer(result.answer());
    String out = Printable.of(answer.out().orElse(result.out()), limits.outputBytes());
    String err = Printable.of(answer.err().orElse(result.err()), limits.outputBytes());
    var usage = new Execution.Usage(result.header().cpu(), result.header().wall(), result.peakKb());
    Ending ending = ending(result, answer, err, position);
    Optional<String> value = ending instanceof Ending.Completed ? answer.value() : Optional.empty();
    return new Execution(ending, value, out, err, usage);
  }

  private static Ending ending(Jail.Result result, Answer answer, String err, Pattern position) {
    Jail.Header header = result.header();
    if (!result.killed().isEmpty()) {
      return switch (result.killed()) {
        case "memory" -> new Ending.OutOfMemory();
        case "time" -> new Ending.TimedOut();
        case "cancelled" -> new Ending.NotRun();
        default -> new Ending.Crashed("the program took the whole jail down", Optional.empty());
      };
    }
    if (header.end().equals("time")) {
      return new Ending.TimedOut();
    }
    if (header.end().equals("output") || answer.output().orElse(false)) {
      // Go explains at length that it has no memory left.
      return OUT_OF_MEMORY.matcher(err).find()
          ? new Ending.OutOfMemory()
          : new Ending.OutputTooLarge();
    }
    if (answer.compile().orElse(false)) {
      return new Ending.NotCompiled(message(answer), answer.line());
    }
    boolean failed = header.signal() != 0 || header.code() != 0 || answer.message().isPresent();
    if (answer.memory().orElse(false) || (failed && OUT_OF_MEMORY.matcher(err).find())) {
      return new Ending.OutOfMemory();
    }
    if (answer.message().isPresent()) {
      return new Ending.Crashed(message(answer), answer.line());
    }
    if (header.signal() != 0) {
      return new Ending.Crashed(
          SIGNALS.getOrDefault(header.signal(), "signal " + header.signal()), line(err, position));
    }
    if (header.code() != 0 && !err.isBlank()) {
      return new Ending.Crashed(firstError(err), line(err, position));
    }
    return new Ending.Completed(header.code());
  }

  private static String message(Answer answer) {
    return Printable.of(answer.message().orElse(""), LONGEST_MESSAGE);
  }

  private static Answer answer(String json) {
    if (json.isEmpty()) {
      return NOTHING;
    }
    try {
      return Json.read(json.getBytes(StandardCharsets.UTF_8), Answer.class);
    } catch (Unreadable forged) {
      return NOTHING;
    }
  }

  /// The compiler's own words about a source that does not compile.
  static Execution notCompiled(Jail.Result result, Pattern position) {
    String said = Printable.of(result.err() + result.out(), MOST_SAID);
    return new Execution(
        endingOfCompiler(result, said, position),
        Optional.empty(),
        "",
        said,
        new Execution.Usage(result.header().cpu(), result.header().wall(), result.peakKb()));
  }

  private static Ending endingOfCompiler(Jail.Result result, String said, Pattern position) {
    if (result.killed().equals("cancelled")) {
      return new Ending.NotRun();
    }
    return result.killed().isEmpty() && result.header().end().equals("exit")
        ? new Ending.NotCompiled(firstError(said), line(said, position))
        : new Ending.TimedOut();
  }

  private static String firstError(String said) {
    List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
    return lines.stream()
        .filter(line -> line.contains("rror"))
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .orElse("failed without a word");
  }

  /// Where it broke.
  ///
  /// @param position finds the candidate's line as its first group
  private static Optional<Integer> line(String said, Pattern position) {
    Matcher matcher = position.matcher(said);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }
}
