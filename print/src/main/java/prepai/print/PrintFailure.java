package prepai.print;

import prepai.Failure;

/// A document that could not be written: a fault of ours, not of the text.
public final class PrintFailure extends Failure {
  private static final long serialVersionUID = 1L;

  PrintFailure(String message, Throwable cause) {
    super(message, Retry.IS_USELESS, cause);
  }
}
