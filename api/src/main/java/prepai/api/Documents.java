package prepai.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/// What describes the API to people and programs: `/openapi.yaml` and the page `/docs/`.
final class Documents {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  private Documents() {}

  /// The document at a path, when there is one.
  static Optional<Supplier<Response>> at(String path) {
    return switch (path) {
      case "/openapi.yaml" ->
          Optional.of(() -> Response.of(200, "application/yaml", resource("/openapi.yaml")));
      case "/docs" ->
          Optional.of(() ->
              Response.of(308, "text/plain; charset=utf-8", new byte[0])
                  .with("location", "/docs/"));
      case "/docs/", "/docs/index.html" ->
          Optional.of(() ->
              Response.of(200, "text/html; charset=utf-8", resource("/docs/index.html"))
                  .with("content-security-policy", POLICY));
      default -> Optional.empty();
    };
  }

  private static byte[] resource(String name) {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " cannot be read", broken);
    }
  }
}
