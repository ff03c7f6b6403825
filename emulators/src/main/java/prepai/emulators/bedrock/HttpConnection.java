package prepai.emulators.bedrock;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A client's connection: its requests one after the other, each answered on a thread of its own
/// while this one listens for the client to hang up; that thread is then interrupted.
final class HttpConnection implements Runnable {
  private final Socket socket;
  private final BiConsumer<HttpRequest, HttpResponse> handler;

  HttpConnection(Socket socket, BiConsumer<HttpRequest, HttpResponse> handler) {
    this.socket = socket;
    this.handler = handler;
  }

  @Override
  public void run() {
    try (socket;
        var in = new PushbackInputStream(new BufferedInputStream(socket.getInputStream()))) {
      while (answerNext(in)) {}
    } catch (IOException _) {
      // A client that breaks off or talks gibberish is let go without an answer.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean answerNext(PushbackInputStream in) throws IOException, InterruptedException {
    Optional<HttpRequest> request = HttpRequest.read(in);
    if (request.isEmpty()) {
      return false;
    }
    var response = new HttpResponse(socket);
    Thread answering =
        Thread.ofVirtual()
            .name("emulated-answer")
            .start(() -> handler.accept(request.get(), response));
    int next = -1;
    try {
      next = in.read();
    } finally {
      if (next < 0) {
        response.hungUp();
        answering.interrupt();
      }
    }
    if (next < 0) {
      return false;
    }
    in.unread(next);
    answering.join();
    return true;
  }
}
