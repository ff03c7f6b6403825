package prepai.models.bedrock;

import java.util.regex.Pattern;

/// Whether a model takes marks up to which a prompt is to be kept, known by the family in its id.
/// Models that do not know these marks refuse the whole request.
///
/// Source: "Prompt caching for faster model inference" in the Amazon Bedrock User Guide.
///
/// @param instructions whether a mark may follow the instructions
/// @param tools whether a mark may follow the tools
record PromptCaching(boolean instructions, boolean tools) {
  /// Ids are alone, behind a geography (`eu.`, `global.`), or at the end of a profile's ARN.
  private static final String BEFORE = "(?:arn:.*/)?(?:[a-z]+(?:-[a-z]+)*\\.)?";

  private static final Pattern CLAUDE = Pattern.compile(BEFORE + "anthropic\\.claude.*");
  private static final Pattern NOVA = Pattern.compile(BEFORE + "amazon\\.nova.*");

  /// What a model takes.
  static PromptCaching of(String model) {
    boolean claude = CLAUDE.matcher(model).matches();
    return new PromptCaching(claude || NOVA.matcher(model).matches(), claude);
  }
}
