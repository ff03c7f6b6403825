package prepai.cv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import prepai.candidate.Field;
import prepai.candidate.Profile.Tongue;

/// Languages that somebody speaks; their names come from the JDK, in six languages.
final class Tongues {
  private static final Set<String> NAMES = names();

  private Tongues() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (String code : Locale.getISOLanguages()) {
      Languages.names(Locale.of(code)::getDisplayLanguage)
          .forEach(name -> names.add(Letters.folded(name)));
    }
    names.add("mandarin");
    names.add("cantonese");
    names.add("farsi");
    return names;
  }

  static boolean isTongue(String word) {
    return NAMES.contains(Letters.folded(word));
  }

  static boolean anyIn(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> List.of(line.text().split("[\\s,:()|/–-]+", -1)).stream())
        .anyMatch(word -> NAMES.contains(Letters.folded(word)));
  }

  static List<Field<Tongue>> of(List<Line> lines) {
    var tongues = new ArrayList<Field<Tongue>>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      for (String part : line.text().split("\\s*[,;|•·]\\s*(?![^()]*\\))", -1)) {
        String[] words = part.strip().split("[\\s:()–—-]+", 2);
        if (words[0].isEmpty() || !NAMES.contains(Letters.folded(words[0]))) {
          continue;
        }
        String level = words.length > 1 ? words[1].replaceAll("^[\\s:(–—-]+|[\\s)]+$", "") : "";
        boolean below =
            level.isEmpty()
                && at + 1 < lines.size()
                && !anyIn(List.of(lines.get(at + 1)))
                && line.text().equals(part);
        tongues.add(
            new Field<>(
                new Tongue(
                    words[0],
                    below
                        ? Optional.of(lines.get(at + 1).text())
                        : Optional.of(level).filter(one -> !one.isEmpty())),
                0.9,
                List.of(line.place(part))));
      }
    }
    return tongues;
  }
}
