package prepai.session;

import java.util.regex.Pattern;

/// Whom a session belongs to: the SHA-256 of the browser's secret, 64 hexadecimal digits, so that a
/// stolen database opens nobody's session.
public record Owner(String value) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public Owner {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not an owner");
    }
  }
}
