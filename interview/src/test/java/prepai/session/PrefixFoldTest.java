package prepai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prepai.RandomCandidate;
import prepai.Rehearsal;
import prepai.evidence.Judgement;

class PrefixFoldTest {
  private static final int SESSIONS = 8;
  private static final int TURNS = 35;
  private static final SessionId ID = prepai.Samples.session(1);
  private static final List<List<Logged>> LOGS = new ArrayList<>();

  @BeforeAll
  static void holdInterviews() {
    for (int seed = 100; seed < 100 + SESSIONS; seed++) {
      var interview = Rehearsal.of(seed, seed % 3 == 0 ? 15 : 45).attended();
      var candidate = new RandomCandidate(new SplittableRandom(seed));
      for (int turn = 0; turn < TURNS && !interview.over(); turn++) {
        candidate.act(interview);
      }
      if (seed % 2 == 0) {
        interview.act(new Action.End(Optional.of("end")));
      }
      LOGS.add(practised(interview));
    }
  }

  /// The log, and if it has ended two later answers to its first question.
  private static List<Logged> practised(Rehearsal interview) {
    var log = new ArrayList<>(interview.events());
    if (interview.over()) {
      for (String text : List.of("Again.", "And again.")) {
        log.add(
            new Logged(
                log.size() + 1L,
                log.getLast().at().plusSeconds(60),
                new Event.AnsweredAgain(1, text, Judgement.NOTHING)));
      }
    }
    return List.copyOf(log);
  }

  /// All that a session shows of itself.
  private static String seen(Session session) {
    Stream<Object> whole =
        Stream.of(
            session.id(),
            session.lastSeq(),
            session.lastAt(),
            session.started(),
            session.startedAt(),
            session.endsAt(),
            session.length(),
            session.closing(),
            session.track().map(track -> track.id()),
            session.lines(),
            session.owed(),
            session.notes(),
            session.intents(),
            session.lastSaid(),
            session.ability(),
            session.lastProbe(),
            session.timeChecked(),
            session.invitedAt(),
            session.cv(),
            session.wanted(),
            session.selfAssessment(),
            session.reportOpened(),
            session.ending(),
            session.running(),
            session.observations(),
            session.askedQuestions().stream().sorted().toList());
    Stream<Object> inquiries = session.inquiries().stream().map(PrefixFoldTest::seen);
    return String.join("\n", Stream.concat(whole, inquiries).map(String::valueOf).toList());
  }

  private static String seen(Inquiry inquiry) {
    return String.join(
        "\n  ",
        Stream.<Object>of(
                inquiry.number(),
                inquiry.phase(),
                inquiry.question().id(),
                inquiry.askedSeq(),
                inquiry.askedAt(),
                new java.util.TreeMap<>(inquiry.findings()),
                inquiry.probed().stream().sorted().toList(),
                inquiry.hints(),
                inquiry.misbeliefs(),
                inquiry.answers(),
                inquiry.admissions(),
                inquiry.nudges(),
                inquiry.clarified(),
                inquiry.fruitless(),
                inquiry.challenged(),
                inquiry.engaged(),
                inquiry.outcome(),
                inquiry.score(),
                inquiry.missing().size(),
                inquiry.attempts().stream()
                    .map(attempt -> attempt.text() + seen(attempt.judged()))
                    .toList())
            .map(String::valueOf)
            .toList());
  }

  @Test
  void foldingInTwoStepsIsFoldingInOne() {
    var random = new SplittableRandom(31);
    for (List<Logged> log : LOGS) {
      String whole = seen(Session.of(ID, log));
      for (int cut = 0; cut <= log.size(); cut += 1 + random.nextInt(7)) {
        Session prefix = Session.of(ID, log.subList(0, cut));

        assertEquals(whole, seen(prefix.plus(log.subList(cut, log.size()))));
      }
    }
  }

  @Test
  void goingOnLeavesTheEarlierStateAsItWas() {
    for (List<Logged> log : LOGS) {
      int middle = log.size() / 2;
      Session prefix = Session.of(ID, log.subList(0, middle));
      String before = seen(prefix);
      var _ = prefix.plus(log.subList(middle, log.size()));

      assertEquals(before, seen(prefix));
    }
  }

  @Test
  void aSessionOneEventAtATimeIsTheSameSession() {
    for (List<Logged> log : LOGS) {
      Session session = Session.of(ID, List.of());
      for (Logged logged : log) {
        session = session.plus(List.of(logged));
      }
      assertEquals(seen(Session.of(ID, log)), seen(session));
    }
  }

  @Test
  void refusesEventsThatDoNotFollow() {
    List<Logged> log = LOGS.getFirst();
    Session prefix = Session.of(ID, log.subList(0, 3));

    assertThrows(IllegalArgumentException.class, () -> prefix.plus(log.subList(4, 5)));
    assertThrows(IllegalArgumentException.class, () -> prefix.plus(log.subList(2, 3)));
    assertThrows(IllegalArgumentException.class, () -> Session.of(ID, log.subList(1, 2)));
  }

  @Test
  void knowsEveryActionThatItTook() {
    List<Logged> log = LOGS.getFirst();
    Session session = Session.of(ID, log);

    long end = session.ending().orElseThrow().seq();
    assertEquals(log.size() - 2, end, "two answers were given after the end");
    assertEquals(Optional.of(end), session.seqOf("end"));
    assertEquals(Optional.empty(), session.seqOf("start"));
  }
}
