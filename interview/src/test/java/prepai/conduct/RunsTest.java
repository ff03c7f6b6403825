package prepai.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prepai.FakeClock;
import prepai.FakeCodeRunner;
import prepai.Rehearsal;
import prepai.Samples;
import prepai.interviewer.AuthoredSpeaker;
import prepai.judging.LexicalJudge;
import prepai.plan.Bank;
import prepai.plan.Kind;
import prepai.sandbox.Language;
import prepai.session.Action;
import prepai.session.Event;
import prepai.session.InMemorySessionLog;
import prepai.session.Logged;
import prepai.session.Owner;
import prepai.session.SessionId;

class RunsTest {
  private static final Owner KIM = Samples.owner(1);

  private final FakeClock clock = new FakeClock(Samples.NOON);
  private final InMemorySessionLog log = new InMemorySessionLog();
  private final FakeCodeRunner runner = new FakeCodeRunner(true, _ -> {});
  private final Workshop workshop = FakeCodeRunner.workshop(runner, clock);
  private final Bank bank =
      new Bank(
          List.of(
              Samples.track(
                  List.of(Samples.phase("tasks", "Tasks", 100, List.of(Kind.CODING), 2)))),
          Samples.questions());
  private final Conductor conductor =
      new Conductor(
          new Conductor.Parts(
              log,
              new LexicalJudge(),
              new AuthoredSpeaker(),
              workshop,
              new Citations(Optional::empty)),
          () -> bank,
          clock,
          new SplittableRandom(9));
  private final SessionId id =
      conductor
          .open(
              KIM,
              new Conductor.Wish(
                  Samples.TRACK, "Kim", Optional.empty(), Optional.empty(), Optional.empty()))
          .id();
  private final Page page = new Page();

  /// Hands on what it hears, and runs something as soon as it hears of a run.
  private static final class Page extends Rehearsal.Deaf {
    private final LinkedBlockingQueue<String> broken = new LinkedBlockingQueue<>();
    private Runnable onRun = () -> {};

    @Override
    public void event(Logged logged) {
      if (logged.event() instanceof Event.CodeRan) {
        onRun.run();
      }
    }

    @Override
    public void broke(Optional<String> actionId, RuntimeException failure) {
      broken.add(actionId.orElse("") + ": " + failure.getMessage());
    }
  }

  @BeforeEach
  void begin() {
    var _ = conductor.listen(KIM, id, 0, page);
    conductor
        .act(KIM, id, new Action.Message("I write Python.", Optional.empty()))
        .answered()
        .join();
  }

  private static Action.Code code(String source, String actionId) {
    return new Action.Code(
        Event.CodeRan.Mode.RUN, Language.PYTHON, source, List.of(), Optional.of(actionId));
  }

  private CompletableFuture<Void> run(String source, String actionId) {
    return conductor.act(KIM, id, code(source, actionId)).answered();
  }

  private List<String> ran() {
    return log.read(id, 0).stream()
        .map(Logged::event)
        .filter(Event.CodeRan.class::isInstance)
        .map(event -> ((Event.CodeRan) event).code())
        .toList();
  }

  @Test
  void aRunThatIsCancelledLeavesNoTraceAndMakesRoomForTheNext() throws InterruptedException {
    CompletableFuture<Void> hanging = run("hangs", "one");
    runner.awaitHanging();

    conductor.act(KIM, id, new Action.CancelRun(Optional.empty()));
    hanging.join();

    assertEquals("one: The run was cancelled. Nothing of it was kept.", page.broken.take());
    run("passes", "two").join();
    assertEquals(List.of("passes"), ran());
  }

  @Test
  void cancellingWithoutARunDoesNothing() {
    assertFalse(conductor.act(KIM, id, new Action.CancelRun(Optional.empty())).before());
    assertEquals(List.of(), ran());
  }

  @Test
  void onlyOneRunGoesAtATime() throws InterruptedException {
    CompletableFuture<Void> hanging = run("hangs", "one");
    runner.awaitHanging();

    assertEquals(
        Refusal.Reason.BUSY, assertThrows(Refusal.class, () -> run("passes", "two")).reason());
    assertFalse(run("hangs", "one").isDone(), "the same action waits for the same run");
    conductor.act(KIM, id, new Action.CancelRun(Optional.empty()));
    hanging.join();
  }

  @Test
  void whoHearsOfARunMayStartTheNextAtOnce() {
    var next = new CompletableFuture<Void>();
    page.onRun =
        () -> {
          page.onRun = () -> {};
          var _ =
              run("passes too", "two")
                  .whenComplete((_, _) -> {
                    var _ = next.complete(null);
                  });
        };

    run("passes", "one").join();
    next.join();

    assertEquals(List.of("passes", "passes too"), ran());
  }

  @Test
  void theEndCallsOffWhatStillRuns() throws InterruptedException {
    CompletableFuture<Void> hanging = run("hangs", "one");
    runner.awaitHanging();

    conductor.act(KIM, id, new Action.End(Optional.empty())).answered().join();
    hanging.join();

    assertTrue(page.broken.take().contains("ended before the run did"));
    assertEquals(List.of(), ran());
  }
}
