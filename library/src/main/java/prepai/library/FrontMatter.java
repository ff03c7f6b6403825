package prepai.library;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import prepai.knowledge.Library;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What stands between two lines of `---` at the head of a Markdown file, in YAML.
///
/// @param interviews ids of tracks that it is for; empty for all
/// @param topics of the bank that it teaches, `area/subtopic`
/// @param asOf when its facts were true, e.g. `2026-11`
/// @param sources where its facts come from
record FrontMatter(
    List<String> interviews, List<String> topics, Optional<String> asOf, List<String> sources) {
  static final FrontMatter NONE =
      new FrontMatter(List.of(), List.of(), Optional.empty(), List.of());

  private static final String FENCE = "---";
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .withConfigOverride(
              List.class,
              override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  FrontMatter {
    interviews = List.copyOf(interviews);
    topics = List.copyOf(topics);
    Objects.requireNonNull(asOf, "asOf");
    sources = List.copyOf(sources);
  }

  /// A text without its front matter, and that.
  record Split(FrontMatter about, String rest) {}

  /// Takes our front matter off a text. Other people's documents carry other keys or none: theirs
  /// is taken off too and not made sense of, unless `strict`.
  ///
  /// @throws Library.Unreadable when it is not ours and `strict`
  static Split split(String text, boolean strict) {
    String[] parts = text.startsWith(FENCE) ? text.split("(?m)^---[ \\t]*\\R?", 3) : new String[0];
    if (parts.length < 3 || !parts[0].isEmpty()) {
      if (strict) {
        throw new Library.Unreadable("the front matter between two lines of --- is missing");
      }
      return new Split(NONE, text);
    }
    return new Split(read(parts[1], strict), parts[2]);
  }

  private static FrontMatter read(String yaml, boolean strict) {
    try {
      FrontMatter read = MAPPER.readValue(yaml, FrontMatter.class);
      return read == null ? NONE : read;
    } catch (JacksonException other) {
      if (strict) {
        throw new Library.Unreadable(
            "the front matter cannot be read: "
                + String.valueOf(other.getOriginalMessage()).lines().findFirst().orElse("broken"),
            other);
      }
      return NONE;
    }
  }
}
