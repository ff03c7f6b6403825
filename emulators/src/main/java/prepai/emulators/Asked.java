package prepai.emulators;

import java.util.List;

/// A request to an emulated model, in no provider's format.
///
/// @param model id that was asked for
/// @param system instructions, empty when there were none
/// @param messages in order, each with its texts and tool results joined by line breaks
/// @param tools names of those on offer
public record Asked(String model, String system, List<Said> messages, List<String> tools) {
  /// A message.
  ///
  /// @param role `user`, `assistant` or `tool`
  public record Said(String role, String text) {}

  public Asked {
    messages = List.copyOf(messages);
    tools = List.copyOf(tools);
  }

  /// What came last.
  public String last() {
    return messages.isEmpty() ? "" : messages.getLast().text();
  }
}
