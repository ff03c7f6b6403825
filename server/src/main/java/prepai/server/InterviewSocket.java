package prepai.server;

import io.helidon.common.buffers.BufferData;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.ConnectionContext;
import io.helidon.websocket.WsListener;
import io.helidon.websocket.WsSession;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import prepai.api.Api;
import prepai.api.Connection;
import prepai.api.Socket;
import prepai.conduct.Refusal;

/// Helidon's side of a socket.
final class InterviewSocket implements WsListener {
  private static final System.Logger LOG = System.getLogger(InterviewSocket.class.getName());
  private static final int POLICY_VIOLATION = 1008;
  private static final int NOT_TEXT = 1003;
  private static final int TOO_BIG = 1009;

  private final Api api;
  private final Set<Socket> open;
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, String> query = new HashMap<>();
  private final StringBuilder message = new StringBuilder();
  private String sessionId = "";
  private boolean numbered;
  private boolean refused;
  private Optional<Socket> socket = Optional.empty();
  private Optional<Line> line = Optional.empty();

  InterviewSocket(Api api, Set<Socket> open) {
    this.api = api;
    this.open = open;
  }

  @Override
  public Optional<Headers> onHttpUpgrade(HttpPrologue prologue, Headers request) {
    request.forEach(
        header -> headers.putIfAbsent(header.name().toLowerCase(Locale.ROOT), header.get()));
    prologue
        .query()
        .names()
        .forEach(name -> query.put(name, prologue.query().first(name).orElse("")));
    String path = prologue.uriPath().path();
    sessionId = path.substring(path.lastIndexOf('/') + 1);
    List<String> offered =
        List.of(headers.getOrDefault("sec-websocket-protocol", "").split("\\s*,\\s*", -1));
    numbered = offered.contains(Socket.V1);
    if (!numbered) {
      return Optional.empty();
    }
    WritableHeaders<?> response = WritableHeaders.create();
    response.set(HeaderNames.create("Sec-WebSocket-Protocol"), Socket.V1);
    return Optional.of(response);
  }

  @Override
  public void onOpen(WsSession session) {
    try {
      long after = Api.after(query);
      var mine = new Line(session);
      Socket opened = api.socket(sessionId, headers, numbered, mine);
      line = Optional.of(mine);
      socket = Optional.of(opened);
      open.add(opened);
      leaveWithConnection();
      opened.open(after);
    } catch (Refusal refusal) {
      refused = true;
      session.close(POLICY_VIOLATION, shortened(String.valueOf(refusal.getMessage())));
    }
  }

  /// A connection that breaks off is not reported to us; the end of its thread shows it.
  private void leaveWithConnection() {
    Thread connection = Thread.currentThread();
    Thread.ofVirtual()
        .name("socket-watcher")
        .start(() -> {
          try {
            connection.join();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          leave();
        });
  }

  @Override
  public void onMessage(WsSession session, String text, boolean last) {
    if (message.length() + text.length() > Socket.MOST_FRAME_BYTES) {
      refuse(TOO_BIG, "the message is too large: 16 kB at most");
    }
    if (refused) {
      return;
    }
    message.append(text);
    if (last) {
      String whole = message.toString();
      message.setLength(0);
      socket.ifPresent(mine -> mine.receive(whole));
    }
  }

  @Override
  public void onMessage(WsSession session, BufferData buffer, boolean last) {
    refuse(NOT_TEXT, "send text frames with JSON");
  }

  /// What comes in afterwards is ignored: half a message must not be taken for a whole one.
  private void refuse(int code, String reason) {
    if (!refused) {
      refused = true;
      message.setLength(0);
      socket.ifPresent(mine -> mine.refuseFrame(code, reason));
    }
  }

  @Override
  public void onPing(WsSession session, BufferData payload) {
    line.ifPresent(mine -> mine.pong(payload));
  }

  @Override
  public void onClose(WsSession session, int status, String reason) {
    leave();
    line.ifPresent(Line::retire);
  }

  @Override
  public void onError(WsSession session, Throwable failure) {
    LOG.log(System.Logger.Level.DEBUG, "a socket broke", failure);
    leave();
    line.ifPresent(Line::retire);
  }

  private void leave() {
    socket.ifPresent(mine -> {
      if (open.remove(mine)) {
        mine.closed();
      }
    });
  }

  /// Close reasons have at most 123 bytes (RFC 6455, 5.5).
  private static String shortened(String reason) {
    return reason.length() > 120 ? reason.substring(0, 120) : reason;
  }

  /// A Helidon session as a connection. Helidon writes every frame through one unguarded buffer,
  /// and its reading thread answers pings and closes while ours sends: so one frame at a time.
  private static final class Line implements Connection {
    /// How long the frame that is being written may take when the client has said goodbye.
    private static final Duration LAST_FRAME = Duration.ofSeconds(10);

    private final WsSession session;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private boolean retired;

    Line(WsSession session) {
      this.session = session;
    }

    @Override
    public void send(String text) {
      write(() -> session.send(text, true));
    }

    @Override
    public void ping() {
      write(() -> session.ping(BufferData.empty()));
    }

    void pong(BufferData payload) {
      write(() -> session.pong(payload));
    }

    @Override
    public void close(int code, String reason) {
      write(() -> session.close(code, reason));
    }

    /// Waits for the frame that is being written, then leaves the line to Helidon's own close.
    void retire() {
      try {
        if (oneAtATime.tryLock(LAST_FRAME.toMillis(), TimeUnit.MILLISECONDS)) {
          retired = true;
          oneAtATime.unlock();
        } else {
          drop();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        drop();
      }
    }

    private void write(Runnable frame) {
      oneAtATime.lock();
      try {
        if (!retired) {
          frame.run();
        }
      } finally {
        oneAtATime.unlock();
      }
    }

    /// Helidon's own way to terminate would first write, behind a writer that is stuck.
    @Override
    public void drop() {
      if (session.socketContext() instanceof ConnectionContext connection) {
        try {
          connection.serverSocket().close();
        } catch (UncheckedIOException alreadyGone) {
          LOG.log(
              System.Logger.Level.DEBUG, "the line was gone before it was dropped", alreadyGone);
        }
      }
    }
  }
}
