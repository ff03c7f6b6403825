package prepai.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import prepai.text.Words;

/// What speaks against an answer that has the right words: denials, opposites, words that changed
/// places or were put instead of others.
final class Contradiction {
  /// Cosine from which two words mean the same.
  private static final double SAME = 0.7;

  private static final Pattern ARTICLES = Pattern.compile("\\b(?:a|an|the) ");
  private static final Pattern LISTING = Pattern.compile("\\b(?:and|or|nor|both) ");

  private final Reading reference;
  private final Reading answer;
  private final Alignment told;
  private final Lexicon lexicon;
  private final List<Words.Token> wordsTold;
  private final List<Words.Token> wordsSaid;
  private final List<String> keysTold;
  private final List<String> keysSaid;

  /// How often each word stands in the reference and in the answer.
  private final Map<String, Integer> countsTold;

  private final Map<String, Integer> countsSaid;

  Contradiction(Reading reference, Reading answer, Alignment told, Lexicon lexicon) {
    this.reference = reference;
    this.answer = answer;
    this.told = told;
    this.lexicon = lexicon;
    wordsTold = reference.tokens();
    wordsSaid = answer.tokens();
    keysTold = wordsTold.stream().map(Reading::key).toList();
    keysSaid = wordsSaid.stream().map(Reading::key).toList();
    countsTold = reference.counts();
    countsSaid = answer.counts();
  }

  void into(Sheet sheet) {
    int denialsTold = Negation.count(wordsTold);
    int denialsSaid = Negation.count(wordsSaid);
    sheet.put("one denies", (denialsTold > 0) != (denialsSaid > 0) ? 1 : 0);
    sheet.put("denials", denialsSaid / Math.max(1.0, wordsSaid.size()));
    sheet.put("denials more", denialsSaid - denialsTold);
    sheet.put("denied", denied());
    double opposed = opposed();
    sheet.put("opposed", opposed);
    sheet.put("opposed share", opposed / Math.max(1, answer.size()));
    int common = common();
    double gapDenials = difference(sheet, common);
    sheet.put("neighbours kept", neighbours(keysTold, keysSaid));
    sheet.put("neighbours from the reference", neighbours(keysSaid, keysTold));
    int turned = turned();
    sheet.put("turned pairs", turned);
    double swapped = swapped();
    sheet.put("roles swapped", swapped);
    sheet.put("contradictions", opposed + swapped + gapDenials);
    double alike = 2.0 * common / Math.max(1, keysTold.size() + keysSaid.size());
    sheet.put("alike", alike);
    sheet.put("contradictions though alike", alike * (opposed + swapped + gapDenials));
    sheet.put("turned though alike", alike * turned);
    double flow = lexicon.wordOrder().flow(answer.text(), wordsSaid);
    sheet.put("flow", flow);
    sheet.put("flow lost", lexicon.wordOrder().flow(reference.text(), wordsTold) - flow);
    Set<String> numbersSaid = Overlap.numbers(answer);
    sheet.put(
        "other numbers",
        numbersSaid.isEmpty()
            ? 0
            : 1 - Overlap.share(numbersSaid, Overlap.numbers(reference), _ -> 1));
  }

  /// The share of the reference's words that the answer says under a denial and the reference does
  /// not, or the reverse.
  private double denied() {
    double turned = 0;
    double met = 0;
    for (int index = 0; index < told.size(); index++) {
      int there = told.nearest(index);
      if (there >= 0 && told.similarity(index) > SAME) {
        met += reference.weight(index);
        turned += reference.negated(index) == answer.negated(there) ? 0 : reference.weight(index);
      }
    }
    return met > 0 ? turned / met : 0;
  }

  /// How many words of the answer stand for their opposite in the reference: the answer has more of
  /// the one, and less of the other.
  private double opposed() {
    int found = 0;
    for (var said : countsSaid.entrySet()) {
      int more = said.getValue() - countsTold.getOrDefault(said.getKey(), 0);
      if (more > 0) {
        found +=
            countsTold.entrySet().stream()
                .filter(word -> lexicon.opposites().are(said.getKey(), word.getKey()))
                .mapToInt(word ->
                    Math.min(more, word.getValue() - countsSaid.getOrDefault(word.getKey(), 0)))
                .filter(less -> less > 0)
                .max()
                .orElse(0);
      }
    }
    return found;
  }

  /// How many neighbours among the telling words that both texts have once stand the other way
  /// round in the answer.
  private int turned() {
    List<String> once =
        IntStream.range(0, reference.size())
            .mapToObj(reference::stem)
            .filter(stem -> places(reference, stem).length == 1 && places(answer, stem).length == 1)
            .toList();
    int turned = 0;
    for (int index = 1; index < once.size(); index++) {
      turned += places(answer, once.get(index - 1))[0] > places(answer, once.get(index))[0] ? 1 : 0;
    }
    return turned;
  }

  private static int[] places(Reading text, String stem) {
    return IntStream.range(0, text.size()).filter(index -> text.stem(index).equals(stem)).toArray();
  }

