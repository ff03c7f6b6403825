package prepai.models.bedrock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import prepai.emulators.Script;
import prepai.emulators.bedrock.BedrockServer;
import prepai.model.Model;
import prepai.models.ModelContract;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/// Models of Amazon Bedrock's keep to what every adapter keeps to.
final class ConverseContractTest extends ModelContract {
  @Override
  protected Stage stage(Script script) {
    var emulated = Emulated.following(script);
    Model model = emulated.model(Emulated.CLAUDE);
    return new Stage() {
      @Override
      public Model model() {
        return model;
      }

      @Override
      public int calls() {
        return emulated.server().calls();
      }

      @Override
      public int connections() {
        return emulated.server().connections();
      }

      @Override
      public void close() {
        model.close();
        emulated.close();
      }
    };
  }

  @Override
  protected Model nowhere() {
    try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create("id", key()));
      return new ConverseModel(
          Emulated.CLAUDE,
          new BedrockAccess(
              Optional.of(URI.create("http://127.0.0.1:" + door.getLocalPort())),
              () -> credentials,
              () -> Region.US_EAST_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected String key() {
    return BedrockServer.SECRET;
  }
}
