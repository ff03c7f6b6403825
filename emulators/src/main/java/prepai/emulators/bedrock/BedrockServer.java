package prepai.emulators.bedrock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import prepai.emulators.ClientGone;
import prepai.emulators.Script;

/// Amazon Bedrock's `ConverseStream` on a port of this machine's, over HTTP/1.1. Requests have to
/// be signed as for the real one, with `KEY_ID` and `SECRET`.
public final class BedrockServer implements AutoCloseable {
  /// The access key id to sign with.
  public static final String KEY_ID = "emulated";

  /// The secret access key to sign with.
  public static final String SECRET = "emulated";

  private static final int MOST_WAITING = 1_000;

  private final SignatureCheck signatures = new SignatureCheck(KEY_ID, SECRET, "bedrock");
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Set<HttpResponse> answering = ConcurrentHashMap.newKeySet();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ServerSocket door;
  private final Script script;

  /// Starts.
  ///
  /// @param port to listen on, 0 for any that is free
  /// @throws UncheckedIOException when the port is taken
  public BedrockServer(int port, Script script) {
    this.script = script;
    try {
      door = new ServerSocket();
      door.setReuseAddress(true);
      door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MOST_WAITING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("emulated-bedrock").start(this::welcome);
  }

  /// Where it listens.
  public URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort());
  }

  /// The requests that were properly signed, in the order they came.
  public List<Received> received() {
    return List.copyOf(received);
  }

  /// How many requests are being answered to clients that are still there.
  public int calls() {
    return (int) answering.stream().filter(response -> !response.gone()).count();
  }

  /// How many connections are open.
  public int connections() {
    return open.size();
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        Socket socket = door.accept();
        open.add(socket);
        Thread.ofVirtual().name("emulated-connection").start(() -> serve(socket));
      } catch (IOException _) {
        // The door was closed, or who knocked has run away.
      }
    }
  }

  private void serve(Socket socket) {
    try {
      socket.setTcpNoDelay(true);
      new HttpConnection(socket, this::answer).run();
    } catch (SocketException _) {
      // The client has run away.
    } finally {
      open.remove(socket);
    }
  }

  private void answer(HttpRequest request, HttpResponse response) {
    answering.add(response);
    try {
      Optional<Fault> fault = signatures.check(request);
      Optional<Received> read = fault.isPresent() ? Optional.empty() : ConverseReader.read(request);
      if (read.isPresent()) {
        received.add(read.get());
        follow(read.get(), response);
      } else {
        ConverseAnswer.refuse(response, fault.orElse(Fault.REJECTED));
      }
    } catch (ClientGone _) {
      response.drop();
    } finally {
      answering.remove(response);
    }
  }

  private void follow(Received request, HttpResponse response) {
    var answer = new ConverseAnswer(response);
    try {
      script.answer(request.asked(), answer);
      answer.finish();
    } catch (RuntimeException e) {
      response.drop();
      // Scripts that wait are interrupted when the client goes, and may say so in their own way.
      if (!response.gone()) {
        throw e;
      }
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
