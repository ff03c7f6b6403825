package prepai.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;
import prepai.sandbox.TestResult;
import prepai.session.Event;
import prepai.session.Line;

/// What a socket of subprotocol `prepai.v1` sends.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Frame.OfEvent.class, name = "event"),
  @JsonSubTypes.Type(value = Frame.CaughtUp.class, name = "caught_up"),
  @JsonSubTypes.Type(value = Frame.Thinking.class, name = "thinking"),
  @JsonSubTypes.Type(value = Frame.Delta.class, name = "delta"),
  @JsonSubTypes.Type(value = Frame.RunProgress.class, name = "run_progress"),
  @JsonSubTypes.Type(value = Frame.OfStatus.class, name = "status"),
  @JsonSubTypes.Type(value = Frame.OfError.class, name = "error"),
  @JsonSubTypes.Type(value = Frame.Heartbeat.class, name = "heartbeat")
})
public sealed interface Frame {

  /// A logged event with its number.
  record OfEvent(long seq, Instant at, Event event) implements Frame {}

  /// Everything up to `seq` was sent; what follows is live.
  record CaughtUp(long seq) implements Frame {}

  /// The interviewer has begun to answer event `replyTo`; 0 when it speaks unasked.
  record Thinking(long replyTo) implements Frame {}

  /// A piece of the coming `agent_said`.
  record Delta(long replyTo, String text) implements Frame {}

  /// A test of a run came to its end; the run itself is an event when all have.
  record RunProgress(Optional<String> actionId, TestResult result, int total) implements Frame {}

  /// Where the interview stands.
  record OfStatus(Replies.Status status) implements Frame {}

  /// An action was refused; nothing was logged.
  record OfError(Problem problem, Optional<String> actionId) implements Frame {}

  /// Nothing happened; the line is alive.
  record Heartbeat(Instant at) implements Frame {}

  /// What a socket without a subprotocol sends instead: one per message of the interviewer.
  ///
  /// @param role `agent`, or `system` for a refusal
  record Plain(String message, Role role, Instant timestamp) {
    /// Who speaks on a plain socket.
    public enum Role {
      AGENT,
      SYSTEM
    }

    static Plain of(Line line) {
      return new Plain(line.text(), Role.AGENT, line.at());
    }
  }
}
