package prepai.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.BytesRef;
import prepai.evidence.Passage;
import prepai.knowledge.Embedder;
import prepai.knowledge.Embedding;

/// Entries of documents and their passages in Lucene. What was committed survives a crash; what was
/// not is as if it had never been put.
final class PassageIndex implements AutoCloseable {
  static final String KIND = "kind";
  static final String OF_DOCUMENT = "document";
  static final String OF_PASSAGE = "passage";
  static final String DOCUMENT = "document";
  static final String OWNER = "owner";
  static final String FOLDER = "folder";
  static final String TRACK = "track";
  static final String TEXT = "text";
  static final String BODY = "body";
  static final String WORDS = "words";
  static final String VECTOR = "vector";
  static final String WORD_VECTORS = "word-vectors";
  static final String ANCHOR = "anchor";
  static final String HEADINGS = "headings";
  static final String EVERYTHING = "*";

  private static final System.Logger LOG = System.getLogger(PassageIndex.class.getName());
  private static final String HASH = "hash";
  private static final String ABOUT = "about";

  /// Raised when an index made before can no longer be searched as this version does; it is made
  /// anew from the documents then.
  private static final String LAYOUT = "2";

  private static final String LAYOUT_KEY = "layout";
  private static final String SEPARATOR = "\u001F";

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private PassageIndex(Directory directory, IndexWriter writer, SearcherManager searchers) {
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
  }

  static Analyzer analyzer() {
    return new EnglishAnalyzer();
  }

  /// A document as it is kept.
  ///
  /// @param owner hash of who may see it; empty for everybody
  /// @param hash of its bytes
  /// @param about its listing as JSON
  record Entry(
      String document,
      String owner,
      String folder,
      List<String> tracks,
      String hash,
      String about) {
    Entry {
      tracks = List.copyOf(tracks);
    }
  }

