package prepai.server;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import prepai.api.Api;
import prepai.api.Response;

/// What Helidon refuses before any route sees it, in words that help.
final class EarlyRefusals {
  private EarlyRefusals() {}

  static DirectHandlers handlers() {
    return DirectHandlers.builder()
        .addHandler(DirectHandler.EventType.BAD_REQUEST, EarlyRefusals::refuse)
        .addHandler(DirectHandler.EventType.PAYLOAD_TOO_LARGE, EarlyRefusals::refuse)
        .build();
  }

  private static DirectHandler.TransportResponse refuse(
      DirectHandler.TransportRequest request,
      DirectHandler.EventType type,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    return switch (status.code()) {
      case 413 -> answer(Api.tooLarge(request.path()), headers);
      case 414 -> answer(Api.addressTooLong(), headers);
      default -> DirectHandler.defaultHandler().handle(request, type, status, headers, message);
    };
  }

  /// The connection is closed: what follows on it was not read.
  private static DirectHandler.TransportResponse answer(
      Response refusal, ServerResponseHeaders headers) {
    refusal.headers().forEach((name, value) -> headers.set(HeaderNames.create(name), value));
    return DirectHandler.TransportResponse.builder()
        .status(Status.create(refusal.status()))
        .headers(headers)
        .entity(refusal.body().array())
        .keepAlive(false)
        .build();
  }
}
