package prepai.language;

import java.io.BufferedReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.text.Words;

/// Words that say the opposite of each other: from a list, or by what they begin and end with.
public final class Opposites {
  /// What turns a word into its opposite; `a` before few words only.
  private static final List<String> PREFIXES = List.of("un", "non", "in", "im", "ir", "il", "dis");

  private static final Set<String> WITH_A = Set.of("synchron", "symmetr", "cyclic", "typic");
  private static final int SHORTEST = 4;

  private final Map<String, Set<String>> opposites = new HashMap<>();

  /// The list's own words, as they are written, with those that oppose them.
  private final Map<String, List<String>> written = new HashMap<>();

  private Opposites() {}

  /// Reads a list. A line has sides, parted by ` | `; each word of a side opposes those of the
  /// others; `#` begins a comment.
  static Opposites read(BufferedReader list) {
    var read = new Opposites();
    list.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line ->
            Stream.of(line.split("\\|", -1))
                .map(side -> List.of(side.strip().split("\\s+", -1)))
                .toList())
        .forEach(read::add);
    return read;
  }

  private void add(List<List<String>> sides) {
    for (int one = 0; one < sides.size(); one++) {
      for (int other = 0; other < sides.size(); other++) {
        List<String> against = sides.get(other);
        if (one != other) {
          sides.get(one).forEach(word -> oppose(word, against));
        }
      }
    }
  }

  private void oppose(String word, List<String> others) {
    String key = key(word);
    Set<String> keys = others.stream().map(Opposites::key).collect(Collectors.toSet());
    keys.remove(key);
    opposites.computeIfAbsent(key, _ -> new HashSet<>()).addAll(keys);
    written.merge(
        word, others, (one, two) -> Stream.concat(one.stream(), two.stream()).distinct().toList());
  }

  private static String key(String word) {
    return Reading.key(Words.of(word).getFirst());
  }

  /// What the list has against a word as it is written, in the list's order.
  public List<String> against(String word) {
    return written.getOrDefault(word, List.of());
  }

  /// How many pairs of words the list has.
  int pairs() {
    return opposites.values().stream().mapToInt(Set::size).sum() / 2;
  }

  /// Whether two words, given by what they compare by, are opposites.
  boolean are(String one, String other) {
    return opposites.getOrDefault(one, Set.of()).contains(other)
        || turns(one, other)
        || turns(other, one);
  }

  private static boolean turns(String longer, String shorter) {
    if (shorter.length() < SHORTEST || longer.length() <= shorter.length()) {
      return false;
    }
    if (longer.endsWith(shorter)) {
      String prefix = longer.substring(0, longer.length() - shorter.length());
      return (PREFIXES.contains(prefix) && (!prefix.startsWith("i") || shorter.length() > SHORTEST))
          || (prefix.equals("a") && WITH_A.stream().anyMatch(shorter::startsWith));
    }
    return longer.equals(shorter + "less") || longer.equals(shorter + "eless");
  }
}
