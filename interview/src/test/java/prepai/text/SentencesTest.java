package prepai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void splitsAtTheEndOfASentence() {
    assertEquals(
        Set.of("how are you today", "i am fine thanks", "and what about you", "so it goes on"),
        Sentences.of("How are you today? I am fine, thanks!\nAnd what about you… So it goes on"));
  }

  @Test
  void doesNotCountOneOrTwoWords() {
    assertEquals(Set.of("that is all right"), Sentences.of("Okay. All right. That is all right."));
  }

  @Test
  void comparesWithoutCasePunctuationAndSpace() {
    assertEquals(Sentences.key("“Now,  then” — he SAID."), Sentences.key("now then he said"));
    assertEquals(Sentences.key("Straße 5"), Sentences.key("straße – 5!"));
  }

  @Test
  void nothingHasNoSentences() {
    assertEquals(Set.of(), Sentences.of(""));
    assertEquals(Set.of(), Sentences.of("👍 !!! …"));
  }
}
