package prepai.runner;

import java.util.List;
import java.util.Map;

/// What a jail keeps warm beside the agent.
///
/// @param name of the kind of jail
/// @param argv how the agent starts it; empty for a jail with the agent alone
/// @param environment beyond the usual
/// @param slackMb memory that the language needs for itself
/// @param stocked whether one is kept warm for the next program
record Worker(
    String name, List<String> argv, Map<String, String> environment, int slackMb, boolean stocked) {
  /// Whether it needs the JDK.
  boolean runsJava() {
    return !argv.isEmpty() && argv.getFirst().startsWith("/jdk/");
  }

  static final Worker NONE = new Worker("agent", List.of(), Map.of(), 100, true);
}
