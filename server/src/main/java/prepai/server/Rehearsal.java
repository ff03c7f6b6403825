package prepai.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.api.Socket;

/// A short interview with ourselves, so that the JDK's ahead-of-time cache learns what a start and
/// the first interview need.
final class Rehearsal {
  private static final Pattern SESSION_ID = Pattern.compile("\"session_id\":\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String base;
  private final HttpClient client;
  private String cookie = "";

  private Rehearsal(int port) {
    this.base = "127.0.0.1:" + port;
    this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  /// Conducts it against a server of this process.
  ///
  /// @throws IllegalStateException when an answer is not the expected one
  static void conduct(int port) {
    var rehearsal = new Rehearsal(port);
    rehearsal.get("/");
    rehearsal.get("/observe/health");
    rehearsal.get("/api/tracks");
    rehearsal.interview();
  }

  private void interview() {
    String created =
        post(
            "/api/sessions",
            "{\"interview_type\":\"google-sde\",\"candidate_name\":\"Rehearsal\",\"minutes\":15}");
    Matcher id = SESSION_ID.matcher(created);
    if (!id.find()) {
      throw new IllegalStateException("no session was created");
    }
    String session = id.group(1);
    get("/api/sessions");
    talk(session);
    post(
        "/api/interviews/message",
        "{\"session_id\":\""
            + session
            + "\",\"message\":\"I would keep a map from value to position, so each look-up is constant time, and test an empty list.\"}");
    get("/api/sessions/" + session);
    post("/api/interviews/" + session + "/end", "");
    get("/api/interviews/" + session + "/report");
    get("/api/interviews/" + session + "/transcript");
  }

  private void talk(String session) {
    var finished = new CompletableFuture<Void>();
    WebSocket socket =
        await(
            client
                .newWebSocketBuilder()
                .header("Cookie", cookie)
                .subprotocols(Socket.V1)
                .buildAsync(
                    URI.create("ws://" + base + "/ws/interview/" + session),
                    new UntilAsked(finished)));
    await(
        socket.sendText(
            "{\"action\":\"message\",\"message\":\"I build web services.\",\"action_id\":\"1\"}",
            true));
    await(finished);
    await(socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
  }

  /// Listens until the first question was asked.
  private static final class UntilAsked implements WebSocket.Listener {
    private final CompletableFuture<Void> finished;
    private final StringBuilder frame = new StringBuilder();

    UntilAsked(CompletableFuture<Void> finished) {
      this.finished = finished;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      frame.append(data);
      if (last) {
        if (frame.indexOf("\"agent_said\"") >= 0 && frame.indexOf("\"greet\"") < 0) {
          finished.complete(null);
        }
        frame.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
      finished.completeExceptionally(failure);
    }
  }

  private String get(String path) {
    return send(request(path).GET().build());
  }

  private String post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://" + base + path)).timeout(PATIENCE);
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private String send(HttpRequest request) {
    HttpResponse<String> response = await(client.sendAsync(request, BodyHandlers.ofString()));
    if (response.statusCode() >= 400 && !request.uri().getPath().equals("/")) {
      throw new IllegalStateException(
          request.uri().getPath() + " answered " + response.statusCode());
    }
    List<String> cookies = response.headers().allValues("set-cookie");
    if (!cookies.isEmpty()) {
      cookie = cookies.getFirst().replaceAll(";.*", "");
    }
    return response.body();
  }

  private static <T> T await(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IllegalStateException("the rehearsal got no answer", failure);
    }
  }
}
