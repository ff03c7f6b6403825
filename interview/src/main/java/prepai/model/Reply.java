package prepai.model;

import java.time.Duration;

/// What a model answers, pulled piece by piece by one thread: texts and tool calls in the model's
/// order, then at most one `Usage`, then exactly one `Stop` or `Failed`. A thread that is
/// interrupted while it waits stays interrupted, gets `Failed` with `Trouble.CLOSED`, and the
/// remote call is cancelled.
public interface Reply extends AutoCloseable {
  /// The next piece.
  ///
  /// @param patience how long to wait for it; when that is over the reply has failed with
  ///   `Trouble.TIMEOUT` and the remote call is cancelled
  /// @throws IllegalStateException after the last piece, or when closed, even while waiting
  Piece next(Duration patience);

  /// Ends the remote call if it is still going. May be called at any time, by any thread.
  @Override
  void close();
}
