package prepai.models.bedrock;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import prepai.model.Piece;
import prepai.model.Trouble;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockDeltaEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockStartEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockStopEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamMetadataEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamOutput;
import software.amazon.awssdk.services.bedrockruntime.model.MessageStopEvent;
import software.amazon.awssdk.services.bedrockruntime.model.StopReason;
import software.amazon.awssdk.services.bedrockruntime.model.TokenUsage;

/// Makes pieces of the events of one answer. What the model thinks is left out, and so is whatever
/// the SDK does not know.
final class ConverseEvents {
  private final TreeMap<Integer, ToolInput> calls = new TreeMap<>();
  private Optional<Piece> end = Optional.empty();

  /// The pieces that are complete with an event.
  List<Piece> read(ConverseStreamOutput event) {
    return switch (event) {
      case ContentBlockStartEvent start -> start(start);
      case ContentBlockDeltaEvent delta -> delta(delta);
      case ContentBlockStopEvent stop ->
          Optional.ofNullable(calls.remove(stop.contentBlockIndex())).stream()
              .map(ToolInput::call)
              .toList();
      case MessageStopEvent stop -> stop(stop.stopReason());
      case ConverseStreamMetadataEvent metadata -> withUsage(metadata.usage());
      default -> List.of();
    };
  }

  /// The last piece, when the stream has ended without saying what it took.
  Piece end() {
    return end.orElseGet(() ->
        new Piece.Failed(Trouble.BROKEN, "Amazon Bedrock broke off in the middle of an answer."));
  }

  private List<Piece> start(ContentBlockStartEvent event) {
    var use = event.start().toolUse();
    if (use != null) {
      calls.put(event.contentBlockIndex(), new ToolInput(use.toolUseId(), use.name()));
    }
    return List.of();
  }

  private List<Piece> delta(ContentBlockDeltaEvent event) {
    var delta = event.delta();
    ToolInput call = calls.get(event.contentBlockIndex());
    if (delta.toolUse() != null && call != null) {
      call.add(delta.toolUse().input());
    }
    return delta.text() == null || delta.text().isEmpty()
        ? List.of()
        : List.of(new Piece.Text(delta.text()));
  }

  /// Keeps the end back, for what the answer took comes after it.
  private List<Piece> stop(StopReason reason) {
    end =
        Optional.of(
            switch (reason) {
              case TOOL_USE -> new Piece.Stop(Piece.Stop.Reason.WANTS_TOOLS);
              case MAX_TOKENS, MODEL_CONTEXT_WINDOW_EXCEEDED ->
                  new Piece.Stop(Piece.Stop.Reason.LENGTH);
              case GUARDRAIL_INTERVENED, CONTENT_FILTERED ->
                  new Piece.Stop(Piece.Stop.Reason.FILTERED);
              case MALFORMED_MODEL_OUTPUT, MALFORMED_TOOL_USE ->
                  new Piece.Failed(
                      Trouble.NONSENSE, "The model wrote what Amazon Bedrock cannot read.");
              case END_TURN, STOP_SEQUENCE, UNKNOWN_TO_SDK_VERSION ->
                  new Piece.Stop(Piece.Stop.Reason.DONE);
            });
    return List.of();
  }

  private List<Piece> withUsage(TokenUsage usage) {
    if (end.isEmpty() || usage == null) {
      return List.of();
    }
    var took =
        new Piece.Usage(
            tokens(usage.inputTokens()),
            tokens(usage.outputTokens()),
            tokens(usage.cacheReadInputTokens()),
            tokens(usage.cacheWriteInputTokens()));
    return List.of(took, end.get());
  }

  private static long tokens(Integer count) {
    return count == null ? 0 : Math.max(0, count);
  }
}
