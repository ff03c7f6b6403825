package prepai.models.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prepai.emulators.Act;
import prepai.emulators.ClientGone;
import prepai.model.Model;
import prepai.model.Piece;
import prepai.model.Reply;
import prepai.model.Trouble;

/// What comes over the wire becomes pieces, once each and in order.
final class ConverseStreamTest {
  @Test
  void putsWhatItTookBeforeTheStopThoughBedrockSendsItAfter() {
    try (var bedrock =
        Emulated.doing(
            new Act.Say("Tell me "), new Act.Say("more."), new Act.Took(11, 7, 900, 30))) {
      assertEquals(
          List.of(
              new Piece.Text("Tell me "),
              new Piece.Text("more."),
              new Piece.Usage(11, 7, 900, 30),
              new Piece.Stop(Piece.Stop.Reason.DONE)),
          bedrock.answer());
    }
  }

  @Test
  void stopsWithoutUsageWhenBedrockSendsNone() {
    try (var bedrock = Emulated.doing(new Act.Say("Yes."))) {
      assertEquals(
          List.of(new Piece.Text("Yes."), new Piece.Stop(Piece.Stop.Reason.DONE)),
          bedrock.answer());
    }
  }

  @Test
  void throttledInMidStreamGivesEveryPieceOnceAndAsksOnce() {
    try (var bedrock =
        Emulated.doing(new Act.Say("one "), new Act.Say("two"), new Act.Fail("throttled"))) {
      List<Piece> pieces = bedrock.answer();
      assertEquals(List.of(new Piece.Text("one "), new Piece.Text("two")), pieces.subList(0, 2));
      assertEquals(
          Trouble.THROTTLED, assertInstanceOf(Piece.Failed.class, pieces.get(2)).trouble());
      assertEquals(1, bedrock.server().received().size());
    }
  }

  @Test
  void keepsWhatCameBeforeTheConnectionBroke() {
    try (var bedrock = Emulated.doing(new Act.Say("one "), new Act.Say("two"), new Act.Drop())) {
      List<Piece> pieces = bedrock.answer();
      assertEquals(List.of(new Piece.Text("one "), new Piece.Text("two")), pieces.subList(0, 2));
      assertEquals(Trouble.BROKEN, assertInstanceOf(Piece.Failed.class, pieces.get(2)).trouble());
    }
  }

  @Test
  void passesOnTheWholeOfALongAnswer() {
    List<String> words = IntStream.range(0, 3000).mapToObj(i -> "word" + i + " ").toList();
    try (var bedrock =
        Emulated.following((_, out) -> words.forEach(word -> out.accept(new Act.Say(word))))) {
      List<Piece> pieces = bedrock.answer();
      assertEquals(
          words.stream().map(word -> (Piece) new Piece.Text(word)).toList(),
          pieces.subList(0, pieces.size() - 1));
    }
  }

  @Test
  void takesAnEmptyInputForNoArguments() {
    try (var bedrock = Emulated.doing(new Act.CallTool("t1", "next_question", ""))) {
      assertEquals(
          new Piece.ToolCall("t1", "next_question", new LinkedHashMap<>()),
          bedrock.answer().getFirst());
    }
  }

  @Test
  void endsTheRemoteCallWhenClosed() throws InterruptedException {
    var gone = new CountDownLatch(1);
    try (var bedrock =
            Emulated.following((_, out) -> {
              out.accept(new Act.Say("one"));
              try {
                out.accept(new Act.Pause(Emulated.PATIENCE.multipliedBy(10)));
              } catch (ClientGone e) {
                gone.countDown();
                throw e;
              }
            });
        Model model = bedrock.model(Emulated.CLAUDE)) {
      Reply reply = model.ask(Emulated.hello());
      assertEquals(new Piece.Text("one"), reply.next(Emulated.PATIENCE));
      reply.close();
      assertTrue(gone.await(Emulated.PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }
  }

  @Test
  void asksOverOneConnectionAgainAfterAWholeAnswerAndAfterARefusal() {
    try (var bedrock =
            Emulated.following((asked, out) ->
                out.accept(
                    asked.last().equals("Hello") ? new Act.Say("Hi") : new Act.Fail("server")));
        Model model = bedrock.model(Emulated.CLAUDE)) {
      List<Piece> first = Emulated.all(model.ask(Emulated.hello()));
      assertEquals(first, Emulated.all(model.ask(Emulated.hello())));
      assertEquals(2, bedrock.server().received().size());
    }
  }
}
