package prepai.cv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the words of a name tell about it: a post, an organisation, a school, a degree.
final class Names {
  private static final Map<String, Set<String>> WORDS = new HashMap<>();
  private static final Map<String, List<String>> BEGINNINGS = new HashMap<>();
  private static final Map<String, List<String>> ENDINGS = new HashMap<>();

  static {
    for (String row : Headings.rows("names.tsv")) {
      String[] cells = row.split("\t", -1);
      for (String word : cells[1].split("\\s*,\\s*", -1)) {
        String folded = Letters.folded(word);
        if (folded.endsWith("*")) {
          BEGINNINGS
              .computeIfAbsent(cells[0], any -> new ArrayList<>())
              .add(folded.substring(0, folded.length() - 1));
        } else if (folded.startsWith("*")) {
          ENDINGS.computeIfAbsent(cells[0], any -> new ArrayList<>()).add(folded.substring(1));
        } else {
          WORDS.computeIfAbsent(cells[0], any -> new HashSet<>()).add(folded);
        }
      }
    }
  }

  private Names() {}

  private static int count(String kind, String text) {
    int count = 0;
    for (String raw : Letters.folded(text).split("[\\s/,()&:|+]+", -1)) {
      String word =
          raw.replaceAll("^[-–'\"*_]+|[-–'\":;*_]+$", "")
              .replaceAll("[*:_]?in(?:nen)?$", raw.matches(".*[*:_]in(nen)?$") ? "" : "$0");
      if (word.isEmpty()) {
        continue;
      }
      boolean told = isOf(kind, word);
      if (!told && word.indexOf('-') > 0 && !kind.equals("legal")) {
        told =
            List.of(word.split("-", -1)).stream()
                .anyMatch(part -> part.length() > 2 && isOf(kind, part));
      }
      count += told ? 1 : 0;
    }
    return count;
  }

  private static boolean isOf(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word)
        || BEGINNINGS.getOrDefault(kind, List.of()).stream().anyMatch(word::startsWith)
        || ENDINGS.getOrDefault(kind, List.of()).stream().anyMatch(word::endsWith);
  }

  /// How many words of a text name a post.
  static int title(String text) {
    return count("title", text);
  }

  static int organisation(String text) {
    return count("organisation", text);
  }

  static int degree(String text) {
    return count("degree", text);
  }

  static int school(String text) {
    return count("school", text);
  }

  static boolean isSchool(String text) {
    return school(text) > 0;
  }

  static boolean isLegalForm(String text) {
    return WORDS.getOrDefault("legal", Set.of()).contains(Letters.folded(text));
  }
}
