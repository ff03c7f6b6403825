package prepai.interviewer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prepai.plan.Point;
import prepai.text.Sentences;
import prepai.text.Words;

/// Picks the candidate's own words that a probe starts from, so that it is heard as listening.
final class Anchor {
  private static final Pattern PART =
      Pattern.compile(
          "[.?!;:,]+(?=\\s|$)\\s*|\\n+|\\s+(?:and|but|so|because|then|which|while|or)\\s+|\\s+[–—-]\\s+");
  private static final Pattern UNFIT =
      Pattern.compile("[<>{}\\[\\]\"“”`|\\\\\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");
  private static final Pattern FILLER =
      Pattern.compile(
          "^(?:(?:so|well|ok|okay|um|uh|like|yeah|yes|no|basically|actually|i (?:think|guess|mean|would say)|maybe|probably|you know|that|and|then)[ ,]+)++",
          Pattern.CASE_INSENSITIVE);

  /// What a whole thought does not begin with, end with or contain.
  private static final Pattern BROKEN =
      Pattern.compile(
          "^(?:is|was|are|were|be|been|has|had|does|did|because|who|whom|which|that|where|when|to|of|with|than|as|for|from|by|if|not|or|nor|until|since|whether|like|into|onto|at|on|in)\\b"
              + "|\\b(?:the|an?|of|to|with|where|that|and|or|in|on|for|my|our|their|his|her|your|is|was|are|were|very|so|as|at|by|which|who|not|it's|i'm|isn't|from|into|than|if|when|because)$"
              + "|\\b(?:uh|um|erm|hm+|etc|blah)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 11;
  private static final int MOST_CHARACTERS = 120;

  private Anchor() {}

  /// A verbatim stretch of three to eleven words, nearest to the point; none when nothing fits or
  /// nothing is near.
  ///
  /// @param topic stems of what the question is about
  /// @param avoid stretches already quoted to the candidate
  static Optional<String> in(
      String text, Point point, Set<String> topic, java.util.function.Predicate<String> avoid) {
    Set<String> about = new HashSet<>(Words.stems(point.claim()));
    point.paraphrases().forEach(paraphrase -> about.addAll(Words.stems(paraphrase)));
    Set<String> asked = new HashSet<>(Words.stems(point.probe()));
    String best = "";
    double bestValue = 0;
    for (String part : PART.split(text, -1)) {
      String candidate = FILLER.matcher(part.strip()).replaceFirst("").strip();
      int words =
          candidate.isEmpty() ? 0 : (int) candidate.chars().filter(c -> c == ' ').count() + 1;
      var stems = new HashSet<>(Words.stems(candidate));
      if (words < FEWEST_WORDS
          || words > MOST_WORDS
          || candidate.length() > MOST_CHARACTERS
          || stems.size() < 2
          || UNFIT.matcher(candidate).find()
          || BROKEN.matcher(candidate).find()
          || Words.of(candidate).stream().anyMatch(Words.Token::negates)
          || avoid.test(Sentences.key(candidate))) {
        continue;
      }
      long shared = stems.stream().filter(asked::contains).count();
      long common = stems.stream().filter(about::contains).count();
      double value = shared * 3.0 + common * 2.0 + Math.min(4, stems.size()) * 0.3;
      boolean near =
          shared > 0 || (common > 0 && stems.stream().filter(topic::contains).count() > 1);
      if (near && value > bestValue) {
        bestValue = value;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}
