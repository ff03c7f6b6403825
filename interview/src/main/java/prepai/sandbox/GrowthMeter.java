package prepai.sandbox;

import java.util.Optional;

/// Measures how the cost of a program grows with its input.
@FunctionalInterface
public interface GrowthMeter {
  /// Runs a program on larger and larger inputs. May take some seconds.
  ///
  /// @return empty when it cannot be measured here
  Optional<MeasuredGrowth> measure(Problem problem, Problem.Solutions solutions, Program program);
}
