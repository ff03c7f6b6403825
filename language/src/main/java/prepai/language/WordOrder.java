package prepai.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prepai.text.Words;

/// Which kinds of words follow each other in English: a sentence whose words were shuffled has
/// pairs such as `the of`. A kind is a function word itself, or the ending of any other word.
///
/// Source: Church and Hanks, “Word Association Norms, Mutual Information, and Lexicography”, 1990.
public final class WordOrder {
  private static final String EDGE = ".";
  private static final int FEWEST = 2;
  private static final double SMOOTHING = 0.5;
  private static final List<String> ENDINGS =
      List.of(
          "ing", "ed", "ly", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "er", "or",
          "able", "ible", "ive", "al", "ic", "ous", "ful", "less", "s");

  /// Below this flow a text is a jumble, if it has `ENOUGH` words; a shorter one may get there by
  /// chance, and so may one with more than `FIGURES` of its words in digits. See decision 10.
  private static final double JUMBLED = -0.02;

  private static final int ENOUGH = 30;
  private static final double FIGURES = 0.15;

  private final Map<String, Integer> pairs;
  private final Map<String, Integer> firsts = new HashMap<>();
  private final Map<String, Integer> seconds = new HashMap<>();
  private final double total;

  private WordOrder(Map<String, Integer> pairs) {
    this.pairs = Map.copyOf(pairs);
    double sum = 0;
    for (var pair : pairs.entrySet()) {
      String[] kinds = pair.getKey().split(" ", 2);
      firsts.merge(kinds[0], pair.getValue(), Integer::sum);
      seconds.merge(kinds[1], pair.getValue(), Integer::sum);
      sum += pair.getValue();
    }
    total = sum;
  }

  /// Counts the pairs of some texts.
  public static WordOrder of(Collection<String> texts) {
    var counts = new HashMap<String, Integer>();
    for (String text : texts) {
      List<String> kinds = kinds(text, Words.of(text));
      for (int index = 1; index < kinds.size(); index++) {
        counts.merge(kinds.get(index - 1) + " " + kinds.get(index), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < FEWEST);
    return new WordOrder(counts);
  }

  /// The one that ships: counted in our own content.
  static WordOrder shipped() {
    try (BufferedReader table = Lexicon.open("word-order.tsv")) {
      return read(table);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Reads what [#table] gives.
  static WordOrder read(BufferedReader table) throws IOException {
    var counts = new HashMap<String, Integer>();
    for (String line : table.lines().toList()) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
      }
    }
    if (counts.isEmpty()) {
      throw new IOException("the table of word pairs is empty");
    }
    return new WordOrder(counts);
  }

  /// A line for each pair, sorted: the two kinds, a tab, how often.
  public String table() {
    var text = new StringBuilder();
    text.append("# How often a kind of word follows another in our own content; ")
        .append("written by ./prepai evals train-grader.\n");
    new TreeMap<>(pairs)
        .forEach((pair, count) -> text.append(pair).append('\t').append(count).append('\n'));
    return text.toString();
  }

  /// How much more often than by chance the words of a text follow each other: the mean of the
  /// logarithms, some 0.5 for a sentence and below 0 for one whose words were shuffled.
  double flow(String text, List<Words.Token> tokens) {
    List<String> kinds = kinds(text, tokens);
    double sum = 0;
    for (int index = 1; index < kinds.size(); index++) {
      sum += association(kinds.get(index - 1), kinds.get(index));
    }
    return kinds.size() < 2 ? 0 : sum / (kinds.size() - 1);
  }

  /// Whether a text is words in no order: they follow each other no better than by chance.
  boolean jumbled(String text) {
    List<Words.Token> tokens = Words.of(text);
    long figures = tokens.stream().filter(WordOrder::isFigure).count();
    return tokens.size() >= ENOUGH
        && figures <= FIGURES * tokens.size()
        && flow(text, tokens) < JUMBLED;
  }

  private static boolean isFigure(Words.Token token) {
    return token.plain().chars().anyMatch(Character::isDigit);
  }

  private double association(String first, String second) {
    double chance =
        (firsts.getOrDefault(first, 0) + 1.0) * (seconds.getOrDefault(second, 0) + 1.0) / total;
    return Math.log(
        (pairs.getOrDefault(first + " " + second, 0) + SMOOTHING * chance + 0.1)
            / (chance * (1 + SMOOTHING) + 0.1));
  }

  private static List<String> kinds(String text, List<Words.Token> tokens) {
    var kinds = new ArrayList<String>();
    kinds.add(EDGE);
    for (int index = 0; index < tokens.size(); index++) {
      Words.Token token = tokens.get(index);
      kinds.add(kind(token));
      boolean last = index == tokens.size() - 1;
      int until = last ? text.length() : tokens.get(index + 1).start();
      if (last || Reading.endsSentence(text, token.end(), until)) {
        kinds.add(EDGE);
      }
    }
    return kinds;
  }

  private static String kind(Words.Token token) {
    String plain = token.plain();
    if (!token.carriesMeaning()) {
      return plain;
    }
    if (isFigure(token)) {
      return "#";
    }
    return ENDINGS.stream()
        .filter(ending -> plain.length() > ending.length() + 2 && plain.endsWith(ending))
        .findFirst()
        .map(ending -> "-" + ending)
        .orElse("*");
  }
}
