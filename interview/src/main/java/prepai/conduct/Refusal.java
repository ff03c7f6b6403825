package prepai.conduct;

import prepai.Failure;

/// An action that cannot be done, with a sentence that says what to do instead.
public final class Refusal extends Failure {
  private static final long serialVersionUID = 1L;

  /// Why.
  public enum Reason {
    UNKNOWN_SESSION,
    UNKNOWN_TRACK,
    UNKNOWN_PROBLEM,
    UNKNOWN_RUN,
    UNKNOWN_DOCUMENT,
    INVALID,
    TOO_LARGE,
    UNREADABLE,
    BUSY,
    NO_CODE,
    CANCELLED,
    ENDED,
    STILL_RUNNING,
    FULL,
    UNAVAILABLE
  }

  private final Reason reason;

  public Refusal(Reason reason, String message) {
    super(message, reason == Reason.BUSY ? Retry.MAY_HELP : Retry.IS_USELESS);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
