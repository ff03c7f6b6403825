package prepai.models.bedrock;

import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;

/// The SDK's client, and what it was made with.
record BedrockClient(BedrockRuntimeAsyncClient sdk, FoundCredentials credentials, String region)
    implements AutoCloseable {
  @Override
  public void close() {
    sdk.close();
    credentials.close();
  }
}
