package prepai.bench;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A client's end of a socket that times answers. One exchange at a time.
final class Wire implements WebSocket.Listener {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /// What a frame means for who waits.
  enum Meaning {
    NOTHING,
    FIRST_WORDS,
    TURN_OVER,
    REFUSED,
    /// First words and end of the turn in one.
    WHOLE
  }

  /// How to read a frame.
  interface Reading {
    Meaning of(String frame);
  }

  private final Reading reading;
  private final StringBuilder frame = new StringBuilder();
  private volatile Optional<Exchange> open = Optional.empty();

  Wire(Reading reading) {
    this.reading = reading;
  }

  /// A frame that was sent and what came of it.
  private static final class Exchange {
    private final long sent = System.nanoTime();
    private final CompletableFuture<Duration> over = new CompletableFuture<>();
    private Optional<Duration> first = Optional.empty();

    private void hear(Meaning meaning, String frame) {
      if (first.isEmpty() && (meaning == Meaning.FIRST_WORDS || meaning == Meaning.WHOLE)) {
        first = Optional.of(Duration.ofNanos(System.nanoTime() - sent));
      }
      switch (meaning) {
        case TURN_OVER, WHOLE ->
            first.ifPresentOrElse(over::complete, () -> fail("the turn ended without a word"));
        case REFUSED -> fail(frame);
        case NOTHING, FIRST_WORDS -> {}
      }
    }

    private void fail(String why) {
      over.completeExceptionally(new Unanswered(why));
    }
  }

  /// An exchange that did not end with an answer.
  static final class Unanswered extends Exception {
    private static final long serialVersionUID = 1L;

    Unanswered(String message) {
      super(message);
    }
  }

  /// Sends and waits until the turn is over.
  ///
  /// @return the time from sending to the first words
  Duration exchange(WebSocket socket, String text) throws Unanswered, InterruptedException {
    var exchange = new Exchange();
    open = Optional.of(exchange);
    try {
      var _ = socket.sendText(text, true);
      return exchange.over.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw new Unanswered(String.valueOf(failed.getCause()));
    } catch (TimeoutException late) {
      throw new Unanswered("no answer in " + PATIENCE);
    } finally {
      open = Optional.empty();
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    frame.append(data);
    if (last) {
      String whole = frame.toString();
      frame.setLength(0);
      Meaning meaning = reading.of(whole);
      open.ifPresent(exchange -> exchange.hear(meaning, whole));
    }
    socket.request(1);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    open.ifPresent(exchange -> exchange.fail("closed with " + code + " " + reason));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket socket, Throwable failure) {
    open.ifPresent(exchange -> exchange.fail(failure.toString()));
  }
}
