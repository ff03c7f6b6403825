package prepai.api;

import java.util.Optional;
import prepai.conduct.Refusal;

/// Checks texts that the core takes as they come.
final class Texts {
  private Texts() {}

  /// Checks that a field is text that can be stored and is not too long.
  ///
  /// @param longest in characters
  /// @throws Refusal when it is not
  static void check(String field, Optional<String> value, int longest) {
    if (value.filter(text -> text.length() > longest).isPresent()) {
      throw new Refusal(
          Refusal.Reason.INVALID, field + " may have at most " + longest + " characters.");
    }
    if (value.filter(text -> !isStorable(text)).isPresent()) {
      throw new Refusal(
          Refusal.Reason.INVALID,
          field
              + " contains characters that are not text (a NUL or half of a surrogate pair). Remove them and send it again.");
    }
  }

  private static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(
            character -> character == 0 || Character.getType(character) == Character.SURROGATE);
  }
}
