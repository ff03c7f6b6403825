package prepai.agent;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import prepai.model.Model;
import prepai.model.Piece;
import prepai.model.Reply;
import prepai.model.Request;
import prepai.model.Trouble;

/// A model in memory that answers what a test tells it to.
public final class ScriptedModel implements Model {
  final List<Request> asked = new ArrayList<>();
  private final Function<Request, List<Piece>> script;
  private int open;

  public ScriptedModel(Function<Request, List<Piece>> script) {
    this.script = script;
  }

  /// Answers one after the other, and the last one from then on.
  @SafeVarargs
  public static ScriptedModel saying(List<Piece>... replies) {
    var left = new ArrayDeque<List<Piece>>();
    for (List<Piece> reply : replies) {
      left.add(reply);
    }
    return new ScriptedModel(_ -> left.size() > 1 ? left.remove() : left.element());
  }

  public static List<Piece> text(String... pieces) {
    var reply = new ArrayList<Piece>();
    List.of(pieces).forEach(piece -> reply.add(new Piece.Text(piece)));
    reply.add(new Piece.Usage(100, 10, 0, 0));
    reply.add(new Piece.Stop(Piece.Stop.Reason.DONE));
    return reply;
  }

  public static List<Piece> failing(Trouble trouble, String... before) {
    var reply = new ArrayList<Piece>();
    List.of(before).forEach(piece -> reply.add(new Piece.Text(piece)));
    reply.add(new Piece.Failed(trouble, "for a test"));
    return reply;
  }

  public static List<Piece> calling(String tool, String... arguments) {
    var named = new LinkedHashMap<String, String>();
    for (int index = 0; index < arguments.length; index += 2) {
      named.put(arguments[index], arguments[index + 1]);
    }
    return List.of(
        new Piece.ToolCall("c1", tool, named), new Piece.Stop(Piece.Stop.Reason.WANTS_TOOLS));
  }

  /// What the model was told in the last message of the request before last, or of the last.
  String lastTurn() {
    return asked.getLast().messages().getLast().toString();
  }

  /// How often it was asked.
  public int requests() {
    return asked.size();
  }

  int open() {
    return open;
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public Reply ask(Request request) {
    asked.add(request);
    open++;
    Queue<Piece> left = new ArrayDeque<>(script.apply(request));
    return new Reply() {
      private boolean closed;

      @Override
      public Piece next(Duration patience) {
        return left.remove();
      }

      @Override
      public void close() {
        open -= closed ? 0 : 1;
        closed = true;
      }
    };
  }

  @Override
  public void close() {}
}
