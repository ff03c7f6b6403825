package prepai.models.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.emulators.Act;
import prepai.emulators.bedrock.BedrockServer;
import prepai.model.Model;
import prepai.model.Piece;
import prepai.model.Trouble;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;

/// Whatever goes wrong is named, and comes with a sentence that says what to do.
final class ConverseTroubleTest {
  private static final String CLAUDE = "anthropic.claude-haiku-5-5";

  @ParameterizedTest
  @CsvSource({
    "throttled, THROTTLED, higher quota",
    "credentials, CREDENTIALS, AWS_PROFILE",
    "forbidden, FORBIDDEN, Request access to the model",
    "no_such_model, NO_SUCH_MODEL, inference profile id such as eu.anthropic.claude-haiku-5-5",
    "retired, NO_SUCH_MODEL, may be retired",
    "on_demand, NO_SUCH_MODEL, such as eu.anthropic.claude-haiku-5-5",
    "rejected, REJECTED, ValidationException",
    "server, BROKEN, Try again",
    "unavailable, BROKEN, Try again",
  })
  void saysWhatARefusalMeans(String kind, Trouble trouble, String advice) {
    try (var bedrock = Emulated.doing(new Act.Fail(kind))) {
      Piece.Failed failed = failure(bedrock.model(CLAUDE));
      assertEquals(trouble, failed.trouble());
      assertTrue(failed.message().contains(advice), failed.message());
      assertEquals(1, bedrock.server().received().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "throttled, THROTTLED",
    "server, BROKEN",
    "unavailable, BROKEN",
    "rejected, REJECTED"
  })
  void saysWhyAnAnswerBrokeOff(String kind, Trouble trouble) {
    try (var bedrock = Emulated.doing(new Act.Say("one"), new Act.Fail(kind))) {
      assertEquals(trouble, ((Piece.Failed) bedrock.answer().getLast()).trouble());
    }
  }

  @Test
  void takesGarbledEventsForNonsense() {
    try (var bedrock = Emulated.doing(new Act.Say("one"), new Act.Babble())) {
      assertEquals(Trouble.NONSENSE, ((Piece.Failed) bedrock.answer().getLast()).trouble());
    }
  }

  @Test
  void isRefusedWhenItSignsWithAnotherKey() {
    try (var bedrock = Emulated.doing(new Act.Say("never said"))) {
      Piece.Failed failed =
          failure(new ConverseModel(CLAUDE, bedrock.access("not the secret key")));
      assertEquals(Trouble.CREDENTIALS, failed.trouble());
      assertTrue(failed.message().contains("InvalidSignatureException"), failed.message());
      assertTrue(bedrock.server().received().isEmpty());
    }
  }

  @Test
  void isRefusedWhenItDoesNotSign() {
    try (var bedrock = Emulated.doing(new Act.Say("never said"))) {
      var access =
          new BedrockAccess(
              Optional.of(bedrock.server().address()),
              AnonymousCredentialsProvider::create,
              () -> Region.US_EAST_1);
      assertEquals(Trouble.CREDENTIALS, failure(new ConverseModel(CLAUDE, access)).trouble());
    }
  }

  @Test
  void saysHowToSetCredentials() {
    try (var bedrock = Emulated.doing(new Act.Say("never said"))) {
      var access =
          new BedrockAccess(
              Optional.of(bedrock.server().address()),
              () -> AwsCredentialsProviderChain.of(new Nobody()),
              () -> Region.US_EAST_1);
      assertEquals(
          new Piece.Failed(
              Trouble.CREDENTIALS,
              "No AWS credentials were found. Set AWS_PROFILE or AWS_ACCESS_KEY_ID and"
                  + " AWS_SECRET_ACCESS_KEY, or run `aws sso login`."),
          failure(new ConverseModel(CLAUDE, access)));
    }
  }

  @Test
  void saysHowToSetTheRegion() {
    var access =
        new BedrockAccess(
            Optional.empty(),
            AnonymousCredentialsProvider::create,
            () -> {
              throw SdkClientException.create("Unable to load region from any of the providers");
            });
    Piece.Failed failed = failure(new ConverseModel(CLAUDE, access));
    assertEquals(Trouble.CREDENTIALS, failed.trouble());
    assertTrue(failed.message().contains("AWS_REGION"), failed.message());
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    URI address;
    try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      address = URI.create("http://127.0.0.1:" + door.getLocalPort());
    }
    try (var bedrock = Emulated.doing()) {
      var access =
          new BedrockAccess(
              Optional.of(address),
              bedrock.access(BedrockServer.SECRET).credentials(),
              () -> Region.US_EAST_1);
      assertEquals(Trouble.UNREACHABLE, failure(new ConverseModel(CLAUDE, access)).trouble());
    }
  }

  private static Piece.Failed failure(Model model) {
    try (model) {
      return assertInstanceOf(
          Piece.Failed.class, Emulated.all(model.ask(Emulated.hello())).getFirst());
    }
  }

  /// Has no credentials.
  private static final class Nobody implements AwsCredentialsProvider {
    @Override
    public AwsCredentials resolveCredentials() {
      throw SdkClientException.create("there are none");
    }
  }
}
