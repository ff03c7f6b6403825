package prepai.cv;

import prepai.Failure;

/// A file that cannot be read as a CV; the message says why and what to do.
final class Unreadable extends Failure {
  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message, Retry.IS_USELESS);
  }

  Unreadable(String message, Throwable cause) {
    super(message, Retry.IS_USELESS, cause);
  }
}
