package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser in small: it keeps its cookie, asks over HTTP and opens sockets.
final class Candidate {
  static final JsonMapper JSON = new JsonMapper();

  /// All share one client, as its threads are dear.
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private final int port;
  private final String cookie;

  Candidate(int port) {
    this(port, "");
  }

  private Candidate(int port, String cookie) {
    this.port = port;
    this.cookie = cookie;
  }

  /// The same browser after the server came back at another port.
  Candidate at(int newPort) {
    return new Candidate(newPort, cookie);
  }

  /// The same browser after it was given its cookie.
  private Candidate remembering(HttpResponse<String> response) {
    List<String> given = response.headers().allValues("set-cookie");
    return given.isEmpty()
        ? this
        : new Candidate(port, given.getFirst().substring(0, given.getFirst().indexOf(';')));
  }

  String cookie() {
    return cookie;
  }

  /// An interview that was begun, and the browser that began it.
  record Begun(Candidate candidate, String id) {}

  Begun begin(String type) {
    var response =
        post(
            "/api/sessions",
            "{\"interview_type\":\"" + type + "\",\"candidate_name\":\"Ada\",\"minutes\":60}");
    assertEquals(201, response.statusCode(), response.body());
    return new Begun(
        remembering(response), JSON.readTree(response.body()).get("session_id").asString());
  }

  HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(30));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return CLIENT.sendAsync(request.build(), BodyHandlers.ofString()).join();
  }

  JsonNode json(String path) {
    var response = get(path);
    assertEquals(200, response.statusCode(), response.body());
    return JSON.readTree(response.body());
  }

  /// The events a page may see.
  List<JsonNode> events(String id) {
    return json("/api/interviews/" + id + "/events").get("events").valueStream().toList();
  }

  /// Says something over HTTP; the status.
  int say(String id, String text) {
    return post(
            "/api/interviews/message",
            JSON.writeValueAsString(
                JSON.createObjectNode().put("session_id", id).put("message", text)))
        .statusCode();
  }

  /// Opens a socket of subprotocol `prepai.v1`.
  ///
  /// @throws CompletionException when it cannot be opened
  Ears listen(String id, long after) {
    return listen(id + "?after=" + after, new Ears(), true);
  }

  /// Opens a plain socket.
  Ears listenPlainly(String id) {
    return listen(id, new Ears(), false);
  }

  Ears listen(String path, Ears ears, boolean numbered) {
    var builder = CLIENT.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(20));
    if (!cookie.isEmpty()) {
      builder.header("Cookie", cookie);
    }
    if (numbered) {
      builder.subprotocols("prepai.v1");
    }
    ears.opened(
        builder
            .buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws/interview/" + path), ears)
            .join());
    return ears;
  }
}
