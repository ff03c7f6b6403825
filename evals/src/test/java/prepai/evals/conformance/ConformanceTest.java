package prepai.evals.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prepai.bank.BankReader;
import prepai.judging.LexicalJudge;
import prepai.plan.Bank;
import prepai.plan.Question;

/// Every scripted candidate takes every track once, judged by words, which is quick; `./prepai
/// evals conformance` judges by sense and with several seeds.
final class ConformanceTest {
  private static final long SEED = 1;
  private static Bank bank = new Bank(List.of(), List.of());
  private static Conformance.Outcome outcome = new Conformance.Outcome(List.of(), List.of());

  @BeforeAll
  static void hold() {
    bank = new BankReader().read(List.of(Path.of("../content")));
    outcome =
        new Conformance(bank, new LexicalJudge())
            .run(bank.tracks(), List.of(Candidate.values()), SEED);
  }

  @Test
  void noRuleIsBroken() {
    assertEquals(
        "",
        outcome.violations().stream().map(Violation::toString).collect(Collectors.joining("\n")));
  }

  @Test
  void everyCandidateTookEveryTrack() {
    var seen = new HashSet<String>();
    outcome.interviews().forEach(held -> seen.add(held.track() + " " + held.candidate()));

    assertEquals(bank.tracks().size() * Candidate.values().length, seen.size());
    assertEquals(seen.size(), outcome.interviews().size());
  }

  @Test
  void whoBringsACvIsAskedAboutIt() {
    List<Held> documented =
        outcome.interviews().stream()
            .filter(held -> held.candidate() == Candidate.DOCUMENTED)
            .toList();

    for (Held held : documented) {
      assertTrue(
          held.session().inquiries().stream()
              .anyMatch(inquiry -> Question.subject(inquiry.question().id()).isPresent()),
          held::track);
    }
  }

  /// A check that nothing touches proves nothing.
  @Test
  void whatTheRulesAreAboutHappens() {
    Set<String> moves =
        outcome.interviews().stream()
            .flatMap(held -> held.turns().stream())
            .flatMap(turn -> turn.decided().moves().stream())
            .map(move -> move.getClass().getSimpleName())
            .collect(Collectors.toSet());
    Set<Step.Mark> marks =
        outcome.interviews().stream()
            .flatMap(held -> held.said().values().stream())
            .map(Step.Say::mark)
            .collect(Collectors.toSet());

    assertTrue(
        moves.containsAll(
            Set.of(
                "Hint",
                "Probe",
                "Challenge",
                "Redirect",
                "Nudge",
                "Clarify",
                "TimeCheck",
                "Answer",
                "Wrap")),
        moves::toString);
    assertEquals(Set.of(Step.Mark.values()), marks);
  }
}
