package prepai.judging;

import java.util.List;
import java.util.Map;
import prepai.text.Words;

/// How well a short phrase is found in a clause: the weighted share of its stems within a window.
///
/// @param share 0..1
/// @param words how many of the phrase's stems were found
/// @param first index of the first matched token
/// @param last index of the last matched token
/// @param negated whether the clause turns the phrase round
record PhraseMatch(double share, int words, int first, int last, boolean negated) {
  static final PhraseMatch NONE = new PhraseMatch(0, 0, 0, 0, false);
  private static final int NEGATION_REACH = 3;

  /// A phrase, ready to be looked for.
  ///
  /// @param weights weight per stem, at least one
  /// @param negative whether the phrase itself negates
  record Phrase(Map<String, Double> weights, boolean negative) {
    double total() {
      return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  static PhraseMatch find(Phrase phrase, Clause clause) {
    List<Words.Token> tokens = clause.tokens();
    int reach = 3 * phrase.weights().size() + 5;
    double total = phrase.total();
    PhraseMatch best = NONE;
    for (int start = 0; start < tokens.size(); start++) {
      if (weight(phrase, tokens.get(start)).isEmpty()) {
        continue;
      }
      PhraseMatch here =
          window(phrase, tokens, start, Math.min(tokens.size(), start + reach), total);
      if (here.share > best.share) {
        best = here;
      }
    }
    return best;
  }

  private static PhraseMatch window(
      Phrase phrase, List<Words.Token> tokens, int start, int end, double total) {
    var found = new java.util.HashSet<String>();
    double sum = 0;
    int last = start;
    boolean negationInside = false;
    for (int index = start; index < end; index++) {
      var match = weight(phrase, tokens.get(index));
      if (match.isPresent() && found.add(match.get().getKey())) {
        sum += match.get().getValue();
        last = index;
      }
    }
    for (int index = Math.max(0, start - NEGATION_REACH); index <= last; index++) {
      boolean onlyJust =
          index + 1 < tokens.size()
              && List.of("only", "just", "necessarily").contains(tokens.get(index + 1).plain());
      negationInside |= tokens.get(index).negates() && !onlyJust;
    }
    double share = sum / total;
    if (phrase.negative() && !negationInside) {
      share *= 0.4;
    }
    return new PhraseMatch(share, found.size(), start, last, negationInside && !phrase.negative());
  }

  private static java.util.Optional<Map.Entry<String, Double>> weight(
      Phrase phrase, Words.Token token) {
    if (!token.carriesMeaning()) {
      return java.util.Optional.empty();
    }
    Double exact = phrase.weights().get(token.stem());
    if (exact != null) {
      return java.util.Optional.of(Map.entry(token.stem(), exact));
    }
    return phrase.weights().entrySet().stream()
        .filter(entry -> Words.alike(entry.getKey(), token.stem()))
        .findFirst();
  }
}
