package prepai.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.knowledge.Embedding;

final class WordMatchTest {
  private static final byte ONE = 127;

  @TempDir private Path folder;

  /// Vectors of words in three dimensions: queues, waiting and fruit.
  private static Embedding embedding(List<String> words, int... directions) {
    var vectors = new byte[words.size() * 3];
    for (int word = 0; word < words.size(); word++) {
      vectors[word * 3 + directions[word]] = ONE;
    }
    return new Embedding(new float[] {1, 0}, words, vectors);
  }

  private List<Double> matches(Embedding query) throws IOException {
    try (var index = PassageIndex.open(folder, new HashedWords())) {
      put(index, "queue", embedding(List.of("queue", "waits"), 0, 1));
      put(index, "apple", embedding(List.of("apple"), 2));
      put(index, "empty", embedding(List.of()));
      index.commit();
      return index.searching(searcher -> {
        List<Integer> docs =
            IntStream.range(0, searcher.getIndexReader().maxDoc()).boxed().toList();
        Map<Integer, Double> found =
            new WordMatch(searcher.getIndexReader(), PassageIndex.analyzer(), query)
                .of(searcher.getIndexReader(), docs);
        return List.of("queue", "apple", "empty").stream()
            .map(document -> found.getOrDefault(passage(searcher, document), Double.NaN))
            .toList();
      });
    }
  }

  private static int passage(org.apache.lucene.search.IndexSearcher searcher, String document) {
    try {
      ScoreDoc[] hits =
          searcher.search(new TermQuery(new Term(PassageIndex.DOCUMENT, document)), 2).scoreDocs;
      return Math.min(hits[0].doc, hits[1].doc);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static void put(PassageIndex index, String document, Embedding embedding)
      throws IOException {
    var entry = new PassageIndex.Entry(document, "", "folder", List.of(), "hash", "{}");
    var chunk = new Splitter.Chunk("anchor", List.of("Heading"), document + " text");
    index.put(entry, List.of(chunk), List.of(embedding));
  }

  @Test
  void takesTheNearestWordForEachOfTheQuery() throws IOException {
    List<Double> matches = matches(embedding(List.of("line", "wait"), 0, 1));

    assertEquals(List.of(1.0, 0.0, 0.0), matches);
  }

  @Test
  void weighsRareWordsMore() throws IOException {
    List<Double> matches = matches(embedding(List.of("text", "lines"), 2, 0));

    assertTrue(matches.getFirst() > matches.get(1), matches.toString());
  }

  @Test
  void saysNothingForAQueryWithoutTellingWords() throws IOException {
    assertTrue(matches(embedding(List.of())).stream().allMatch(value -> value.isNaN()));
  }

  @Test
  void refusesVectorsThatDoNotFitTheWords() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Embedding(new float[] {1}, List.of("a", "b"), new byte[3]));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Embedding(new float[] {1}, List.of(), new byte[3]));
  }
}
