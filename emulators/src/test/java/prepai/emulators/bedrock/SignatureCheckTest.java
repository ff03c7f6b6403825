package prepai.emulators.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Holds the check to the request `get-vanilla` of the test suite that AWS published for Signature
/// Version 4.
final class SignatureCheckTest {
  private static final String SIGNATURE =
      "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";

  private final SignatureCheck check =
      new SignatureCheck("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "service");

  @Test
  void takesARequestThatIsSignedAsPublished() {
    assertEquals(Optional.empty(), check.check(request("/", "", "AKIDEXAMPLE", SIGNATURE)));
  }

  @Test
  void refusesAChangedPathAndAChangedBody() {
    var refused = Optional.of(Fault.BAD_SIGNATURE);
    assertEquals(refused, check.check(request("/other", "", "AKIDEXAMPLE", SIGNATURE)));
    assertEquals(refused, check.check(request("/", "more", "AKIDEXAMPLE", SIGNATURE)));
    assertEquals(refused, check.check(request("/", "", "AKIDEXAMPLE", "0".repeat(64))));
  }

  @Test
  void refusesKeysThatItDoesNotKnowAndRequestsThatAreNotSigned() {
    assertEquals(Optional.of(Fault.CREDENTIALS), check.check(request("/", "", "OTHER", SIGNATURE)));
    assertEquals(
        Optional.of(Fault.UNSIGNED),
        check.check(new HttpRequest("GET", "/", new LinkedHashMap<>(), "")));
  }

  private static HttpRequest request(String target, String body, String key, String signature) {
    var headers =
        new LinkedHashMap<>(
            Map.of(
                "host",
                "example.amazonaws.com",
                "x-amz-date",
                "20150830T123600Z",
                "authorization",
                "AWS4-HMAC-SHA256 Credential="
                    + key
                    + "/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date,"
                    + " Signature="
                    + signature));
    return new HttpRequest("GET", target, headers, body);
  }
}