  /// Opens or creates the index. One that cannot be used any more is made anew, since everything in
  /// it can be had again from the documents.
  ///
  /// @throws IOException when the folder cannot be used, or another process has it open
  static PassageIndex open(Path folder, Embedder embedder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      IndexWriter writer = writer(directory, layout(embedder));
      return new PassageIndex(directory, writer, new SearcherManager(writer, null));
    } catch (IOException | RuntimeException failure) {
      directory.close();
      throw failure;
    }
  }

  private static String layout(Embedder embedder) {
    return LAYOUT + "/" + embedder.id();
  }

  private static IndexWriter writer(Directory directory, String layout) throws IOException {
    IndexWriter writer = usable(directory, layout);
    writer.setLiveCommitData(Map.of(LAYOUT_KEY, layout).entrySet());
    return writer;
  }

  private static IndexWriter usable(Directory directory, String layout) throws IOException {
    // Under the lock: another process's index must not be taken for rubbish while it writes.
    try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      if (!isSound(directory, layout)) {
        clear(directory);
      }
    }
    return new IndexWriter(directory, settings());
  }

  /// Whether every byte of it is as it was written, and of this layout. Reading 24 MB takes some
  /// milliseconds; a torn file would otherwise show only when a search happens to touch it.
  private static boolean isSound(Directory directory, String layout) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return layout.equals(reader.getIndexCommit().getUserData().get(LAYOUT_KEY));
    } catch (IndexNotFoundException none) {
      return false;
    } catch (IOException | RuntimeException spoilt) {
      LOG.log(System.Logger.Level.INFO, "the index is made anew", spoilt);
      return false;
    }
  }

  /// Removes what Lucene made or could take for its own.
  private static void clear(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (file.startsWith(IndexFileNames.SEGMENTS)
          || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
          || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
        directory.deleteFile(file);
      }
    }
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig(analyzer()).setCommitOnClose(false);
  }

  /// Puts a document in place of what was there of it.
  ///
  /// @param embeddings one per chunk
  void put(Entry entry, List<Splitter.Chunk> chunks, List<Embedding> embeddings)
      throws IOException {
    var block = new ArrayList<Iterable<IndexableField>>();
    for (int index = 0; index < chunks.size(); index++) {
      block.add(passage(entry, chunks.get(index), embeddings.get(index)));
    }
    block.add(document(entry));
    writer.updateDocuments(new Term(DOCUMENT, entry.document()), block);
  }

  void remove(String document) throws IOException {
    writer.deleteDocuments(new Term(DOCUMENT, document));
  }

  /// Makes what was put last, and lets it be found.
  void commit() throws IOException {
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  /// Joins all segments, some seconds for 10,000 passages, and commits: each segment is searched by
  /// itself, so that one takes two thirds of the time of nine.
  void compact() throws IOException {
    writer.forceMerge(1);
    commit();
  }

  /// Hash of every document that is in.
  Map<String, String> hashes() {
    return searching(searcher -> {
      var hashes = new HashMap<String, String>();
      for (Document document : documents(searcher)) {
        hashes.put(document.get(DOCUMENT), document.get(HASH));
      }
      return hashes;
    });
  }

  /// A listing and who may see it.
  record Listed(String owner, String about) {}

  List<Listed> listed() {
    return searching(searcher ->
        documents(searcher).stream()
            .map(document -> new Listed(document.get(OWNER), document.get(ABOUT)))
            .toList());
  }

  int passages() {
    return searching(searcher -> searcher.count(new TermQuery(new Term(KIND, OF_PASSAGE))));
  }

  int documents() {
    return searching(searcher -> searcher.count(new TermQuery(new Term(KIND, OF_DOCUMENT))));
  }

  /// Something done with a searcher.
  interface Searching<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  /// Searches what was committed last.
  <T> T searching(Searching<T> search) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search.with(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException | AlreadyClosedException failure) {
      throw new Unavailable("the index of the knowledge base cannot be read", failure);
    }
  }

  private static List<Document> documents(IndexSearcher searcher) throws IOException {
    int most = Math.max(1, searcher.getIndexReader().numDocs());
    var found = new ArrayList<Document>();
    var query = new TermQuery(new Term(KIND, OF_DOCUMENT));
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      found.add(searcher.storedFields().document(hit.doc));
    }
    return found;
  }

  /// A passage as it was put.
  record Stored(Passage passage, String folder, String body) {}

  static Stored stored(IndexSearcher searcher, int doc) throws IOException {
    Document stored = searcher.storedFields().document(doc);
    List<String> headings = List.of(stored.get(HEADINGS).split(SEPARATOR, -1));
    return new Stored(
        new Passage(stored.get(DOCUMENT), stored.get(ANCHOR), headings),
        stored.get(FOLDER),
        stored.get(BODY));
  }

  private static Document passage(Entry entry, Splitter.Chunk chunk, Embedding embedding) {
    var document = new Document();
    document.add(new StringField(KIND, OF_PASSAGE, Field.Store.NO));
    common(document, entry);
    if (entry.tracks().isEmpty()) {
      document.add(new StringField(TRACK, EVERYTHING, Field.Store.NO));
    }
    entry.tracks().forEach(track -> document.add(new StringField(TRACK, track, Field.Store.NO)));
    List<String> headings = chunk.headings();
    document.add(
        new TextField(TEXT, String.join(" ", headings) + "\n" + chunk.text(), Field.Store.NO));
    document.add(new StoredField(BODY, chunk.text()));
    document.add(new NumericDocValuesField(WORDS, Splitter.words(chunk.text())));
    document.add(
        new KnnFloatVectorField(VECTOR, embedding.whole(), VectorSimilarityFunction.DOT_PRODUCT));
    document.add(new BinaryDocValuesField(WORD_VECTORS, new BytesRef(embedding.vectors())));
    document.add(new StoredField(ANCHOR, chunk.anchor()));
    document.add(new StoredField(HEADINGS, String.join(SEPARATOR, headings)));
    return document;
  }

  private static Document document(Entry entry) {
    var document = new Document();
    document.add(new StringField(KIND, OF_DOCUMENT, Field.Store.NO));
    common(document, entry);
    document.add(new StoredField(HASH, entry.hash()));
    document.add(new StoredField(ABOUT, entry.about()));
    return document;
  }

  private static void common(Document document, Entry entry) {
    document.add(new StringField(DOCUMENT, entry.document(), Field.Store.YES));
    document.add(new StringField(OWNER, entry.owner(), Field.Store.YES));
    document.add(new StringField(FOLDER, entry.folder(), Field.Store.YES));
  }

  @Override
  public void close() {
    try (directory;
        writer;
        searchers) {
      // Closes all three, the last opened first, whatever happens to one.
    } catch (IOException failure) {
      throw new Unavailable("the index of the knowledge base cannot be closed", failure);
    }
  }
}
