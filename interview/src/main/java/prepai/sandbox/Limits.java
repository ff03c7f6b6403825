package prepai.sandbox;

import java.time.Duration;

/// What one call may use.
///
/// @param cpu processor time
/// @param memoryMb megabytes, 32..1024
/// @param outputBytes of standard output, of standard error and of the returned value, each
public record Limits(Duration cpu, int memoryMb, int outputBytes) {
  /// For a run without a problem.
  public static final Limits USUAL = new Limits(Duration.ofSeconds(5), 256, 64 * 1024);

  public Limits {
    if (cpu.isNegative() || cpu.isZero() || memoryMb < 32 || memoryMb > 1024 || outputBytes < 1) {
      throw new IllegalArgumentException("impossible limits");
    }
  }

  /// How long a call may take by the clock, waiting included.
  public Duration wall() {
    return cpu.multipliedBy(3).plusSeconds(2);
  }
}
