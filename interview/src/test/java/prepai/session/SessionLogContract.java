package prepai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every `SessionLog` keeps. Uses few kinds of events and batches of at most `BATCH`, so that
/// an adapter with a limit on what it writes at once can pass.
public abstract class SessionLogContract {
  private static final int BATCH = 80;
  private static final int CROWD = 24;
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final SessionId SESSION = session(1);
  private static final Owner OWNER = owner(1);

  private SessionLog log = new InMemorySessionLog();

  /// A log without sessions, for one test.
  protected abstract SessionLog emptyLog() throws Exception;

  @BeforeEach
  final void open() throws Exception {
    log = emptyLog();
  }

  private static SessionId session(int number) {
    return new SessionId("%022d".formatted(number));
  }

  private static Owner owner(int number) {
    return new Owner("%064x".formatted(number));
  }

  private static Event said(String text) {
    return new Event.CandidateSaid(text, Optional.empty());
  }

  private static List<Event> batch(int size) {
    return IntStream.rangeClosed(1, size).mapToObj(number -> said("answer " + number)).toList();
  }

  private static List<Long> numbers(List<Logged> events) {
    return events.stream().map(Logged::seq).toList();
  }

  private static List<Event> events(List<Logged> logged) {
    return logged.stream().map(Logged::event).toList();
  }

  private static Set<SessionId> ids(List<SessionLog.Entry> entries) {
    return entries.stream().map(SessionLog.Entry::id).collect(Collectors.toSet());
  }

  @Test
  void findsASessionThatWasCreated() {
    log.create(SESSION, OWNER, NOON);

    assertEquals(Optional.of(new SessionLog.Entry(SESSION, OWNER, NOON)), log.find(SESSION));
    assertEquals(List.of(), log.read(SESSION, 0));
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    log.create(SESSION, OWNER, NOON);

    assertEquals(Optional.empty(), log.find(session(2)));
  }

  @Test
  void refusesAnIdThatIsTaken() {
    log.create(SESSION, OWNER, NOON);
    log.append(SESSION, 0, NOON, List.of(said("first")));

    assertThrows(
        LogFailure.Conflict.class, () -> log.create(SESSION, owner(2), NOON.plusSeconds(1)));
    assertEquals(Optional.of(new SessionLog.Entry(SESSION, OWNER, NOON)), log.find(SESSION));
    assertEquals(List.of(said("first")), events(log.read(SESSION, 0)));
  }

  @Test
  void numbersEventsFromOneAndGoesOnWithoutGaps() {
    log.create(SESSION, OWNER, NOON);

    assertEquals(List.of(1L, 2L), numbers(log.append(SESSION, 0, NOON, batch(2))));
    assertEquals(List.of(3L), numbers(log.append(SESSION, 2, NOON, batch(1))));
    assertEquals(List.of(1L, 2L, 3L), numbers(log.read(SESSION, 0)));
  }

  @Test
  void readsBackWhatItReturned() {
    log.create(SESSION, OWNER, NOON);

    var appended = log.append(SESSION, 0, NOON, batch(3));

    assertEquals(batch(3), events(appended));
    assertEquals(appended, log.read(SESSION, 0));
  }

  @Test
  void refusesToAppendAfterAnyEventButTheLast() {
    log.create(SESSION, OWNER, NOON);
    log.append(SESSION, 0, NOON, batch(2));

    for (long expected : new long[] {-1, 0, 1, 3, SessionLog.MOST_EVENTS}) {
      assertThrows(LogFailure.Conflict.class, () -> log.append(SESSION, expected, NOON, batch(1)));
    }
    assertEquals(batch(2), events(log.read(SESSION, 0)));
  }

  @Test
  void appendsNothingOfABatchThatIsRefused() {
    log.create(SESSION, OWNER, NOON);
    log.append(SESSION, 0, NOON, List.of(said("kept")));

    assertThrows(LogFailure.Conflict.class, () -> log.append(SESSION, 0, NOON, batch(BATCH)));
    assertEquals(List.of(said("kept")), events(log.read(SESSION, 0)));
    assertEquals(List.of(2L), numbers(log.append(SESSION, 1, NOON, batch(1))));
  }

