package prepai.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import prepai.knowledge.Library.Marked;

/// The sentences of a passage that fit a query best, with its words marked.
final class Snippets {
  private static final int SENTENCES = 2;
  private static final int LONGEST = 320;

  private final UnifiedHighlighter highlighter =
      UnifiedHighlighter.builderWithoutSearcher(PassageIndex.analyzer())
          .withMaxLength(Integer.MAX_VALUE - 1)
          .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
          .withFormatter(new Marking())
          .build();

  /// @param terms analysed words of the query
  List<Marked> of(String text, Iterable<String> terms) {
    var query = new BooleanQuery.Builder();
    terms.forEach(term ->
        query.add(new TermQuery(new Term(PassageIndex.TEXT, term)), BooleanClause.Occur.SHOULD));
    try {
      Object marked =
          highlighter.highlightWithoutSearcher(PassageIndex.TEXT, query.build(), text, SENTENCES);
      return marked instanceof Snippet snippet && !snippet.pieces().isEmpty()
          ? snippet.pieces()
          : List.of(new Marked(shortened(text), false));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return Outline.shortened(text, end < LONGEST / 2 ? LONGEST : end) + " …";
  }

  private record Snippet(List<Marked> pieces) {}

  private static final class Marking extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      var pieces = new ArrayList<Marked>();
      int last = -1;
      for (Passage passage : passages) {
        if (last >= 0 && passage.getStartOffset() > last) {
          pieces.add(new Marked(" … ", false));
        }
        int at = passage.getStartOffset();
        for (int match = 0; match < passage.getNumMatches(); match++) {
          int from = Math.max(at, passage.getMatchStarts()[match]);
          int to = Math.min(passage.getEndOffset(), passage.getMatchEnds()[match]);
          if (to > from) {
            add(pieces, content, at, from, false);
            add(pieces, content, from, to, true);
            at = to;
          }
        }
        add(pieces, content, at, passage.getEndOffset(), false);
        last = passage.getEndOffset();
      }
      return new Snippet(pieces);
    }

    private static void add(List<Marked> pieces, String content, int from, int to, boolean hit) {
      if (to > from) {
        pieces.add(new Marked(content.substring(from, to).replace('\n', ' '), hit));
      }
    }
  }
}
