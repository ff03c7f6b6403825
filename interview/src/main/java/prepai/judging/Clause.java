package prepai.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.text.Words;

/// A sentence, or a part of a long one, of what a candidate said.
///
/// @param text a verbatim substring of the message
/// @param start where in the message it begins
/// @param tokens its words; offsets are within `text`
public record Clause(String text, int start, List<Words.Token> tokens) {
  private static final Pattern END = Pattern.compile("(?<=[.?!;:])\\s+|\\n+");
  private static final Pattern JOINT =
      Pattern.compile(
          ",\\s+(?=(?:and|but|so|then|because|which|while|or)\\b)|\\s+(?=(?:but|because|so that|whereas)\\b)|\\s+[–—-]\\s+");

  /// Who asks states nothing.
  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:(?:and|but|so|or|also|then|ok|okay|well|sorry|first)[, ]+)*(?:what|which|how|is|are|am|do|does|can|could|should|may|will|would|who|when|where|did|has|have|was|were)\\b.*\\?$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// Who says that he does not know, shows nothing by what he names.
  private static final Pattern DISCLAIMS =
      Pattern.compile(
          "\\b(?:i(?:'d| would|'ve| have|'m| am)? (?:really |honestly |actually |just |frankly |also )*"
              + "(?:don['’]?t|do not|wouldn['’]?t|would not|couldn['’]?t|could not|can['’]?t|cannot|never|not)"
              + " (?:really |exactly |quite |even |ever |entirely |too |very |that )*"
              + "(?:know|remember|recall|sure|certain|familiar|heard|aware|tell you|say (?:what|how|why|which))"
              + "|no (?:real |good )?(?:idea|clue)|i forget\\b|i forgot (?:what|how|why|which|the name))\\b",
          Pattern.CASE_INSENSITIVE);

  /// Who names a belief to deny it, does not hold it.
  private static final Pattern DENIES =
      Pattern.compile(
          "^(?:and |but |so |no,? )?it(?:"
              + "(?: is not| isn['’]t|['’]s not) (?:simply |just |really )?(?:true|correct|right|the case)"
              + "|(?: is|['’]s) (?:simply |just )?(?:untrue|false|wrong|incorrect|a myth)"
              + ") (?:that|to say)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONG = 34;

  public Clause {
    tokens = List.copyOf(tokens);
  }

  /// Splits a message at its sentences, and long sentences at their joints. Questions are left out,
  /// and so are words that only say that the speaker does not know.
  public static List<Clause> of(String message) {
    var clauses = new ArrayList<Clause>();
    for (Clause sentence : split(message, 0, END)) {
      if (DENIES.matcher(sentence.text.strip()).find()) {
        continue;
      }
      if (sentence.tokens.size() <= LONG && !sentence.disclaims()) {
        add(clauses, sentence);
      } else {
        split(sentence.text, sentence.start, JOINT).stream()
            .flatMap(part -> part.cut().stream())
            .forEach(part -> add(clauses, part));
      }
    }
    return clauses;
  }

  /// Speech that was written down has few marks: what is still far too long is cut between words.
  private List<Clause> cut() {
    if (tokens.size() <= LONG + LONG / 2) {
      return List.of(this);
    }
    var pieces = new ArrayList<Clause>();
    for (int first = 0; first < tokens.size(); first += LONG) {
      int from = first == 0 ? 0 : tokens.get(first).start();
      int next = first + LONG;
      int to = next < tokens.size() ? tokens.get(next).start() : text.length();
      pieces.add(part(text, from, to, start));
    }
    return pieces;
  }

  private boolean disclaims() {
    return DISCLAIMS.matcher(text).find();
  }

  private static void add(List<Clause> clauses, Clause clause) {
    if (!clause.tokens.isEmpty() && !ASKS.matcher(clause.text).find() && !clause.disclaims()) {
      clauses.add(clause);
    }
  }

  private static List<Clause> split(String text, int offset, Pattern at) {
    var parts = new ArrayList<Clause>();
    Matcher matcher = at.matcher(text);
    int from = 0;
    while (matcher.find()) {
      parts.add(part(text, from, matcher.start(), offset));
      from = matcher.end();
    }
    parts.add(part(text, from, text.length(), offset));
    return parts;
  }

  private static Clause part(String text, int from, int to, int offset) {
    String piece = text.substring(from, to);
    String bare = piece.strip();
    int lead = bare.isEmpty() ? 0 : piece.indexOf(bare);
    return new Clause(bare, offset + from + lead, Words.of(bare));
  }

  /// The words from token `first` to token `last` with a few around them, verbatim.
  public String around(int first, int last, int most) {
    int spare = Math.max(0, most - (last - first + 1));
    int from = Math.max(0, first - spare / 2);
    int to = Math.min(tokens.size() - 1, Math.max(last, from + most - 1));
    from = Math.max(0, Math.min(from, to - most + 1));
    int end = to == tokens.size() - 1 ? text.length() : tokens.get(to).end();
    int start = from == 0 ? 0 : tokens.get(from).start();
    return text.substring(start, end).strip();
  }
}
