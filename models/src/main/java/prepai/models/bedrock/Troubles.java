package prepai.models.bedrock;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import prepai.model.Piece;
import prepai.model.Trouble;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.bedrockruntime.model.AccessDeniedException;
import software.amazon.awssdk.services.bedrockruntime.model.ModelNotReadyException;
import software.amazon.awssdk.services.bedrockruntime.model.ModelTimeoutException;
import software.amazon.awssdk.services.bedrockruntime.model.ResourceNotFoundException;
import software.amazon.awssdk.services.bedrockruntime.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.bedrockruntime.model.ThrottlingException;
import software.amazon.awssdk.services.bedrockruntime.model.ValidationException;

/// Says in plain words what went wrong. The service's own words are looked at but not passed on,
/// for they may hold some of what was said.
///
/// @param model its id
/// @param region where it was asked for
record Troubles(String model, String region) {
  /// What a failure means.
  Piece.Failed explain(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .limit(10)
        .flatMap(t -> cause(t).stream())
        .findFirst()
        .orElseGet(() ->
            new Piece.Failed(
                Trouble.NONSENSE,
                "What came from Amazon Bedrock in "
                    + region
                    + " cannot be read ("
                    + failure.getClass().getSimpleName()
                    + ")."));
  }

  private Optional<Piece.Failed> cause(Throwable cause) {
    return Optional.ofNullable(
        switch (cause) {
          case MissingSetting e -> failed(Trouble.CREDENTIALS, String.valueOf(e.getMessage()));
          case AwsServiceException e -> refusal(e);
          // Of deadlines the SDK has only that for a connection.
          case ConnectException _,
              UnknownHostException _,
              NoRouteToHostException _,
              TimeoutException _ ->
              failed(
                  Trouble.UNREACHABLE,
                  "Amazon Bedrock in "
                      + region
                      + " cannot be reached. Check the network and the region's name.");
          case IOException e when !isUnreadable(e) ->
              failed(
                  Trouble.BROKEN, "The connection to Amazon Bedrock in " + region + " broke off.");
          default -> null;
        });
  }

  /// The SDK's own parser of JSON reports what it cannot read as trouble with input and output.
  private static boolean isUnreadable(IOException failure) {
    return failure.getClass().getName().contains(".jackson.");
  }

  private Piece.Failed refusal(AwsServiceException refusal) {
    String text = String.valueOf(refusal.getMessage());
    return switch (refusal) {
      case ThrottlingException _, ServiceQuotaExceededException _, ModelNotReadyException _ ->
          failed(
              Trouble.THROTTLED,
              "Amazon Bedrock takes no more requests to "
                  + model
                  + " for now. Wait, or ask for a higher quota.");
      case ModelTimeoutException _ ->
          failed(Trouble.TIMEOUT, "The model " + model + " took too long.");
      case ResourceNotFoundException _ -> noSuchModel();
      case ValidationException _ when text.contains("on-demand throughput") ->
          failed(
              Trouble.NO_SUCH_MODEL,
              "The model "
                  + model
                  + " needs the id of an inference profile in "
                  + region
                  + ": the same with a geography before it, such as "
                  + profile()
                  + ".");
      case ValidationException _ when text.contains("model identifier is invalid") -> noSuchModel();
      case ValidationException _ when text.contains("too long") ->
          failed(Trouble.REJECTED, "The request is too long for " + model + ".");
      case AccessDeniedException _ when text.contains("not authorized to perform") ->
          failed(
              Trouble.FORBIDDEN,
              "These AWS credentials may not use "
                  + model
                  + ". Allow bedrock:InvokeModelWithResponseStream on the model and its inference"
                  + " profile.");
      case AccessDeniedException _ ->
          failed(
              Trouble.FORBIDDEN,
              "This AWS account has no access to "
                  + model
                  + " in "
                  + region
                  + ". Request access to the model in the Amazon Bedrock console.");
      default -> byStatus(refusal);
    };
  }

  private Piece.Failed byStatus(AwsServiceException refusal) {
    int status = refusal.statusCode();
    if (status == 401 || status == 403) {
      return failed(
          Trouble.CREDENTIALS,
          "AWS does not accept the credentials ("
              + code(refusal)
              + "). Check AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run `aws"
              + " sso login`.");
    }
    if (status == 429) {
      return failed(Trouble.THROTTLED, "Amazon Bedrock takes no more requests for now.");
    }
    if ((status >= 400 && status < 424) || refusal instanceof ValidationException) {
      return failed(
          Trouble.REJECTED,
          "Amazon Bedrock did not accept a request to "
              + model
              + " ("
              + code(refusal)
              + ", request "
              + refusal.requestId()
              + ").");
    }
    return failed(
        Trouble.BROKEN,
        "Amazon Bedrock in " + region + " has failed (" + code(refusal) + "). Try again.");
  }

  private Piece.Failed noSuchModel() {
    return failed(
        Trouble.NO_SUCH_MODEL,
        "Amazon Bedrock knows no model "
            + model
            + " in "
            + region
            + "; it may be retired, or need an inference profile id such as "
            + profile()
            + ".");
  }

  private String profile() {
    String geography = region.contains("-") ? region.substring(0, region.indexOf('-')) : "us";
    return model.matches("[a-z]+(-[a-z]+)*\\.[a-z]+\\..*")
        ? "global." + model.substring(model.indexOf('.') + 1)
        : (geography.equals("ap") ? "apac" : geography) + "." + model;
  }

  private static String code(AwsServiceException refusal) {
    var details = refusal.awsErrorDetails();
    return details == null || details.errorCode() == null
        ? refusal.getClass().getSimpleName()
        : details.errorCode();
  }

  private static Piece.Failed failed(Trouble trouble, String message) {
    return new Piece.Failed(trouble, message);
  }
}
