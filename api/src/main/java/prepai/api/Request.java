package prepai.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An HTTP request as the routes see it.
///
/// @param method upper case
/// @param path decoded, without the query
/// @param query first value per name
/// @param headers first value per lower-case name
/// @param body at most what `Api.limit` allows
public record Request(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    Bytes body) {

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  public Optional<String> queryValue(String name) {
    return Optional.ofNullable(query.get(name));
  }

  /// The media type of the body in lower case, without its parameters; empty when none is given.
  String mediaType() {
    return header("content-type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /// The parts of the path between slashes.
  List<String> segments() {
    String trimmed = path.replaceAll("^/+|/+$", "");
    return trimmed.isEmpty() ? List.of() : List.of(trimmed.split("/", -1));
  }
}
