package prepai.growth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import prepai.sandbox.Call;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.Signature;

/// Measures how the cost of programs grows: makes ever larger inputs, has the program take them,
/// and stops where a call gets too dear.
public final class Meter {
  private static final Limits MAKING = new Limits(Duration.ofSeconds(5), 512, 4 << 20);
  private static final Limits TAKING = new Limits(Duration.ofSeconds(2), 512, 64 * 1024);

  private final Sandbox sandbox;

  public Meter(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /// Measures a program; takes seconds.
  ///
  /// @param generator Python with `grow(rng, n)`, which returns the list of arguments of size `n`
  ///   that costs the most
  /// @param each hears of every call as it was measured
  /// @throws Sandbox.Busy when too much waits already
  /// @throws Sandbox.Unavailable when a language or any protection is missing here
  public Measurement measure(
      Signature signature, Program generator, Program program, Consumer<Sample> each) {
    var samples = new ArrayList<Sample>();
    Optional<Ending> stopped = Optional.empty();
    for (List<Integer> sizes = Sizes.FIRST;
        !sizes.isEmpty();
        sizes = stopped.isPresent() ? List.of() : Sizes.after(samples)) {
      stopped = measured(signature, generator, program, sizes, samples, each);
    }
    return Measurement.of(
        Measurement.hidesWork(samples) ? quieter(samples, signature, generator, program) : samples,
        stopped);
  }

  /// The samples with the shorter time of two runs, as only a disturbance makes a run longer.
  private List<Sample> quieter(
      List<Sample> samples, Signature signature, Program generator, Program program) {
    var again = new ArrayList<Sample>();
    List<Integer> sizes = samples.stream().map(Sample::n).toList();
    measured(signature, generator, program, sizes, again, _ -> {});
    return IntStream.range(0, samples.size())
        .mapToObj(index ->
            index < again.size() && again.get(index).nanos() < samples.get(index).nanos()
                ? again.get(index)
                : samples.get(index))
        .toList();
  }

  /// Measures inputs of some sizes until one fails.
  ///
  /// @return how that ended
  private Optional<Ending> measured(
      Signature signature,
      Program generator,
      Program program,
      List<Integer> sizes,
      List<Sample> samples,
      Consumer<Sample> each) {
    List<Execution> made = made(generator, sizes);
    List<Call> calls =
        made.stream()
            .takeWhile(execution -> execution.returned().isPresent())
            .<Call>map(execution -> new Call.Measure(signature, execution.returned().orElseThrow()))
            .toList();
    Optional<Ending> stopped = taken(program, calls, sizes, samples, each);
    return stopped.or(() -> made.stream().skip(calls.size()).findFirst().map(Execution::ending));
  }

  private List<Execution> made(Program generator, List<Integer> sizes) {
    List<Call> calls =
        sizes.stream()
            .<Call>map(n -> new Call.Evaluate("grow(__import__('random').Random(1), " + n + ")"))
            .toList();
    return sandbox.run(generator, calls, MAKING, _ -> {});
  }

  /// Has the program take inputs until one fails.
  ///
  /// @return how that ended
  private Optional<Ending> taken(
      Program program,
      List<Call> calls,
      List<Integer> sizes,
      List<Sample> samples,
      Consumer<Sample> each) {
    if (calls.isEmpty()) {
      return Optional.empty();
    }
    List<Execution> executions = sandbox.run(program, calls, TAKING, _ -> {});
    List<Optional<Sample>> measured =
        IntStream.range(0, executions.size())
            .mapToObj(index ->
                executions.get(index).returned().flatMap(cost -> Sample.of(sizes.get(index), cost)))
            .takeWhile(Optional::isPresent)
            .toList();
    measured.stream()
        .flatMap(Optional::stream)
        .forEach(sample -> {
          samples.add(sample);
          each.accept(sample);
        });
    return executions.stream().skip(measured.size()).findFirst().map(Execution::ending);
  }
}
