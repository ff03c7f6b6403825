package prepai.server;

import java.io.IOException;
import prepai.Failure;
import prepai.api.Settings;

/// A server that cannot start here, with a sentence that says what to change.
final class Unstartable extends Failure {
  private static final long serialVersionUID = 1L;

  private Unstartable(String message, Throwable cause) {
    super(message, Retry.IS_USELESS, cause);
  }

  private Unstartable(String message) {
    super(message, Retry.IS_USELESS);
  }

  static Unstartable data(Settings settings, IOException cause) {
    return new Unstartable(
        "The data folder "
            + settings.data()
            + " cannot be used ("
            + reason(cause)
            + "). Choose another with --data DIR.",
        cause);
  }

  static Unstartable listening(Settings settings, IOException cause) {
    return new Unstartable(
        "Cannot listen on "
            + settings.host()
            + " port "
            + settings.port()
            + " ("
            + reason(cause)
            + "). Choose another with --port N, 0 for a free one, or --host ADDRESS.",
        cause);
  }

  static Unstartable openAi() {
    return new Unstartable(
        "PREPAI_MODEL: models that speak OpenAI's chat completions cannot be used yet; choose bedrock:MODEL or none.");
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
