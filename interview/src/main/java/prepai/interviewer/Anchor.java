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
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 11;
  private static final int MOST_CHARACTERS = 120;

  private Anchor() {}

  /// A verbatim stretch of three to eleven words, nearest to the point; none when nothing fits or
  /// nothing is near.
  ///
  /// @param avoid stretches already quoted to the candidate
  static Optional<String> in(String text, Point point, java.util.function.Predicate<String> avoid) {
    Set<String> near = new HashSet<>(Words.stems(point.claim()));
    point.paraphrases().forEach(paraphrase -> near.addAll(Words.stems(paraphrase)));
    near.addAll(Words.stems(point.probe()));
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
          || avoid.test(Sentences.key(candidate))) {
        continue;
      }
      long common = stems.stream().filter(near::contains).count();
      double value = common * 2.0 + Math.min(4, stems.size()) * 0.3;
      if (common > 0 && value > bestValue) {
        bestValue = value;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}
