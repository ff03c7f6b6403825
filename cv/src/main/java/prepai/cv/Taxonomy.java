package prepai.cv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Skills that we know, with other ways to write them and a category each, from `skills.tsv`.
final class Taxonomy {
  private static final Map<String, Known> KNOWN = new HashMap<>();
  private static final int MOST_WORDS = 4;

  static {
    for (String row : Headings.rows("skills.tsv")) {
      String[] cells = row.split("\t", -1);
      var known = new Known(cells[1], cells[0]);
      KNOWN.put(Letters.folded(cells[1]), known);
      if (cells.length > 2) {
        for (String alias : cells[2].split("\\s*,\\s*", -1)) {
          KNOWN.put(Letters.folded(alias), known);
        }
      }
    }
  }

  /// A skill by its usual name.
  record Known(String name, String category) {}

  private Taxonomy() {}

  static Optional<Known> find(String text) {
    return Optional.ofNullable(KNOWN.get(Letters.folded(text)));
  }

  /// Splits words that are set one after the other with spaces alone, where all of them are skills
  /// that we know or names of one word.
  static List<String> split(String text) {
    String[] words = text.split("\\s+", -1);
    var skills = new ArrayList<String>();
    int known = 0;
    int at = 0;
    while (at < words.length) {
      int taken = 1;
      for (int most = Math.min(MOST_WORDS, words.length - at); most >= 1; most--) {
        String some = String.join(" ", List.of(words).subList(at, at + most));
        if (find(some).isPresent()) {
          taken = most;
          known++;
          break;
        }
      }
      skills.add(String.join(" ", List.of(words).subList(at, at + taken)));
      at += taken;
    }
    return known * 2 > skills.size() && known >= 2 ? skills : List.of(text);
  }
}
