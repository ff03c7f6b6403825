package prepai.bench;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.websocket.WsRouting;
import io.helidon.websocket.WsListener;
import io.helidon.websocket.WsSession;

/// The barest server of the product's kind: one page, and a socket that says what it hears.
public final class Echo {
  static final String REHEARSE = "--rehearse";

  private Echo() {}

  /// Listens on the given port; `--rehearse` answers once on any port and ends.
  public static void main(String[] arguments) {
    boolean rehearsal = arguments[0].equals(REHEARSE);
    WebServer server =
        WebServer.builder()
            .host("127.0.0.1")
            .port(rehearsal ? 0 : Integer.parseInt(arguments[0]))
            .shutdownHook(false)
            .connectionOptions(options -> options.tcpNoDelay(true))
            .routing(routing -> routing.get("/", (_, response) -> response.send("echo")))
            .addRouting(WsRouting.builder().endpoint("/echo", Repeating::new))
            .build()
            .start();
    if (rehearsal) {
      boolean _ = Page.answers(server.port(), "/");
      server.stop();
    }
  }

  private static final class Repeating implements WsListener {
    @Override
    public void onMessage(WsSession session, String text, boolean last) {
      session.send(text, last);
    }
  }
}
