package prepai.model;

import java.util.List;
import java.util.Objects;

/// A message to or from a model.
///
/// @param parts at least one
public record Message(Role role, List<Part> parts) {
  /// Who sent it.
  public enum Role {
    USER,
    ASSISTANT
  }

  /// A part of a message.
  public sealed interface Part {
    /// Text.
    ///
    /// @param text not blank
    record Text(String text) implements Part {
      public Text {
        if (text.isBlank()) {
          throw new IllegalArgumentException("providers refuse blank text");
        }
      }
    }

    /// A call that the model made; of garbled ones the arguments are empty.
    record Called(Piece.ToolCall call) implements Part {}

    /// What a tool brought.
    ///
    /// @param callId of the call
    /// @param text what the model gets to read
    /// @param failed whether the tool could not do it
    record Result(String callId, String text, boolean failed) implements Part {}
  }

  public Message {
    Objects.requireNonNull(role, "role");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a message needs a part");
    }
  }

  /// A message of the user's with a text.
  public static Message user(String text) {
    return new Message(Role.USER, List.of(new Part.Text(text)));
  }

  /// A message of the model's with a text.
  public static Message assistant(String text) {
    return new Message(Role.ASSISTANT, List.of(new Part.Text(text)));
  }
}
