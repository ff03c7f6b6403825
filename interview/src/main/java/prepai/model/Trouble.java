package prepai.model;

/// What can be wrong with a model or the way to it.
public enum Trouble {
  /// Nobody answers at its address.
  UNREACHABLE(true),
  /// Too many requests or tokens.
  THROTTLED(true),
  /// It took too long.
  TIMEOUT(true),
  /// The connection broke, or the provider failed.
  BROKEN(true),
  /// What came is not what such a model sends.
  NONSENSE(true),
  /// No credentials, or wrong ones.
  CREDENTIALS(false),
  /// The account may not use the model.
  FORBIDDEN(false),
  /// There is no such model, or no longer.
  NO_SUCH_MODEL(false),
  /// The request was not accepted.
  REJECTED(false),
  /// Given up on our side: `Model.close` was called, or whoever waited was interrupted.
  CLOSED(false);

  private final boolean retriable;

  Trouble(boolean retriable) {
    this.retriable = retriable;
  }

  /// Whether the same request may succeed if sent again.
  public boolean retriable() {
    return retriable;
  }
}
