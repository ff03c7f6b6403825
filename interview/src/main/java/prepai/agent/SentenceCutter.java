package prepai.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text that comes in pieces into sentences, each as soon as it is whole.
final class SentenceCutter {
  private static final Pattern END =
      Pattern.compile("(?<![Ee]\\.g|[Ii]\\.e|\\betc|\\bvs)[.?!…]+[”\"')]*\\s+|\\n+");

  private static final Pattern CLOSED = Pattern.compile("[.?!…][”\"')]*$");
  private static final Pattern LOOSE_END = Pattern.compile("[,;:–—-]+$");
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]*");

  private final StringBuilder rest = new StringBuilder();

  /// The sentences that a further piece completes.
  List<String> plus(String piece) {
    rest.append(piece);
    var whole = new ArrayList<String>();
    Matcher matcher = END.matcher(rest);
    int from = 0;
    while (matcher.find()) {
      add(whole, rest.substring(from, matcher.end()));
      from = matcher.end();
    }
    rest.delete(0, from);
    return whole;
  }

  /// What is left when nothing more comes.
  Optional<String> end() {
    var last = new ArrayList<String>();
    add(last, rest.toString());
    rest.setLength(0);
    return last.stream().findFirst();
  }

  private static void add(List<String> sentences, String text) {
    String sentence = text.strip().replaceAll("\\s+", " ");
    if (!sentence.isEmpty()) {
      sentences.add(closed(sentence));
    }
  }

  /// With a capital and a point, which models forget where they write little.
  private static String closed(String sentence) {
    String open = LOOSE_END.matcher(sentence).replaceFirst("");
    if (open.isEmpty()) {
      return sentence;
    }
    String capital = Character.toUpperCase(open.charAt(0)) + open.substring(1);
    return CLOSED.matcher(capital).find() || NO_WORDS.matcher(capital).matches()
        ? capital
        : capital + ".";
  }
}
