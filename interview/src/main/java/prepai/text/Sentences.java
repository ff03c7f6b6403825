package prepai.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits what the interviewer says, to notice when a sentence would come twice.
public final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=[.?!…])\\s+|\\n+");
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_WORDS = 3;

  private Sentences() {}

  /// Keys of the sentences of a text; those of one or two words ("Okay.") are not counted.
  public static Set<String> of(String text) {
    var keys = new LinkedHashSet<String>();
    END.splitAsStream(text.strip())
        .map(Sentences::key)
        .filter(
            key -> key.chars().filter(character -> character == ' ').count() >= SHORTEST_WORDS - 1)
        .forEach(keys::add);
    return keys;
  }

  /// A sentence without letter case, punctuation and white space.
  public static String key(String sentence) {
    return NOISE.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
