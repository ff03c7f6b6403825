package prepai.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prepai.RandomCandidate;
import prepai.Rehearsal;
import prepai.interviewer.HintPrice;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.session.Action;
import prepai.session.EndReason;
import prepai.session.Inquiry;
import prepai.session.Line;
import prepai.session.Session;

class ReportTest {
  private static final List<Rehearsal> HELD = new ArrayList<>();

  @BeforeAll
  static void holdInterviews() {
    for (int seed = 200; seed < 215; seed++) {
      var interview = Rehearsal.of(seed, 45).attended();
      var candidate = new RandomCandidate(new SplittableRandom(seed));
      for (int turn = 0; turn < 45 && !interview.over(); turn++) {
        candidate.act(interview);
      }
      HELD.add(ended(interview));
    }
  }

  private static Rehearsal ended(Rehearsal interview) {
    interview.act(new Action.End(Optional.empty()));
    return interview;
  }

  private static Report report(Rehearsal interview) {
    return Scorer.report(interview.session());
  }

  /// An interview whose candidate says everything that the rubric asks for.
  private static Rehearsal excellent(int hintsEach) {
    var interview = Rehearsal.of(1, 45);
    interview.say("I write software.");
    for (int turn = 0; turn < 40 && interview.session().invitedAt().isEmpty(); turn++) {
      interview.skipTime(Duration.ofSeconds(100));
      Question question = interview.session().current().orElseThrow().question();
      for (int hint = interview.session().current().orElseThrow().hints().size();
          hint < hintsEach;
          hint++) {
        interview.act(new Action.Hint(Optional.empty()));
      }
      int way = turn % 4;
      interview.say(
          "I was at my last job when I built and wrote this; as a result it went from 9 seconds to 2 seconds in three weeks. "
              + "Looking back I learned a lot, since then I always write tests, I convinced the lead, however nobody agreed; there is a runbook because of it. First "
              + String.join(
                  ". Then ",
                  question.points(true).stream()
                      .map(point -> point.paraphrases().get(way))
                      .toList())
              + ".");
    }
    interview.say("No questions, thank you.");
    return interview;
  }

  @Test
  void thereIsNoneWhileItRuns() {
    assertThrows(
        IllegalArgumentException.class, () -> Scorer.report(Rehearsal.of(1, 45).session()));
  }

  /// Who says twice not to know and then nothing has shown nothing; who gives up question after
  /// question has.
  @Test
  void twoAdmissionsInASilentInterviewAreNotEnough() {
    var silent = Rehearsal.of(1, 45);
    silent.say("I write software.");
    silent.say("I don't know.");
    silent.say("I really have no idea.");
    silent.skipTime(Duration.ofMinutes(50));
    silent.say("Hello?");

    assertEquals(Rating.NOT_ENOUGH_EVIDENCE, report(silent).verdict().rating());

    var givenUp = Rehearsal.of(1, 45);
    givenUp.say("I write software.");
    for (int turn = 0; turn < 12; turn++) {
      givenUp.say("I don't know.");
    }
    givenUp.skipTime(Duration.ofMinutes(50));
    givenUp.say("Hello?");

    assertEquals(Rating.STRONG_NO_HIRE, report(givenUp).verdict().rating());
  }

  @Test
  void isTheSameEachTimeItIsMade() {
    for (Rehearsal interview : HELD) {
      Report first = report(interview);

      assertEquals(first, report(interview));
      assertEquals(first, Scorer.report(Session.of(interview.id(), interview.events())));
      assertEquals(first.interview().endedAt(), first.generatedAt());
    }
  }

  @Test
  void everyQuoteIsInTheEventItNames() {
    int quotes = 0;
    for (Rehearsal interview : HELD) {
      Map<Long, String> said = new HashMap<>();
      interview.session().lines().stream()
          .filter(line -> line.role() == Line.Role.USER)
          .forEach(line -> said.put(line.seq(), line.text()));
      Report report = report(interview);
      for (Report.Dimension dimension : report.dimensions()) {
        for (Report.Evidence evidence : dimension.evidence()) {
          assertTrue(said.getOrDefault(evidence.seq(), "").contains(evidence.quote()));
          quotes++;
        }
      }
      for (Report.Answered question : report.questions()) {
        question.points().stream()
            .flatMap(point -> point.quotes().stream())
            .forEach(
                quote -> assertTrue(said.getOrDefault(quote.seq(), "").contains(quote.quote())));
        question
            .misconceptions()
            .forEach(
                wrong -> assertTrue(said.getOrDefault(wrong.seq(), "").contains(wrong.quote())));
      }
    }
    assertTrue(quotes > 50, "only " + quotes + " quotes");
  }

