package prepai.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.text.Words;

/// A sentence, or a part of a long one, of what a candidate said.
///
/// @param text a verbatim substring of the message
/// @param tokens its words; offsets are within `text`
record Clause(String text, List<Words.Token> tokens) {
  private static final Pattern END = Pattern.compile("(?<=[.?!;])\\s+|\\n+");
  private static final Pattern JOINT =
      Pattern.compile(
          ",\\s+(?=(?:and|but|so|then|because|which|while|or)\\b)|\\s+(?=(?:but|because|so that|whereas)\\b)|\\s+[–—-]\\s+");

  /// Who asks states nothing.
  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:(?:and|but|so|or|also|then|ok|okay|well|sorry|first)[, ]+)*(?:what|which|how|is|are|am|do|does|can|could|should|may|will|would|who|when|where|did|has|have|was|were)\\b.*\\?$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int LONG = 34;

  /// Splits a message at its sentences, and long sentences at their joints. Questions are left out.
  static List<Clause> of(String message) {
    var clauses = new ArrayList<Clause>();
    for (String sentence : split(message, END)) {
      List<Words.Token> words = Words.of(sentence);
      if (words.size() <= LONG) {
        add(clauses, sentence, words);
      } else {
        split(sentence, JOINT).forEach(part -> add(clauses, part, Words.of(part)));
      }
    }
    return clauses;
  }

  private static void add(List<Clause> clauses, String text, List<Words.Token> words) {
    if (!words.isEmpty() && !ASKS.matcher(text).find()) {
      clauses.add(new Clause(text, words));
    }
  }

  private static List<String> split(String text, Pattern at) {
    var parts = new ArrayList<String>();
    Matcher matcher = at.matcher(text);
    int from = 0;
    while (matcher.find()) {
      parts.add(text.substring(from, matcher.start()).strip());
      from = matcher.end();
    }
    parts.add(text.substring(from).strip());
    return parts;
  }

  /// The words from token `first` to token `last` with a few around them, verbatim.
  String around(int first, int last, int most) {
    int spare = Math.max(0, most - (last - first + 1));
    int from = Math.max(0, first - spare / 2);
    int to = Math.min(tokens.size() - 1, Math.max(last, from + most - 1));
    from = Math.max(0, Math.min(from, to - most + 1));
    int end = to == tokens.size() - 1 ? text.length() : tokens.get(to).end();
    int start = from == 0 ? 0 : tokens.get(from).start();
    return text.substring(start, end).strip();
  }
}
