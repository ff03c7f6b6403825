package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/// A candidate who talks on through every death of the server: over a socket, with a resend of what
/// was not acknowledged, or over HTTP. Remembers all that the server acknowledged or showed.
final class Conversation {
  private record Pending(String actionId, String frame) {}

  private final String track;
  private final Random random;
  private final boolean overHttp;
  private final List<Candidate.Begun> begun = new ArrayList<>();
  private final AtomicLong lastSeq = new AtomicLong();
  private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, String> refused = new ConcurrentHashMap<>();
  private final Set<Long> answered = ConcurrentHashMap.newKeySet();
  private final Map<String, Map<Long, String>> shown = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> answeredTexts = new ConcurrentHashMap<>();
  private Optional<Pending> pending = Optional.empty();
  private Optional<String> trouble = Optional.empty();
  private volatile boolean over = true;
  private int count;

  Conversation(String track, long seed, boolean overHttp) {
    this.track = track;
    this.random = new Random(seed);
    this.overHttp = overHttp;
  }

  List<String> ids() {
    return begun.stream().map(Candidate.Begun::id).toList();
  }

  /// What should not have happened.
  Optional<String> trouble() {
    return trouble;
  }

  Ears listen(int port, String id) {
    return begun.getLast().candidate().at(port).listen(id, Long.MAX_VALUE);
  }

  /// Talks until the server is gone.
  void goOn(int port, Fuse fuse) {
    try {
      while (trouble.isEmpty()) {
        if (over) {
          begin(port);
        }
        if (overHttp) {
          post(port, fuse);
        } else {
          converse(port, fuse);
        }
      }
    } catch (CompletionException | IllegalStateException gone) {
      if (!fuse.burnt()) {
        trouble = Optional.of(String.valueOf(gone));
      }
    }
  }

  private void begin(int port) {
    var known = begun.isEmpty() ? new Candidate(port) : begun.getLast().candidate().at(port);
    var next = known.begin(track);
    begun.add(next);
    shown.put(next.id(), new ConcurrentHashMap<>());
    answeredTexts.put(next.id(), ConcurrentHashMap.newKeySet());
    lastSeq.set(0);
    answered.clear();
    pending = Optional.empty();
    over = false;
  }

  private void post(int port, Fuse fuse) {
    String id = begun.getLast().id();
    String text = text();
    var candidate = begun.getLast().candidate().at(port);
    var status =
        java.util.concurrent.CompletableFuture.supplyAsync(
            () -> candidate.say(id, text), task -> Thread.ofVirtual().start(task));
    fuse.saw("posted");
    switch (status.join()) {
      case 200 -> of(answeredTexts, id).add(text);
      case 409 -> over = ended(candidate, id);
      default -> trouble = Optional.of("a message was answered with " + status.join());
    }
  }

  private static boolean ended(Candidate candidate, String id) {
    return candidate.json("/api/sessions/" + id).at("/status/state").asString().equals("ended");
  }

  private void converse(int port, Fuse fuse) {
    String id = begun.getLast().id();
    var ears =
        begun
            .getLast()
            .candidate()
            .at(port)
            .listen(id + "?after=" + lastSeq.get(), new Ears(frame -> note(frame, fuse)), true);
    try {
      ears.awaitType("caught_up");
      while (!over) {
        Pending action = pending.orElseGet(this::next);
        pending = Optional.of(action);
        settle(ears, action, fuse);
      }
    } finally {
      ears.abort();
    }
  }

  private void settle(Ears ears, Pending action, Fuse fuse) {
    refused.remove(action.actionId());
    if (!ears.send(action.frame())) {
      throw new IllegalStateException("the line is gone");
    }
    fuse.saw("sent");
    await(
        ears,
        () ->
            over
                || acknowledged.containsKey(action.actionId())
                || refused.containsKey(action.actionId()));
    Long seq = acknowledged.get(action.actionId());
    if (seq != null) {
      await(ears, () -> answered.contains(seq));
      pending = Optional.empty();
    } else if (refused.getOrDefault(action.actionId(), "").endsWith(":busy")) {
      ears.awaitType("status");
    } else if (!over) {
      trouble = Optional.of("refused: " + refused);
      over = true;
    }
  }

  private static void await(Ears ears, java.util.function.BooleanSupplier condition) {
    if (!condition.getAsBoolean()) {
      ears.await(_ -> condition.getAsBoolean());
    }
  }

  private void note(JsonNode frame, Fuse fuse) {
    String type = frame.get("type").asString();
    if (type.equals("event")) {
      JsonNode event = frame.get("event");
      long seq = frame.get("seq").asLong();
      type = event.get("type").asString();
      lastSeq.accumulateAndGet(seq, Math::max);
      if (event.has("action_id")) {
        acknowledged.put(event.get("action_id").asString(), seq);
      }
      if (event.has("reply_to")) {
        answered.add(event.get("reply_to").asLong());
      }
      if (type.equals("agent_said")) {
        of(shown, begun.getLast().id()).put(seq, event.get("text").asString());
      }
      over |= type.equals("interview_ended");
    } else if (type.equals("error")) {
      refused.put(frame.path("action_id").asString("?"), frame.at("/problem/type").asString("?"));
    }
    fuse.saw(type);
  }

  private Pending next() {
    String actionId = begun.getLast().id() + "-" + count++;
    int kind = random.nextInt(10);
    String frame =
        switch (kind) {
          case 0 -> "{\"action\":\"hint\"";
          case 1 -> "{\"action\":\"repeat\"";
          case 2 -> "{\"action\":\"skip\"";
          case 3 -> "{\"action\":\"clarify\",\"message\":\"May the input be empty?\"";
          default -> "{\"action\":\"message\",\"message\":\"" + text() + "\"";
        };
    return new Pending(actionId, frame + ",\"action_id\":\"" + actionId + "\"}");
  }

  private String text() {
    return "Point %d: I would measure first, then keep a map from key to position, so each look-up takes constant time."
        .formatted(count++);
  }

  private static <T> T of(Map<String, T> map, String id) {
    return Objects.requireNonNull(map.get(id), "a session that was never begun");
  }

  /// Everything that was acknowledged or shown is in the log, once.
  void assertKept(String id, History history) {
    acknowledged.forEach((actionId, seq) -> {
      if (actionId.startsWith(id)) {
        assertEquals(seq, history.actions().get(actionId), "acknowledged, not logged");
      }
    });
    of(shown, id)
        .forEach((seq, text) -> assertEquals(text, history.said().get(seq), "shown, not logged"));
    of(answeredTexts, id)
        .forEach(text -> assertTrue(history.messages().contains(text), "answered, not logged"));
    assertTrue(
        history.messages().stream()
            .allMatch(text -> Collections.frequency(history.messages(), text) == 1),
        "a message was logged twice");
  }
}
