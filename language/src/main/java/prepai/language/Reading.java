package prepai.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.text.Words;

/// A text made ready to be compared with others: what is worked out of one text alone.
final class Reading {
  private static final Pattern CLAUSE_END =
      Pattern.compile("[.;:!?\\n]\\s|,\\s|\\s(?:and|but|because|which|while|so|or)\\s");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
  private static final int GRAM = 3;

  private final String text;
  private final List<Encoded.Word> words;
  private final List<Encoded.Word> telling;
  private final double[] weights;
  private final Set<String> stems = new HashSet<>();
  private final Set<String> trigrams;
  private final Vector direction;
  private final List<Clause> clauses;
  private final boolean[] negated;

  /// Words between two marks or conjunctions.
  ///
  /// @param words its telling words
  record Clause(Vector direction, List<Integer> words) {}

  Reading(Encoded encoded, ToDoubleFunction<String> weight) {
    text = encoded.text();
    words = encoded.words();
    telling = encoded.telling();
    weights = telling.stream().mapToDouble(word -> weight.applyAsDouble(stem(word))).toArray();
    telling.forEach(word -> stems.add(stem(word)));
    trigrams = trigrams(text);
    direction = Encoded.mean(words);
    clauses = divide();
    boolean[] all = Negation.scopes(text, tokens());
    negated = new boolean[telling.size()];
    int at = 0;
    for (int index = 0; index < words.size(); index++) {
      if (words.get(index).token().carriesMeaning()) {
        negated[at++] = all[index];
      }
    }
  }

  private static String stem(Encoded.Word word) {
    return word.token().stem();
  }

  String text() {
    return text;
  }

  List<Words.Token> tokens() {
    return words.stream().map(Encoded.Word::token).toList();
  }

  /// How many words carry meaning.
  int size() {
    return telling.size();
  }

  String stem(int index) {
    return stem(telling.get(index));
  }

  Vector vector(int index) {
    return telling.get(index).vector();
  }

  /// How much each telling word tells, 0..1.
  double weight(int index) {
    return weights[index];
  }

  /// Whether a telling word stands under a negation.
  boolean negated(int index) {
    return negated[index];
  }

  Set<String> stems() {
    return stems;
  }

  Set<String> trigrams() {
    return trigrams;
  }

  Vector direction() {
    return direction;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /// What a word compares by, function words included.
  static String key(Words.Token token) {
    return token.carriesMeaning() ? token.stem() : token.plain();
  }

  /// How often each word stands here, function words included.
  Map<String, Integer> counts() {
    var counts = new HashMap<String, Integer>();
    words.forEach(word -> counts.merge(key(word.token()), 1, Integer::sum));
    return counts;
  }

  private List<Clause> divide() {
    var ends = new ArrayList<Integer>();
    Matcher matcher = CLAUSE_END.matcher(text);
    while (matcher.find()) {
      ends.add(matcher.end());
    }
    var groups = new TreeMap<Integer, List<Integer>>();
    for (int index = 0; index < telling.size(); index++) {
      int start = telling.get(index).token().start();
      int clause = (int) ends.stream().filter(end -> end <= start).count();
      groups.computeIfAbsent(clause, _ -> new ArrayList<>()).add(index);
    }
    return groups.values().stream()
        .map(group -> new Clause(Vector.mean(group.stream().map(this::vector).toList()), group))
        .toList();
  }

  private static Set<String> trigrams(String text) {
    String plain =
        " " + NOT_PLAIN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    var grams = new HashSet<String>();
    for (int start = 0; start + GRAM <= plain.length(); start++) {
      grams.add(plain.substring(start, start + GRAM));
    }
    return grams;
  }

  /// Whether a sentence ends between two places of a text.
  static boolean endsSentence(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(sign -> ".!?;:\n".indexOf(sign) >= 0);
  }
}
