package prepai.cv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.candidate.SkillReader;

/// Finds the skills of the taxonomy in running text.
///
/// A name that is an ordinary word as well counts only as it is spelled, and not where the words
/// beside it show that the ordinary word is meant.
public final class TaxonomySkills implements SkillReader {
  private static final int MOST_WORDS = 4;

  /// Letters and digits, with the marks that names of skills have inside or at the end.
  private static final Pattern WORD =
      Pattern.compile("\\.?[\\p{L}\\d](?:[\\p{L}\\d]|[.+#/&'’-](?=[\\p{L}\\d+#]))*[+#]*");

  /// Names that are words of everyday English.
  private static final Set<String> ORDINARY =
      Set.of(
          "c", "r", "go", "rust", "swift", "dart", "express", "spring", "react", "less", "excel",
          "word", "access", "julia", "ruby", "scala", "crystal", "helm", "consul", "vault", "puppet",
          "chef", "salt", "spark", "storm", "kong", "dash", "flask", "bottle", "beam", "hive", "pig",
          "rest", "soap", "make", "bash", "shell", "sketch", "maya", "unity", "unreal", "jest", "mocha",
          "cypress", "vue", "next", "nest", "ember", "backbone", "meteor", "gin", "echo", "fiber",
          "phoenix", "play", "sails", "ray", "cats", "flow", "glue", "athena", "lambda", "numbers",
          "pages", "keynote", "slack", "teams", "zoom", "notion", "linear", "outlook", "windows",
          "looker", "segment", "snowflake", "oracle", "sap", "d", "f", "j", "k", "q", "v");

  private static final Set<String> NO_SKILL_AFTER =
      Set.of("to", "ahead", "beyond", "through", "further", "out", "for", "on", "with", "a", "the", "and-to-market");

  private TaxonomySkills() {}

  /// Over the taxonomy that comes with this module.
  public static TaxonomySkills shipped() {
    return new TaxonomySkills();
  }

  /// A word with where it stands.
  private record Word(String text, int from, int to) {}

  @Override
  public List<String> in(String text) {
    var words = new ArrayList<Word>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    var found = new LinkedHashSet<String>();
    int at = 0;
    while (at < words.size()) {
      at += taken(text, words, at, found);
    }
    return List.copyOf(found);
  }

  /// How many words a skill that begins here has; one where none does.
  private static int taken(String text, List<Word> words, int at, Set<String> found) {
    for (int most = Math.min(MOST_WORDS, words.size() - at); most >= 1; most--) {
      Word last = words.get(at + most - 1);
      String some = text.substring(words.get(at).from(), last.to());
      boolean together = some.length() < 60 && some.indexOf('\n') < 0 && !some.matches(".*[,;:()].*");
      Optional<Taxonomy.Known> known = together ? Taxonomy.find(some) : Optional.empty();
      if (known.isPresent() && (most > 1 || meant(text, words, at, known.get()))) {
        found.add(known.get().name());
        return most;
      }
    }
    return 1;
  }

  /// Whether a single word that may be a skill is one.
  private static boolean meant(String text, List<Word> words, int at, Taxonomy.Known known) {
    Word word = words.get(at);
    if (!ORDINARY.contains(Letters.folded(word.text()))) {
      return true;
    }
    boolean spelled = word.text().equals(known.name());
    boolean begins = at == 0 || sentenceEnds(text.substring(words.get(at - 1).to(), word.from()));
    boolean led =
        at + 1 < words.size()
            && NO_SKILL_AFTER.contains(Letters.folded(words.get(at + 1).text()))
            && text.substring(word.to(), words.get(at + 1).from()).isBlank();
    boolean alone = word.text().length() == 1 && at + 1 < words.size() && text.startsWith("&", word.to());
    return spelled && !alone && !(led && begins) && !(begins && word.text().length() > 2 && led);
  }

  private static boolean sentenceEnds(String between) {
    return between.isBlank() ? between.indexOf('\n') >= 0 : between.matches("(?s).*[.!?:;\\n•*-].*");
  }
}
