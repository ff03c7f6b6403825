package prepai.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SiteTest {
  private static final String FIRST = "self.__next_f.push([1,\"a < b\"])";
  private static final String SECOND = "\n  const later = 'ünïcode';\n";
  private static final String INDEX =
      "<!doctype html><script>"
          + FIRST
          + "</script><script src=\"/_next/static/a.js\"></script>"
          + "<script id=\"x\" async>"
          + SECOND
          + "</script><p>Welcome</p>";
  private static final String SCRIPT = "console.log('a');".repeat(100);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private Optional<Running> server = Optional.empty();

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    Path web = folder.resolve("web");
    write(web.resolve("index.html"), INDEX);
    write(web.resolve("404.html"), "<p>Not found</p>");
    write(web.resolve("interview/_/index.html"), "<p>Interview</p>");
    write(web.resolve("interview/_/index.txt"), "1:interview");
    write(web.resolve("report/_/index.html"), "<p>Report</p>");
    write(web.resolve("about/index.html"), "<p>About</p>");
    write(web.resolve("_next/static/a.js"), SCRIPT);
    write(folder.resolve("secret.txt"), "secret");
    server = Optional.of(Running.in(folder));
  }

  @AfterAll
  void stop() {
    server.ifPresent(Running::close);
    client.close();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  private HttpResponse<byte[]> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.orElseThrow().port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), UTF_8);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void allowsExactlyTheInlineScriptsOfThePage() throws Exception {
    String policy = header(get("/"), "content-security-policy");
    List<String> allowed =
        Pattern.compile("'sha256-[^']+'").matcher(policy).results().map(r -> r.group()).toList();
    assertEquals(List.of(hash(FIRST), hash(SECOND)), allowed);
    assertFalse(policy.substring(0, policy.indexOf("style-src")).contains("unsafe"), policy);
  }

  private static String hash(String script) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/about",
        "/nothing",
        "/_next/static/a.js",
        "/api/tracks",
        "/api/nothing",
        "/interview/x"
      })
  void guardsEveryAnswer(String path) throws Exception {
    var response = get(path);
    assertEquals("nosniff", header(response, "x-content-type-options"));
    assertEquals("DENY", header(response, "x-frame-options"));
    assertEquals("same-origin", header(response, "referrer-policy"));
    assertEquals("same-origin", header(response, "cross-origin-opener-policy"));
    assertTrue(header(response, "permissions-policy").contains("camera=()"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nothing", "/api/tracks", "/api/nothing", "/report/x/"})
  void givesEveryPageAndEveryAnswerOfTheApiAPolicy(String path) throws Exception {
    assertTrue(header(get(path), "content-security-policy").contains("frame-ancestors 'none'"));
  }

  @Test
  void showsOnePageForEveryInterviewAndReport() throws Exception {
    assertEquals("<p>Interview</p>", text(get("/interview/AAAAAAAAAAAAAAAAAAAAAA/")));
    assertEquals("<p>Report</p>", text(get("/report/AAAAAAAAAAAAAAAAAAAAAA/")));
    assertEquals("1:interview", text(get("/interview/AAAAAAAAAAAAAAAAAAAAAA/index.txt")));
    assertEquals("<p>Interview</p>", text(get("/interview/_/")));
  }

  @Test
  void addsTheSlashAndKeepsTheQuery() throws Exception {
    var response = get("/interview/abc?from=list&x=%20y");
    assertEquals(308, response.statusCode());
    assertEquals("/interview/abc/?from=list&x=%20y", header(response, "location"));
    assertEquals("/about/", header(get("/about"), "location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/interview/a%0d%0aSet-Cookie:x=1", "/interview/a%0aX:y", "/report/%C3%BC%20b"})
  void keepsARedirectWithinItsHeader(String path) throws Exception {
    var response = get(path);
    assertEquals(308, response.statusCode());
    assertTrue(response.headers().firstValue("set-cookie").isEmpty());
    assertTrue(response.headers().firstValue("x").isEmpty());
    assertEquals(
        path.toUpperCase(Locale.ROOT) + "/", header(response, "location").toUpperCase(Locale.ROOT));
  }

  @Test
  void sendsNothingThatTheBrowserHas() throws Exception {
    var first = get("/");
    String tag = header(first, "etag");
    for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      var again = get("/", "If-None-Match", known);
      assertEquals(304, again.statusCode(), known);
      assertEquals(0, again.body().length);
      assertEquals(tag, header(again, "etag"));
    }
    assertEquals(200, get("/", "If-None-Match", "\"other\"").statusCode());
    assertFalse(tag.equals(header(get("/about/"), "etag")));
  }

  @Test
  void compressesForThoseWhoCanRead() throws Exception {
    var zipped = get("/_next/static/a.js", "Accept-Encoding", "gzip, br");
    assertEquals("gzip", header(zipped, "content-encoding"));
    assertTrue(zipped.body().length < SCRIPT.length());
    try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertEquals(SCRIPT, new String(in.readAllBytes(), UTF_8));
    }
    var plain = get("/_next/static/a.js");
    assertEquals("", header(plain, "content-encoding"));
    assertEquals(SCRIPT, text(plain));
    for (var response : List.of(zipped, plain)) {
      assertEquals("Accept-Encoding", header(response, "vary"));
    }
  }

  @Test
  void letsStaticFilesBeKeptAndPagesBeAskedFor() throws Exception {
    assertTrue(header(get("/_next/static/a.js"), "cache-control").contains("immutable"));
    assertEquals("no-cache", header(get("/"), "cache-control"));
    assertEquals("no-store", header(get("/api/tracks"), "cache-control"));
  }

  @Test
  void showsItsOwnPageForWhatIsNotThere() throws Exception {
    var response = get("/nothing");
    assertEquals(404, response.statusCode());
    assertEquals("<p>Not found</p>", text(response));
    assertEquals("text/html; charset=utf-8", header(response, "content-type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nothing", "/api/tracks", "/api/nothing"})
  void answersHeadWithTheLengthAndNothingElse(String path) throws Exception {
    var head = send("HEAD", path);
    var get = get(path);
    assertEquals(get.statusCode(), head.statusCode());
    assertEquals(header(get, "content-type"), header(head, "content-type"));
    assertEquals(header(get, "content-length"), header(head, "content-length"));
    assertEquals(0, head.body().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "OPTIONS"})
  void takesNothingForAPage(String method) throws Exception {
    var response = send(method, "/");
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD", header(response, "allow"));
  }

  @Test
  void neverLeavesItsFolder() throws Exception {
    List<String> paths =
        Stream.of("..", "%2e%2e", ".%2e", "..%2f..", "%2e%2e%2f%2e%2e", "..%5c..", "a/../..")
            .flatMap(up ->
                Stream.of("/", "//", "/_next/", "/interview/x/", "/_next/static/")
                    .map(from -> from + up + "/secret.txt"))
            .toList();
    assertEquals(35, paths.size());
    for (String path : paths) {
      String answer =
          RawLine.exchange(
              server.orElseThrow().port(),
              "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 308"), answer);
      assertFalse(answer.endsWith("secret"), path);
      assertFalse(answer.toLowerCase(Locale.ROOT).contains("location: //"), answer);
    }
  }

  @Test
  void showsHealth() throws Exception {
    assertEquals(200, get("/observe/health").statusCode());
  }

  @Test
  void saysHowToBuildASiteThatIsNotThere(@TempDir Path folder) throws Exception {
    try (var bare = Running.in(folder)) {
      var response = bare.candidate().get("/");
      assertEquals(404, response.statusCode());
      assertTrue(response.body().contains("./prepai"), response.body());
      assertEquals(200, bare.candidate().get("/api/tracks").statusCode());
    }
  }
}
