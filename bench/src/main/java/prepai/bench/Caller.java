package prepai.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;
import prepai.api.Replies;
import prepai.api.Socket;
import prepai.plan.Track;
import prepai.protocol.Json;
import prepai.session.Action;

/// Somebody on the other end of a socket, who has something to say every few seconds.
sealed interface Caller {
  /// Opens the socket.
  ///
  /// @throws IOException when the server does not let us in
  void connect(HttpClient client, int port) throws IOException, InterruptedException;

  /// Says something and hears the answer.
  ///
  /// @return the time until the first words of it
  Duration speak(RandomGenerator random) throws Wire.Unanswered, InterruptedException;

  /// Goes.
  void leave();

  /// Opens a socket.
  private static WebSocket open(WebSocket.Builder builder, int port, String path, Wire wire)
      throws IOException {
    try {
      return builder.buildAsync(URI.create("ws://127.0.0.1:" + port + path), wire).join();
    } catch (CompletionException refused) {
      throw new IOException("no socket at " + path, refused);
    }
  }

  /// A candidate in an interview: mostly answers, now and then asks.
  final class Candidate implements Caller {
    private static final double ASKS_BACK = 0.08;
    private static final double WANTS_A_HINT = 0.08;
    private static final String FINISHED = "\"answering\":false";
    private static final String HINT = "\"hint\":{\"available\":true";

    private final Answers answers;
    private final Track track;
    private final Wire wire = new Wire(this::meaning);
    private Optional<WebSocket> socket = Optional.empty();
    private volatile String status = "";

    Candidate(Answers answers, Track track) {
      this.answers = answers;
      this.track = track;
    }

    private Wire.Meaning meaning(String frame) {
      if (frame.startsWith("{\"type\":\"delta\"")) {
        return Wire.Meaning.FIRST_WORDS;
      }
      if (frame.startsWith("{\"type\":\"status\"")) {
        status = frame;
        return frame.contains(FINISHED) ? Wire.Meaning.TURN_OVER : Wire.Meaning.NOTHING;
      }
      return frame.startsWith("{\"type\":\"error\"") ? Wire.Meaning.REFUSED : Wire.Meaning.NOTHING;
    }

    @Override
    public void connect(HttpClient client, int port) throws IOException, InterruptedException {
      HttpResponse<byte[]> created =
          client.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/sessions"))
                  .header("Content-Type", "application/json")
                  .POST(
                      HttpRequest.BodyPublishers.ofByteArray(
                          Json.bytes(
                              new Replies.NewSession(
                                  track.id(),
                                  "Load",
                                  Optional.empty(),
                                  Optional.of(track.minutes().getLast()),
                                  Optional.empty(),
                                  Optional.empty()))))
                  .build(),
              BodyHandlers.ofByteArray());
      if (created.statusCode() != 201) {
        throw new IOException("no session: status " + created.statusCode());
      }
      String id = Json.read(created.body(), Replies.Created.class).sessionId();
      String cookie =
          created.headers().firstValue("set-cookie").orElseThrow().replaceAll(";.*", "");
      socket =
          Optional.of(
              open(
                  client.newWebSocketBuilder().header("Cookie", cookie).subprotocols(Socket.V1),
                  port,
                  "/ws/interview/" + id,
                  wire));
    }

    @Override
    public Duration speak(RandomGenerator random) throws Wire.Unanswered, InterruptedException {
      return wire.exchange(socket.orElseThrow(), Json.text(action(random)));
    }

    private Action action(RandomGenerator random) {
      Optional<String> id = Optional.of(new UUID(random.nextLong(), random.nextLong()).toString());
      double choice = random.nextDouble();
      if (choice < ASKS_BACK) {
        return new Action.Clarify(answers.clarification(track.id(), random), id);
      }
      return choice < ASKS_BACK + WANTS_A_HINT && status.contains(HINT)
          ? new Action.Hint(id)
          : new Action.Message(answers.answer(track.id(), random), id);
    }

    @Override
    public void leave() {
      socket.ifPresent(WebSocket::abort);
    }
  }

  /// Says the same things to the bare server.
  final class Shouter implements Caller {
    private final Answers answers;
    private final Track track;
    private final Wire wire = new Wire(_ -> Wire.Meaning.WHOLE);
    private Optional<WebSocket> socket = Optional.empty();

    Shouter(Answers answers, Track track) {
      this.answers = answers;
      this.track = track;
    }

    @Override
    public void connect(HttpClient client, int port) throws IOException {
      socket = Optional.of(open(client.newWebSocketBuilder(), port, "/echo", wire));
    }

    @Override
    public Duration speak(RandomGenerator random) throws Wire.Unanswered, InterruptedException {
      String said = answers.answer(track.id(), random);
      return wire.exchange(
          socket.orElseThrow(), Json.text(new Action.Message(said, Optional.empty())));
    }

    @Override
    public void leave() {
      socket.ifPresent(WebSocket::abort);
    }
  }
}
