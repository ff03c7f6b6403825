package prepai.library;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// Text as the index knows it.
final class Terms {
  /// Words in more than a fifth of all entries are not worth marking.
  private static final int COMMON = 5;

  private Terms() {}

  /// Those of some words that tell passages apart; all of them when none does.
  static Set<String> telling(IndexReader reader, Set<String> terms) throws IOException {
    var telling = new LinkedHashSet<String>();
    for (String term : terms) {
      if (reader.docFreq(new Term(PassageIndex.TEXT, term)) * COMMON <= reader.maxDoc()) {
        telling.add(term);
      }
    }
    return telling.isEmpty() ? terms : telling;
  }

  /// The stems of a text's words, without those that say nothing.
  static Set<String> of(Analyzer analyzer, String text) throws IOException {
    var terms = new LinkedHashSet<String>();
    try (TokenStream tokens = analyzer.tokenStream(PassageIndex.TEXT, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }
}
