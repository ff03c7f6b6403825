package prepai;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import prepai.candidate.Profile;
import prepai.candidate.SampleCv;
import prepai.conduct.Audience;
import prepai.conduct.Citations;
import prepai.conduct.Conductor;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Speaker;
import prepai.judging.LexicalJudge;
import prepai.plan.Bank;
import prepai.plan.Level;
import prepai.sandbox.TestResult;
import prepai.session.Action;
import prepai.session.Event;
import prepai.session.InMemorySessionLog;
import prepai.session.Line;
import prepai.session.Logged;
import prepai.session.Owner;
import prepai.session.Session;
import prepai.session.SessionId;

/// One interview held through a `Conductor` with a log in memory and a clock that the test moves.
/// The same seed and the same words come out the same.
public final class Rehearsal {
  /// Somebody who is there and hears nothing but what a subclass listens to.
  public static class Deaf implements Audience {
    @Override
    public void event(Logged logged) {}

    @Override
    public void thinking(long replyTo) {}

    @Override
    public void delta(long replyTo, String text) {}

    @Override
    public void caughtUp(long seq) {}

    @Override
    public void tested(Optional<String> actionId, TestResult result, int total) {}

    @Override
    public void broke(Optional<String> actionId, RuntimeException failure) {}

    @Override
    public void standing(Session session, boolean answering) {}
  }

  /// Somebody who is there and hears nothing.
  public static final Audience DEAF = new Deaf();

  private final FakeClock clock = new FakeClock(Samples.NOON);
  private final InMemorySessionLog log = new InMemorySessionLog();
  private final Owner owner = Samples.owner(1);
  private final Conductor conductor;
  private final SessionId id;

  private Rehearsal(Bank bank, Speaker speaker, long seed, int minutes) {
    conductor =
        new Conductor(
            new Conductor.Parts(
                log,
                new LexicalJudge(),
                speaker,
                FakeCodeRunner.open(clock),
                new Citations(Optional::empty)),
            () -> bank,
            clock,
            new SplittableRandom(seed));
    id =
        conductor
            .open(
                owner,
                new Conductor.Wish(
                    Samples.TRACK,
                    "Kim",
                    Optional.of(Level.MID),
                    Optional.of(minutes),
                    Optional.empty()))
            .id();
  }

  /// An interview of the sample track that has been opened.
  public static Rehearsal of(long seed, int minutes) {
    return of(Samples.bank(), seed, minutes);
  }

  public static Rehearsal of(Speaker speaker, long seed, int minutes) {
    return new Rehearsal(Samples.bank(), speaker, seed, minutes);
  }

  public static Rehearsal of(Bank bank, long seed, int minutes) {
    return new Rehearsal(bank, new AuthoredSpeaker(), seed, minutes);
  }

  /// The candidate comes to the page, so that nudges are due.
  public Rehearsal attended() {
    var _ = conductor.listen(owner, id, 0, DEAF);
    settle();
    return this;
  }

  /// Brings a CV of which this was read.
  public Rehearsal brings(Profile profile, String... skills) {
    var _ =
        conductor.cvRead(
            owner,
            id,
            new Event.CvStored(SampleCv.FILE, "application/pdf", 3, "cv"),
            new Event.CvRead("cv", profile, List.of(), 1, List.of(skills)));
    return this;
  }

  /// Says something and waits for the answer.
  ///
  /// @return what the interviewer answered
  public String say(String text) {
    return act(new Action.Message(text, Optional.empty()));
  }

  public String act(Action action) {
    conductor.act(owner, id, action).answered().join();
    return lastSaid();
  }

  /// Lets time pass, in steps of at most ten seconds, as if `tick` were called all along.
  public Rehearsal pass(Duration time) {
    Duration left = time;
    while (left.isPositive()) {
      Duration step = left.compareTo(Duration.ofSeconds(10)) > 0 ? Duration.ofSeconds(10) : left;
      clock.pass(step);
      left = left.minus(step);
      conductor.tick();
      settle();
    }
    return this;
  }

  /// Lets time pass unnoticed.
  public Rehearsal skipTime(Duration time) {
    clock.pass(time);
    return this;
  }

  public Session session() {
    return conductor.session(owner, id);
  }

  public List<Logged> events() {
    return log.read(id, 0);
  }

  /// What the interviewer said, in order.
  public List<String> speeches() {
    return session().lines().stream()
        .filter(line -> line.role() == Line.Role.AGENT)
        .map(Line::text)
        .toList();
  }

  public String lastSaid() {
    return speeches().getLast();
  }

  public boolean over() {
    return !session().running();
  }

  public Conductor conductor() {
    return conductor;
  }

  public Owner owner() {
    return owner;
  }

  public SessionId id() {
    return id;
  }

  public FakeClock clock() {
    return clock;
  }

  /// Waits until the last submission was measured.
  public void awaitMeasured() {
    while (session().current().orElseThrow().submissions().getLast().measured().isEmpty()) {
      Thread.onSpinWait();
    }
  }

  private void settle() {
    while (conductor.answering(id)) {
      Thread.onSpinWait();
    }
  }
}
