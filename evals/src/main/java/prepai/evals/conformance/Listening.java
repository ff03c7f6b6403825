package prepai.evals.conformance;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.evidence.Status;
import prepai.plan.Kind;
import prepai.plan.Point;
import prepai.session.Inquiry;
import prepai.session.Move;

/// No probe goes after what was said already, or after details of what was denied; nobody is cut
/// short who had a lot to say.
final class Listening implements Rule {
  private static final String NAME = "listening";

  /// Fewer telling words than this may be said by chance.
  private static final int FEWEST_WORDS = 4;

  @Override
  public Stream<Violation> of(Held held) {
    return held.turns().stream()
        .flatMap(turn ->
            Stream.of(
                    said(held, turn),
                    denied(held, turn),
                    cutShort(held, turn),
                    besideThePoint(held, turn))
                .flatMap(Optional::stream));
  }

  private static Optional<Violation> said(Held held, Held.Turn turn) {
    Inquiry inquiry = Speech.about(held, turn).orElse(null);
    if (!(turn.main() instanceof Move.Probe probe) || inquiry == null) {
      return Optional.empty();
    }
    Point point = point(inquiry, probe.point());
    boolean made =
        inquiry.finding(point.id()).filter(found -> found.status() == Status.HIT).isPresent();
    if (made) {
      return Optional.of(
          held.violation(NAME, turn, "probes for a point that was made: " + point.id()));
    }
    Set<String> heard =
        turn.before()
            .saidAfter(inquiry.askedSeq())
            .map(line -> " " + String.join(" ", Speech.words(line.text())) + " ")
            .collect(Collectors.toSet());
    return Stream.concat(Stream.of(point.claim()), point.paraphrases().stream())
        .map(Speech::words)
        .filter(words -> words.size() >= FEWEST_WORDS)
        .map(words -> String.join(" ", words))
        .filter(words -> heard.stream().anyMatch(line -> line.contains(" " + words + " ")))
        .findFirst()
        .map(words ->
            held.violation(NAME, turn, "was told “" + words + "” and asks: " + point.probe()));
  }

  /// What was denied has no details, and of a story that is denied twice nothing is left.
  private static Optional<Violation> denied(Held held, Held.Turn turn) {
    if (held.candidate() != Candidate.DENYING || !(turn.main() instanceof Move.Probe probe)) {
      return Optional.empty();
    }
    Inquiry inquiry = Speech.about(held, turn).orElseThrow();
    long denials =
        turn.before()
            .saidAfter(inquiry.askedSeq())
            .filter(line -> Provocations.DENIALS.contains(line.text()))
            .count();
    boolean now =
        held.answered(turn).filter(say -> Provocations.DENIALS.contains(say.text())).isPresent();
    Point wanted = point(inquiry, probe.point());
    boolean detail =
        turn.before()
            .lastProbe()
            .map(last -> point(inquiry, last.point()))
            .filter(last ->
                last.facet() == wanted.facet() || wanted.dependsOn().equals(Optional.of(last.id())))
            .isPresent();
    boolean story = inquiry.question().kind() == Kind.BEHAVIOURAL;
    return now && (detail || (story && denials > 1))
        ? Optional.of(held.violation(NAME, turn, "was told no and asks: " + turn.said().text()))
        : Optional.empty();
  }

  private static Optional<Violation> cutShort(Held held, Held.Turn turn) {
    boolean interrupts =
        turn.decided().moves().stream()
            .anyMatch(move ->
                move instanceof Move.Redirect redirect
                    && redirect.cause() == Move.Redirect.Cause.RAMBLING);
    return interrupts && held.candidate() != Candidate.RAMBLING
        ? Optional.of(held.violation(NAME, turn, "cuts an answer short: " + turn.said().text()))
        : Optional.empty();
  }

  /// In the last minutes: an answer to something else than was asked, or to what was no question.
  private static Optional<Violation> besideThePoint(Held held, Held.Turn turn) {
    if (!(turn.main() instanceof Move.Answer answer)) {
      return Optional.empty();
    }
    String text = held.answered(turn).map(Step.Say::text).orElse("");
    return Provocations.QUESTIONS.get(text) == answer.about()
        ? Optional.empty()
        : Optional.of(
            held.violation(NAME, turn, "takes for a question on " + answer.about() + ": " + text));
  }

  private static Point point(Inquiry inquiry, String id) {
    return inquiry.question().points(true).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
