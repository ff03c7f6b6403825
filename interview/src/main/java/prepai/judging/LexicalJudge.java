package prepai.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.interviewer.Judge;
import prepai.judging.PhraseMatch.Phrase;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.text.Words;

/// Matches an answer against a rubric by its words: the paraphrases of a point are looked for in
/// each clause, words count more the fewer points share them and less when the question itself used
/// them, near misses and negations do not count.
public final class LexicalJudge implements Judge {
  private static final double HIT = 0.7;
  private static final double PARTIAL = 0.5;
  private static final double PROBED_HIT = 0.6;
  private static final double PROBED_PARTIAL = 0.4;
  private static final double VOCABULARY_HIT = 0.8;
  private static final double VOCABULARY_PARTIAL = 0.5;
  private static final int VOCABULARY_TOP = 6;
  private static final int QUOTE_WORDS = 40;
  private static final int VOCABULARY_WORDS = 4;
  private static final int RESTATED = 3;

  /// The best that a point found in an answer.
  private record Found(Status status, String quote, double strength) {}

  @Override
  public Judgement judge(Answer answer) {
    Question question = answer.inquiry().question();
    List<Clause> clauses = Clause.of(answer.text());
    var weights = new StemWeights(question, answer.inquiry().points());
    var findings = new ArrayList<Finding>();
    for (Point point : answer.inquiry().points()) {
      boolean probed = answer.probedPoint().equals(Optional.of(point.id()));
      best(point, clauses, weights, probed)
          .map(found ->
              new Finding(
                  point.id(),
                  found.status(),
                  List.of(new Quote(answer.seq(), found.quote())),
                  answer.inquiry().probed().contains(point.id()),
                  answer.inquiry().hints().size()))
          .ifPresent(findings::add);
    }
    return new Judgement(
        findings,
        misbeliefs(question, clauses, weights, answer.seq()),
        redFlags(question, clauses, weights, answer.seq()));
  }

  private static Optional<Found> best(
      Point point, List<Clause> clauses, StemWeights weights, boolean probed) {
    Optional<Found> best = signalled(point, clauses, weights, probed);
    for (int index = 0; index < clauses.size(); index++) {
      best = better(best, inClause(point, clauses.get(index), weights, probed));
    }
    return better(best, byVocabulary(point, clauses, weights));
  }

  private static Optional<Found> better(Optional<Found> one, Optional<Found> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    return rank(other.get()) > rank(one.get()) ? other : one;
  }

  private static double rank(Found found) {
    return found.status().credit() + found.strength() / 10;
  }

  /// A signal counts as far as the story has detail; the answer to a probe for it needs less.
  private static Optional<Found> signalled(
      Point point, List<Clause> clauses, StemWeights weights, boolean probed) {
    if (point.signal().isEmpty()) {
      return Optional.empty();
    }
    List<Clause> own = clauses.stream().filter(clause -> !weights.restates(clause)).toList();
    StorySignals.Detail detail = StorySignals.detail(own);
    if (detail == StorySignals.Detail.GENERAL && !probed) {
      return Optional.empty();
    }
    boolean full =
        detail == StorySignals.Detail.RICH || (probed && detail == StorySignals.Detail.SOME);
    return point
        .signal()
        .flatMap(signal -> StorySignals.find(signal, own))
        .map(shown ->
            new Found(full ? shown.status() : Status.PARTIAL, quoteAt(shown), full ? 1 : 0.5));
  }

  private static String quoteAt(StorySignals.Shown shown) {
    int first = 0;
    int last = 0;
    List<Words.Token> tokens = shown.clause().tokens();
    for (int index = 0; index < tokens.size(); index++) {
      if (tokens.get(index).start() <= shown.start()) {
        first = index;
      }
      if (tokens.get(index).start() < shown.end()) {
        last = index;
      }
    }
    return shown.clause().around(first, last, QUOTE_WORDS);
  }

  private static Optional<Found> inClause(
      Point point, Clause clause, StemWeights weights, boolean probed) {
    PhraseMatch best = PhraseMatch.NONE;
    for (String paraphrase : point.paraphrases()) {
      Optional<Phrase> phrase = weights.phrase(paraphrase);
      if (phrase.isPresent()) {
        PhraseMatch match = PhraseMatch.find(phrase.get(), clause);
        if (match.share() > best.share()
            || (match.share() == best.share() && match.words() > best.words())) {
          best = match;
        }
      }
    }
    double hit = probed ? PROBED_HIT : HIT;
    double partial = probed ? PROBED_PARTIAL : PARTIAL;
    if (best.share() < partial || nearMiss(point, clause, weights, best)) {
      return Optional.empty();
    }
    String quote = clause.around(best.first(), best.last(), QUOTE_WORDS);
    if (best.negated()) {
      return best.share() >= HIT && best.words() > 1
          ? Optional.of(new Found(Status.CONTRADICTED, quote, best.share()))
          : Optional.empty();
    }
    if (best.share() >= hit) {
      return Optional.of(new Found(Status.HIT, quote, best.share()));
    }
    return best.words() > 1 || probed
        ? Optional.of(new Found(Status.PARTIAL, quote, best.share()))
        : Optional.empty();
  }

