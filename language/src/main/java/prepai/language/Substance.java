package prepai.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import prepai.text.Words;

/// Whether an answer says anything beyond the question and beyond phrases that fit any question.
final class Substance {
  private static final Set<String> PASSING =
      Set.of("idk", "dunno", "pass", "skip", "na", "unknown", "unsure", "clue", "idea", "sorry");

  /// After “not”, “no” or “cannot”: words of somebody who passes.
  private static final Set<String> NOT_KNOWN =
      Set.of(
          "know",
          "knows",
          "sure",
          "idea",
          "clue",
          "remember",
          "recall",
          "answer",
          "certain",
          "familiar",
          "understand",
          "think",
          "tell",
          "learned",
          "learnt",
          "heard",
          "studied",
          "aware");

  /// What else such an answer is made of.
  private static final Set<String> AROUND =
      Set.of(
          "im",
          "ive",
          "honestly",
          "really",
          "sorry",
          "afraid",
          "question",
          "answer",
          "this",
          "right",
          "now",
          "know",
          "guess",
          "maybe",
          "perhaps",
          "exactly",
          "off",
          "top",
          "head",
          "mind",
          "topic",
          "unfortunately",
          "moment",
          "yet",
          "am",
          "before",
          "come",
          "cover",
          "covered",
          "class",
          "next",
          "please",
          "move",
          "knowledge",
          "enough",
          "about",
          "good",
          "one",
          "say",
          "think",
          "do");

  private static final int LONGEST_PASS = 25;

  private Substance() {}

  static void into(
      Sheet sheet, Reading question, Reading reference, Reading answer, Lexicon lexicon) {
    Set<String> fresh = new HashSet<>(answer.stems());
    fresh.removeAll(question.stems());
    fresh.removeAll(lexicon.hollow());
    Set<String> wanted = new HashSet<>(reference.stems());
    wanted.removeAll(question.stems());
    wanted.removeAll(lexicon.hollow());
    sheet.put(
        "said",
        Math.log1p(fresh.stream().sorted().mapToDouble(lexicon.commonness()::weight).sum()));
    sheet.put("said share", fresh.size() / Math.max(1.0, answer.stems().size()));
    sheet.put("said against wanted", Math.log((1.0 + fresh.size()) / (1 + wanted.size())));
    sheet.put(
        "wanted recall",
        wanted.isEmpty()
            ? 0.5
            : Overlap.share(wanted, answer.stems(), lexicon.commonness()::weight));
    sheet.put("hollow share", Overlap.share(answer.stems(), lexicon.hollow(), _ -> 1));
    sheet.put("question copied", pairsCopied(question, answer));
    sheet.put("question recall", Overlap.share(question.stems(), answer.stems(), _ -> 1));
  }

  /// The share of the answer's neighbouring words that are neighbours in the question.
  private static double pairsCopied(Reading question, Reading answer) {
    List<String> asked = question.tokens().stream().map(Reading::key).toList();
    List<String> said = answer.tokens().stream().map(Reading::key).toList();
    var pairs = new HashSet<String>();
    IntStream.range(1, asked.size())
        .forEach(index -> pairs.add(asked.get(index - 1) + " " + asked.get(index)));
    long copied =
        IntStream.range(1, said.size())
            .filter(index -> pairs.contains(said.get(index - 1) + " " + said.get(index)))
            .count();
    return said.size() > 1 ? copied / (said.size() - 1.0) : 0;
  }

  /// Whether an answer only says that there is none: “I don't know”, “no idea, sorry”, “pass”.
  ///
  /// @param asked stems of the question, which such an answer may repeat
  /// @param told stems of the reference: its words are an answer
  static boolean passes(List<Words.Token> answer, Set<String> asked, Set<String> told) {
    if (answer.size() > LONGEST_PASS
        || answer.stream()
            .anyMatch(word -> told.contains(word.stem()) && !asked.contains(word.stem()))) {
      return false;
    }
    boolean passing = false;
    boolean denied = false;
    for (Words.Token word : answer) {
      String plain = word.plain();
      boolean denies = Negation.negates(List.of(word), 0);
      boolean refuses = PASSING.contains(plain) || (denied && NOT_KNOWN.contains(plain));
      if (refuses) {
        passing = true;
      } else if (word.carriesMeaning()
          && !AROUND.contains(plain)
          && !NOT_KNOWN.contains(plain)
          && !asked.contains(word.stem())) {
        return false;
      }
      denied |= denies;
    }
    return passing || answer.isEmpty();
  }
}
