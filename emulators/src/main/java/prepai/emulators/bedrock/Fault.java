package prepai.emulators.bedrock;

import java.util.Locale;

/// What the service can complain of, in its words.
///
/// Source: "Common errors" and the errors of `ConverseStream` in the Amazon Bedrock API reference.
enum Fault {
  THROTTLED(
      429,
      "ThrottlingException",
      "Too many tokens, please wait before trying again.",
      "throttlingException"),
  CREDENTIALS(
      403, "UnrecognizedClientException", "The security token included in the request is invalid."),
  UNSIGNED(403, "MissingAuthenticationTokenException", "Missing Authentication Token"),
  BAD_SIGNATURE(
      403,
      "InvalidSignatureException",
      "The request signature we calculated does not match the signature you provided. Check your"
          + " AWS Secret Access Key and signing method. Consult the service documentation for"
          + " details."),
  FORBIDDEN(
      403,
      "AccessDeniedException",
      "You don't have access to the model with the specified model ID."),
  NO_SUCH_MODEL(400, "ValidationException", "The provided model identifier is invalid."),
  RETIRED(
      404,
      "ResourceNotFoundException",
      "This model version has reached the end of its life. Please refer to the AWS documentation"
          + " for more details."),
  ON_DEMAND(
      400,
      "ValidationException",
      "Invocation of model ID with on-demand throughput isn’t supported. Retry your request with"
          + " the ID or ARN of an inference profile that contains this model."),
  REJECTED(
      400,
      "ValidationException",
      "The model returned the following errors: max_tokens: too large",
      "validationException"),
  SERVER(
      500,
      "InternalServerException",
      "The system encountered an unexpected error during processing. Try your request again.",
      "internalServerException"),
  UNAVAILABLE(
      503,
      "ServiceUnavailableException",
      "Bedrock is unable to process your request.",
      "serviceUnavailableException");

  private final int status;
  private final String type;
  private final String message;
  private final String inStream;

  Fault(int status, String type, String message) {
    this(status, type, message, "modelStreamErrorException");
  }

  Fault(int status, String type, String message, String inStream) {
    this.status = status;
    this.type = type;
    this.message = message;
    this.inStream = inStream;
  }

  /// The one that a script calls so.
  ///
  /// @throws IllegalArgumentException when there is none
  static Fault named(String kind) {
    return valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /// The HTTP status.
  int status() {
    return status;
  }

  /// As in the header `x-amzn-ErrorType`.
  String type() {
    return type;
  }

  /// In the service's words.
  String message() {
    return message;
  }

  /// As in the header `:exception-type` of a frame.
  String inStream() {
    return inStream;
  }
}
