package prepai.model;

import java.util.List;

/// What a model is asked.
///
/// @param system instructions; the same through a whole interview, as are the tools, so that an
///   implementation may have them cached
/// @param messages by turns, the user's first and last
/// @param tools that it may want used
/// @param mostTokens of the answer
public record Request(String system, List<Message> messages, List<Tool> tools, int mostTokens) {
  public Request {
    messages = List.copyOf(messages);
    tools = List.copyOf(tools);
    if (messages.isEmpty()
        || messages.getFirst().role() != Message.Role.USER
        || messages.getLast().role() != Message.Role.USER) {
      throw new IllegalArgumentException("a request begins and ends with a message of the user's");
    }
    for (int i = 1; i < messages.size(); i++) {
      if (messages.get(i).role() == messages.get(i - 1).role()) {
        throw new IllegalArgumentException("user and assistant take turns");
      }
    }
    if (mostTokens < 1) {
      throw new IllegalArgumentException("an answer needs at least one token");
    }
  }
}
