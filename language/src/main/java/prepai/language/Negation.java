package prepai.language;

import java.util.List;
import java.util.Set;
import prepai.text.Words;

/// Which words a text denies.
final class Negation {
  private static final Set<String> NEGATORS =
      Set.of(
          "not",
          "no",
          "never",
          "without",
          "cannot",
          "cant",
          "dont",
          "doesnt",
          "didnt",
          "wont",
          "isnt",
          "arent",
          "wasnt",
          "werent",
          "shouldnt",
          "wouldnt",
          "couldnt",
          "hasnt",
          "havent",
          "hadnt",
          "mustnt",
          "neednt",
          "neither",
          "nor",
          "nothing",
          "none",
          "nobody",
          "nowhere",
          "hardly",
          "barely",
          "rarely",
          "seldom",
          "unable",
          "fails",
          "fail",
          "failing",
          "refuses",
          "refuse",
          "lacks",
          "lack",
          "lacking",
          "impossible",
          "nt");

  /// Words after which a negation no longer holds.
  private static final Set<String> ENDS = Set.of("but", "because", "while", "whereas", "although");

  /// Words that a negation reaches.
  private static final int REACH = 6;

  private Negation() {}

  /// Whether a word turns round what follows it. “Not only” and “nothing but” do not.
  static boolean negates(List<Words.Token> tokens, int index) {
    if (!NEGATORS.contains(tokens.get(index).plain())) {
      return false;
    }
    if (index + 1 == tokens.size()) {
      return true;
    }
    String next = tokens.get(index + 1).plain();
    return !next.equals("only") && !next.equals("just") && !next.equals("but");
  }

  /// How many words turn something round.
  static int count(List<Words.Token> tokens) {
    int count = 0;
    for (int index = 0; index < tokens.size(); index++) {
      count += negates(tokens, index) ? 1 : 0;
    }
    return count;
  }

  /// For each word, whether it stands under a negation; under two, it does not.
  static boolean[] scopes(String text, List<Words.Token> tokens) {
    boolean[] denied = new boolean[tokens.size()];
    for (int index = 0; index < tokens.size(); index++) {
      int reach = reach(tokens, index);
      for (int at = index + 1; at < tokens.size() && at <= index + reach; at++) {
        if (ENDS.contains(tokens.get(at).plain())
            || Reading.endsSentence(text, tokens.get(at - 1).end(), tokens.get(at).start())) {
          break;
        }
        denied[at] = !denied[at];
      }
    }
    return denied;
  }

  /// How many words after this one it denies.
  private static int reach(List<Words.Token> tokens, int index) {
    if (negates(tokens, index)) {
      return REACH;
    }
    if (index == 0) {
      return 0;
    }
    String pair = tokens.get(index - 1).plain() + " " + tokens.get(index).plain();
    return pair.equals("rather than") || pair.equals("instead of") ? REACH / 2 : 0;
  }
}
