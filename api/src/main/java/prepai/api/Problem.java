package prepai.api;

import java.util.concurrent.CompletionException;
import prepai.conduct.Refusal;
import prepai.knowledge.Library;
import prepai.protocol.Json;
import prepai.protocol.Unreadable;
import prepai.sandbox.Sandbox;
import prepai.session.Files;
import prepai.session.LogFailure;

/// What went wrong, for the sender (RFC 9457).
///
/// @param type a stable name for programs
/// @param title the kind of problem in a few words
/// @param status the HTTP status
/// @param detail a sentence that a person can act on; never repeats what a candidate wrote
public record Problem(String type, String title, int status, String detail) {
  private static final String STORAGE = "storage";
  private static final System.Logger LOG = System.getLogger(Problem.class.getName());

  static Problem of(int status, String type, String title, String detail) {
    return new Problem("urn:prepai:problem:" + type, title, status, detail);
  }

  static Problem of(Refusal refusal) {
    String detail = String.valueOf(refusal.getMessage());
    return switch (refusal.reason()) {
      case UNKNOWN_SESSION -> of(404, "unknown-session", "No such interview", detail);
      case UNKNOWN_TRACK -> of(422, "unknown-track", "No such interview type", detail);
      case INVALID -> of(422, "invalid", "Invalid value", detail);
      case UNREADABLE -> of(422, "unreadable", "The file cannot be read", detail);
      case TOO_LARGE -> of(413, "too-large", "Too large", detail);
      case UNKNOWN_PROBLEM -> of(404, "unknown-problem", "No such problem", detail);
      case UNKNOWN_RUN -> of(404, "unknown-run", "No such run", detail);
      case UNKNOWN_DOCUMENT -> of(404, "unknown-document", "No such document", detail);
      case NO_CODE -> of(409, "no-code", "No code here", detail);
      case CANCELLED -> of(409, "cancelled", "Cancelled", detail);
      case BUSY -> of(409, "busy", "One turn at a time", detail);
      case ENDED -> of(409, "ended", "The interview has ended", detail);
      case STILL_RUNNING -> of(409, "still-running", "The interview is still running", detail);
      case FULL -> of(409, "full", "The interview is full", detail);
      case UNAVAILABLE -> of(501, "not-available", "Not available yet", detail);
    };
  }

  /// What a failure is for the sender. Those that are not the sender's are logged here.
  static Problem of(RuntimeException failure) {
    return switch (failure) {
      case Refusal refusal -> of(refusal);
      case Unreadable unreadable ->
          of(400, "malformed", "Malformed request", String.valueOf(unreadable.getMessage()));
      case LogFailure.Full _ ->
          of(
              409,
              "full",
              "The interview is full",
              "This interview holds as much as one may. End it to get your report.");
      case LogFailure _, Files.Unavailable _ -> {
        LOG.log(System.Logger.Level.ERROR, "the storage failed", failure);
        yield of(
            503,
            STORAGE,
            "Storage is busy",
            "The storage did not take it. Nothing was lost; try again in a moment.");
      }
      case Library.Unreadable unreadable ->
          of(
              422,
              "unreadable-document",
              "Not a readable document",
              String.valueOf(unreadable.getMessage()));
      case Sandbox.Busy busy ->
          of(429, "too-many", "Too many runs", String.valueOf(busy.getMessage()));
      case Sandbox.Unavailable missing ->
          of(503, "cannot-run", "Cannot run here", String.valueOf(missing.getMessage()));
      case CompletionException wrapped when wrapped.getCause() instanceof RuntimeException cause ->
          of(cause);
      default -> {
        LOG.log(System.Logger.Level.ERROR, "a request failed", failure);
        yield of(
            500,
            "internal",
            "Our mistake",
            "Something broke on our side. Nothing you sent was lost; try again.");
      }
    };
  }

  static Problem method(String allowed) {
    return of(405, "method", "Method not allowed", "Use one of these here: " + allowed + ".");
  }

  static Problem notJson() {
    return of(
        415,
        "media-type",
        "Wrong media type",
        "Send JSON with the header Content-Type: application/json.");
  }

  static Problem notAdmin() {
    return of(
        401,
        "not-admin",
        "For whoever runs PrepAI",
        "Show the admin token that PrepAI printed when it started, or that PREPAI_ADMIN_TOKEN set.");
  }

  static Problem notAForm() {
    return of(
        415,
        "media-type",
        "Wrong media type",
        "Send the file as multipart/form-data with a part named 'file'.");
  }

  static Problem notFound() {
    return of(
        404,
        "not-found",
        "Nothing here",
        "There is nothing at this address. See /docs/ for what there is.");
  }

  Response response() {
    Response response = Response.of(status, "application/problem+json", Json.bytes(this));
    return status == 503 && type.endsWith(STORAGE) ? response.with("retry-after", "2") : response;
  }

  /// The answer to a request that failed.
  static Response response(RuntimeException failure) {
    Response response = of(failure).response();
    return failure instanceof Sandbox.Busy busy
        ? response.with("retry-after", Integer.toString(busy.retryAfterSeconds()))
        : response;
  }
}
