package prepai.server;

import io.helidon.common.buffers.BufferData;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.WritableHeaders;
import io.helidon.websocket.WsListener;
import io.helidon.websocket.WsSession;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private Optional<Socket> socket = Optional.empty();

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
      Socket opened = api.socket(sessionId, headers, numbered, new Line(session));
      socket = Optional.of(opened);
      open.add(opened);
      opened.open(after);
    } catch (Refusal refusal) {
      session.close(POLICY_VIOLATION, shortened(String.valueOf(refusal.getMessage())));
    }
  }

  @Override
  public void onMessage(WsSession session, String text, boolean last) {
    if (message.length() + text.length() > Socket.MOST_FRAME_BYTES) {
      message.setLength(0);
      socket.ifPresent(
          mine -> mine.refuseFrame(TOO_BIG, "the message is too large: 16 kB at most"));
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
    socket.ifPresent(mine -> mine.refuseFrame(NOT_TEXT, "send text frames with JSON"));
  }

  @Override
  public void onClose(WsSession session, int status, String reason) {
    leave();
  }

  @Override
  public void onError(WsSession session, Throwable failure) {
    LOG.log(System.Logger.Level.DEBUG, "a socket broke", failure);
    leave();
  }

  private void leave() {
    socket.ifPresent(mine -> {
      open.remove(mine);
      mine.closed();
    });
  }

  /// Close reasons have at most 123 bytes (RFC 6455, 5.5).
  private static String shortened(String reason) {
    return reason.length() > 120 ? reason.substring(0, 120) : reason;
  }

  /// A Helidon session as a connection.
  private record Line(WsSession session) implements Connection {
    @Override
    public void send(String text) {
      session.send(text, true);
    }

    @Override
    public void ping() {
      session.ping(BufferData.empty());
    }

    @Override
    public void close(int code, String reason) {
      session.close(code, reason);
    }

    @Override
    public void drop() {
      try {
        session.terminate();
      } catch (UncheckedIOException alreadyGone) {
        LOG.log(System.Logger.Level.DEBUG, "the line was gone before it was dropped", alreadyGone);
      }
    }
  }
}
