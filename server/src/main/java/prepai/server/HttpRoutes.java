package prepai.server;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import prepai.api.Api;
import prepai.api.Bytes;
import prepai.api.Request;
import prepai.api.Response;

/// Helidon's side of the routes: requests in, answers out, and the site for every other path.
final class HttpRoutes {
  private static final Map<HeaderName, String> SECURITY =
      Map.of(
          HeaderNames.create("X-Content-Type-Options"), "nosniff",
          HeaderNames.create("X-Frame-Options"), "DENY",
          HeaderNames.create("Referrer-Policy"), "same-origin",
          HeaderNames.create("Cross-Origin-Opener-Policy"), "same-origin",
          HeaderNames.create("Permissions-Policy"), "camera=(), geolocation=(), microphone=(self)");
  private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");

  /// Health and metrics are routed after us, by Helidon's own feature.
  private static final String OBSERVE = "/observe/";

  private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private static final long MOST_DISCARDED = 16L * 1024 * 1024;
  private static final System.Logger LOG = System.getLogger(HttpRoutes.class.getName());

  private final Api api;
  private final Site site;

  HttpRoutes(Api api, Site site) {
    this.api = api;
    this.site = site;
  }

  void mount(HttpRouting.Builder routing) {
    routing
        .addFilter(HttpRoutes::hangUpWhenAsked)
        .any("/api", this::api)
        .any("/api/*", this::api)
        .any("/openapi.yaml", this::api)
        .any("/docs", this::api)
        .any("/docs/*", this::api)
        .any("/*", this::page);
  }

  /// Helidon repeats `Connection: close` to the client and then waits for the next request.
  private static void hangUpWhenAsked(
      FilterChain chain, RoutingRequest request, RoutingResponse response) {
    chain.proceed();
    if (request.headers().contains(HeaderValues.CONNECTION_CLOSE)) {
      throw new CloseConnectionException("the client wanted one answer only");
    }
  }

  private void api(ServerRequest request, ServerResponse response) {
    String path = request.path().path();
    int limit = Api.limit(path);
    Body body = body(request, limit);
    Response answer =
        switch (body) {
          case Body.Broken _ -> Api.brokenBody();
          case Body.Read read when read.bytes().size() > limit -> Api.tooLarge(path);
          case Body.Read read ->
              api.handle(
                  new Request(
                      isHead(request) ? "GET" : request.prologue().method().text(),
                      path,
                      query(request),
                      headers(request),
                      read.bytes()));
        };
    secure(response);
    response.header(POLICY, API_POLICY);
    answer.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
    response.status(Status.create(answer.status()));
    send(request, response, answer.body().array());
    if (!body.whole()) {
      throw new CloseConnectionException("what follows cannot be told from the rest of the body");
    }
  }

  /// What came in as a body.
  private sealed interface Body {
    /// Whether the next request can be read.
    boolean whole();

    /// @param bytes the body, or one byte more than its limit of it
    /// @param whole whether it was read to its end
    record Read(Bytes bytes, boolean whole) implements Body {}

    /// It broke off, or its chunks are damaged.
    record Broken() implements Body {
      @Override
      public boolean whole() {
        return false;
      }
    }
  }

  /// Reads the body. The rest of one that is too large is thrown away, so that it is not taken for
  /// the next request.
  private static Body body(ServerRequest request, int limit) {
    if (request.headers().contentLength().orElse(0) < 0) {
      return new Body.Broken();
    }
    if (!request.content().hasEntity()) {
      return new Body.Read(Bytes.NONE, true);
    }
    // Not closed: that would read a body without end to its end.
    InputStream in = request.content().inputStream();
    try {
      byte[] bytes = in.readNBytes(limit + 1);
      boolean whole = bytes.length <= limit || endsWithin(in, MOST_DISCARDED);
      return new Body.Read(new Bytes(bytes), whole);
    } catch (IOException | RuntimeException broken) {
      LOG.log(System.Logger.Level.DEBUG, "a body could not be read", broken);
      return new Body.Broken();
    }
  }

