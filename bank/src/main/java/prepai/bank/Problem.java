package prepai.bank;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;

/// Something that is wrong with a content file.
///
/// @param line 1 for the first
/// @param sentence what is wrong, in words that its author can act on
public record Problem(Rule rule, Path file, int line, String sentence) {
  static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::rule);

  public Problem {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(file, "file");
    if (line < 1) {
      throw new IllegalArgumentException("lines begin at 1");
    }
  }

  /// As compilers print it, so that editors find the place.
  @Override
  public String toString() {
    return file + ":" + line + ": " + sentence;
  }
}