  private static boolean nearMiss(
      Point point, Clause clause, StemWeights weights, PhraseMatch best) {
    for (String miss : point.nearMisses()) {
      Optional<Phrase> phrase = weights.phrase(miss);
      if (phrase.isPresent()) {
        PhraseMatch match = PhraseMatch.find(phrase.get(), clause);
        if (match.share() >= HIT && match.words() >= best.words() && match.words() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  /// A point is also made when two neighbouring clauses use enough of its vocabulary, whichever
  /// phrase it is from.
  private static Optional<Found> byVocabulary(
      Point point, List<Clause> clauses, StemWeights weights) {
    Map<String, Double> vocabulary = weights.vocabulary(point);
    double enough =
        vocabulary.values().stream()
            .sorted(java.util.Comparator.reverseOrder())
            .limit(VOCABULARY_TOP)
            .mapToDouble(Double::doubleValue)
            .sum();
    Optional<Found> best = Optional.empty();
    for (int index = 0; index < clauses.size(); index++) {
      var used = new HashSet<String>();
      double sum = use(vocabulary, clauses.get(index), used);
      if (index + 1 < clauses.size()) {
        sum += use(vocabulary, clauses.get(index + 1), used);
      }
      double share = sum / enough;
      if (share < VOCABULARY_PARTIAL
          || used.size() < VOCABULARY_WORDS
          || clauses.get(index).tokens().stream().anyMatch(Words.Token::negates)) {
        continue;
      }
      Clause clause = clauses.get(index);
      String quote = clause.around(0, clause.tokens().size() - 1, QUOTE_WORDS);
      Status status = share >= VOCABULARY_HIT ? Status.HIT : Status.PARTIAL;
      best = better(best, Optional.of(new Found(status, quote, Math.min(1, share) / 2)));
    }
    return best;
  }

  private static double use(Map<String, Double> vocabulary, Clause clause, Set<String> used) {
    double sum = 0;
    for (Words.Token token : clause.tokens()) {
      Double weight = token.carriesMeaning() ? vocabulary.get(token.stem()) : null;
      if (weight != null && used.add(token.stem())) {
        sum += weight;
      }
    }
    return sum;
  }

  private static List<Judgement.Misbelief> misbeliefs(
      Question question, List<Clause> clauses, StemWeights weights, long seq) {
    var stated = new LinkedHashMap<String, Judgement.Misbelief>();
    for (Question.Misconception wrong : question.misconceptions()) {
      for (String pattern : wrong.patterns()) {
        said(pattern, clauses, weights, seq)
            .ifPresent(quote ->
                stated.putIfAbsent(wrong.id(), new Judgement.Misbelief(wrong.id(), quote)));
      }
    }
    return List.copyOf(stated.values());
  }

  private static List<Judgement.Remark> redFlags(
      Question question, List<Clause> clauses, StemWeights weights, long seq) {
    var remarks = new LinkedHashSet<Judgement.Remark>();
    for (Question.RedFlag flag : question.redFlags()) {
      said(flag.pattern(), clauses, weights, seq)
          .ifPresent(quote -> remarks.add(new Judgement.Remark(quote, flag.note())));
    }
    return List.copyOf(remarks);
  }

  private static Optional<Quote> said(
      String pattern, List<Clause> clauses, StemWeights weights, long seq) {
    Optional<Phrase> phrase = weights.phrase(pattern);
    if (phrase.isEmpty() || phrase.get().weights().size() < 2) {
      return Optional.empty();
    }
    for (Clause clause : clauses) {
      PhraseMatch match = PhraseMatch.find(phrase.get(), clause);
      if (match.share() >= 0.99 && !match.negated()) {
        return Optional.of(new Quote(seq, clause.around(match.first(), match.last(), QUOTE_WORDS)));
      }
    }
    return Optional.empty();
  }

  /// How much each stem tells within one question.
  private static final class StemWeights {
    private final Rarity rarity;
    private final Map<String, Optional<Phrase>> phrases = new HashMap<>();

    StemWeights(Question question, List<Point> points) {
      this.rarity = new Rarity(question, points);
    }

    double weight(String stem) {
      return rarity.of(stem);
    }

    /// Whether a clause only hands words of the question back.
    boolean restates(Clause clause) {
      List<String> stems =
          clause.tokens().stream()
              .filter(Words.Token::carriesMeaning)
              .map(Words.Token::stem)
              .toList();
      return stems.size() >= RESTATED && rarity.inPrompt(stems);
    }

    /// Empty when nothing but stop words is left of the phrase.
    Optional<Phrase> phrase(String text) {
      return phrases.computeIfAbsent(text, this::read);
    }

    private Optional<Phrase> read(String text) {
      var weights = new LinkedHashMap<String, Double>();
      List<Words.Token> tokens = Words.of(text);
      tokens.stream()
          .filter(Words.Token::carriesMeaning)
          .forEach(token -> weights.put(token.stem(), weight(token.stem())));
      boolean negative = tokens.stream().anyMatch(Words.Token::negates);
      return weights.isEmpty() ? Optional.empty() : Optional.of(new Phrase(weights, negative));
    }

    Map<String, Double> vocabulary(Point point) {
      var vocabulary = new HashMap<String, Double>();
      point
          .paraphrases()
          .forEach(paraphrase ->
              Words.stems(paraphrase).forEach(stem -> vocabulary.put(stem, weight(stem))));
      Words.stems(point.claim()).forEach(stem -> vocabulary.putIfAbsent(stem, weight(stem) / 2));
      return vocabulary;
    }
  }
}
