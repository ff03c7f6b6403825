package prepai.growth;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import prepai.sandbox.GrowthMeter;
import prepai.sandbox.Language;
import prepai.sandbox.MeasuredGrowth;
import prepai.sandbox.Problem;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;

/// Measures solutions of problems with the inputs that the problems make.
public final class MeteredGrowth implements GrowthMeter {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Supplier<Sandbox> sandbox;

  /// @param sandbox may block until it is known what protects this machine
  public MeteredGrowth(Supplier<Sandbox> sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public Optional<MeasuredGrowth> measure(
      Problem problem, Problem.Solutions solutions, Program program) {
    Sandbox here = sandbox.get();
    if (!here.standing().has(Language.PYTHON) || here.standing().tier().isEmpty()) {
      return Optional.empty();
    }
    var generator = new Program(Language.PYTHON, solutions.generator());
    Measurement measured =
        new Meter(here).measure(problem.signature(), generator, program, _ -> {});
    boolean steps = measured.by() == Measurement.Unit.STEPS;
    double unit = steps ? 1 : NANOS_PER_MILLI;
    List<MeasuredGrowth.Point> points =
        measured.samples().stream()
            .map(sample ->
                new MeasuredGrowth.Point(
                    sample.n(), (steps ? sample.steps() : sample.nanos()) / unit))
            .toList();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MeasuredGrowth(
            measured.fit().growth().map(Growth::id).orElse(MeasuredGrowth.UNCLEAR),
            measured.fit().confidence(),
            steps ? MeasuredGrowth.Unit.STEPS : MeasuredGrowth.Unit.MILLISECONDS,
            points,
            measured.fit().curve().stream()
                .map(point -> new MeasuredGrowth.Point(point.n(), point.cost() / unit))
                .toList()));
  }
}
