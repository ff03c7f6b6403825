package prepai.library;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /// The index keeps words of bounded length only.
  private static final int LONGEST_TRACK = 100;

  private static final Pattern FENCED =
      Pattern.compile("(?s)---[ \\t]*\\R((?:.*?\\R)??)---[ \\t]*(?:\\R|\\z)");

  /// A text between two rules is no front matter: that has keys.
  private static final Pattern KEY = Pattern.compile("(?m)^[\\p{L}_\"'][^\\n:]{0,60}:(?:[ \\t]|$)");

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
    if (interviews.stream().anyMatch(track -> track.length() > LONGEST_TRACK)) {
      throw new IllegalArgumentException("the id of a track is too long");
    }
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
    Matcher fenced = FENCED.matcher(text);
    if (fenced.lookingAt() && (fenced.group(1).isBlank() || KEY.matcher(fenced.group(1)).find())) {
      return new Split(read(fenced.group(1), strict), text.substring(fenced.end()));
    }
    if (strict) {
      throw new Library.Unreadable("the front matter between two lines of --- is missing");
    }
    return new Split(NONE, text);
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
