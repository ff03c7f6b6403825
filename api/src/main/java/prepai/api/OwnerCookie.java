package prepai.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.session.Owner;

/// The cookie that says whose sessions are whose: 256 random bits that only the browser keeps; we
/// keep their hash.
public final class OwnerCookie {
  private static final String NAME = "prepai_owner";
  private static final Pattern VALUE =
      Pattern.compile("(?:^|;\\s*)" + NAME + "=([A-Za-z0-9_-]{43})(?:;|$)");
  private static final int SECRET_BYTES = 32;
  private static final int DAYS = 400;

  private OwnerCookie() {}

  /// The owner that a `Cookie` header names.
  public static Optional<Owner> owner(Optional<String> header) {
    return header.map(VALUE::matcher).filter(Matcher::find).map(match -> hash(match.group(1)));
  }

  /// Who sends a request, and what makes their browser keep it.
  ///
  /// @param setCookie the header with a new secret; empty when the browser has one
  record Sender(Owner owner, Optional<String> setCookie) {
    /// An answer that the browser remembers its owner by.
    Response remembered(Response answer) {
      return setCookie.map(header -> answer.with("set-cookie", header)).orElse(answer);
    }
  }

  /// The sender of a request: the owner that its cookie names, or a new one.
  static Sender sender(Request request, RandomGenerator random, boolean crossSite) {
    return owner(request.header("cookie"))
        .map(known -> new Sender(known, Optional.empty()))
        .orElseGet(() -> {
          String secret = secret(random);
          return new Sender(hash(secret), Optional.of(header(secret, crossSite)));
        });
  }

  /// A new secret.
  static String secret(RandomGenerator random) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// The `Set-Cookie` header for a secret.
  static String header(String secret, boolean crossSite) {
    String site = crossSite ? "SameSite=None; Secure" : "SameSite=Lax";
    return NAME + "=" + secret + "; Path=/; Max-Age=" + DAYS * 86_400 + "; HttpOnly; " + site;
  }

  static Owner hash(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
      return new Owner(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