  @Test
  void appendingNothingLeavesTheLogAsItWas() {
    log.create(SESSION, OWNER, NOON);
    log.append(SESSION, 0, NOON, batch(1));

    assertEquals(List.of(), log.append(SESSION, 1, NOON, List.of()));
    assertEquals(batch(1), events(log.read(SESSION, 0)));
  }

  @Test
  void refusesToAppendToAnUnknownSession() {
    assertThrows(LogFailure.Unknown.class, () -> log.append(SESSION, 0, NOON, batch(1)));
    assertEquals(List.of(), log.read(SESSION, 0));
    assertEquals(Optional.empty(), log.find(SESSION));
  }

  @Test
  void holdsAsManyEventsAsPromisedAndNotOneMore() {
    log.create(SESSION, OWNER, NOON);
    int held = 0;
    while (held < SessionLog.MOST_EVENTS - 1) {
      held +=
          log.append(SESSION, held, NOON, batch(Math.min(BATCH, SessionLog.MOST_EVENTS - 1 - held)))
              .size();
    }
    int almost = held;

    assertThrows(LogFailure.Full.class, () -> log.append(SESSION, almost, NOON, batch(2)));
    assertEquals(List.of(), log.read(SESSION, almost));
    assertEquals(
        List.of((long) SessionLog.MOST_EVENTS),
        numbers(log.append(SESSION, almost, NOON, batch(1))));
    assertThrows(
        LogFailure.Full.class, () -> log.append(SESSION, SessionLog.MOST_EVENTS, NOON, batch(1)));
    assertEquals(
        LongStream.rangeClosed(1, SessionLog.MOST_EVENTS).boxed().toList(),
        numbers(log.read(SESSION, 0)));
  }

  @Test
  void readsOnlyWhatCameAfter() {
    log.create(SESSION, OWNER, NOON);
    log.append(SESSION, 0, NOON, batch(12));

    assertEquals(List.of(10L, 11L, 12L), numbers(log.read(SESSION, 9)));
    assertEquals(List.of(), log.read(SESSION, 12));
    assertEquals(List.of(), log.read(SESSION, 13));
  }

  @Test
  void readsNothingOfAnUnknownSession() {
    assertEquals(List.of(), log.read(SESSION, 0));
  }

  @Test
  void listsTheSessionsOfAnOwnerNewestFirst() {
    log.create(session(1), OWNER, NOON);
    log.create(session(2), OWNER, NOON.plusSeconds(20));
    log.create(session(3), OWNER, NOON.plusSeconds(10));
    log.create(session(4), owner(2), NOON.plusSeconds(30));
    log.append(session(1), 0, NOON.plusSeconds(60), batch(1));

    assertEquals(
        List.of(
            new SessionLog.Entry(session(2), OWNER, NOON.plusSeconds(20)),
            new SessionLog.Entry(session(3), OWNER, NOON.plusSeconds(10)),
            new SessionLog.Entry(session(1), OWNER, NOON)),
        log.ownedBy(OWNER));
    assertEquals(List.of(), log.ownedBy(owner(3)));
  }

  @Test
  void listsTheSessionsThatWereCreatedOrAppendedToSince() {
    log.create(session(1), OWNER, NOON);
    log.create(session(2), owner(2), NOON);
    log.append(session(2), 0, NOON.plusSeconds(10), batch(1));
    log.create(session(3), OWNER, NOON.plusSeconds(10));

    assertEquals(Set.of(session(1), session(2), session(3)), ids(log.touchedSince(NOON)));
    assertEquals(Set.of(session(2), session(3)), ids(log.touchedSince(NOON.plusMillis(1))));
    assertEquals(Set.of(session(2), session(3)), ids(log.touchedSince(NOON.plusSeconds(10))));
    assertEquals(Set.of(), ids(log.touchedSince(NOON.plusSeconds(11))));
  }

  @Test
  void missesNoTouchWithinTheSameMillisecond() {
    var precise = NOON.plusNanos(500_000);
    log.create(SESSION, OWNER, precise);

    assertEquals(Set.of(SESSION), ids(log.touchedSince(precise)));
  }

