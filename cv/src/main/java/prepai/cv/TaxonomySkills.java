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
/// A name that is an ordinary word as well counts only as it is spelled, and at the beginning of a
/// sentence only where a list goes on behind it. What every posting asks for in one word, such as
/// communication, does not count.
public final class TaxonomySkills implements SkillReader {
  private static final int MOST_WORDS = 4;

  /// Letters and digits, with the marks that names of skills have inside or at the end.
  private static final Pattern WORD =
      Pattern.compile("\\.?[\\p{L}\\d](?:[\\p{L}\\d]|[.+#/&'’-](?=[\\p{L}\\d+#]))*[+#]*");

  private static final int LONGEST_NAME = 60;
  private static final String EVERYBODYS = "business";

  /// Names that are words of everyday English, or letters.
  private static final Set<String> ORDINARY =
      Set.of(
          "ant",
          "apache",
          "apex",
          "assembly",
          "babel",
          "bootstrap",
          "c",
          "chai",
          "chef",
          "cucumber",
          "cypress",
          "dart",
          "excel",
          "express",
          "go",
          "groovy",
          "gulp",
          "helm",
          "hive",
          "ionic",
          "jasmine",
          "jest",
          "julia",
          "lambda",
          "lean",
          "less",
          "looker",
          "make",
          "mocha",
          "notion",
          "oracle",
          "outlook",
          "puppet",
          "r",
          "react",
          "rest",
          "ruby",
          "rust",
          "sketch",
          "slack",
          "snowflake",
          "soap",
          "spark",
          "spring",
          "swift",
          "unity",
          "vagrant",
          "windows",
          "word");

  /// After these, a letter is a number, and before those, `Go` is no language.
  private static final Set<String> NO_SKILL_AFTER =
      Set.of("series", "vitamin", "plan", "type", "class", "grade", "round", "tier", "team");

  private static final Set<String> NO_SKILL_BEFORE = Set.of("to", "live", "ahead", "beyond");

  private static final Pattern LIST_GOES_ON =
      Pattern.compile("\\s*(?:[,;/|)+&]|and\\b|or\\b|$|\\R)");

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
      boolean together =
          some.length() < LONGEST_NAME && some.indexOf('\n') < 0 && !some.matches(".*[,;:()].*");
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
      return !known.category().equals(EVERYBODYS);
    }
    boolean begins = at == 0 || sentenceEnds(text.substring(words.get(at - 1).to(), word.from()));
    return word.text().equals(known.name())
        && (!begins || LIST_GOES_ON.matcher(text).region(word.to(), text.length()).lookingAt())
        && (begins || !NO_SKILL_AFTER.contains(Letters.folded(words.get(at - 1).text())))
        && !before(text, words, at);
  }

  /// Whether the word and the next are a phrase of their own.
  private static boolean before(String text, List<Word> words, int at) {
    return at + 1 < words.size()
        && NO_SKILL_BEFORE.contains(Letters.folded(words.get(at + 1).text()))
        && text.substring(words.get(at).to(), words.get(at + 1).from()).isBlank();
  }

  private static boolean sentenceEnds(String between) {
    return between.isBlank()
        ? between.indexOf('\n') >= 0
        : between.matches("(?s).*[.!?:;\\n•*-].*");
  }
}
