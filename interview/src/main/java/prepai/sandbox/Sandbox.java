package prepai.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import prepai.Failure;

/// Runs programs that nobody has to trust.
public interface Sandbox extends AutoCloseable {
  /// A language as it is offered here.
  ///
  /// @param version of its tools, e.g. `Python 3.11.2`; empty when they are missing
  /// @param missing what to do about missing tools, with the exact command
  record Offer(Language language, Optional<String> version, Optional<String> missing) {}

  /// What protects this machine.
  ///
  /// @param tier empty when there is nothing safe, and then nothing runs
  /// @param refusal why nothing runs and what to do about it
  record Standing(Optional<Tier> tier, Optional<String> refusal, List<Offer> offers) {
    /// How a language is offered.
    public Optional<Offer> offer(Language language) {
      return offers.stream().filter(offer -> offer.language() == language).findFirst();
    }

    /// Whether the tools of a language are there.
    public boolean has(Language language) {
      return offer(language).flatMap(Offer::version).isPresent();
    }
  }

  Standing standing();

  /// Runs a program: its calls one after the other, each on its own, in a jail that nobody used
  /// before and nobody uses afterwards.
  ///
  /// After two that took too long the others are not tried.
  ///
  /// @param each hears of every execution as it comes
  /// @return one execution per call, in order
  /// @throws Busy when too much waits already
  /// @throws Unavailable when the language or any protection is missing here
  List<Execution> run(Program program, List<Call> calls, Limits limits, Consumer<Execution> each);

  @Override
  void close();

  /// Too much waits already.
  final class Busy extends Failure {
    private static final long serialVersionUID = 1L;
    private final int retryAfterSeconds;

    public Busy(int retryAfterSeconds) {
      this(
          "Many programs are waiting to run. Try again in " + retryAfterSeconds + " seconds.",
          retryAfterSeconds);
    }

    /// @param message what is too much, and what to do
    public Busy(String message, int retryAfterSeconds) {
      super(message, Retry.MAY_HELP);
      this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
      return retryAfterSeconds;
    }
  }

  /// This cannot be run here.
  final class Unavailable extends Failure {
    private static final long serialVersionUID = 1L;

    /// @param message what is missing, and the command that installs it
    public Unavailable(String message) {
      super(message, Retry.IS_USELESS);
    }
  }
}
