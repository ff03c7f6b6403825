package prepai.emulators;

import java.time.Duration;

/// Something that an emulated model does. A `Stop` is sent after the last act if there was none and
/// nothing failed.
public sealed interface Act {
  /// Sends a piece of text.
  record Say(String text) implements Act {}

  /// Wants a tool used.
  ///
  /// @param arguments as written by the model, in two pieces; JSON unless the model is to blunder
  record CallTool(String id, String name, String arguments) implements Act {}

  /// Waits.
  record Pause(Duration time) implements Act {}

  /// Says what the answer took, in tokens.
  record Took(long input, long output, long cacheRead, long cacheWrite) implements Act {}

  /// Ends the answer for a reason other than the usual one.
  ///
  /// @param reason `max_tokens` or `filtered`
  record Stop(String reason) implements Act {}

  /// Fails: as an HTTP error if nothing was sent yet, else as the provider does in mid-stream.
  ///
  /// @param kind `throttled`, `credentials`, `forbidden`, `no_such_model`, `rejected` or `server`
  record Fail(String kind) implements Act {}

  /// Sends something that no such model sends.
  record Babble() implements Act {}

  /// Drops the connection in the middle.
  record Drop() implements Act {}
}
