package prepai.agent;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.evidence.Finding;
import prepai.evidence.Status;
import prepai.interviewer.Judge;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.session.Inquiry;
import prepai.session.Line;
import prepai.text.Sentences;
import prepai.text.Words;

/// Nothing of the solution that the candidate has not said. A speech leaks when it would earn a
/// candidate a point that is open, shares a run of words with the model answer or an open point, or
/// holds a value that only a hidden test knows.
///
/// @param judge by the words alone, which is at once
record NoLeak(Judge judge) implements Rule {
  /// So many words in a row are nobody's own.
  private static final int RUN = 7;

  /// So many are not either, when enough of them carry meaning.
  private static final int TELLING_RUN = 6;

  private static final int TELLING = 4;

  @Override
  public Optional<String> objection(Draft draft) {
    Optional<Inquiry> open =
        draft.scene().session().current().filter(inquiry -> isAbout(draft, inquiry));
    boolean told =
        open.filter(inquiry -> earns(draft, inquiry)).isPresent()
            || draft
                .scene()
                .question()
                .filter(question -> quotes(draft, question, open))
                .isPresent();
    return Rule.when(told, "It gives away part of the answer. Ask without naming what is missing.");
  }

  private static boolean isAbout(Draft draft, Inquiry inquiry) {
    return draft
        .scene()
        .question()
        .filter(question -> question.id().equals(inquiry.question().id()))
        .isPresent();
  }

  private boolean earns(Draft draft, Inquiry inquiry) {
    Set<String> closed = new HashSet<>(hits(draft.task().authored(), inquiry));
    closed.addAll(hits(inquiry.question().prompt(), inquiry));
    inquiry.points().stream()
        .map(Point::id)
        .filter(point ->
            inquiry.finding(point).filter(found -> found.status() == Status.HIT).isPresent())
        .forEach(closed::add);
    Draft.heard(draft.scene()).ifPresent(said -> closed.addAll(hits(said, inquiry)));
    return !closed.containsAll(hits(draft.speech(), inquiry));
  }

  private Set<String> hits(String text, Inquiry inquiry) {
    return judge
        .judge(new Judge.Answer(1, text, inquiry.afresh(), Optional.empty()))
        .findings()
        .stream()
        .filter(found -> found.status() == Status.HIT)
        .map(Finding::point)
        .collect(Collectors.toSet());
  }

  private static boolean quotes(Draft draft, Question question, Optional<Inquiry> open) {
    Set<String> known = new HashSet<>(runs(draft.task().authored()));
    known.addAll(runs(question.prompt()));
    draft.scene().session().lines().stream()
        .filter(line -> line.role() == Line.Role.USER)
        .forEach(line -> known.addAll(runs(line.text())));
    Stream<String> points =
        question.points(true).stream()
            .filter(point ->
                open.flatMap(inquiry -> inquiry.finding(point.id()))
                    .filter(found -> found.status() == Status.HIT)
                    .isEmpty())
            .flatMap(
                point -> Stream.concat(Stream.of(point.claim()), point.paraphrases().stream()));
    Set<String> secret =
        Stream.of(Stream.of(question.reference()), points, question.hints().stream())
            .flatMap(texts -> texts)
            .flatMap(text -> runs(text).stream())
            .collect(Collectors.toSet());
    return runs(draft.speech()).stream()
        .anyMatch(run -> secret.contains(run) && !known.contains(run));
  }

  /// Every run of words that cannot have come about by chance.
  private static Set<String> runs(String text) {
    List<String> words = List.of(Sentences.key(text).split(" ", -1));
    var runs = new HashSet<String>();
    for (int from = 0; from + TELLING_RUN <= words.size(); from++) {
      String run = String.join(" ", words.subList(from, from + TELLING_RUN));
      if (Words.stems(run).size() >= TELLING) {
        runs.add(run);
      }
      if (from + RUN <= words.size()) {
        runs.add(String.join(" ", words.subList(from, from + RUN)));
      }
    }
    return runs;
  }
}
