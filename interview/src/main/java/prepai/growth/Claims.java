package prepai.growth;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people say about the time that their solution takes.
public final class Claims {
  /// Words for a class of growth; what is said of memory is another matter.
  private static final Pattern CLAIM =
      Pattern.compile(
          "(o\\s?\\([^()]*(?:\\([^()]*\\)[^()]*)?\\)|n log n|linearithmic|n squared|quadratic|n cubed|cubic|exponential|logarithmic|log n|constant|linear)(?!\\s+(?:extra |additional |in |of )?(?:space|memory|storage))",
          Pattern.CASE_INSENSITIVE);

  private static final Map<Pattern, Growth> MEANINGS = meanings();

  private Claims() {}

  /// The class that was claimed last in a text.
  public static Optional<Growth> in(String text) {
    Matcher matcher = CLAIM.matcher(text);
    Optional<Growth> last = Optional.empty();
    while (matcher.find()) {
      Optional<Growth> claimed = meaning(matcher.group(1));
      last = claimed.isPresent() ? claimed : last;
    }
    return last;
  }

  private static Optional<Growth> meaning(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[²]", "^2").replaceAll("[³]", "^3");
    return MEANINGS.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(plain).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<Pattern, Growth> meanings() {
    var meanings = new LinkedHashMap<Pattern, Growth>();
    meanings.put(Pattern.compile("n\\^2 ?\\*? ?log|n squared log"), Growth.QUADRATIC_TIMES_LOG);
    meanings.put(Pattern.compile("\\w ?\\*? ?log|linearithmic"), Growth.LINEARITHMIC);
    meanings.put(Pattern.compile("log"), Growth.LOGARITHMIC);
    meanings.put(Pattern.compile("2\\^|2 to the|exponential|!"), Growth.EXPONENTIAL);
    meanings.put(Pattern.compile("\\^3|cub"), Growth.CUBIC);
    meanings.put(Pattern.compile("\\^1\\.5|sqrt"), Growth.N_ROOT_N);
    meanings.put(Pattern.compile("\\^2|squared|quadratic|n ?\\* ?n"), Growth.QUADRATIC);
    meanings.put(Pattern.compile("\\(1\\)|constant"), Growth.CONSTANT);
    meanings.put(Pattern.compile("\\(n\\)|linear"), Growth.LINEAR);
    return meanings;
  }
}
