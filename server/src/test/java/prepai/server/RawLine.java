package prepai.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// A TCP connection without manners: sends any bytes, and may never read.
final class RawLine implements AutoCloseable {
  private static final int CLOSE = 8;
  private static final int PATIENCE_MILLIS = 30_000;

  private final Socket socket = new Socket();
  private final DataInputStream in;

  RawLine(int port) throws IOException {
    this(port, 64 * 1024);
  }

  /// @param receives size of the buffer that the kernel fills for us
  RawLine(int port, int receives) throws IOException {
    socket.setReceiveBufferSize(receives);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    in = new DataInputStream(socket.getInputStream());
  }

  /// What comes back for `text` until the server hangs up.
  static String exchange(int port, String text) throws IOException {
    try (var line = new RawLine(port)) {
      line.send(text);
      return line.rest();
    }
  }

  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
  }

  /// Asks for a socket and reads the answer's head.
  String upgrade(String id, String... headers) throws IOException {
    send(
        "GET /ws/interview/"
            + id
            + " HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + String.join("", java.util.stream.Stream.of(headers).map(one -> one + "\r\n").toList())
            + "\r\n");
    return head();
  }

  /// Everything up to an empty line.
  String head() throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    return head.toString();
  }

  String read(int length) throws IOException {
    return new String(in.readNBytes(length), ISO_8859_1);
  }

  /// Everything until the server hangs up, or breaks the line off.
  String rest() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try {
      in.transferTo(bytes);
    } catch (java.net.SocketException reset) {
      bytes.write("<reset>".getBytes(ISO_8859_1));
    }
    return bytes.toString(ISO_8859_1);
  }

  /// A masked frame with the mask zero, whose length fits two bytes.
  void frame(int firstByte, String payload) throws IOException {
    frame(firstByte, payload.length());
    send(payload);
  }

  /// The head of a frame that announces `length` bytes.
  void frame(int firstByte, int length) throws IOException {
    var head = new ByteArrayOutputStream();
    head.write(firstByte);
    if (length < 126) {
      head.write(0x80 | length);
    } else if (length < 1 << 16) {
      head.write(0x80 | 126);
      head.write(length >>> 8);
      head.write(length);
    } else {
      head.write(0x80 | 127);
      for (int shift = 56; shift >= 0; shift -= 8) {
        head.write((int) ((long) length >>> shift));
      }
    }
    head.write(new byte[4]);
    socket.getOutputStream().write(head.toByteArray());
  }

  /// A frame as it came.
  private record Frame(int opcode, String payload) {}

  private Frame frame() throws IOException {
    int opcode = in.readUnsignedByte() & 0x0f;
    long length = in.readUnsignedByte();
    if (length == 126) {
      length = in.readUnsignedShort();
    } else if (length == 127) {
      length = in.readLong();
    }
    return new Frame(opcode, read((int) length));
  }

  /// Skips frames up to the one of this type.
  void awaitType(String type) throws IOException {
    String wanted = "\"type\":\"" + type + "\"";
    String seen = "";
    while (!seen.contains(wanted)) {
      seen = frame().payload();
    }
  }

  /// The code of the close frame that comes next, after skipping other frames.
  int closeCode() throws IOException {
    Frame frame = frame();
    while (frame.opcode() != CLOSE) {
      frame = frame();
    }
    return (frame.payload().charAt(0) << 8) | frame.payload().charAt(1);
  }

  /// Resets the line: the other side sees a broken connection, not an end.
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
