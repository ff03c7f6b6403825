package prepai.evals.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

  /// Stands for the model answer among the points.
  private static final String REFERENCE = "";

  private final Map<String, Map<String, Set<String>>> secrets = new ConcurrentHashMap<>();

  @Override
  public Stream<Violation> of(Held held) {
    return held.turns().stream()
        .filter(turn -> turn.decided().moves().stream().noneMatch(Move.Hint.class::isInstance))
        .flatMap(turn ->
            Speech.about(held, turn).stream()
                .flatMap(inquiry -> leaked(turn, inquiry).stream())
                .map(run -> held.violation(NAME, turn, "“" + run + "” in: " + turn.said().text())));
  }

  private Optional<String> leaked(Held.Turn turn, Inquiry inquiry) {
    Question question = inquiry.question();
    Map<String, Set<String>> secret = secrets.computeIfAbsent(question.id(), _ -> secret(question));
    List<String> shared =
        Speech.unquoted(turn.said().text()).stream()
            .flatMap(part -> Speech.runs(part, RUN).stream())
            .filter(secret::containsKey)
            .toList();
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    Set<String> open =
        question.points(true).stream()
            .map(Point::id)
            .filter(point ->
                inquiry.finding(point).filter(found -> found.status() == Status.HIT).isEmpty())
            .collect(Collectors.toSet());
    Set<String> known = known(turn, question);
    return shared.stream()
        .filter(run -> !known.contains(run))
        .filter(run ->
            secret.getOrDefault(run, Set.of()).stream()
                .anyMatch(of -> open.contains(of) || (of.equals(REFERENCE) && !open.isEmpty())))
        .findFirst();
  }

  /// Every run of the solution, with the points it belongs to.
  private static Map<String, Set<String>> secret(Question question) {
    var secret = new HashMap<String, Set<String>>();
    for (Point point : question.points(true)) {
      Stream.concat(Stream.of(point.claim()), point.paraphrases().stream())
          .flatMap(text -> Speech.runs(text, RUN).stream())
          .forEach(run -> secret.computeIfAbsent(run, _ -> new HashSet<>()).add(point.id()));
    }
    Speech.runs(question.reference(), RUN)
        .forEach(run -> secret.computeIfAbsent(run, _ -> new HashSet<>()).add(REFERENCE));
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
