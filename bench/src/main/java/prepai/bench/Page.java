package prepai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Asks for a page with as little machinery as there is, so that asking does not slow what is
/// measured.
final class Page {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Page() {}

  /// Whether a server of this machine answers 200; false when nobody listens yet.
  static boolean answers(int port, String path) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String status =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      if (status == null || !status.startsWith("HTTP/1.1 200")) {
        throw new IllegalStateException(path + " answered " + status);
      }
      return true;
    } catch (ConnectException nobodyListens) {
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException(path + " got no answer", failure);
    }
  }
}
