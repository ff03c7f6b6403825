package prepai.evals.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepai.plan.Question;
import prepai.session.Inquiry;

/// Takes apart what was said.
final class Speech {
  private static final Pattern END = Pattern.compile("(?<=[.?!…])\\s+");
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Stands for a text of the bank.
  static final String AUTHORED = "§";

  private Speech() {}

  static List<String> sentences(String text) {
    return List.of(END.split(text.strip(), -1));
  }

  /// The stretches between quotations of the candidate.
  static List<String> unquoted(String text) {
    return List.of(QUOTED.split(text, -1));
  }

  /// Words in small letters, without punctuation.
  static List<String> words(String text) {
    return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// Every run of so many words.
  static List<String> runs(String text, int length) {
    List<String> words = words(text);
    var runs = new ArrayList<String>();
    for (int index = 0; index + length <= words.size(); index++) {
      runs.add(String.join(" ", words.subList(index, index + length)));
    }
    return runs;
  }

  /// The question that a turn is about, with how far it had got before the turn was spoken.
  static Optional<Inquiry> about(Held held, Held.Turn turn) {
    return turn.said()
        .question()
        .map(number ->
            turn.before().inquiries().size() >= number
                ? turn.before().inquiries().get(number - 1)
                : held.session().inquiries().get(number - 1));
  }

  /// What was said with every text of the bank replaced, so that the interviewer's own phrases are
  /// left.
  static String framed(Held held, Held.Turn turn) {
    String text = turn.said().text();
    for (String authored : about(held, turn).map(Speech::authored).orElse(List.of())) {
      text = text.replace(authored, AUTHORED);
    }
    var track = held.session().track().orElseThrow();
    return text.replace(track.opening(), AUTHORED).replace(track.warmUp(), AUTHORED);
  }

  private static List<String> authored(Inquiry inquiry) {
    Question question = inquiry.question();
    return Stream.of(
            Stream.of(question.prompt()),
            question.hints().stream(),
            question.points(true).stream().map(point -> point.probe()),
            question.challenge().stream().map(Question.Challenge::say),
            question.clarifications().stream().map(Question.Clarification::answer))
        .flatMap(texts -> texts)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
