package prepai.sandbox;

/// A test that the candidate wrote.
///
/// @param arguments a JSON array
/// @param expected JSON
public record OwnTest(String arguments, String expected) {
  /// Most characters of either.
  public static final int MOST_CHARACTERS = 4_000;

  /// Most tests in one run.
  public static final int MOST = 20;

  public OwnTest {
    if (arguments.length() > MOST_CHARACTERS || expected.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "a test of your own may have " + MOST_CHARACTERS + " characters of arguments");
    }
  }
}
