package prepai.evals.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepai.plan.Kind;
import prepai.session.Inquiry;
import prepai.session.Move;

/// What the interviewer says is whole English and fits the moment.
final class Manners implements Rule {
  private static final String NAME = "manners";

  /// What no message holds, once the texts of the bank are taken out, and why.
  private static final Map<Pattern, String> WRONG = wrong();

  private static final Pattern STORY_WANTED =
      Pattern.compile(
          "\\b(?:(?:an?|small|modest|perfect|another) (?:\\w+ )?(?:example|story)|something from)\\b");

  private static Map<Pattern, String> wrong() {
    var wrong = new LinkedHashMap<Pattern, String>();
    wrong.put(Pattern.compile("\\{\\w+}"), "a gap was not filled");
    wrong.put(Pattern.compile("[:;,] " + Speech.AUTHORED), "a capital after a colon");
    wrong.put(Pattern.compile("(?:^|[.?!] )[a-z]"), "a sentence without a capital");
    wrong.put(Pattern.compile(" {2}|\\s[.,;?!]|\\.\\.|[.?!][A-Za-z“]"), "spaces or points astray");
    wrong.put(
        Pattern.compile("your (?:introduction|questions)(?: that| counts|\\.| now)"),
        "no question is open");
    wrong.put(
        Pattern.compile(
            "^(?:For now|As far as I can see|With the clock running|From my side|Once more), "),
        "a phrase for want of a phrase");
    wrong.put(Pattern.compile("message \\d+ of our talk"), "a phrase for want of a phrase");
    return wrong;
  }

  @Override
  public Stream<Violation> of(Held held) {
    return held.turns().stream()
        .flatMap(turn -> {
          String framed = Speech.framed(held, turn).replaceAll("“[^”]*”", "“…”");
          return Stream.concat(
              WRONG.entrySet().stream()
                  .filter(entry -> entry.getKey().matcher(framed).find())
                  .map(entry -> held.violation(NAME, turn, entry.getValue() + ": " + framed)),
              unfit(held, turn));
        });
  }

  /// Looks for a story that is being told already.
  private static Stream<Violation> unfit(Held held, Held.Turn turn) {
    boolean told =
        Speech.about(held, turn)
            .filter(inquiry -> inquiry.question().kind() == Kind.BEHAVIOURAL)
            .filter(Manners::told)
            .isPresent();
    return told
            && turn.main() instanceof Move.Nudge
            && STORY_WANTED.matcher(turn.said().text()).find()
        ? Stream.of(held.violation(NAME, turn, "asks for a story again: " + turn.said().text()))
        : Stream.empty();
  }

  private static boolean told(Inquiry inquiry) {
    return !inquiry.answers().isEmpty();
  }
}
