package prepai.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.VectorUtil;
import prepai.knowledge.Embedder;
import prepai.knowledge.Embedding;
import prepai.knowledge.Library;

/// Ranks passages by what they mean and by their words.
///
/// Candidates are the best by BM25 and the nearest by vector. Their score is the cosine, plus a
/// share of BM25 relative to the best of this query, plus a little for longer passages, since a
/// short one is easily near to anything. The first of them are then looked at word by word. This
/// sum did better on our development queries than reciprocal rank fusion, boosted headings,
/// feedback from the first hits and vectors of single sentences
/// (`docs/decisions/0007-ranking-passages.md` has the figures).
///
/// Source of the form: Bruch, Gai and Ingber, “An Analysis of Fusion Functions for Hybrid
/// Retrieval”, 2022.
final class Ranking {
  private static final int BY_WORDS = 100;

  /// Twice as many cost a third of the time of a search among 10,000 and find nothing more.
  private static final int NEAREST = 50;

  private static final double LEXICAL = 0.2;
  private static final double LENGTH = 0.05;
  private static final int LONG_ENOUGH = 120;

  /// Passages that are looked at word by word; twice as many changed nothing.
  private static final int CLOSELY = 40;

  private static final double BY_WORD = 0.5;
  private static final double MOST = 1 + LEXICAL + LENGTH * Math.log(LONG_ENOUGH) + BY_WORD;
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::doc);

  private final Embedder embedder;
  private final Analyzer analyzer;

  Ranking(Embedder embedder, Analyzer analyzer) {
    this.embedder = embedder;
    this.analyzer = analyzer;
  }

  /// A passage in order of merit.
  ///
  /// @param doc number within the searcher
  /// @param score 0..1
  /// @param nearness cosine of its vector and the query's
  record Ranked(int doc, double score, double nearness) {}

  /// @param terms of the search's text, as the index knows them
  List<Ranked> rank(IndexSearcher searcher, Library.Search search, Set<String> terms)
      throws IOException {
    Query filter = filter(search);
    Map<Integer, Double> lexical = lexical(searcher, terms, filter);
    Embedding asked = embedder.embed(search.text());
    var meaning = new KnnFloatVectorQuery(PassageIndex.VECTOR, asked.whole(), NEAREST, filter);
    var docs = new TreeSet<>(lexical.keySet());
    for (ScoreDoc hit : searcher.search(meaning, NEAREST).scoreDocs) {
      docs.add(hit.doc);
    }
    var ranked = new ArrayList<Ranked>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      ranked.addAll(weighed(leaf, docs.subSet(leaf.docBase, end), lexical, asked.whole()));
    }
    ranked.sort(BEST_FIRST);
    return closely(searcher, asked, ranked);
  }

  /// Ranks the first anew by their words. Those behind them stay behind: what is added is how much
  /// better a passage matches than the worst of the first.
  private List<Ranked> closely(IndexSearcher searcher, Embedding asked, List<Ranked> ranked)
      throws IOException {
    List<Ranked> first = ranked.subList(0, Math.min(CLOSELY, ranked.size()));
    Map<Integer, Double> matches =
        new WordMatch(searcher.getIndexReader(), analyzer, asked)
            .of(searcher.getIndexReader(), first.stream().map(Ranked::doc).toList());
    double worst = matches.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    first.replaceAll(one -> {
      double better = matches.getOrDefault(one.doc(), worst) - worst;
      return new Ranked(
          one.doc(), Math.clamp(one.score() + BY_WORD * better / MOST, 0, 1), one.nearness());
    });
    first.sort(BEST_FIRST);
    return ranked;
  }

  /// BM25 of the best passages, as a share of the best.
  private Map<Integer, Double> lexical(IndexSearcher searcher, Set<String> terms, Query filter)
      throws IOException {
    var words = new BooleanQuery.Builder();
    for (String term : terms) {
      words.add(term(PassageIndex.TEXT, term), BooleanClause.Occur.SHOULD);
    }
    Query query =
        new BooleanQuery.Builder()
            .add(words.build(), BooleanClause.Occur.MUST)
            .add(filter, BooleanClause.Occur.FILTER)
            .build();
    var shares = new HashMap<Integer, Double>();
    ScoreDoc[] hits = searcher.search(query, BY_WORDS).scoreDocs;
    for (ScoreDoc hit : hits) {
      shares.put(hit.doc, hit.score / (double) hits[0].score);
    }
    return shares;
  }

  /// @param docs of one leaf, ascending
  private static List<Ranked> weighed(
      LeafReaderContext leaf, Set<Integer> docs, Map<Integer, Double> lexical, float[] asked)
      throws IOException {
    FloatVectorValues vectors = leaf.reader().getFloatVectorValues(PassageIndex.VECTOR);
    NumericDocValues words = leaf.reader().getNumericDocValues(PassageIndex.WORDS);
    var ranked = new ArrayList<Ranked>();
    if (vectors == null || words == null) {
      return ranked;
    }
    KnnVectorValues.DocIndexIterator at = vectors.iterator();
    for (int doc : docs) {
      int local = doc - leaf.docBase;
      if (at.advance(local) == local && words.advanceExact(local)) {
        double nearness = VectorUtil.dotProduct(asked, vectors.vectorValue(at.index()));
        double length = Math.log(Math.clamp(words.longValue(), 1, LONG_ENOUGH));
        double sum = nearness + LEXICAL * lexical.getOrDefault(doc, 0.0) + LENGTH * length;
        ranked.add(new Ranked(doc, Math.clamp(sum / MOST, 0, 1), nearness));
      }
    }
    return ranked;
  }

  /// What the reader may see and asked for. Only passages have text and vectors.
  private static Query filter(Library.Search search) {
    var filter = new BooleanQuery.Builder();
    var owners = new ArrayList<>(List.of(""));
    search.reader().ifPresent(owner -> owners.add(owner.value()));
    filter.add(either(PassageIndex.OWNER, owners), BooleanClause.Occur.FILTER);
    search
        .track()
        .ifPresent(track ->
            filter.add(
                either(PassageIndex.TRACK, List.of(track, PassageIndex.EVERYTHING)),
                BooleanClause.Occur.FILTER));
    search
        .folder()
        .ifPresent(
            folder -> filter.add(term(PassageIndex.FOLDER, folder), BooleanClause.Occur.FILTER));
    return filter.build();
  }

  private static Query either(String field, List<String> values) {
    var any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(term(field, value), BooleanClause.Occur.SHOULD));
    return any.build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
