package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import prepai.text.Words;

class WordEncoderTest {
  private static final WordEncoder ENCODER = new WordEncoder();

  @Test
  void tellsTheSenseOfAWordFromItsSentence() {
    Vector grown = word("They planted a tree beside the river bank.", "tree");
    Vector searched = word("Insert the key into a balanced binary tree.", "tree");
    Vector heap = word("Push the key onto the binary heap.", "heap");
    assertTrue(searched.cosine(heap) > grown.cosine(heap) + 0.05);
  }

  @Test
  void givesEveryWordOfALongTextItsVector() {
    String text = "The queue holds what the workers have not taken yet. ".repeat(120);
    assertEquals(Words.of(text).size(), ENCODER.encode(text).words().size());
  }

  @Test
  void readsAnyText() {
    for (String text :
        List.of("", " \n\t", "\uD83D\uDE00 smile 缓存 naïve", "x".repeat(5_000), "\u0000,;:")) {
      for (Encoded.Word word : ENCODER.encode(text).words()) {
        assertEquals(1, word.vector().cosine(word.vector()), 1e-4);
      }
    }
  }

  @Test
  void putsWordsBehindAnEmojiInTheirPlace() {
    Vector plain = word("the cache is full", "cache");
    Vector behind = word("\uD83D\uDE00\uD83D\uDE00 the cache is full", "cache");
    assertTrue(plain.cosine(behind) > 0.7);
  }

  private static Vector word(String text, String plain) {
    return ENCODER.encode(text).words().stream()
        .filter(word -> word.token().plain().equals(plain))
        .findFirst()
        .orElseThrow()
        .vector();
  }
}
