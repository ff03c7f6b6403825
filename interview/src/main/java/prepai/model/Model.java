package prepai.model;

/// A language model that can be asked. Implementations are safe for use by many threads.
public interface Model extends AutoCloseable {
  /// What people know it by, e.g. `bedrock:eu.anthropic.claude-haiku-4-5-20251001-v1:0`.
  String name();

  /// Asks. Never throws for what the model or the way to it does wrong: that comes as
  /// `Piece.Failed`. An implementation does not try again on its own, for what it got before would
  /// come twice.
  Reply ask(Request request);

  /// Lets go of connections; replies that are open fail.
  @Override
  void close();
}
