package prepai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "cache, caches",
    "cached, caching",
    "query, queries",
    "retry, retries",
    "replication, replicate",
    "partition, partitioned",
    "running, run",
    "request, requested",
    "condition, conditional",
    "stopped, stop",
    "database, db",
    "kubernetes, k8s",
    "authentication, login",
    "customer, clients",
    "percent, percent"
  })
  void formsOfAWordCompare(String one, String other) {
    List<String> stems = Words.stems(one + " " + other);

    assertEquals(2, stems.size());
    assertTrue(Words.alike(stems.getFirst(), stems.getLast()), stems::toString);
  }

  @ParameterizedTest
  @CsvSource({"cache, case", "index, inner", "state, static", "hash, heap", "lock, log"})
  void differentWordsDoNot(String one, String other) {
    List<String> stems = Words.stems(one + " " + other);

    assertFalse(Words.alike(stems.getFirst(), stems.getLast()), stems::toString);
  }

  @Test
  void stopWordsCarryNoMeaning() {
    assertEquals(List.of(), Words.stems("It is what it is, and so on."));
  }

  @Test
  void aCompoundGivesItsParts() {
    assertEquals(Words.stems("read only replica"), Words.stems("read-only replica"));
    assertEquals(Words.stems("client server"), Words.stems("client/server"));
    assertEquals(List.of("c++"), Words.stems("C++"));
    assertEquals(List.of("3.5"), Words.stems("3.5"));
  }

  @Test
  void ordersOfGrowthNeverCompare() {
    String linear = Words.stems("O(n)").getFirst();
    String square = Words.stems("O(n^2)").getFirst();

    assertNotEquals(linear, square);
    assertFalse(Words.alike(linear, square));
    assertFalse(Words.alike(square, linear));
    assertFalse(Words.alike(Words.stems("O(n log n)").getFirst(), linear));
    assertFalse(Words.alike(Words.stems("O(log n)").getFirst(), "o(log"));
  }

  @Test
  void anOrderOfGrowthIsTheSameHoweverItIsWritten() {
    assertEquals(Words.stems("O(n^2)"), Words.stems("o( N² )"));
    assertEquals(Words.stems("O(n log n)"), Words.stems("O(n*log(n))"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not",
        "never",
        "don't",
        "doesn’t",
        "without",
        "cannot",
        "can't",
        "wouldn't",
        "no"
      })
  void noticesANegation(String word) {
    assertTrue(Words.of(word).getFirst().negates());
    assertFalse(Words.of(word).getFirst().carriesMeaning());
  }

  @Test
  void tokensStandWhereTheyWereFound() {
    var random = new SplittableRandom(41);
    for (int round = 0; round < 300; round++) {
      String text = RandomText.of(random, 200);
      int last = 0;
      for (Words.Token token : Words.of(text)) {
        assertTrue(token.start() >= last && token.end() > token.start());
        assertTrue(token.end() <= text.length());
        last = token.end();
      }
    }
  }
}
