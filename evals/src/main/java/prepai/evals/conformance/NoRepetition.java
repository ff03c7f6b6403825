package prepai.evals.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import prepai.session.Inquiry;
import prepai.session.Move;

/// No question is asked twice, no point probed twice, no sentence said twice, but for a courtesy of
/// up to five words and for what somebody asks to hear again.
final class NoRepetition implements Rule {
  private static final String NAME = "no-repetition";
  private static final int COURTESY = 5;

  @Override
  public Stream<Violation> of(Held held) {
    var violations = new ArrayList<Violation>();
    var sentences = new HashSet<String>();
    var probes = new HashSet<String>();
    for (Held.Turn turn : held.turns()) {
      if (turn.has(Move.Repeat.class)) {
        continue;
      }
      for (String sentence : Speech.sentences(turn.said().text())) {
        List<String> words = Speech.words(sentence);
        if (words.size() > COURTESY && !sentences.add(String.join(" ", words))) {
          violations.add(held.violation(NAME, turn, "said before: " + sentence));
        }
      }
      if (turn.main() instanceof Move.Probe probe
          && !probes.add(turn.said().question().orElse(0) + " " + probe.point())) {
        violations.add(held.violation(NAME, turn, "probed before: " + probe.point()));
      }
    }
    List<String> asked =
        held.session().inquiries().stream().map(Inquiry::question).map(one -> one.id()).toList();
    if (new HashSet<>(asked).size() < asked.size()) {
      violations.add(held.violation(NAME, "a question was asked twice: " + asked));
    }
    return violations.stream();
  }
}
