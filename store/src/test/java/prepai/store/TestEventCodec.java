package prepai.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import prepai.session.EndReason;
import prepai.session.Event;

/// The five kinds of events that these tests use: a letter, then the fields in order.
final class TestEventCodec implements EventCodec {
  @Override
  public byte[] encode(Event event) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      switch (event) {
        case Event.CandidateSaid said -> {
          out.writeByte('s');
          write(out, said.text());
          write(out, said.actionId());
        }
        case Event.AgentInterrupted interrupted -> {
          out.writeByte('i');
          write(out, interrupted.actionId());
        }
        case Event.CvStored cv -> {
          out.writeByte('c');
          write(out, cv.fileName());
          write(out, cv.mediaType());
          out.writeLong(cv.bytes());
          write(out, cv.fileId());
        }
        case Event.InterviewEnded ended -> {
          out.writeByte('e');
          write(out, ended.reason().name());
          write(out, ended.actionId());
        }
        case Event.Erased _ -> out.writeByte('x');
        default -> throw new IllegalArgumentException("not used in these tests: " + event);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  @Override
  public Event decode(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return switch (in.readByte()) {
        case 's' -> new Event.CandidateSaid(text(in), optional(in));
        case 'i' -> new Event.AgentInterrupted(optional(in));
        case 'c' -> new Event.CvStored(text(in), text(in), in.readLong(), text(in));
        case 'e' -> new Event.InterviewEnded(EndReason.valueOf(text(in)), optional(in));
        case 'x' -> new Event.Erased();
        default -> throw new IllegalArgumentException("not an event");
      };
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void write(DataOutputStream out, Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      write(out, text.get());
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), UTF_8);
  }

  private static Optional<String> optional(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
  }
}
