package prepai.session;

import prepai.Failure;

/// A log that could not do what was asked.
public abstract sealed class LogFailure extends Failure {
  private static final long serialVersionUID = 1L;

  LogFailure(String message, Retry retry) {
    super(message, retry);
  }

  LogFailure(String message, Retry retry, Throwable cause) {
    super(message, retry, cause);
  }

  /// Somebody else appended first: read again and decide anew.
  public static final class Conflict extends LogFailure {
    private static final long serialVersionUID = 1L;

    public Conflict(SessionId id, long expected) {
      super("session " + id + " moved on from event " + expected, Retry.MAY_HELP);
    }
  }

  /// There is no such session.
  public static final class Unknown extends LogFailure {
    private static final long serialVersionUID = 1L;

    public Unknown(SessionId id) {
      super("there is no session " + id, Retry.IS_USELESS);
    }
  }

  /// The session has reached its limit.
  public static final class Full extends LogFailure {
    private static final long serialVersionUID = 1L;

    public Full(SessionId id) {
      super(
          "session " + id + " holds its limit of " + SessionLog.MOST_EVENTS + " events",
          Retry.IS_USELESS);
    }
  }

  /// The storage underneath failed.
  public static final class Storage extends LogFailure {
    private static final long serialVersionUID = 1L;

    public Storage(String message, Throwable cause) {
      super(message, Retry.MAY_HELP, cause);
    }
  }
}
