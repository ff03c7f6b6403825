package prepai.runner;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import prepai.sandbox.Tier;

/// What stands between a jail's programs and the machine: one kind for each tier.
sealed interface Walls permits Bubblewrap, Landlock {
  Tier tier();

  /// What this machine lacks for it, and what to do; empty when it is worth a try.
  Optional<String> missing();

  /// Starts an agent behind walls of its own.
  ///
  /// @param told what the agent is told beside its folders
  /// @throws IOException when nothing can be started
  Cell cell(Kit kit, Worker worker, Map<String, Object> told) throws IOException;

  /// One agent and all that it starts.
  interface Cell extends AutoCloseable {
    /// The process at the top, whose ends are those of the agent's line.
    Process process();

    /// The folder of the kit as its programs see it.
    String kit();

    /// Has everything in it ended, without waiting for that.
    void takeDown();

    /// Ends everything in it; nothing is left afterwards.
    @Override
    void close();
  }
}
