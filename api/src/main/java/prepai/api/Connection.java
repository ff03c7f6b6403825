package prepai.api;

/// One end of an open WebSocket, as whatever serves it provides it.
public interface Connection {

  /// Sends a text frame; blocks while the reader is slow.
  void send(String text);

  /// Sends a ping; blocks likewise.
  void ping();

  /// Sends a close frame and closes; blocks likewise.
  void close(int code, String reason);

  /// Drops the line at once.
  void drop();
}