  /// How many pairs such as “names into addresses” stand the other way round, with the same words
  /// between them. Lists do not count: “a and b” is “b and a”.
  private double swapped() {
    var here = links(wordsTold);
    here.retainAll(
        links(wordsSaid).stream()
            .map(link -> new Link(link.to(), link.by(), link.from()))
            .toList());
    return here.size();
  }

  /// Two telling words and the small ones between them.
  private record Link(String from, String by, String to) {}

  private static Set<Link> links(List<Words.Token> words) {
    var links = new HashSet<Link>();
    var between = new StringBuilder();
    String from = "";
    for (Words.Token word : words) {
      if (!word.carriesMeaning()) {
        between.append(word.plain()).append(' ');
        continue;
      }
      String by = ARTICLES.matcher(between).replaceAll("");
      if (!from.isEmpty() && !by.isBlank() && !LISTING.matcher(by).find()) {
        links.add(new Link(from, by, word.stem()));
      }
      from = word.stem();
      between.setLength(0);
    }
    return links;
  }

  /// How many words both have, whatever their order.
  private int common() {
    return countsTold.entrySet().stream()
        .mapToInt(word -> Math.min(word.getValue(), countsSaid.getOrDefault(word.getKey(), 0)))
        .sum();
  }

  /// What stands between the words that both have in the same order.
  ///
  /// @return how many denials one of them has there more than the other
  private double difference(Sheet sheet, int common) {
    List<Gap> gaps = new ArrayList<>();
    int kept = walk(gaps);
    sheet.put("copied", kept / Math.max(1.0, keysTold.size()));
    sheet.put("copied of the answer", kept / Math.max(1.0, keysSaid.size()));
    sheet.put("moved", common > 0 ? (common - kept) / (double) common : 0);
    sheet.put("moved words", common - kept);
    double replaced = 0;
    double denials = 0;
    for (Gap gap : gaps) {
      replaced +=
          Math.min(
              telling(wordsTold, gap.toldFrom(), gap.toldTo()),
              telling(wordsSaid, gap.saidFrom(), gap.saidTo()));
      denials +=
          Math.abs(
              denials(wordsTold, gap.toldFrom(), gap.toldTo())
                  - denials(wordsSaid, gap.saidFrom(), gap.saidTo()));
    }
    sheet.put("replaced", replaced / Math.max(1, reference.size()));
    sheet.put("replaced words", replaced);
    sheet.put("denials between", denials);
    return denials;
  }

  /// Words of the reference that the answer has others for.
  private record Gap(int toldFrom, int toldTo, int saidFrom, int saidTo) {}

  private static int telling(List<Words.Token> words, int from, int to) {
    return (int) words.subList(from, to).stream().filter(Words.Token::carriesMeaning).count();
  }

  private static int denials(List<Words.Token> words, int from, int to) {
    int count = 0;
    for (int index = from; index < to; index++) {
      count += Negation.negates(words, index) ? 1 : 0;
    }
    return count;
  }

  /// Walks along the longest common subsequence and gathers the gaps.
  ///
  /// @return its length
  private int walk(List<Gap> gaps) {
    int[][] longest = longest();
    int row = 0;
    int column = 0;
    int fromRow = 0;
    int fromColumn = 0;
    while (row < keysTold.size() && column < keysSaid.size()) {
      if (keysTold.get(row).equals(keysSaid.get(column))) {
        gaps.add(new Gap(fromRow, row, fromColumn, column));
        fromRow = ++row;
        fromColumn = ++column;
      } else if (longest[row + 1][column] >= longest[row][column + 1]) {
        row++;
      } else {
        column++;
      }
    }
    gaps.add(new Gap(fromRow, keysTold.size(), fromColumn, keysSaid.size()));
    return longest[0][0];
  }

  private int[][] longest() {
    int[][] longest = new int[keysTold.size() + 1][keysSaid.size() + 1];
    for (int row = keysTold.size() - 1; row >= 0; row--) {
      for (int column = keysSaid.size() - 1; column >= 0; column--) {
        longest[row][column] =
            keysTold.get(row).equals(keysSaid.get(column))
                ? 1 + longest[row + 1][column + 1]
                : Math.max(longest[row + 1][column], longest[row][column + 1]);
      }
    }
    return longest;
  }

  /// Of the neighbours in one text that both stand in the other, the share that are neighbours
  /// there.
  private static double neighbours(List<String> here, List<String> there) {
    Set<String> words = Set.copyOf(there);
    var pairs = new HashSet<String>();
    for (int index = 1; index < there.size(); index++) {
      pairs.add(there.get(index - 1) + " " + there.get(index));
    }
    int both = 0;
    int kept = 0;
    for (int index = 1; index < here.size(); index++) {
      if (words.contains(here.get(index - 1)) && words.contains(here.get(index))) {
        both++;
        kept += pairs.contains(here.get(index - 1) + " " + here.get(index)) ? 1 : 0;
      }
    }
    return both > 0 ? kept / (double) both : 0.5;
  }
}
