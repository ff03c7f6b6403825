package prepai.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;

/// A piece of a reply.
public sealed interface Piece {

  /// Some of the text.
  ///
  /// @param text not empty
  record Text(String text) implements Piece {
    public Text {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("a piece of text must not be empty");
      }
    }
  }

  /// The model wants a tool to be used.
  ///
  /// @param id the model's, to go with the result
  /// @param arguments by name: texts as they are, everything else as JSON
  record ToolCall(String id, String name, SequencedMap<String, String> arguments) implements Piece {
    public ToolCall {
      arguments = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(arguments));
    }
  }

  /// The model wants a tool to be used, but what it wrote as arguments is no JSON object.
  record GarbledCall(String id, String name) implements Piece {}

  /// What the reply took, in tokens.
  ///
  /// @param input read anew
  /// @param cacheRead of the prompt, taken from a cache
  /// @param cacheWrite of the prompt, put into a cache
  record Usage(long input, long output, long cacheRead, long cacheWrite) implements Piece {
    /// Nothing.
    public static final Usage NONE = new Usage(0, 0, 0, 0);

    public Usage {
      if (input < 0 || output < 0 || cacheRead < 0 || cacheWrite < 0) {
        throw new IllegalArgumentException("tokens cannot be fewer than none");
      }
    }

    /// Both together.
    public Usage plus(Usage other) {
      return new Usage(
          input + other.input,
          output + other.output,
          cacheRead + other.cacheRead,
          cacheWrite + other.cacheWrite);
    }

    /// All tokens that went back and forth.
    public long total() {
      return input + output + cacheRead + cacheWrite;
    }
  }

  /// The reply is whole.
  record Stop(Reason reason) implements Piece {
    /// Why the model stopped.
    public enum Reason {
      DONE,
      WANTS_TOOLS,
      LENGTH,
      /// A filter of the provider's stepped in.
      FILTERED
    }

    public Stop {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /// The reply broke off; what came before stands.
  ///
  /// @param message in words for whoever runs PrepAI: what is wrong and what to do; holds neither
  ///   keys nor what was said
  record Failed(Trouble trouble, String message) implements Piece {
    public Failed {
      Objects.requireNonNull(trouble, "trouble");
    }
  }
}
