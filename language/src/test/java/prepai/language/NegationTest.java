package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prepai.text.Words;

/// Which words a text denies.
class NegationTest {
  @Test
  void reachesWhatFollows() {
    assertEquals(List.of("call", "itself"), denied("The function does not call itself"));
  }

  @Test
  void endsWithItsSentence() {
    assertEquals(List.of("sorted"), denied("It is not sorted. The array is full"));
  }

  @Test
  void endsAtBut() {
    assertEquals(List.of("a", "copy"), denied("not a copy but a reference"));
  }

  @Test
  void takenTwiceDeniesNothing() {
    assertEquals(List.of("without"), denied("not without locks"));
  }

  @Test
  void doesNotHoldForNotOnly() {
    assertEquals(List.of(), denied("not only the name"));
  }

  @Test
  void holdsForNoLonger() {
    assertEquals(List.of("longer", "needed"), denied("memory no longer needed"));
  }

  @Test
  void holdsForRatherThan() {
    assertEquals(List.of("the", "stack"), denied("on the heap rather than the stack"));
  }

  private static List<String> denied(String text) {
    List<Words.Token> tokens = Words.of(text);
    boolean[] scopes = Negation.scopes(text, tokens);
    var denied = new ArrayList<String>();
    for (int index = 0; index < scopes.length; index++) {
      if (scopes[index]) {
        denied.add(tokens.get(index).plain());
      }
    }
    return denied;
  }
}
