package prepai.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import prepai.api.Api;
import prepai.api.Settings;

/// A PrepAI in this process, on a free port, with the real content.
record Running(PrepAi prepAi) implements AutoCloseable {
  static final String CONTENT = "../content";

  /// @param folder for its data and, below `web`, its site
  static Running in(Path folder) {
    return in(folder, api -> api);
  }

  static Running in(Path folder, UnaryOperator<Api> tuned) {
    return in(folder, tuned, "sense");
  }

  /// One for what has nothing to do with how answers are judged: by their words, which is quick.
  static Running quick(Path folder, UnaryOperator<Api> tuned) {
    return in(folder, tuned, "words");
  }

  /// Judges by words, with more settings.
  static Running quick(Path folder, Map<String, String> more) {
    return in(folder, api -> api, "words", more);
  }

  private static Running in(Path folder, UnaryOperator<Api> tuned, String judging) {
    return in(folder, tuned, judging, Map.of());
  }

  private static Map<String, String> environment(
      Map<String, String> usual, Map<String, String> more) {
    var all = new HashMap<>(usual);
    all.putAll(more);
    return all;
  }

  private static Running in(
      Path folder, UnaryOperator<Api> tuned, String judging, Map<String, String> more) {
    return new Running(
        PrepAi.start(
            Settings.of(
                environment(
                    Map.of(
                        "PREPAI_JUDGING",
                        judging,
                        "PREPAI_PORT",
                        "0",
                        "PREPAI_DATA",
                        folder.resolve("data").toString(),
                        "PREPAI_CONTENT",
                        CONTENT,
                        "PREPAI_KNOWLEDGE",
                        "off",
                        "PREPAI_WEB",
                        folder.resolve("web").toString()),
                    more)),
            tuned));
  }

  int port() {
    return prepAi.port();
  }

  Candidate candidate() {
    return new Candidate(port());
  }

  @Override
  public void close() {
    prepAi.close();
  }
}
