package prepai.api;

import prepai.conduct.Refusal;
import prepai.protocol.Json;

/// What went wrong, for the sender (RFC 9457).
///
/// @param type a stable name for programs
/// @param title the kind of problem in a few words
/// @param status the HTTP status
/// @param detail a sentence that a person can act on; never repeats what a candidate wrote
public record Problem(String type, String title, int status, String detail) {
  static Problem of(int status, String type, String title, String detail) {
    return new Problem("urn:prepai:problem:" + type, title, status, detail);
  }

  static Problem of(Refusal refusal) {
    String detail = String.valueOf(refusal.getMessage());
    return switch (refusal.reason()) {
      case UNKNOWN_SESSION -> of(404, "unknown-session", "No such interview", detail);
      case UNKNOWN_TRACK -> of(422, "unknown-track", "No such interview type", detail);
      case INVALID -> of(422, "invalid", "Invalid value", detail);
      case TOO_LARGE -> of(413, "too-large", "Too large", detail);
      case BUSY -> of(409, "busy", "One turn at a time", detail);
      case ENDED -> of(409, "ended", "The interview has ended", detail);
      case STILL_RUNNING -> of(409, "still-running", "The interview is still running", detail);
      case FULL -> of(409, "full", "The interview is full", detail);
      case UNAVAILABLE -> of(501, "not-available", "Not available yet", detail);
    };
  }

  static Problem malformed(String detail) {
    return of(400, "malformed", "Malformed request", detail);
  }

  static Problem notFound() {
    return of(
        404,
        "not-found",
        "Nothing here",
        "There is nothing at this address. See /docs/ for what there is.");
  }

  static Problem internal() {
    return of(
        500,
        "internal",
        "Our mistake",
        "Something broke on our side. Nothing you sent was lost; try again.");
  }

  Response response() {
    return Response.of(status, "application/problem+json", Json.bytes(this));
  }
}
