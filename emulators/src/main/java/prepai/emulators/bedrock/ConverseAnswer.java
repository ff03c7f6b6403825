package prepai.emulators.bedrock;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import prepai.emulators.Act;
import tools.jackson.databind.ObjectMapper;

/// Turns what a script does into what the service sends.
final class ConverseAnswer implements Consumer<Act> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private enum State {
    SILENT,
    BETWEEN_BLOCKS,
    IN_TEXT,
    OVER
  }

  private final HttpResponse response;
  private final Frames frames = new Frames(new SplittableRandom());
  private State state = State.SILENT;
  private int block;
  private String reason = "end_turn";
  private Optional<Act.Took> took = Optional.empty();

  ConverseAnswer(HttpResponse response) {
    this.response = response;
  }

  /// Sends a whole error response.
  static void refuse(HttpResponse response, Fault fault) {
    response.whole(
        fault.status(),
        Map.of(
            "Content-Type",
            "application/json",
            "x-amzn-RequestId",
            UUID.randomUUID().toString(),
            "x-amzn-ErrorType",
            fault.type() + ":http://internal.amazon.com/coral/com.amazon.bedrock/"),
        JSON.writeValueAsString(Map.of("message", fault.message())));
  }

  @Override
  public void accept(Act act) {
    if (state == State.OVER) {
      throw new IllegalStateException("this answer is over");
    }
    switch (act) {
      case Act.Say(var text) -> say(text);
      case Act.CallTool call -> call(call);
      case Act.Pause(var time) -> response.pause(time);
      case Act.Took usage -> took = Optional.of(usage);
      case Act.Stop(var why) -> stop(why.equals("filtered") ? "content_filtered" : why);
      case Act.Fail(var kind) -> fail(Fault.named(kind));
      case Act.Babble() -> babble();
      case Act.Drop() -> drop();
    }
  }

  /// Ends the answer if it has not ended yet.
  void finish() {
    if (state != State.OVER) {
      stop(reason);
    }
  }

  private void say(String text) {
    begin();
    state = State.IN_TEXT;
    delta(Map.of("text", text));
  }

  private void call(Act.CallTool call) {
    begin();
    endBlock();
    var use = Map.of("toolUseId", call.id(), "name", call.name());
    send("contentBlockStart", Map.of("contentBlockIndex", block, "start", Map.of("toolUse", use)));
    int half = call.arguments().length() / 2;
    delta(Map.of("toolUse", Map.of("input", call.arguments().substring(0, half))));
    delta(Map.of("toolUse", Map.of("input", call.arguments().substring(half))));
    state = State.IN_TEXT;
    endBlock();
    reason = "tool_use";
  }

  private void stop(String why) {
    begin();
    endBlock();
    send("messageStop", Map.of("stopReason", why));
    took.ifPresent(this::metadata);
    state = State.OVER;
    response.end();
  }

  private void metadata(Act.Took usage) {
    var tokens =
        Map.of(
            "inputTokens", usage.input(),
            "outputTokens", usage.output(),
            "totalTokens", usage.input() + usage.output() + usage.cacheRead() + usage.cacheWrite(),
            "cacheReadInputTokens", usage.cacheRead(),
            "cacheWriteInputTokens", usage.cacheWrite());
    send("metadata", Map.of("usage", tokens, "metrics", Map.of("latencyMs", 5)));
  }

  private void fail(Fault fault) {
    if (state == State.SILENT) {
      refuse(response, fault);
    } else {
      response.chunk(frames.exception(fault));
      response.end();
    }
    state = State.OVER;
  }

  private void babble() {
    begin();
    response.chunk(frames.garbled());
    state = State.OVER;
    response.end();
  }

  private void drop() {
    state = State.OVER;
    response.drop();
  }

  private void begin() {
    if (state == State.SILENT) {
      response.begin(
          200,
          Map.of(
              "Content-Type",
              "application/vnd.amazon.eventstream",
              "x-amzn-RequestId",
              UUID.randomUUID().toString()));
      send("messageStart", Map.of("role", "assistant"));
      state = State.BETWEEN_BLOCKS;
    }
  }

  private void endBlock() {
    if (state == State.IN_TEXT) {
      send("contentBlockStop", Map.of("contentBlockIndex", block));
      block++;
      state = State.BETWEEN_BLOCKS;
    }
  }

  private void delta(Map<String, ?> delta) {
    send("contentBlockDelta", Map.of("contentBlockIndex", block, "delta", delta));
  }

  private void send(String type, Map<String, ?> members) {
    response.chunk(frames.event(type, members));
  }
}
