package prepai.emulators.bedrock;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Checks that a request was signed with the one secret key known here. The clock is not looked at.
///
/// Source: "Create a signed AWS API request" (Signature Version 4) in the AWS IAM User Guide.
final class SignatureCheck {
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=(?<key>[^/]+)/(?<scope>(?<day>\\d{8})/(?<region>[^/]+)/"
              + "(?<service>[^/]+)/aws4_request), *SignedHeaders=(?<headers>[^,]+), *"
              + "Signature=(?<signature>[0-9a-f]{64})");
  private final String keyId;
  private final String secret;
  private final String service;

  SignatureCheck(String keyId, String secret, String service) {
    this.keyId = keyId;
    this.secret = secret;
    this.service = service;
  }

  /// What is wrong with a request's signature, if anything.
  Optional<Fault> check(HttpRequest request) {
    Matcher said = AUTHORIZATION.matcher(request.headers().getOrDefault("authorization", ""));
    if (!said.matches()) {
      return Optional.of(Fault.UNSIGNED);
    }
    if (!said.group("key").equals(keyId)) {
      return Optional.of(Fault.CREDENTIALS);
    }
    List<String> signed = List.of(said.group("headers").split(";", -1));
    String time = request.headers().getOrDefault("x-amz-date", "");
    if (!said.group("service").equals(service)
        || !time.startsWith(said.group("day"))
        || !signed.containsAll(List.of("host", "x-amz-date"))) {
      return Optional.of(Fault.BAD_SIGNATURE);
    }
    String toSign =
        String.join(
            "\n",
            "AWS4-HMAC-SHA256",
            time,
            said.group("scope"),
            hex(sha256(canonical(request, signed))));
    byte[] key = bytes("AWS4" + secret);
    for (String step : said.group("scope").split("/", -1)) {
      key = hmac(key, step);
    }
    String right = hex(hmac(key, toSign));
    return MessageDigest.isEqual(bytes(right), bytes(said.group("signature")))
        ? Optional.empty()
        : Optional.of(Fault.BAD_SIGNATURE);
  }

  private static String canonical(HttpRequest request, List<String> signed) {
    String[] target = request.target().split("\\?", 2);
    var canonical = new StringBuilder();
    canonical.append(request.method()).append('\n');
    // Paths are encoded once more than they were sent, as everywhere but at S3.
    canonical.append(target[0].replace("%", "%25")).append('\n');
    canonical.append(target.length > 1 ? target[1] : "").append('\n');
    Map<String, String> headers = request.headers();
    for (String name : signed) {
      String value = headers.getOrDefault(name, "").replaceAll(" +", " ");
      canonical.append(name).append(':').append(value).append('\n');
    }
    canonical.append('\n').append(String.join(";", signed)).append('\n');
    return canonical.append(hex(sha256(request.body()))).toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JVM has HMAC with SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
