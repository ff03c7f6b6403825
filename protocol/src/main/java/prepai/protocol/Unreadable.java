package prepai.protocol;

import prepai.Failure;

/// JSON that is not what it should be; the message says what and where, in words for the sender,
/// and never repeats the values sent.
public final class Unreadable extends Failure {
  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message, Retry.IS_USELESS);
  }
}
