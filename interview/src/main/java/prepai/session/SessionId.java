package prepai.session;

import java.util.regex.Pattern;

/// An unguessable session id: 22 characters of base64url, 128 random bits.
public record SessionId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

  public SessionId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a session id");
    }
  }

  /// Whether `value` has the shape of an id; says nothing about whether the session exists.
  public static boolean isValid(String value) {
    return SHAPE.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
