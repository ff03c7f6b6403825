package prepai.emulators.bedrock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import prepai.emulators.ClientGone;

/// The way back to a client. Every write goes out at once, and throws `ClientGone` when there is
/// nobody to read it.
final class HttpResponse {
  private final Socket socket;
  private final CountDownLatch gone = new CountDownLatch(1);

  HttpResponse(Socket socket) {
    this.socket = socket;
  }

  /// Begins a response that is sent in chunks.
  void begin(int status, Map<String, String> headers) {
    write(head(status, headers, "Transfer-Encoding: chunked"));
  }

  /// Sends a chunk.
  void chunk(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(ascii(Integer.toHexString(bytes.length) + "\r\n"));
    out.writeBytes(bytes);
    out.writeBytes(ascii("\r\n"));
    write(out.toByteArray());
  }

  /// Ends a response that was sent in chunks.
  void end() {
    write(ascii("0\r\n\r\n"));
  }

  /// Sends a whole response.
  void whole(int status, Map<String, String> headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream();
    out.writeBytes(head(status, headers, "Content-Length: " + bytes.length));
    out.writeBytes(bytes);
    write(out.toByteArray());
  }

  /// Closes the connection, whatever was promised.
  void drop() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lets a while pass.
  ///
  /// @throws ClientGone as soon as the client hangs up
  void pause(Duration time) {
    try {
      if (gone.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new ClientGone();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClientGone(e);
    }
  }

  /// Takes note that the client has hung up.
  void hungUp() {
    gone.countDown();
  }

  /// Whether the client has hung up.
  boolean gone() {
    return gone.getCount() == 0;
  }

  private void write(byte[] bytes) {
    if (gone()) {
      throw new ClientGone();
    }
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new ClientGone(e);
    }
  }

  private static byte[] head(int status, Map<String, String> headers, String framing) {
    var head = new StringBuilder("HTTP/1.1 " + status + " \r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return ascii(head.append(framing).append("\r\n\r\n").toString());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