  @Test
  void remembersTheLatestTouchWhenTheClockWasSetBack() {
    log.create(SESSION, OWNER, NOON);
    log.append(SESSION, 0, NOON.minusSeconds(60), batch(1));

    assertEquals(Set.of(SESSION), ids(log.touchedSince(NOON)));
  }

  @Test
  void erasesWhatAnEventSaidAndKeepsItsPlace() {
    log.create(SESSION, OWNER, NOON);
    log.append(SESSION, 0, NOON, batch(3));
    log.erase(SESSION, 2);
    log.erase(SESSION, 9);
    log.erase(session(2), 1);

    List<Logged> left = log.read(SESSION, 0);
    assertEquals(List.of(1L, 2L, 3L), numbers(left));
    assertEquals(List.of(said("answer 1"), new Event.Erased(), said("answer 3")), events(left));
    assertEquals(4, log.append(SESSION, 3, NOON, batch(1)).getFirst().seq());
  }

  @Test
  void deletesASessionWithAllItsEvents() {
    log.create(SESSION, OWNER, NOON);
    log.append(SESSION, 0, NOON, batch(3));

    log.delete(SESSION);

    assertEquals(Optional.empty(), log.find(SESSION));
    assertEquals(List.of(), log.read(SESSION, 0));
    assertEquals(List.of(), log.ownedBy(OWNER));
    assertEquals(List.of(), log.touchedSince(NOON));
    assertThrows(LogFailure.Unknown.class, () -> log.append(SESSION, 3, NOON, batch(1)));
  }

  @Test
  void deletesTwiceAsHarmlesslyAsOnce() {
    log.create(SESSION, OWNER, NOON);
    log.create(session(2), OWNER, NOON);

    log.delete(SESSION);
    log.delete(SESSION);
    log.delete(session(3));

    assertEquals(Set.of(session(2)), ids(log.ownedBy(OWNER)));
  }

  @Test
  void beginsAtOneAgainAfterDeletion() {
    log.create(SESSION, OWNER, NOON);
    log.append(SESSION, 0, NOON, batch(3));
    log.delete(SESSION);
    log.create(SESSION, owner(2), NOON);

    assertEquals(List.of(1L), numbers(log.append(SESSION, 0, NOON, batch(1))));
    assertEquals(batch(1), events(log.read(SESSION, 0)));
  }

  @Test
  void keepsSessionsApart() {
    log.create(session(1), OWNER, NOON);
    log.create(session(2), OWNER, NOON);

    log.append(session(1), 0, NOON, List.of(said("one")));
    log.append(session(2), 0, NOON, List.of(said("two"), said("three")));
    log.append(session(1), 1, NOON, List.of(said("four")));
    log.delete(session(2));

    assertEquals(List.of(said("one"), said("four")), events(log.read(session(1), 0)));
    assertEquals(List.of(), log.read(session(2), 0));
  }

  @Test
  void letsExactlyOneWinOfManyWhoAppendAfterTheSameEvent() throws Exception {
    log.create(SESSION, OWNER, NOON);

    var wins =
        crowd(number -> {
          try {
            return log.append(SESSION, 0, NOON, List.of(said("by " + number))).size();
          } catch (LogFailure.Conflict _) {
            return 0;
          }
        });

    assertEquals(1, wins.stream().mapToInt(Integer::intValue).sum());
    var winner = wins.indexOf(1);
    assertEquals(List.of(said("by " + winner)), events(log.read(SESSION, 0)));
  }

  @Test
  void letsEveryoneInWhoReadsAgainAfterAConflict() throws Exception {
    log.create(SESSION, OWNER, NOON);

    var places =
        crowd(number -> {
          while (true) {
            long last = log.read(SESSION, 0).size();
            try {
              return log.append(SESSION, last, NOON, List.of(said("by " + number)))
                  .getFirst()
                  .seq();
            } catch (LogFailure.Conflict _) {
              Thread.onSpinWait();
            }
          }
        });

    assertEquals(
        LongStream.rangeClosed(1, CROWD).boxed().toList(), places.stream().sorted().toList());
    var events = events(log.read(SESSION, 0));
    for (int number = 0; number < CROWD; number++) {
      assertEquals(said("by " + number), events.get(Math.toIntExact(places.get(number)) - 1));
    }
  }

