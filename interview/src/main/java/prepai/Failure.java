package prepai;

/// The root of everything that should not have happened. Expected outcomes are values instead.
public abstract class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Whether doing the same again may work.
  public enum Retry {
    MAY_HELP,
    IS_USELESS
  }

  private final Retry retry;

  protected Failure(String message, Retry retry) {
    super(message);
    this.retry = retry;
  }

  protected Failure(String message, Retry retry, Throwable cause) {
    super(message, cause);
    this.retry = retry;
  }

  public final Retry retry() {
    return retry;
  }
}
