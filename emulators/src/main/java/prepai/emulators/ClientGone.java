package prepai.emulators;

/// Tells a script that nobody reads its answer any more.
public final class ClientGone extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// The client hung up.
  public ClientGone() {
    super("the client hung up");
  }

  /// A write failed.
  public ClientGone(Exception cause) {
    super("the client is out of reach", cause);
  }
}
