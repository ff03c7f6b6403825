package prepai.emulators.bedrock;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;
import tools.jackson.databind.ObjectMapper;

/// Makes frames of the media type `application/vnd.amazon.eventstream`.
final class Frames {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PADDING =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private final RandomGenerator random;

  Frames(RandomGenerator random) {
    this.random = random;
  }

  /// A frame with an event, padded so that its length does not give away what it says.
  byte[] event(String type, Map<String, ?> members) {
    var padded = new LinkedHashMap<String, Object>(members);
    padded.put("p", PADDING.substring(0, random.nextInt(1, PADDING.length())));
    return frame("event", ":event-type", type, JSON.writeValueAsString(padded));
  }

  /// A frame with which the service breaks off.
  byte[] exception(Fault fault) {
    String body = JSON.writeValueAsString(Map.of("message", fault.message()));
    return frame("exception", ":exception-type", fault.inStream(), body);
  }

  /// A frame with an event whose JSON is cut short.
  byte[] garbled() {
    return frame("event", ":event-type", "contentBlockDelta", "{\"contentBlockIndex\":0,\"de");
  }

  private static byte[] frame(String kind, String typeHeader, String type, String body) {
    SequencedMap<String, HeaderValue> headers = new LinkedHashMap<>();
    headers.put(typeHeader, HeaderValue.fromString(type));
    headers.put(":content-type", HeaderValue.fromString("application/json"));
    headers.put(":message-type", HeaderValue.fromString(kind));
    var out = new ByteArrayOutputStream();
    new Message(headers, body.getBytes(StandardCharsets.UTF_8)).encode(out);
    return out.toByteArray();
  }
}
