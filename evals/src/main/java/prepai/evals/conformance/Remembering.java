package prepai.evals.conformance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Quote;
import prepai.interviewer.Judge;
import prepai.session.Inquiry;

/// A judge that need not judge the same words twice: several candidates give the same answer. Does
/// not make ready for questions that nobody answers.
final class Remembering implements Judge {
  private final Judge judge;
  private final ConcurrentHashMap<Asked, Judgement> judged = new ConcurrentHashMap<>();

  /// All that a judgement depends on, beside the number of the event.
  private record Asked(
      String question,
      int points,
      Set<String> probed,
      int hints,
      Optional<String> probe,
      String text) {}

  Remembering(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Judgement judge(Answer answer) {
    Inquiry inquiry = answer.inquiry();
    var asked =
        new Asked(
            inquiry.question().id(),
            inquiry.points().size(),
            inquiry.probed(),
            inquiry.hints().size(),
            answer.probedPoint(),
            answer.text());
    return at(answer.seq(), judged.computeIfAbsent(asked, _ -> judge.judge(answer)));
  }

  private static Judgement at(long seq, Judgement judgement) {
    return new Judgement(
        judgement.findings().stream().map(found -> at(seq, found)).toList(),
        judgement.misconceptions().stream()
            .map(wrong -> new Judgement.Misbelief(wrong.id(), at(seq, wrong.said())))
            .toList(),
        judgement.redFlags().stream()
            .map(flag -> new Judgement.Remark(at(seq, flag.said()), flag.note()))
            .toList());
  }

  private static Finding at(long seq, Finding found) {
    List<Quote> quotes = found.quotes().stream().map(quote -> at(seq, quote)).toList();
    return new Finding(found.point(), found.status(), quotes, found.prompted(), found.rung());
  }

  private static Quote at(long seq, Quote quote) {
    return new Quote(seq, quote.quote());
  }
}
