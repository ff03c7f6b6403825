package prepai.judging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.text.Words;

/// How much a stem tells within one question: the more, the fewer points use it, and less when the
/// question itself used it.
public final class Rarity {
  private static final double IN_PROMPT = 0.35;

  private final Set<String> prompt;
  private final Map<String, Integer> sharedBy = new HashMap<>();
  private final int points;

  /// Counts the points' paraphrases.
  public Rarity(Question question, List<Point> points) {
    this.prompt = new HashSet<>(Words.stems(question.prompt()));
    this.points = points.size();
    for (Point point : points) {
      var stems = new HashSet<String>();
      point.paraphrases().forEach(paraphrase -> stems.addAll(Words.stems(paraphrase)));
      stems.forEach(stem -> sharedBy.merge(stem, 1, Integer::sum));
    }
  }

  /// The weight of a stem, above 0.
  public double of(String stem) {
    double rarity = Math.log(1 + (double) points / sharedBy.getOrDefault(stem, 1));
    return prompt.contains(stem) ? rarity * IN_PROMPT : rarity;
  }

  /// Whether the question itself used all of these.
  boolean inPrompt(Collection<String> stems) {
    return prompt.containsAll(stems);
  }
}
