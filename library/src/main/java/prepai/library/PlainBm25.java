package prepai.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import prepai.evidence.Passage;

/// The yardstick that our ranking is measured against: the same passages, one field of headings and
/// text, English analysis and BM25 as Lucene sets them.
public final class PlainBm25 implements AutoCloseable {
  private static final String TEXT = "text";

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Passage> passages = new ArrayList<>();
  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

  /// Indexes every document of a folder, in memory.
  public PlainBm25(Path folder, Path scratch) {
    try {
      try (var writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(new EnglishAnalyzer()).setSimilarity(new BM25Similarity()))) {
        for (Source source : new Shelves(List.of(folder), scratch).found().sources().values()) {
          String name = source.file().getFileName().toString();
          Outline outline = Format.outline(name, source.bytes());
          for (Splitter.Chunk chunk : Splitter.chunks(outline)) {
            writer.addDocument(entry(source, chunk));
          }
        }
      }
      reader = DirectoryReader.open(directory);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity());
  }

  private Document entry(Source source, Splitter.Chunk chunk) {
    var document = new Document();
    String headings = String.join(" ", chunk.headings());
    document.add(new TextField(TEXT, headings + "\n" + chunk.text(), Field.Store.NO));
    document.add(new StoredField("number", passages.size()));
    passages.add(new Passage(source.document(), chunk.anchor(), chunk.headings()));
    return document;
  }

  /// How many passages there are.
  public int passages() {
    return passages.size();
  }

  /// The best passages, best first.
  public List<Passage> search(String text, int limit) {
    try {
      var query = new BooleanQuery.Builder();
      for (String term : Terms.of(analyzer, text)) {
        query.add(new TermQuery(new Term(TEXT, term)), BooleanClause.Occur.SHOULD);
      }
      var found = new ArrayList<Passage>();
      for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
        Document stored = searcher.storedFields().document(hit.doc);
        found.add(passages.get(stored.getField("number").numericValue().intValue()));
      }
      return found;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try (directory;
        reader) {
      // Closes both.
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
