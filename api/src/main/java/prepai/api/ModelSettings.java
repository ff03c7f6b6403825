package prepai.api;

import java.net.URI;
import java.util.Optional;

/// Which model speaks, and how it is reached.
///
/// @param choice `none`, `openai:` or `bedrock:` and the provider's id of a model
/// @param openAiBaseUrl of whatever speaks OpenAI's chat completions, e.g.
///   `http://127.0.0.1:11434/v1`
/// @param openAiKey for it; local servers mostly need none
/// @param awsEndpoint instead of Amazon's own, for an emulator
public record ModelSettings(
    String choice, URI openAiBaseUrl, Optional<Secret> openAiKey, Optional<URI> awsEndpoint) {
  private static final String OPENAI = "openai:";
  private static final String BEDROCK = "bedrock:";

  /// A model.
  public sealed interface Choice {
    /// Nobody but ourselves.
    record None() implements Choice {}

    /// One that speaks OpenAI's chat completions.
    record OpenAi(String model) implements Choice {}

    /// One on Amazon Bedrock.
    ///
    /// @param model id of a model or of an inference profile
    record Bedrock(String model) implements Choice {}
  }

  public ModelSettings {
    var _ = chosen(choice);
  }

  /// What was chosen.
  public Choice chosen() {
    return chosen(choice);
  }

  private static Choice chosen(String choice) {
    if (choice.equals("none")) {
      return new Choice.None();
    }
    if (choice.startsWith(OPENAI) && choice.length() > OPENAI.length()) {
      return new Choice.OpenAi(choice.substring(OPENAI.length()));
    }
    if (choice.startsWith(BEDROCK) && choice.length() > BEDROCK.length()) {
      return new Choice.Bedrock(choice.substring(BEDROCK.length()));
    }
    throw new Settings.Unusable(
        "PREPAI_MODEL is '%s'; it may be none, openai:MODEL, or bedrock:MODEL with the id of a model or of an inference profile."
            .formatted(choice));
  }

  static URI address(String variable, String value) {
    try {
      URI address = URI.create(value);
      if (address.getHost() != null
          && address.getUserInfo() == null
          && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
        return address;
      }
    } catch (IllegalArgumentException notAnAddress) {
      throw new Settings.Unusable(message(variable));
    }
    throw new Settings.Unusable(message(variable));
  }

  /// Without the value, in which somebody may have put a key.
  private static String message(String variable) {
    return variable
        + " is no address such as http://127.0.0.1:11434/v1, without a user or password.";
  }
}
