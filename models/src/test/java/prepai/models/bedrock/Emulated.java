package prepai.models.bedrock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepai.emulators.Act;
import prepai.emulators.Script;
import prepai.emulators.bedrock.BedrockServer;
import prepai.model.Message;
import prepai.model.Model;
import prepai.model.Piece;
import prepai.model.Reply;
import prepai.model.Request;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/// An emulator and models that ask it.
record Emulated(BedrockServer server) implements AutoCloseable {
  static final String CLAUDE = "us.anthropic.claude-haiku-4-5-20251001-v1:0";
  static final Duration PATIENCE = Duration.ofSeconds(30);

  static Emulated doing(Act... acts) {
    return following(Script.of(acts));
  }

  static Emulated following(Script script) {
    return new Emulated(new BedrockServer(0, script));
  }

  Model model(String id) {
    return new ConverseModel(id, access(BedrockServer.SECRET));
  }

  BedrockAccess access(String secret) {
    var credentials =
        StaticCredentialsProvider.create(AwsBasicCredentials.create(BedrockServer.KEY_ID, secret));
    return new BedrockAccess(
        Optional.of(server.address()), () -> credentials, () -> Region.EU_CENTRAL_1);
  }

  static Request hello() {
    return new Request("You interview.", List.of(Message.user("Hello")), List.of(), 1000);
  }

  static List<Piece> all(Reply reply) {
    try (reply) {
      var pieces = new ArrayList<Piece>();
      do {
        pieces.add(reply.next(PATIENCE));
      } while (!(pieces.getLast() instanceof Piece.Stop
          || pieces.getLast() instanceof Piece.Failed));
      return pieces;
    }
  }

  List<Piece> answer() {
    try (Model model = model(CLAUDE)) {
      return all(model.ask(hello()));
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
