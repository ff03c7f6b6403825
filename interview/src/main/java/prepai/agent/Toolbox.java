package prepai.agent;

import java.util.List;
import java.util.Map;
import prepai.model.Tool;
import prepai.session.Session;

/// The tools that a model may use while it words a turn.
public interface Toolbox {
  /// None.
  Toolbox EMPTY =
      new Toolbox() {
        @Override
        public List<Tool> tools() {
          return List.of();
        }

        @Override
        public Outcome use(Session session, String name, Map<String, String> arguments) {
          return Outcome.failed("There are no tools.");
        }
      };

  /// What a tool brought.
  ///
  /// @param text for the model
  /// @param failed whether it could not be used so
  record Outcome(String text, boolean failed) {
    /// It worked.
    public static Outcome of(String text) {
      return new Outcome(text, false);
    }

    /// It did not.
    public static Outcome failed(String text) {
      return new Outcome(text, true);
    }
  }

  /// Those on offer, always the same.
  List<Tool> tools();

  /// Uses one. Never throws for what a model may ask.
  Outcome use(Session session, String name, Map<String, String> arguments);
}
