package prepai.library;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import prepai.knowledge.Embedding;

/// How near each word of a query comes to some word of a passage, on the whole: rare words count
/// more than common ones.
///
/// Source: Khattab and Zaharia, “ColBERT: Efficient and Effective Passage Search via Contextualized
/// Late Interaction over BERT”, 2020; here on vectors that were made small, with weights by rarity.
final class WordMatch {
  private static final double LEAST_WEIGHT = 0.3;

  /// Natural logarithm of one in how many entries makes a weight of 1.
  private static final double RARE = 5;

  private static final double LENGTHS = 127.0 * 127.0;

  private final byte[] query;
  private final double[] weights;
  private final int width;

  /// @param query a text's words, each with its vector
  WordMatch(IndexReader reader, Analyzer analyzer, Embedding query) throws IOException {
    this.query = query.vectors();
    this.width = query.width();
    this.weights = new double[query.words().size()];
    for (int word = 0; word < weights.length; word++) {
      weights[word] = weight(reader, analyzer, query.words().get(word));
    }
  }

  private static double weight(IndexReader reader, Analyzer analyzer, String word)
      throws IOException {
    double rarest = 0;
    for (String term : Terms.of(analyzer, word)) {
      int with = reader.docFreq(new Term(PassageIndex.TEXT, term));
      rarest = Math.max(rarest, Math.log(reader.maxDoc() / (1.0 + with)));
    }
    return Math.max(LEAST_WEIGHT, rarest / RARE);
  }

  /// The match of some passages, -1..1 each; nothing for a query without a word that tells.
  Map<Integer, Double> of(IndexReader reader, List<Integer> docs) throws IOException {
    var matches = new HashMap<Integer, Double>();
    BinaryDocValues passages = MultiDocValues.getBinaryValues(reader, PassageIndex.WORD_VECTORS);
    if (passages == null || weights.length == 0) {
      return matches;
    }
    for (int doc : new TreeSet<>(docs)) {
      if (passages.advanceExact(doc)) {
        matches.put(doc, match(passages.binaryValue()));
      }
    }
    return matches;
  }

  private double match(BytesRef passage) {
    double sum = 0;
    double all = 0;
    for (int word = 0; word < weights.length; word++) {
      int nearest = 0;
      for (int at = 0; at + width <= passage.length; at += width) {
        nearest = Math.max(nearest, dot(word * width, passage.bytes, passage.offset + at));
      }
      sum += weights[word] * nearest / LENGTHS;
      all += weights[word];
    }
    return sum / all;
  }

  private int dot(int mine, byte[] others, int theirs) {
    int sum = 0;
    for (int index = 0; index < width; index++) {
      sum += query[mine + index] * others[theirs + index];
    }
    return sum;
  }
}
