package prepai.models.bedrock;

import java.util.ArrayList;
import java.util.List;
import prepai.model.Message;
import prepai.model.Piece;
import prepai.model.Request;
import prepai.model.Tool;
import software.amazon.awssdk.services.bedrockruntime.model.CachePointBlock;
import software.amazon.awssdk.services.bedrockruntime.model.CachePointType;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamRequest;
import software.amazon.awssdk.services.bedrockruntime.model.SystemContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ToolResultContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ToolResultStatus;

/// Writes requests for one model. They name neither temperature nor a tool that must be used, for
/// the newer models refuse both.
final class ConverseRequests {
  private static final CachePointBlock CACHE_POINT =
      CachePointBlock.builder().type(CachePointType.DEFAULT).build();

  private final String model;
  private final PromptCaching caching;

  ConverseRequests(String model) {
    this.model = model;
    this.caching = PromptCaching.of(model);
  }

  /// The request as Bedrock takes it.
  ConverseStreamRequest write(Request request) {
    var builder =
        ConverseStreamRequest.builder()
            .modelId(model)
            .inferenceConfig(c -> c.maxTokens(request.mostTokens()))
            .messages(request.messages().stream().map(m -> message(m, request.tools())).toList());
    if (!request.system().isBlank()) {
      builder.system(system(request.system()));
    }
    if (!request.tools().isEmpty()) {
      builder.toolConfig(c -> c.tools(tools(request.tools())));
    }
    return builder.build();
  }

  private List<SystemContentBlock> system(String text) {
    var blocks = new ArrayList<SystemContentBlock>();
    blocks.add(SystemContentBlock.fromText(text));
    if (caching.instructions()) {
      blocks.add(SystemContentBlock.fromCachePoint(CACHE_POINT));
    }
    return blocks;
  }

  private List<software.amazon.awssdk.services.bedrockruntime.model.Tool> tools(List<Tool> tools) {
    var blocks = new ArrayList<software.amazon.awssdk.services.bedrockruntime.model.Tool>();
    for (Tool tool : tools) {
      blocks.add(
          software.amazon.awssdk.services.bedrockruntime.model.Tool.fromToolSpec(spec ->
              spec.name(tool.name())
                  .description(tool.description())
                  .inputSchema(s -> s.json(ToolDocuments.schema(tool)))));
    }
    if (caching.tools()) {
      blocks.add(
          software.amazon.awssdk.services.bedrockruntime.model.Tool.fromCachePoint(CACHE_POINT));
    }
    return blocks;
  }

  private static software.amazon.awssdk.services.bedrockruntime.model.Message message(
      Message message, List<Tool> tools) {
    var results = new ArrayList<ContentBlock>();
    var others = new ArrayList<ContentBlock>();
    for (Message.Part part : message.parts()) {
      switch (part) {
        case Message.Part.Text(var text) -> others.add(ContentBlock.fromText(text));
        case Message.Part.Called(var call) -> others.add(called(call, tools));
        case Message.Part.Result result -> results.add(result(result));
      }
    }
    // Models want results before whatever else the user says.
    results.addAll(others);
    return software.amazon.awssdk.services.bedrockruntime.model.Message.builder()
        .role(
            switch (message.role()) {
              case USER -> ConversationRole.USER;
              case ASSISTANT -> ConversationRole.ASSISTANT;
            })
        .content(results)
        .build();
  }

  private static ContentBlock called(Piece.ToolCall call, List<Tool> tools) {
    return ContentBlock.fromToolUse(use ->
        use.toolUseId(call.id()).name(call.name()).input(ToolDocuments.arguments(call, tools)));
  }

  private static ContentBlock result(Message.Part.Result result) {
    String text = result.text().isBlank() ? "(nothing)" : result.text();
    return ContentBlock.fromToolResult(r ->
        r.toolUseId(result.callId())
            .content(ToolResultContentBlock.fromText(text))
            .status(result.failed() ? ToolResultStatus.ERROR : ToolResultStatus.SUCCESS));
  }
}
