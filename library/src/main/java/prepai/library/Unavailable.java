package prepai.library;

import prepai.Failure;

/// The disk underneath failed, or another process has the library open.
final class Unavailable extends Failure {
  private static final long serialVersionUID = 1L;

  Unavailable(String message, Throwable cause) {
    super(message, Retry.MAY_HELP, cause);
  }
}
