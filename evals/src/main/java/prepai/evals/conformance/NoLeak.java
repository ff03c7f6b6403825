package prepai.evals.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import prepai.evidence.Status;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.session.Inquiry;
import prepai.session.Line;
import prepai.session.Move;

/// The interviewer says nothing of the solution that the candidate has not said: no eight words in
/// a row of the model answer or of a point that is open. Hints are there to say some of it.
final class NoLeak implements Rule {
  private static final String NAME = "no-leak";
  private static final int RUN = 8;

  @Override
  public Stream<Violation> of(Held held) {
    return held.turns().stream()
        .filter(turn -> turn.decided().moves().stream().noneMatch(Move.Hint.class::isInstance))
        .flatMap(turn ->
            Speech.about(held, turn).stream()
                .flatMap(inquiry -> leaked(turn, inquiry).stream())
                .map(run -> held.violation(NAME, turn, "“" + run + "” in: " + turn.said().text())));
  }

  private static Set<String> leaked(Held.Turn turn, Inquiry inquiry) {
    Map<String, String> secret = secret(inquiry);
    Set<String> known = known(turn, inquiry.question());
    var leaked = new HashSet<String>();
    Speech.unquoted(turn.said().text()).stream()
        .flatMap(part -> Speech.runs(part, RUN).stream())
        .filter(run -> secret.containsKey(run) && !known.contains(run))
        .limit(1)
        .forEach(leaked::add);
    return leaked;
  }

  private static Map<String, String> secret(Inquiry inquiry) {
    var secret = new HashMap<String, String>();
    boolean open = false;
    for (Point point : inquiry.question().points(true)) {
      boolean made =
          inquiry.finding(point.id()).filter(found -> found.status() == Status.HIT).isPresent();
      if (!made) {
        open = true;
        Stream.concat(Stream.of(point.claim()), point.paraphrases().stream())
            .flatMap(text -> Speech.runs(text, RUN).stream())
            .forEach(run -> secret.put(run, point.id()));
      }
    }
    if (open) {
      Speech.runs(inquiry.question().reference(), RUN).forEach(run -> secret.put(run, "reference"));
    }
    return secret;
  }

  /// The question says of itself what it says, and a candidate may be quoted.
  private static Set<String> known(Held.Turn turn, Question question) {
    var known = new HashSet<>(Speech.runs(question.prompt(), RUN));
    turn.before().lines().stream()
        .filter(line -> line.role() == Line.Role.USER)
        .forEach(line -> known.addAll(Speech.runs(line.text(), RUN)));
    return known;
  }
}
