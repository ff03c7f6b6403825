package prepai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Splits text into words with their place, and reduces them to stems that compare.
public final class Words {
  // Possessive, for the matcher recurses into other groups: a long `a.a.a.…` would end the stack.
  private static final Pattern WORD =
      Pattern.compile(
          "\\b[oO]\\s?\\((?<order>[^()]{1,24}(?:\\([^()]{1,12}\\))?)\\)"
              + "|[\\p{L}\\p{N}]+(?:['’.+#/-][\\p{L}\\p{N}]+)*+[+#%]*");
  private static final List<String> ENDINGS =
      List.of(
          "ization", "isation", "ation", "ition", "ingly", "edly", "ment", "ness", "tion", "ance",
          "ence", "able", "ible", "ing", "ely", "est", "ize", "ise", "ity", "ive", "ed", "er", "ly",
          "al");
  private static final Pattern INNER = Pattern.compile("[./-]");

  private static final Set<String> STOP =
      Stream.of(
              "a an the of to in on at for and or is are be by with it its that this as from you",
              "your would how what which when why do does did was were will can could should may",
              "might have has had i me my we our us they them their he she his her so if then than",
              "there here just also very really some any all each every into out up down over about",
              "because but while more most much many lot like get got one thing things way use used",
              "using make makes want need needs maybe probably basically actually kind sort let",
              "well ok okay right yes yeah um uh be been being where who whom these those such too",
              "only even still own same other another between through per via not no never without")
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  /// Words that turn a statement round.
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "no",
          "never",
          "without",
          "cannot",
          "cant",
          "dont",
          "doesnt",
          "didnt",
          "wont",
          "isnt",
          "arent",
          "wasnt",
          "shouldnt",
          "wouldnt",
          "couldnt",
          "neither",
          "nor",
          "avoid");

  private static final Map<String, String> SAME =
      Stream.of(
              "database db datastore",
              "authentication auth authn login",
              "application app",
              "configuration config",
              "repository repo",
              "region geo",
              "customer client",
              "big large huge",
              "fast quick quickly speed",
              "delete remove drop",
              "error bug fault defect",
              "begin start",
              "finish end stop",
              "cheap inexpensive",
              "kubernetes k8s",
              "number count",
              "duplicate dupe twice",
              "mistake wrong",
              "percent %",
              "memory ram",
              "logarithmic log",
              "quadratic squared n^2",
              "function method",
              "array list",
              "dictionary hashmap map dict",
              "colleague teammate coworker",
              "boss manager lead")
          .flatMap(line -> {
            String[] words = line.split(" ", -1);
            return Stream.of(words).map(word -> Map.entry(stem(word), stem(words[0])));
          })
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));

  private Words() {}

  /// A word of a text.
  ///
  /// @param stem what it compares by; empty for a stop word
  /// @param plain lower case without apostrophes
  /// @param start offset of its first character
  /// @param end offset after its last character
  public record Token(String stem, String plain, int start, int end) {
    public boolean carriesMeaning() {
      return !stem.isEmpty();
    }

    public boolean negates() {
      return NEGATIONS.contains(plain);
    }
  }

  /// The words of a text in order. A compound such as `read-only` gives its parts.
  public static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      if (matcher.group("order") != null) {
        tokens.add(new Token(order(matcher.group("order")), word, matcher.start(), matcher.end()));
        continue;
      }
      int from = 0;
      Matcher inner = INNER.matcher(word);
      boolean number = Character.isDigit(word.charAt(0));
      while (!number && inner.find()) {
        add(tokens, word.substring(from, inner.start()), matcher.start() + from);
        from = inner.end();
      }
      add(tokens, word.substring(from), matcher.start() + from);
    }
    return tokens;
  }

  /// The stems of the words that carry meaning, in order.
  public static List<String> stems(String text) {
    return of(text).stream().filter(Token::carriesMeaning).map(Token::stem).toList();
  }

  /// An order of growth as one stem, so that `O(n)` never compares with `O(n^2)`.
  private static String order(String inside) {
    return "o("
        + inside.toLowerCase(Locale.ROOT).replaceAll("[\\s*·()]+", "").replace("²", "^2")
        + ")";
  }

  private static void add(List<Token> tokens, String word, int start) {
    if (word.isEmpty()) {
      return;
    }
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
    String stem = STOP.contains(plain) || NEGATIONS.contains(plain) ? "" : canonical(plain);
    tokens.add(new Token(stem, plain, start, start + word.length()));
  }

  private static String canonical(String plain) {
    String stem = stem(plain);
    return SAME.getOrDefault(stem, stem);
  }

  /// A light stem: plural, tense and the commonest noun endings come off, so that `caches`,
  /// `cached` and `caching` compare.
  static String stem(String word) {
    String stem = word;
    if (stem.length() > 4 && stem.endsWith("ies")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.length() > 3
        && stem.endsWith("s")
        && !stem.endsWith("ss")
        && !stem.endsWith("us")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    stem = withoutEnding(withoutEnding(stem));
    if (stem.length() > 4 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int last = stem.length() - 1;
    if (last > 2
        && stem.charAt(last) == stem.charAt(last - 1)
        && "bdglmnprt".indexOf(stem.charAt(last)) >= 0) {
      stem = stem.substring(0, last);
    }
    if (stem.length() > 3 && stem.endsWith("y")) {
      stem = stem.substring(0, stem.length() - 1) + "i";
    }
    return stem;
  }

  /// Applied twice, so that `requested` comes down to what `request` comes down to.
  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /// Whether two stems are the same word: equal, or alike but for an ending.
  public static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (one.startsWith("o(") || shorter < 5 || Math.abs(one.length() - other.length()) > 3) {
      return false;
    }
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= 5 && common >= Math.max(one.length(), other.length()) - 3;
  }
}
