package prepai.server;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Api api;
  private final Site site;

  HttpRoutes(Api api, Site site) {
    this.api = api;
    this.site = site;
  }

  void mount(HttpRouting.Builder routing) {
    for (String path : List.of("/api", "/api/*", "/openapi.yaml", "/docs", "/docs/")) {
      routing.any(path, this::api);
    }
    routing.any("/*", this::page);
  }

  private void api(ServerRequest request, ServerResponse response) {
    String path = request.path().path();
    int limit = Api.limit(path);
    byte[] body = body(request, limit);
    Response answer =
        body.length > limit
            ? Api.tooLarge(path)
            : api.handle(
                new Request(
                    request.prologue().method().text(),
                    path,
                    query(request),
                    headers(request),
                    new Bytes(body)));
    if (body.length > limit) {
      response.header(HeaderNames.CONNECTION, "close");
    }
    secure(response);
    response.header(POLICY, API_POLICY);
    answer.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
    response.status(Status.create(answer.status()));
    response.send(answer.body().array());
  }

  /// The body, or one byte more than `limit` of it.
  private static byte[] body(ServerRequest request, int limit) {
    if (!request.content().hasEntity()) {
      return new byte[0];
    }
    try (InputStream in = request.content().inputStream()) {
      return in.readNBytes(limit + 1);
    } catch (IOException broken) {
      throw new UncheckedIOException("the request broke off", broken);
    }
  }

  private void page(ServerRequest request, ServerResponse response) {
    if (request.path().path().startsWith(OBSERVE)) {
      response.next();
      return;
    }
    secure(response);
    String method = request.prologue().method().text();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      response.status(Status.METHOD_NOT_ALLOWED_405).header(HeaderNames.ALLOW, "GET, HEAD").send();
      return;
    }
    switch (site.find(request.path().path())) {
      case Site.Found.File file -> file(request, response, file);
      case Site.Found.Elsewhere elsewhere -> {
        String query = request.query().isEmpty() ? "" : "?" + request.query().rawValue();
        response
            .status(Status.PERMANENT_REDIRECT_308)
            .header(HeaderNames.LOCATION, elsewhere.path() + query)
            .send();
      }
      case Site.Found.Missing missing -> {
        response.status(Status.NOT_FOUND_404);
        if (missing.page().isEmpty()) {
          response
              .header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
              .send(site.isEmpty() ? "The site is not built: run ./prepai once." : "Nothing here.");
        } else {
          send(request, response, missing.page().get());
        }
      }
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
            .filter(file.page().tag()::equals)
            .isPresent();
    if (known) {
      response.status(Status.NOT_MODIFIED_304).send();
    } else {
      send(request, response, file.page());
    }
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
    if (zip) {
      response
          .header(HeaderNames.CONTENT_ENCODING, "gzip")
          .header(HeaderNames.VARY, "Accept-Encoding");
    }
    response.send(zip ? page.zipped().get().bytes() : page.plain().bytes());
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
