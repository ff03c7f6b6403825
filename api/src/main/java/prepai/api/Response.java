package prepai.api;

import java.util.LinkedHashMap;
import java.util.Map;
import prepai.protocol.Json;

/// An HTTP answer.
///
/// @param headers by lower-case name, in order
public record Response(int status, Map<String, String> headers, Bytes body) {
  static final String JSON = "application/json";

  /// A value as JSON.
  static Response json(int status, Object value) {
    return of(status, JSON, Json.bytes(value));
  }

  static Response of(int status, String contentType, byte[] body) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("content-type", contentType);
    headers.put("cache-control", "no-store");
    return new Response(status, headers, new Bytes(body));
  }

  static Response empty() {
    return new Response(204, Map.of("cache-control", "no-store"), Bytes.NONE);
  }

  /// A file to save.
  ///
  /// @param name ASCII, without quotes
  static Response download(String contentType, String name, byte[] body) {
    return of(200, contentType, body)
        .with("content-disposition", "attachment; filename=\"" + name + "\"");
  }

  /// The same with one more header.
  public Response with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, body);
  }
}
