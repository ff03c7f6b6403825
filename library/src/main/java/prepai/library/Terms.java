package prepai.library;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Text as the index knows it.
final class Terms {
  private Terms() {}

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
