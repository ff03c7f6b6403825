package prepai.models.bedrock;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import prepai.model.Piece;
import prepai.model.Reply;
import prepai.model.Trouble;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamOutput;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponse;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponseHandler;

/// An answer on its way. The SDK puts events into a queue, of which it fills no more than what was
/// asked for; each that is taken out asks for the next.
final class ConverseReply implements Reply {
  private static final int MOST_QUEUED = 256;

  private sealed interface Signal {
    record Event(ConverseStreamOutput event) implements Signal {}

    record Ended() implements Signal {}

    record Broke(Piece.Failed failed) implements Signal {}

    record Closed() implements Signal {}
  }

  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final AtomicReference<@Nullable Subscription> subscription = new AtomicReference<>();
  private final AtomicReference<@Nullable CompletableFuture<Void>> call = new AtomicReference<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final ConverseEvents events = new ConverseEvents();
  private final Queue<Piece> pieces = new ArrayDeque<>();
  private final Function<Throwable, Piece.Failed> explain;
  private final Consumer<ConverseReply> whenOver;
  private volatile boolean cancelled;
  private volatile boolean over;

  /// @param explain what a failure means
  /// @param whenOver takes this reply once nothing more can come of it
  ConverseReply(Function<Throwable, Piece.Failed> explain, Consumer<ConverseReply> whenOver) {
    this.explain = explain;
    this.whenOver = whenOver;
  }

  /// Takes what comes over the wire.
  ConverseStreamResponseHandler handler() {
    return new Handler();
  }

  /// Brings the answer of a call, and returns when it is over.
  void bring(CompletableFuture<Void> begun) {
    call.set(begun);
    if (cancelled) {
      begun.cancel(true);
    }
    begun.join();
    signals.add(new Signal.Ended());
  }

  /// Takes note that no answer can come.
  void broke(Throwable failure) {
    signals.add(new Signal.Broke(explain.apply(failure)));
  }

  @Override
  public Piece next(Duration patience) {
    if (over || closed.get()) {
      throw new IllegalStateException("nothing more comes of this reply");
    }
    long deadline = System.nanoTime() + patience.toNanos();
    while (pieces.isEmpty()) {
      switch (await(deadline)) {
        case Signal.Event(var event) -> {
          pieces.addAll(events.read(event));
          more();
        }
        case Signal.Ended() -> pieces.add(events.end());
        case Signal.Broke(var failed) -> pieces.add(failed);
        case Signal.Closed() -> throw new IllegalStateException("this reply was closed");
      }
    }
    Piece piece = pieces.remove();
    if (piece instanceof Piece.Stop || piece instanceof Piece.Failed) {
      over = true;
      whenOver.accept(this);
    }
    return piece;
  }

  private Signal await(long deadline) {
    try {
      Signal signal = signals.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (signal != null) {
        return signal;
      }
      cancel();
      return new Signal.Broke(
          new Piece.Failed(Trouble.TIMEOUT, "Amazon Bedrock took too long to answer."));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      cancel();
      return new Signal.Broke(
          new Piece.Failed(Trouble.CLOSED, "Whoever waited for the answer was interrupted."));
    }
  }

  private void more() {
    Subscription current = subscription.get();
    if (current != null) {
      current.request(1);
    }
  }

  /// Fails, as the model is closed.
  void shut() {
    signals.add(
        new Signal.Broke(new Piece.Failed(Trouble.CLOSED, "PrepAI has let go of the model.")));
    cancel();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      signals.add(new Signal.Closed());
      if (!over) {
        cancel();
      }
      whenOver.accept(this);
    }
  }

  private void cancel() {
    cancelled = true;
    CompletableFuture<Void> begun = call.get();
    if (begun != null) {
      begun.cancel(true);
    }
  }

  /// Called back on the SDK's event loop.
  private final class Handler
      implements ConverseStreamResponseHandler, Subscriber<ConverseStreamOutput> {
    @Override
    public void responseReceived(ConverseStreamResponse response) {}

    @Override
    public void onEventStream(SdkPublisher<ConverseStreamOutput> publisher) {
      publisher.subscribe(this);
    }

    @Override
    public void onSubscribe(Subscription begun) {
      subscription.set(begun);
      begun.request(MOST_QUEUED);
    }

    @Override
    public void onNext(ConverseStreamOutput event) {
      signals.add(new Signal.Event(event));
    }

    // How it ends is told by the future of the whole call, once everything before has come.
    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}

    @Override
    public void exceptionOccurred(Throwable failure) {}

    @Override
    public void complete() {}
  }
}
