package prepai.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.text.Words;

/// Words that say the opposite of each other.
class OppositesTest {
  private static final Opposites OPPOSITES = Lexicon.shipped().opposites();

  @ParameterizedTest
  @CsvSource({
    "first,last",
    "before,after",
    "increases,decreases",
    "constant,linear",
    "static,dynamic",
    "always,never",
    "allows,prevents",
    "sender,receiver",
    "shared,private",
    "ordered,unordered",
    "asynchronous,synchronous",
    "direct,indirect",
    "state,stateless"
  })
  void areFoundBothWays(String one, String other) {
    assertTrue(OPPOSITES.are(key(one), key(other)));
    assertTrue(OPPOSITES.are(key(other), key(one)));
  }

  @ParameterizedTest
  @CsvSource({"first,first", "stack,element", "form,information", "all,always"})
  void areNotSeenEverywhere(String one, String other) {
    assertFalse(OPPOSITES.are(key(one), key(other)));
  }

  @Test
  void areMany() {
    assertTrue(OPPOSITES.pairs() >= 200);
  }

  private static String key(String word) {
    return Reading.key(Words.of(word).getFirst());
  }
}