  @Test
  void aBandContainsItsScore() {
    for (Rehearsal interview : HELD) {
      for (Report.Dimension dimension : report(interview).dimensions()) {
        assertEquals(dimension.score().isPresent(), dimension.low().isPresent());
        dimension
            .score()
            .ifPresent(score -> {
              assertTrue(dimension.low().orElseThrow() <= score);
              assertTrue(dimension.high().orElseThrow() >= score);
            });
      }
    }
  }

  @Test
  void silenceIsNotEnoughEvidence() {
    var interview = Rehearsal.of(1, 45).attended();
    interview.pass(Duration.ofMinutes(46));

    Report report = report(interview);

    assertEquals(EndReason.FINISHED, report.interview().endReason());
    assertEquals(Rating.NOT_ENOUGH_EVIDENCE, report.verdict().rating());
    assertTrue(report.dimensions().stream().allMatch(dimension -> dimension.score().isEmpty()));
    assertTrue(report.questions().stream().allMatch(question -> question.score().isEmpty()));
    assertEquals(new Report.Speaking(0, 0, 0, 0), report.speaking());
  }

  @Test
  void anInterviewEndedAtOnceHasAReport() {
    Report report = report(ended(Rehearsal.of(1, 45)));

    assertEquals(Rating.NOT_ENOUGH_EVIDENCE, report.verdict().rating());
    assertEquals(List.of(), report.questions());
    assertEquals(List.of(), report.studyPlan());
  }

  @Test
  void knowingNothingIsAOneAndNeverAPoliteMiddle() {
    var interview = Rehearsal.of(1, 45);
    interview.say("I write software.");
    for (int turn = 0; turn < 40 && interview.session().invitedAt().isEmpty(); turn++) {
      interview.skipTime(Duration.ofSeconds(50));
      interview.say("I don't know");
    }
    Report report = report(ended(interview));

    assertEquals(Rating.STRONG_NO_HIRE, report.verdict().rating());
    report
        .dimensions()
        .forEach(dimension -> dimension.score().ifPresent(score -> assertEquals(1, score)));
  }

  @Test
  void whoSaysEverythingIsHired() {
    Report report = report(excellent(0));

    assertEquals(Rating.STRONG_HIRE, report.verdict().rating(), () -> report.verdict() + "");
    assertFalse(report.strengths().isEmpty());
    assertEquals(List.of(), report.hintLedger());
  }

  @Test
  void hintsCapTheVerdictAndAreListedWithTheirPrice() {
    assertEquals(Rating.HIRE, report(excellent(2)).verdict().rating().atMost(Rating.HIRE));
    Report report = report(excellent(3));

    assertTrue(report.verdict().rating().compareTo(Rating.LEAN_HIRE) <= 0);
    assertEquals(3 * report.questions().size(), report.hintLedger().size());
    report.hintLedger().forEach(paid -> assertEquals(HintPrice.of(paid.rung()), paid.price()));
  }

  @Test
  void pricesRiseWithTheRung() {
    assertTrue(HintPrice.of(1).contains("8 % less"));
    assertTrue(HintPrice.of(2).contains("16 % less"));
    assertTrue(HintPrice.of(3).contains("Lean Hire"));
    assertTrue(HintPrice.of(4).contains("capped at 2"));
  }

  @Test
  void hintsCostWhatTheScoreLacks() {
    int priced = 0;
    for (Rehearsal interview : List.of(ended(excellent(1)), ended(excellent(3)))) {
      for (Inquiry inquiry : interview.session().inquiries()) {
        double whole = inquiry.points().stream().mapToInt(Point::weight).sum();
        double unpriced =
            inquiry.points().stream()
                .mapToDouble(point ->
                    inquiry
                        .finding(point.id())
                        .map(found -> point.weight() * found.status().credit())
                        .orElse(0.0))
                .sum();
        double costs =
            inquiry.hints().stream().mapToDouble(hint -> inquiry.hintCost(hint.rung())).sum();
        if (inquiry.misbeliefs().isEmpty()) {
          assertEquals(unpriced / whole, inquiry.score() + costs, 1e-9);
          priced += costs > 0 ? 1 : 0;
        }
        assertEquals(0, inquiry.hintCost(4), "a hint that was not given costs nothing");
      }
    }
    assertTrue(priced > 3, "only " + priced + " questions paid for a hint");
  }

