package prepai.models.bedrock;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;

/// How to get at Amazon Bedrock. Credentials and region are looked for when a client is made.
///
/// @param endpoint to use in place of the region's
record BedrockAccess(
    Optional<URI> endpoint, Supplier<AwsCredentialsProvider> credentials, Supplier<Region> region) {
  /// Ends answers that say nothing for so long, in case that nobody pulls and nobody closes them.
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

  private static final int MOST_CONNECTIONS = 500;

  /// By what the environment says, in the order that the AWS SDKs and tools agree on.
  static BedrockAccess standard(Optional<URI> endpoint) {
    return new BedrockAccess(
        endpoint,
        () -> DefaultCredentialsProvider.builder().build(),
        () -> DefaultAwsRegionProviderChain.builder().build().getRegion());
  }

  /// Makes a client.
  ///
  /// @throws MissingSetting when the environment names no region
  BedrockClient connect() {
    Region where = findRegion();
    var http =
        NettyNioAsyncHttpClient.builder()
            .eventLoopGroupBuilder(SdkEventLoopGroup.builder().numberOfThreads(1))
            .readTimeout(LONGEST_SILENCE)
            .maxConcurrency(MOST_CONNECTIONS);
    // In the clear the SDK would speak HTTP/2 without asking, which few servers expect.
    if (endpoint.filter(uri -> "http".equals(uri.getScheme())).isPresent()) {
      http.protocol(Protocol.HTTP1_1);
    }
    var found = new FoundCredentials(credentials.get());
    var builder =
        BedrockRuntimeAsyncClient.builder()
            .region(where)
            .credentialsProvider(found)
            .httpClientBuilder(http)
            .asyncConfiguration(
                // What is completed only fills a queue, so no pool is needed for it.
                c ->
                    c.advancedOption(
                        SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, Runnable::run))
            // Throttled in mid-stream, the SDK would send what came before once more.
            .overrideConfiguration(c -> c.retryStrategy(DefaultRetryStrategy.doNotRetry()));
    endpoint.ifPresent(builder::endpointOverride);
    return new BedrockClient(builder.build(), found, where.id());
  }

  private Region findRegion() {
    try {
      return region.get();
    } catch (SdkClientException e) {
      throw new MissingSetting(
          "No AWS region is set. Set AWS_REGION, e.g. to eu-central-1, or a region in the AWS"
              + " profile.",
          e);
    }
  }
}
