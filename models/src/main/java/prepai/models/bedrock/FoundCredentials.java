package prepai.models.bedrock;

import java.util.Locale;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/// Credentials that say what to do when there are none.
final class FoundCredentials implements AwsCredentialsProvider, SdkAutoCloseable {
  private final AwsCredentialsProvider provider;

  FoundCredentials(AwsCredentialsProvider provider) {
    this.provider = provider;
  }

  @Override
  public AwsCredentials resolveCredentials() {
    try {
      return provider.resolveCredentials();
    } catch (SdkException e) {
      String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      throw new MissingSetting(
          why.contains("sso") && why.contains("expired")
              ? "The AWS session has expired. Run `aws sso login` and try again."
              : "No AWS credentials were found. Set AWS_PROFILE or AWS_ACCESS_KEY_ID and"
                  + " AWS_SECRET_ACCESS_KEY, or run `aws sso login`.",
          e);
    }
  }

  @Override
  public void close() {
    if (provider instanceof SdkAutoCloseable closeable) {
      closeable.close();
    }
  }
}