  @Test
  void theLedgerSaysWhichHintAndWhatItCost() {
    Report report = report(ended(excellent(1)));
    Report.HintPaid paid = report.hintLedger().getFirst();
    Report.HintUsed used = report.questions().getFirst().hints().getFirst();

    assertEquals(used.text(), paid.text());
    assertEquals(used.cost(), paid.cost());
    assertTrue(paid.cost() > 0 && paid.cost() <= 8, paid::toString);
  }

  @Test
  void studiesFirstWhatGainsMost() {
    int plans = 0;
    for (Rehearsal interview : HELD) {
      Report report = report(interview);
      List<Double> gains =
          report.studyPlan().stream().map(study -> study.gain().orElse(0.0)).toList();
      Set<String> topics =
          report.studyPlan().stream().map(Report.Study::topicId).collect(Collectors.toSet());

      assertEquals(gains.stream().sorted(Comparator.reverseOrder()).toList(), gains);
      assertEquals(topics.size(), report.studyPlan().size(), "a topic stands once");
      if (report.studyPlan().size() < 8) {
        double open =
            interview.session().inquiries().stream()
                .filter(inquiry -> report.questions().get(inquiry.number() - 1).score().isPresent())
                .filter(inquiry ->
                    report.questions().get(inquiry.number() - 1).outcome()
                        != Report.Outcome.CUT_SHORT)
                .mapToDouble(inquiry -> inquiry.score() < 0.85 ? 1 - inquiry.score() : 0)
                .sum();
        assertTrue(
            gains.stream().mapToDouble(gain -> gain).sum() <= 100 * open + 1,
            "no more can be gained than is open");
      }
      plans += gains.isEmpty() ? 0 : 1;
    }
    assertTrue(plans > 5, "only " + plans + " plans");
  }

  @Test
  void aTopicThatNobodyAnsweredHasNoGain() {
    var interview = Rehearsal.of(1, 45);
    interview.say("I write software.");
    interview.say("Well, there are several parts to it, and each matters in its own way to me.");
    Report report = report(ended(interview));

    assertEquals(
        List.of(Optional.empty()), report.studyPlan().stream().map(Report.Study::gain).toList());
    assertTrue(report.studyPlan().getFirst().why().contains("was cut short"));
  }

  @Test
  void aQuestionThatBrokeOffIsCalledCutShort() {
    var interview = Rehearsal.of(1, 45);
    interview.say("I write software.");
    interview.say("Well, there are several parts to it, and each matters in its own way to me.");
    Report report = report(ended(interview));

    assertEquals(Report.Outcome.CUT_SHORT, report.questions().getLast().outcome());
    assertEquals(List.of(), report.gaps());
  }

  @Test
  void aSkippedQuestionIsCalledSkipped() {
    var interview = Rehearsal.of(1, 45);
    interview.say("I write software.");
    interview.act(new Action.Skip(Optional.empty()));
    Report report = report(ended(interview));

    assertEquals(Report.Outcome.SKIPPED, report.questions().getFirst().outcome());
    assertEquals(Optional.of(0), report.questions().getFirst().score());
    assertEquals(Report.Outcome.CUT_SHORT, report.questions().getLast().outcome());
  }

  @Test
  void saysWhenTheVerdictRestsOnAPartOfTheInterview() {
    var rehearsals = new ArrayList<>(HELD);
    rehearsals.add(excellent(0));
    int partly = 0;
    for (Rehearsal rehearsal : rehearsals) {
      Report report = report(rehearsal);
      Report.Interview held = report.interview();
      boolean part =
          held.endReason() == EndReason.CANDIDATE
              && Duration.between(held.startedAt(), held.endedAt()).toMinutes() < 27
              && report.verdict().rating() != Rating.NOT_ENOUGH_EVIDENCE;
      assertEquals(
          part,
          report.verdict().reasons().stream()
              .anyMatch(reason -> reason.endsWith("a part of the interview.")));
      partly += part ? 1 : 0;
    }
    assertTrue(partly > 0);
    assertTrue(partly < rehearsals.size());
  }
}
