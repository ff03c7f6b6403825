package prepai.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import prepai.conduct.Audience;
import prepai.conduct.Conductor;
import prepai.conduct.Refusal;
import prepai.protocol.Json;
import prepai.protocol.Unreadable;
import prepai.sandbox.TestResult;
import prepai.session.Action;
import prepai.session.Event;
import prepai.session.Line;
import prepai.session.Logged;
import prepai.session.Owner;
import prepai.session.Session;
import prepai.session.SessionId;

/// The protocol of one socket: `prepai.v1` with numbered events and deltas, or the plain frames of
/// the first design.
public final class Socket {
  /// The subprotocol with numbered events.
  public static final String V1 = "prepai.v1";

  /// Largest frame a client may send, in bytes.
  public static final int MOST_FRAME_BYTES = 128 * 1024;

  /// How often a silent line shows that it is alive, and how long a stalled one is waited for.
  static final Outbox.Patience USUAL =
      new Outbox.Patience(Duration.ofSeconds(15), Duration.ofSeconds(10));

  private static final int LONGEST_ACTION_ID = 100;

  private final Conductor conductor;
  private final InstantSource clock;
  private final Owner owner;
  private final SessionId id;
  private final Outbox outbox;
  private final boolean numbered;
  private volatile Runnable leave = () -> {};

  /// Whom a socket is for.
  ///
  /// @param numbered whether it speaks `prepai.v1`
  public record Visitor(Owner owner, SessionId id, boolean numbered) {}

  Socket(
      Conductor conductor,
      InstantSource clock,
      Visitor visitor,
      Outbox.Patience patience,
      Connection connection) {
    this.conductor = conductor;
    this.clock = clock;
    this.owner = visitor.owner();
    this.id = visitor.id();
    this.numbered = visitor.numbered();
    this.outbox = new Outbox(connection, patience, () -> showLife(connection));
  }

  /// Pages cannot see a ping, so they get a frame; the pong to the ping keeps the line from passing
  /// for idle, and a line that is dead fails sooner.
  private void showLife(Connection connection) {
    if (numbered) {
      connection.send(Json.text(new Frame.Heartbeat(clock.instant())));
    }
    connection.ping();
  }

  /// Begins to deliver.
  ///
  /// @param after number of the last event that the client has
  public void open(long after) {
    outbox.start();
    Audience audience = numbered ? new Numbered() : new PlainFrames();
    leave = conductor.listen(owner, id, after, audience);
  }

  /// A text frame came in; never throws.
  public void receive(String text) {
    byte[] json = text.getBytes(StandardCharsets.UTF_8);
    try {
      Action action = action(json);
      Texts.check("action_id", action.actionId(), LONGEST_ACTION_ID);
      Conductor.Taken taken = conductor.act(owner, id, action);
      if (numbered && taken.before()) {
        taken.logged().ifPresent(this::deliver);
      }
    } catch (RuntimeException failure) {
      refuse(Problem.of(failure), named(json).flatMap(Named::actionId));
    }
  }

  /// The fields of a frame that its kind does not decide.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Named(Optional<String> actionId) {}

  private static Action action(byte[] json) {
    return Json.read(json, Action.class);
  }

  private static Optional<Named> named(byte[] json) {
    try {
      return Optional.of(Json.read(json, Named.class));
    } catch (Unreadable notEvenThat) {
      return Optional.empty();
    }
  }

  /// The client sent what cannot be read.
  public void refuseFrame(int code, String reason) {
    outbox.close(code, reason);
  }

  /// The line is gone.
  public void closed() {
    leave.run();
    outbox.gone();
  }

  /// The process is going away.
  ///
  /// @return completes when the client was told, or cannot be told
  public CompletableFuture<Void> goAway() {
    leave.run();
    outbox.close(1001, "the server is restarting: reconnect");
    return outbox.ended();
  }

  private void deliver(Logged logged) {
    send(new Frame.OfEvent(logged.seq(), logged.at(), logged.event()));
  }

  private void refuse(Problem problem, Optional<String> actionId) {
    if (numbered) {
      send(new Frame.OfError(problem, actionId));
    } else {
      outbox.send(
          Json.text(new Frame.Plain(problem.detail(), Frame.Plain.Role.SYSTEM, clock.instant())));
    }
  }

  private void send(Frame frame) {
    outbox.send(Json.text(frame));
  }

  /// Subprotocol `prepai.v1`.
  private final class Numbered implements Audience {
    @Override
    public void event(Logged logged) {
      if (!logged.event().hidden()) {
        deliver(logged);
      }
    }

    @Override
    public void thinking(long replyTo) {
      send(new Frame.Thinking(replyTo));
    }

    @Override
    public void delta(long replyTo, String text) {
      send(new Frame.Delta(replyTo, text));
    }

    @Override
    public void tested(Optional<String> actionId, TestResult result, int total) {
      send(new Frame.RunProgress(actionId, result, total));
    }

    @Override
    public void broke(Optional<String> actionId, RuntimeException failure) {
      refuse(Problem.of(failure), actionId);
    }

    @Override
    public void caughtUp(long seq) {
      send(new Frame.CaughtUp(seq));
    }

    @Override
    public void standing(Session session, boolean answering) {
      send(new Frame.OfStatus(Views.status(session, answering, clock.instant())));
    }
  }

  /// The frames of the first design: what the interviewer says, and nothing else. Whoever opens the
  /// socket before having said anything hears the greeting. A frame goes out when the turn is over,
  /// so that whoever answers it at once is not told to wait.
  private final class PlainFrames implements Audience {
    private final List<Frame.Plain> said = new ArrayList<>();
    private boolean live;

    @Override
    public void event(Logged logged) {
      if (live && logged.event() instanceof Event.AgentSaid speech) {
        said.add(new Frame.Plain(speech.text(), Frame.Plain.Role.AGENT, logged.at()));
      }
    }

    @Override
    public void thinking(long replyTo) {}

    @Override
    public void delta(long replyTo, String text) {}

    @Override
    public void tested(Optional<String> actionId, TestResult result, int total) {}

    @Override
    public void broke(Optional<String> actionId, RuntimeException failure) {
      refuse(Problem.of(failure), actionId);
    }

    @Override
    public void caughtUp(long seq) {
      live = true;
      Session session = conductor.session(owner, id);
      boolean silent = session.lines().stream().noneMatch(line -> line.role() == Line.Role.USER);
      if (silent) {
        session.lines().forEach(line -> said.add(Frame.Plain.of(line)));
      }
    }

    @Override
    public void standing(Session session, boolean answering) {
      said.forEach(frame -> outbox.send(Json.text(frame)));
      said.clear();
    }
  }

  /// Query parameters of the opening request.
  static long after(Map<String, String> query) {
    String value = query.getOrDefault("after", "0");
    try {
      return Math.max(0, Long.parseLong(value));
    } catch (NumberFormatException notANumber) {
      throw new Refusal(Refusal.Reason.INVALID, "after must be a whole number.");
    }
  }
}
