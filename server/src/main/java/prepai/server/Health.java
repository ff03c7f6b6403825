package prepai.server;

import io.helidon.health.HealthCheckResponse;
import io.helidon.webserver.observe.ObserveFeature;
import io.helidon.webserver.observe.health.HealthObserver;
import java.util.concurrent.CompletableFuture;
import prepai.sandbox.CodeRunner;
import prepai.sandbox.Sandbox;
import prepai.sandbox.Tier;

/// What `/observe/health` tells: the server is up, and what runs code and what judges on this
/// machine.
final class Health {
  private Health() {}

  /// A feature that never waits for the probe of the sandbox.
  static ObserveFeature feature(
      CompletableFuture<CodeRunner> probing, CompletableFuture<Judging.Chosen> judging) {
    return ObserveFeature.builder()
        .addObserver(
            HealthObserver.builder()
                .details(true)
                .addCheck(
                    () -> sandbox(probing), io.helidon.health.HealthCheckType.READINESS, "sandbox")
                .addCheck(
                    () -> judging(judging), io.helidon.health.HealthCheckType.READINESS, "judging")
                .build())
        .build();
  }

  /// Interviews are judged by words alone too.
  private static HealthCheckResponse judging(CompletableFuture<Judging.Chosen> judging) {
    HealthCheckResponse.Builder response = HealthCheckResponse.builder().status(true);
    if (!judging.isDone()) {
      return response.detail("by", "being loaded").build();
    }
    Judging.Chosen chosen = judging.join();
    response.detail("by", chosen.lacks().isPresent() ? "words" : "sense");
    chosen.lacks().ifPresent(lacks -> response.detail("lacks", lacks));
    return response.build();
  }

  /// Interviews are held without code too, so nothing here takes the server out of service.
  private static HealthCheckResponse sandbox(CompletableFuture<CodeRunner> probing) {
    HealthCheckResponse.Builder response = HealthCheckResponse.builder().status(true);
    if (!probing.isDone()) {
      return response.detail("tier", "being probed").build();
    }
    Sandbox.Standing standing = probing.join().standing();
    response.detail("tier", standing.tier().map(Tier::id).orElse("none"));
    standing.tier().flatMap(Tier::lacks).ifPresent(lacks -> response.detail("lacks", lacks));
    standing.refusal().ifPresent(refusal -> response.detail("refusal", refusal));
    standing
        .offers()
        .forEach(offer ->
            response.detail(
                offer.language().id(), offer.version().or(offer::missing).orElse("unknown")));
    return response.build();
  }
}
