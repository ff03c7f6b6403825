package prepai.evals.attacks;

import java.util.stream.Collectors;

/// Text of strangers.
final class Text {
  private static final int LONGEST_SHOWN = 160;

  private Text() {}

  /// Whether nothing in it commands a terminal, turns the direction of writing or breaks JSON.
  static boolean harmless(String text) {
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      boolean lineEnd = one == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      boolean pair =
          Character.isHighSurrogate(one)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      if (pair) {
        at++;
      } else if (!lineEnd && !harmless(one)) {
        return false;
      }
    }
    return true;
  }

  private static boolean harmless(int one) {
    if (Character.isISOControl(one)) {
      return one == '\n' || one == '\t';
    }
    return switch (Character.getDirectionality(one)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          false;
      default -> one > Character.MAX_VALUE || !Character.isSurrogate((char) one);
    };
  }

  /// The beginning of a text, on one line, with everything that is not harmless as an escape.
  static String shown(String text) {
    return text.codePoints()
        .limit(LONGEST_SHOWN)
        .mapToObj(one ->
            one != '\n' && one != '\t' && harmless(one)
                ? Character.toString(one)
                : "\\u%04x".formatted(one))
        .collect(Collectors.joining());
  }
}