  @Test
  void letsManySessionsGrowAtOnce() throws Exception {
    for (int number = 0; number < CROWD; number++) {
      log.create(session(number), OWNER, NOON);
    }

    crowd(number -> {
      for (int last = 0; last < 10; last++) {
        log.append(session(number), last, NOON, List.of(said(number + " says " + last)));
      }
      return number;
    });

    for (int number = 0; number < CROWD; number++) {
      int speaker = number;
      assertEquals(
          IntStream.range(0, 10).mapToObj(last -> said(speaker + " says " + last)).toList(),
          events(log.read(session(number), 0)));
    }
  }

  @Test
  void keepsEveryCharacter() {
    var texts =
        List.of(
            "na\u00efve caf\u00e9, e\u0301 and \u00e9 stay two spellings",
            "\ud83d\udc69\u200d\ud83d\udcbb thinks \ud83e\udd14, waves \ud83d\udc4b\ud83c\udffd",
            "\u0645\u0631\u062d\u0628\u0627 \u202b\u05e9\u05dc\u05d5\u05dd\u202c, left to right",
            "before\u0000after",
            "tab\tline\r\nquote\" backslash\\ '; DROP TABLE events; --",
            "\u6f22\u5b57\u3068\u304b\u306a \ud842\udfb7 \uffff \ufeff");
    log.create(SESSION, OWNER, NOON);

    log.append(SESSION, 0, NOON, texts.stream().map(SessionLogContract::said).toList());

    assertEquals(
        texts.stream().map(SessionLogContract::said).toList(), events(log.read(SESSION, 0)));
  }

  @Test
  void keepsTheLongestMessage() {
    var longest = said("x".repeat(Event.CandidateSaid.MOST_BYTES));
    log.create(SESSION, OWNER, NOON);

    log.append(SESSION, 0, NOON, List.of(longest));

    assertEquals(List.of(longest), events(log.read(SESSION, 0)));
  }

  @Test
  void keepsEveryFieldOfAnEvent() {
    List<Event> events =
        List.of(
            new Event.CandidateSaid("hello", Optional.of("action-1")),
            new Event.CandidateSaid("hello", Optional.empty()),
            new Event.AgentInterrupted(Optional.of("")),
            new Event.CvStored("my cv.pdf", "application/pdf", Long.MAX_VALUE, "file_-1"),
            new Event.InterviewEnded(EndReason.CANDIDATE, Optional.of("action-2")));
    log.create(SESSION, OWNER, NOON);

    log.append(SESSION, 0, NOON, events);

    assertEquals(events, events(log.read(SESSION, 0)));
  }

  @Test
  void keepsTimesToTheMillisecond() {
    var created = Instant.parse("2026-03-01T12:00:00.123456789Z");
    var first = Instant.parse("1969-12-31T23:59:59.999999999Z");
    var second = Instant.parse("2026-12-31T23:59:59.001Z");
    log.create(SESSION, OWNER, created);

    var appended = new ArrayList<>(log.append(SESSION, 0, first, batch(1)));
    appended.addAll(log.append(SESSION, 1, second, batch(1)));

    assertEquals(
        Optional.of(created.truncatedTo(ChronoUnit.MILLIS)),
        log.find(SESSION).map(SessionLog.Entry::createdAt));
    assertEquals(
        List.of(first.truncatedTo(ChronoUnit.MILLIS), second),
        log.read(SESSION, 0).stream().map(Logged::at).toList());
    assertEquals(appended, log.read(SESSION, 0));
  }

  private interface Member<T> {
    T act(int number) throws Exception;
  }

  /// What each of a crowd came away with when all began at once.
  private static <T> List<T> crowd(Member<T> member) throws Exception {
    var start = new CyclicBarrier(CROWD);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var results =
          threads.invokeAll(
              IntStream.range(0, CROWD)
                  .<Callable<T>>mapToObj(number ->
                      () -> {
                        start.await();
                        return member.act(number);
                      })
                  .toList());
      var values = new ArrayList<T>();
      for (var result : results) {
        values.add(result.get());
      }
      return values;
    }
  }
}