  private static boolean endsWithin(InputStream in, long most) throws IOException {
    byte[] piece = new byte[8_192];
    long seen = 0;
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      seen += read;
      if (seen > most) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHead(ServerRequest request) {
    return request.prologue().method().text().equals("HEAD");
  }

  /// Sends the body; to `HEAD` only its length, as what follows would pass for the next answer.
  private static void send(ServerRequest request, ServerResponse response, byte[] body) {
    if (isHead(request)) {
      response.contentLength(body.length);
      response.send();
    } else {
      response.send(body);
    }
  }

  private void page(ServerRequest request, ServerResponse response) {
    if (request.path().path().startsWith(OBSERVE)) {
      response.next();
      return;
    }
    secure(response);
    if (!isHead(request) && !request.prologue().method().text().equals("GET")) {
      response.status(Status.METHOD_NOT_ALLOWED_405).header(HeaderNames.ALLOW, "GET, HEAD").send();
      return;
    }
    switch (site.find(request.path().path())) {
      case Site.Found.File file -> file(request, response, file);
      case Site.Found.Elsewhere elsewhere -> {
        String query = request.query().isEmpty() ? "" : "?" + request.query().rawValue();
        response
            .status(Status.PERMANENT_REDIRECT_308)
            .header(HeaderNames.LOCATION, encoded(elsewhere.path()) + query)
            .send();
      }
      case Site.Found.Missing missing -> {
        response.status(Status.NOT_FOUND_404);
        if (missing.page().isEmpty()) {
          String words =
              site.isEmpty() ? "The site is not built: run ./prepai once." : "Nothing here.";
          response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
          send(request, response, words.getBytes(StandardCharsets.UTF_8));
        } else {
          send(request, response, missing.page().get());
        }
      }
    }
  }

  /// A decoded path as a header may hold it: a line break in it would begin a header of its own.
  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("every path can be encoded", impossible);
    }
  }

  private static void file(ServerRequest request, ServerResponse response, Site.Found.File file) {
    response.header(
        HeaderNames.CACHE_CONTROL,
        file.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
    response.header(HeaderNames.ETAG, file.page().tag());
    boolean known =
        request
            .headers()
            .first(HeaderNames.IF_NONE_MATCH)
            .filter(tags -> names(tags, file.page().tag()))
            .isPresent();
    if (known) {
      response.status(Status.NOT_MODIFIED_304).send();
    } else {
      send(request, response, file.page());
    }
  }

  /// Whether an `If-None-Match` names a tag; proxies that compress make tags weak (RFC 9110,
  /// 13.1.2).
  private static boolean names(String tags, String tag) {
    return Stream.of(tags.split(",", -1))
        .map(String::strip)
        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
  }

  private static void send(ServerRequest request, ServerResponse response, Site.Page page) {
    response.header(HeaderNames.CONTENT_TYPE, page.type());
    page.policy().ifPresent(policy -> response.header(POLICY, policy));
    boolean zip =
        page.zipped().isPresent()
            && request
                .headers()
                .first(HeaderNames.ACCEPT_ENCODING)
                .filter(accepted -> accepted.contains("gzip"))
                .isPresent();
    if (page.zipped().isPresent()) {
      response.header(HeaderNames.VARY, "Accept-Encoding");
    }
    if (zip) {
      response.header(HeaderNames.CONTENT_ENCODING, "gzip");
    }
    send(request, response, zip ? page.zipped().get().bytes() : page.plain().bytes());
  }

  private static void secure(ServerResponse response) {
    SECURITY.forEach(response::header);
  }

  private static Map<String, String> query(ServerRequest request) {
    var query = new HashMap<String, String>();
    request
        .query()
        .names()
        .forEach(name -> query.put(name, request.query().first(name).orElse("")));
    return query;
  }

  private static Map<String, String> headers(ServerRequest request) {
    var headers = new HashMap<String, String>();
    request
        .headers()
        .forEach(
            header -> headers.putIfAbsent(header.name().toLowerCase(Locale.ROOT), header.get()));
    return headers;
  }
}
