package prepai.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.emulators.Act;
import prepai.emulators.Asked;
import prepai.emulators.Script;
import prepai.model.Message;
import prepai.model.Model;
import prepai.model.Piece;
import prepai.model.Piece.Stop.Reason;
import prepai.model.Reply;
import prepai.model.Request;
import prepai.model.Tool;
import prepai.model.Trouble;

/// What every adapter of a model keeps to, over real sockets against an emulator of its provider.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class ModelContract {
  /// Longer than any of this takes.
  protected static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int AT_ONCE = 200;
  private static final int CANCELLED = 1_000;
  private static final String QUESTION = "What is a quorum, in one sentence?";

  private final List<Stage> stages = new ArrayList<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch never = new CountDownLatch(1);

  /// An emulator, and a model that asks it.
  public interface Stage extends AutoCloseable {
    /// Asks the emulator with the key of `ModelContract.key`.
    Model model();

    /// How many requests the emulator is still answering; those whose client is gone do not count,
    /// and it must notice that while its script waits.
    int calls();

    /// How many connections to the emulator are open.
    int connections();

    /// Closes both.
    @Override
    void close();
  }

  /// Begins an emulator that answers every request by a script. Like its provider it refuses
  /// requests that are malformed, such as results of calls that were not made.
  protected abstract Stage stage(Script script);

  /// A model at an address where nobody listens.
  protected abstract Model nowhere();

  /// What must show up in no message.
  protected abstract String key();

  @AfterEach
  void closeStages() {
    stages.forEach(Stage::close);
  }

  @Test
  void textArrivesPieceByPieceWhileTheModelStillWrites() {
    var first = new CountDownLatch(1);
    var second = new CountDownLatch(1);
    Stage stage =
        begin((_, out) -> {
          out.accept(new Act.Say("A majority "));
          hold(first);
          out.accept(new Act.Say("of "));
          hold(second);
          out.accept(new Act.Say("the nodes."));
        });
    try (Reply reply = stage.model().ask(question())) {
      assertEquals(new Piece.Text("A majority "), reply.next(PATIENCE));
      first.countDown();
      assertEquals(new Piece.Text("of "), reply.next(PATIENCE));
      second.countDown();
      assertEquals(new Piece.Text("the nodes."), reply.next(PATIENCE));
      assertEquals(new Piece.Stop(Reason.DONE), reply.next(PATIENCE));
    }
  }

  @Test
  void usageComesBeforeTheStop() {
    assertEquals(
        List.of(
            new Piece.Text("Half and one."),
            new Piece.Usage(30, 7, 400, 0),
            new Piece.Stop(Reason.DONE)),
        answer(new Act.Say("Half and one."), new Act.Took(30, 7, 400, 0)));
  }

  @ParameterizedTest
  @CsvSource({"max_tokens, LENGTH", "filtered, FILTERED"})
  void theModelTellsWhyItStopped(String reason, Reason expected) {
    assertEquals(
        List.of(new Piece.Text("Half"), new Piece.Stop(expected)),
        answer(new Act.Say("Half"), new Act.Stop(reason)));
  }

  @Test
  void argumentsOfAToolAreTextsAsTheyAreAndElseJson() {
    var arguments = new LinkedHashMap<String, String>();
    arguments.put("topic", "größe \"x\" 🙂");
    arguments.put("most", "3");
    arguments.put("deep", "{\"a\":[1,true]}");
    assertEquals(
        List.of(
            new Piece.Text("Let me look."),
            new Piece.ToolCall("call_1", "look_up", arguments),
            new Piece.Stop(Reason.WANTS_TOOLS)),
        answer(
            new Act.Say("Let me look."),
            new Act.CallTool(
                "call_1",
                "look_up",
                "{\"topic\": \"größe \\\"x\\\" 🙂\", \"most\": 3, \"deep\": {\"a\": [1, true]}}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}"})
  void aToolMayTakeNoArguments(String arguments) {
    assertEquals(
        List.of(
            new Piece.ToolCall("call_1", "look_up", new LinkedHashMap<>()),
            new Piece.Stop(Reason.WANTS_TOOLS)),
        answer(new Act.CallTool("call_1", "look_up", arguments)));
  }

  @Test
  void twoToolsAreCalledInTheModelsOrder() {
    assertEquals(
        List.of(
            call("call_1", "rafts"), call("call_2", "Paxos"), new Piece.Stop(Reason.WANTS_TOOLS)),
        answer(
            new Act.CallTool("call_1", "look_up", "{\"topic\":\"rafts\"}"),
            new Act.CallTool("call_2", "look_up", "{\"topic\":\"Paxos\"}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"topic\": \"raf", "[1, 2]", "topic=rafts", "{\"topic\":1} and more"})
  void argumentsThatAreNoObjectMakeAGarbledCall(String arguments) {
    assertEquals(
        List.of(new Piece.GarbledCall("call_1", "look_up"), new Piece.Stop(Reason.WANTS_TOOLS)),
        answer(new Act.CallTool("call_1", "look_up", arguments)));
  }

  @Test
  void theRequestArrivesWhole() {
    Stage stage = begin(Script.of(new Act.Say("Yes.")));
    read(
        stage,
        new Request(
            "You interview.\nBe kind.",
            List.of(
                Message.user("Grüße 🙂"),
                Message.assistant("What is Raft?"),
                Message.user(QUESTION)),
            List.of(lookUp()),
            300));
    Asked seen = asked.getFirst();
    assertTrue(stage.model().name().endsWith(seen.model()), seen.model());
    assertEquals("You interview.\nBe kind.", seen.system());
    assertEquals(
        List.of(
            new Asked.Said("user", "Grüße 🙂"),
            new Asked.Said("assistant", "What is Raft?"),
            new Asked.Said("user", QUESTION)),
        seen.messages());
    assertEquals(List.of("look_up"), seen.tools());
  }

  @Test
  void whatToolsBroughtGoesBackToTheModel() {
    Stage stage = begin(Script.of(new Act.Say("So it is a majority.")));
    List<Piece> pieces =
        read(
            stage,
            new Request(
                "",
                List.of(
                    Message.user(QUESTION),
                    new Message(
                        Message.Role.ASSISTANT,
                        List.of(
                            new Message.Part.Text("Let me look."),
                            new Message.Part.Called(call("call_1", "rafts")),
                            new Message.Part.Called(call("call_2", "Paxos")))),
                    new Message(
                        Message.Role.USER,
                        List.of(
                            new Message.Part.Result("call_1", "Rafts vote.", false),
                            new Message.Part.Result("call_2", "No such topic.", true)))),
                List.of(lookUp()),
                300));
    assertEquals(
        List.of(new Piece.Text("So it is a majority."), new Piece.Stop(Reason.DONE)), pieces);
    String all =
        asked.getFirst().messages().stream()
            .map(Asked.Said::text)
            .reduce("", (one, other) -> one + "\n" + other);
    assertTrue(all.contains("Let me look."), all);
    assertTrue(all.contains("Rafts vote."), all);
    assertTrue(asked.getFirst().last().contains("No such topic."), all);
  }

  @Test
  void wordsMayComeWithAToolsResult() {
    Stage stage = begin(Script.of(new Act.Say("Then go on.")));
    List<Piece> pieces =
        read(
            stage,
            new Request(
                "",
                List.of(
                    Message.user(QUESTION),
                    new Message(
                        Message.Role.ASSISTANT,
                        List.of(new Message.Part.Called(call("call_1", "rafts")))),
                    new Message(
                        Message.Role.USER,
                        List.of(
                            new Message.Part.Result("call_1", "Rafts vote.", false),
                            new Message.Part.Text("And hurry up.")))),
                List.of(lookUp()),
                300));
    assertEquals(List.of(new Piece.Text("Then go on."), new Piece.Stop(Reason.DONE)), pieces);
    assertTrue(asked.getFirst().last().contains("And hurry up."), asked.getFirst().last());
  }

  @ParameterizedTest
  @CsvSource({
    "throttled, THROTTLED",
    "credentials, CREDENTIALS",
    "forbidden, FORBIDDEN",
    "no_such_model, NO_SUCH_MODEL",
    "rejected, REJECTED",
    "server, BROKEN"
  })
  void aFailureBeforeTheFirstPieceSaysWhatToDo(String kind, Trouble expected) {
    List<Piece> pieces = answer(new Act.Fail(kind));
    assertEquals(1, pieces.size(), pieces.toString());
    failedWith(expected, pieces.getFirst());
    assertEquals(1, asked.size(), "nothing is sent again");
  }

  @Test
  void throttlingInMidStreamFailsAfterWhatCameOnce() {
    List<Piece> pieces = answer(new Act.Say("A majority"), new Act.Fail("throttled"));
    assertEquals(2, pieces.size(), pieces.toString());
    assertEquals(new Piece.Text("A majority"), pieces.getFirst());
    failedWith(Trouble.THROTTLED, pieces.getLast());
    assertEquals(1, asked.size(), "nothing is sent again");
  }

  @Test
  void aServerThatFailsInMidStreamHasBroken() {
    List<Piece> pieces = answer(new Act.Say("A majority"), new Act.Fail("server"));
    assertEquals(2, pieces.size(), pieces.toString());
    failedWith(Trouble.BROKEN, pieces.getLast());
    assertEquals(1, asked.size(), "nothing is sent again");
  }

  @Test
  void anAnswerOfNothingStopsOrIsNonsense() {
    List<Piece> pieces = answer();
    assertEquals(1, pieces.size(), pieces.toString());
    if (!pieces.getFirst().equals(new Piece.Stop(Reason.DONE))) {
      failedWith(Trouble.NONSENSE, pieces.getFirst());
    }
  }

  @Test
  void aDroppedConnectionIsBroken() {
    List<Piece> pieces = answer(new Act.Say("A majority"), new Act.Drop());
    assertEquals(2, pieces.size(), pieces.toString());
    assertEquals(new Piece.Text("A majority"), pieces.getFirst());
    failedWith(Trouble.BROKEN, pieces.getLast());
  }

  @Test
  void aConnectionDroppedBeforeTheFirstPieceIsBroken() {
    List<Piece> pieces = answer(new Act.Drop());
    assertEquals(1, pieces.size(), pieces.toString());
    failedWith(Trouble.BROKEN, pieces.getFirst());
    assertEquals(1, asked.size(), "nothing is sent again");
  }

  @Test
  void babbleIsNonsense() {
    List<Piece> pieces = answer(new Act.Say("A majority"), new Act.Babble());
    assertEquals(2, pieces.size(), pieces.toString());
    failedWith(Trouble.NONSENSE, pieces.getLast());
  }

  @Test
  void whereNobodyListensNobodyIsReached() {
    try (Model model = nowhere();
        Reply reply = model.ask(question())) {
      failedWith(Trouble.UNREACHABLE, reply.next(PATIENCE));
    }
  }

  @Test
  void impatienceEndsTheRemoteCall() {
    Stage stage = begin(sayThenHold());
    try (Reply reply = stage.model().ask(question())) {
      assertEquals(new Piece.Text("A majority"), reply.next(PATIENCE));
      failedWith(Trouble.TIMEOUT, reply.next(Duration.ofMillis(20)));
      await("the remote call ends", () -> stage.calls() == 0);
      assertThrows(IllegalStateException.class, () -> reply.next(PATIENCE));
    }
  }

  @Test
  void impatienceBeforeTheFirstPieceEndsTheRemoteCall() {
    Stage stage = begin((_, _) -> hold(never));
    try (Reply reply = stage.model().ask(question())) {
      await("the request arrives", () -> stage.calls() == 1);
      failedWith(Trouble.TIMEOUT, reply.next(Duration.ofMillis(20)));
      await("the remote call ends", () -> stage.calls() == 0);
    }
  }

  @Test
  void closingInMidStreamEndsTheRemoteCall() {
    Stage stage = begin(sayThenHold());
    Reply reply = stage.model().ask(question());
    assertEquals(new Piece.Text("A majority"), reply.next(PATIENCE));
    reply.close();
    await("the remote call ends", () -> stage.calls() == 0);
    assertThrows(IllegalStateException.class, () -> reply.next(PATIENCE));
    reply.close();
  }

  @Test
  void closingBeforeTheFirstPieceEndsTheRemoteCall() {
    Stage stage = begin((_, _) -> hold(never));
    Reply reply = stage.model().ask(question());
    await("the request arrives", () -> stage.calls() == 1);
    reply.close();
    await("the remote call ends", () -> stage.calls() == 0);
  }

  @Test
  void closingWakesWhoeverWaits() throws Exception {
    Stage stage = begin(sayThenHold());
    Reply reply = stage.model().ask(question());
    assertEquals(new Piece.Text("A majority"), reply.next(PATIENCE));
    var waiting = new FutureTask<>(() -> reply.next(PATIENCE));
    Thread waiter = Thread.ofPlatform().start(waiting);
    await("it waits", () -> waits(waiter));
    reply.close();
    waiter.join();
    assertInstanceOf(IllegalStateException.class, waiting.exceptionNow());
    await("the remote call ends", () -> stage.calls() == 0);
  }

  @Test
  void whoeverIsInterruptedGivesTheReplyUp() throws Exception {
    Stage stage = begin(sayThenHold());
    Reply reply = stage.model().ask(question());
    assertEquals(new Piece.Text("A majority"), reply.next(PATIENCE));
    var waiting =
        new FutureTask<>(() -> {
          Piece piece = reply.next(PATIENCE);
          assertTrue(Thread.currentThread().isInterrupted());
          return piece;
        });
    Thread waiter = Thread.ofPlatform().start(waiting);
    await("it waits", () -> waits(waiter));
    waiter.interrupt();
    failedWith(Trouble.CLOSED, waiting.get());
    await("the remote call ends", () -> stage.calls() == 0);
  }

  @Test
  void nothingComesAfterTheEnd() {
    Stage stage = begin(Script.of(new Act.Say("Half and one.")));
    try (Reply reply = stage.model().ask(question())) {
      assertEquals(new Piece.Text("Half and one."), reply.next(PATIENCE));
      assertEquals(new Piece.Stop(Reason.DONE), reply.next(PATIENCE));
      assertThrows(IllegalStateException.class, () -> reply.next(PATIENCE));
    }
    await("the remote call ends", () -> stage.calls() == 0);
  }

  @Test
  void closingTheModelFailsWhatIsOpen() throws Exception {
    Stage stage = begin(sayThenHold());
    Reply idle = stage.model().ask(question());
    Reply waited = stage.model().ask(question());
    assertEquals(new Piece.Text("A majority"), idle.next(PATIENCE));
    assertEquals(new Piece.Text("A majority"), waited.next(PATIENCE));
    var waiting = new FutureTask<>(() -> waited.next(PATIENCE));
    Thread waiter = Thread.ofPlatform().start(waiting);
    await("it waits", () -> waits(waiter));
    stage.model().close();
    failedWith(Trouble.CLOSED, waiting.get());
    failedWith(Trouble.CLOSED, idle.next(PATIENCE));
    await("the remote calls end", () -> stage.calls() == 0);
    try (Reply late = stage.model().ask(question())) {
      failedWith(Trouble.CLOSED, late.next(PATIENCE));
    }
  }

  @Test
  void manyAskAtOnce() throws Exception {
    var all = new CountDownLatch(AT_ONCE);
    Stage stage =
        begin((it, out) -> {
          out.accept(new Act.Say("I heard "));
          all.countDown();
          hold(all);
          out.accept(new Act.Say(it.last()));
        });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var replies = new ArrayList<Callable<List<Piece>>>();
      for (int i = 0; i < AT_ONCE; i++) {
        String words = "number " + i;
        replies.add(
            () -> read(stage, new Request("", List.of(Message.user(words)), List.of(), 300)));
      }
      List<Future<List<Piece>>> answers = threads.invokeAll(replies);
      for (int i = 0; i < AT_ONCE; i++) {
        assertEquals(
            List.of(
                new Piece.Text("I heard "),
                new Piece.Text("number " + i),
                new Piece.Stop(Reason.DONE)),
            answers.get(i).get());
      }
    }
    await("all calls end", () -> stage.calls() == 0);
  }

  @Test
  void signsOfManyBytesComeWhole() {
    String signs = "äöü ß — 日本語 🙂👩‍💻 ".repeat(700);
    assertEquals(
        List.of(new Piece.Text("é"), new Piece.Text(signs), new Piece.Stop(Reason.DONE)),
        answer(new Act.Say("é"), new Act.Say(signs)));
  }

  @Test
  void cancelledRepliesLeaveNothingBehind() {
    Stage stage = begin(sayThenHold());
    cancel(stage, 20);
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    cancel(stage, CANCELLED);
    await("all remote calls end", () -> stage.calls() == 0);
    await("at most one connection is kept for later", () -> stage.connections() <= 1);
    // The virtual machine may add carriers of virtual threads at any time.
    int carriers = 2 * Runtime.getRuntime().availableProcessors();
    await(
        "the threads are as many as before",
        () -> ManagementFactory.getThreadMXBean().getThreadCount() <= threads + carriers);
    assertEquals(20 + CANCELLED, asked.size());
  }

  private static void cancel(Stage stage, int times) {
    for (int i = 0; i < times; i++) {
      try (Reply reply = stage.model().ask(question())) {
        assertEquals(new Piece.Text("A majority"), reply.next(PATIENCE));
      }
    }
  }

  /// Begins an emulator whose requests are noted down.
  private Stage begin(Script script) {
    Stage stage =
        stage((it, out) -> {
          asked.add(it);
          script.answer(it, out);
        });
    stages.add(stage);
    return stage;
  }

  private List<Piece> answer(Act... acts) {
    return read(begin(Script.of(acts)), question());
  }

  private static List<Piece> read(Stage stage, Request request) {
    try (Reply reply = stage.model().ask(request)) {
      var pieces = new ArrayList<Piece>();
      while (true) {
        Piece piece = reply.next(PATIENCE);
        pieces.add(piece);
        if (piece instanceof Piece.Stop || piece instanceof Piece.Failed) {
          return pieces;
        }
      }
    }
  }

  private void failedWith(Trouble expected, Piece piece) {
    Piece.Failed failed = assertInstanceOf(Piece.Failed.class, piece);
    assertEquals(expected, failed.trouble(), failed.message());
    assertTrue(failed.message().matches("(?s)\\p{Lu}.{20,}\\."), failed.message());
    assertFalse(failed.message().contains(key()), "no key in a message");
    assertFalse(failed.message().contains(QUESTION), "nothing that was said in a message");
  }

  private Script sayThenHold() {
    return (_, out) -> {
      out.accept(new Act.Say("A majority"));
      hold(never);
    };
  }

  private static Request question() {
    return new Request("", List.of(Message.user(QUESTION)), List.of(lookUp()), 300);
  }

  private static Tool lookUp() {
    return new Tool(
        "look_up",
        "Looks a topic up.",
        List.of(
            new Tool.Parameter("topic", Tool.Type.STRING, "what about", true),
            new Tool.Parameter("most", Tool.Type.INTEGER, "how many", false)));
  }

  private static Piece.ToolCall call(String id, String topic) {
    return new Piece.ToolCall(id, "look_up", new LinkedHashMap<>(Map.of("topic", topic)));
  }

  private static void hold(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("the client is gone", e);
    }
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }

  private static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, what);
      LockSupport.parkNanos(1_000_000);
    }
  }
}
