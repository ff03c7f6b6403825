package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import prepai.session.SessionId;

final class OutboxTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofMillis(5);
  private static final String KILOBYTE = "\"" + "x".repeat(1_022) + "\"";
  private static final Wire.Closed TOO_SLOW =
      new Wire.Closed(4008, "too slow: reconnect with ?after=n");

  private final Wire wire = new Wire();

  private Outbox outbox(Duration idle, Duration stalled) {
    var outbox = new Outbox(wire, new Outbox.Patience(idle, stalled), () -> {});
    outbox.start();
    return outbox;
  }

  @Test
  void writesInOrder() {
    Outbox outbox = outbox(LONG, LONG);

    for (int number = 0; number < 1_000; number++) {
      outbox.send(Integer.toString(number));
    }

    for (int number = 0; number < 1_000; number++) {
      assertEquals(number, wire.frame().asInt());
    }
  }

  @Test
  void closesAReaderWhoIsTooSlowAndHoldsNoMoreThanItsLimit() {
    Outbox outbox = outbox(LONG, LONG);
    wire.stall();
    outbox.send(KILOBYTE);
    wire.awaitStalled();

    for (int number = 0; number < 50_000; number++) {
      outbox.send(KILOBYTE);
    }
    wire.flow();

    int written = 0;
    Wire.Sign sign = wire.next();
    while (sign instanceof Wire.Text) {
      written++;
      sign = wire.next();
    }
    assertEquals(TOO_SLOW, sign);
    assertEquals(1 + Outbox.MOST_BYTES / 1_024, written);
    outbox.send(KILOBYTE);
    assertEquals(0, wire.unread());
  }

  @Test
  void takesOneFrameThatIsLargerThanTheLimit() {
    Outbox outbox = outbox(LONG, LONG);

    outbox.send("\"" + "x".repeat(Outbox.MOST_BYTES) + "\"");

    assertEquals(Outbox.MOST_BYTES, wire.frame().asString().length());
  }

  @Test
  void dropsALineThatDoesNotEvenTakeItsEnd() {
    Outbox outbox = outbox(LONG, SHORT);
    wire.stall();
    outbox.send(KILOBYTE);
    wire.awaitStalled();

    outbox.close(1001, "going");

    assertEquals(new Wire.Dropped(), wire.next());
    wire.flow();
  }

  @Test
  void writesWhatWaitsBeforeItCloses() {
    Outbox outbox = outbox(LONG, LONG);
    wire.stall();
    outbox.send("1");
    wire.awaitStalled();
    outbox.send("2");
    outbox.close(1000, "done");
    outbox.send("3");
    outbox.close(1001, "again");
    wire.flow();

    assertEquals(1, wire.frame().asInt());
    assertEquals(2, wire.frame().asInt());
    assertEquals(new Wire.Closed(1000, "done"), wire.next());
    assertEquals(0, wire.unread());
  }

  @Test
  void showsThatASilentLineIsAlive() {
    var beats = new CountDownLatch(3);
    var outbox = new Outbox(wire, new Outbox.Patience(SHORT, LONG), beats::countDown);

    outbox.start();

    Desk.within(beats);
    outbox.gone();
  }

  @Test
  void dropsALineThatBreaks() {
    var dropped = new CountDownLatch(1);
    var sent = new AtomicInteger();
    var outbox =
        new Outbox(
            new Connection() {
              @Override
              public void send(String text) {
                sent.incrementAndGet();
                throw new IllegalStateException("broken pipe");
              }

              @Override
              public void ping() {}

              @Override
              public void close(int code, String reason) {}

              @Override
              public void drop() {
                dropped.countDown();
              }
            },
            new Outbox.Patience(LONG, LONG),
            () -> {});
    outbox.start();

    outbox.send("1");
    Desk.within(dropped);
    outbox.send("2");

    assertEquals(1, sent.get());
  }

  private Socket socket(Desk desk, boolean numbered) {
    String id = desk.begin();
    return new Socket(
        desk.conductor,
        () -> prepai.protocol.Samples.BEGUN,
        new Socket.Visitor(desk.owner(), new SessionId(id), numbered),
        new Outbox.Patience(SHORT, LONG),
        wire);
  }

  @Test
  void beatsOnANumberedSocket() {
    Socket socket = socket(new Desk(), true);

    socket.open(0);
    wire.until("status");

    assertEquals(
        "2026-11-22T21:40:00.123Z", wire.until("heartbeat").getLast().get("at").asString());
    socket.closed();
  }

  @Test
  void pingsOnAPlainSocket() {
    Socket socket = socket(new Desk(), false);

    socket.open(0);
    wire.frame();

    assertEquals(new Wire.Ping(), wire.next());
    socket.closed();
  }

  @Test
  void doesNotHoldUpTheInterviewForASlowReader() {
    var desk = new Desk();
    String id = desk.begin();
    wire.stall();
    Socket slow = desk.api.socket(id, desk.headers(), true, wire);
    slow.open(0);
    wire.awaitStalled();

    String text = "x".repeat(15_000);
    var random = new Random(3);
    for (int turn = 0; turn < 100; turn++) {
      assertEquals(200, desk.say(id, "Turn " + random.nextInt() + " " + text).status());
    }
    wire.flow();

    Wire.Sign sign = wire.next();
    while (sign instanceof Wire.Text) {
      sign = wire.next();
    }
    assertEquals(TOO_SLOW, sign);
    assertTrue(desk.log(id).size() > 200);
  }
}
