package prepai.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import prepai.text.Words;

/// How common words are in texts about computing: rare ones tell more.
public final class Commonness {
  /// Stems in fewer texts than this are left out of the table.
  private static final int FEWEST = 3;

  private static final String TEXTS = "#texts";
  private final int texts;
  private final Map<String, Integer> frequencies;

  private Commonness(int texts, Map<String, Integer> frequencies) {
    this.texts = texts;
    this.frequencies = Map.copyOf(frequencies);
  }

  /// Counts in how many of some texts a stem stands.
  public static Commonness of(Collection<String> texts) {
    var counts = new HashMap<String, Integer>();
    for (String text : texts) {
      Words.stems(text).stream().distinct().forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < FEWEST);
    return new Commonness(texts.size(), counts);
  }

  /// Reads what [#table] gives.
  static Commonness read(BufferedReader table) throws IOException {
    var counts = new HashMap<String, Integer>();
    for (String line : table.lines().toList()) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
      }
    }
    Integer texts = counts.remove(TEXTS);
    if (texts == null) {
      throw new IOException("the table of word frequencies lacks its line " + TEXTS);
    }
    return new Commonness(texts, counts);
  }

  /// A line for the number of texts and one for each stem, sorted, parted by tabs.
  public String table() {
    var text = new StringBuilder();
    text.append("# In how many paragraphs of our own content a stem stands; ")
        .append("written by ./prepai evals train-grader.\n")
        .append(TEXTS)
        .append('\t')
        .append(texts)
        .append('\n');
    new TreeMap<>(frequencies)
        .forEach((stem, count) -> text.append(stem).append('\t').append(count).append('\n'));
    return text.toString();
  }

  /// Inverse document frequency: 0 for a word of every text, 1 for one that was never seen.
  double weight(String stem) {
    return Math.log((double) texts / (1 + frequencies.getOrDefault(stem, 0))) / Math.log(texts);
  }
}
