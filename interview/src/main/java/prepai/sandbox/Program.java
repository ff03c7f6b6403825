package prepai.sandbox;

/// What a candidate wrote.
///
/// @param source at most `MOST_CHARACTERS`
public record Program(Language language, String source) {
  public static final int MOST_CHARACTERS = 64 * 1024;

  public Program {
    if (source.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException("the source is longer than 64 kB");
    }
  }
}
