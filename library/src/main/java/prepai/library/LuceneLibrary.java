package prepai.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.LockObtainFailedException;
import prepai.knowledge.Embedder;
import prepai.knowledge.Library;
import prepai.session.Owner;

/// The knowledge base in a folder of this machine.
///
/// Files are the truth, and the index follows them: at the start, when a reader brings or removes a
/// document, and every few seconds for what was put on the shelves by hand. Only documents whose
/// bytes changed are read again.
public final class LuceneLibrary implements Library {
  /// Most documents of one reader.
  static final int MOST_OF_ONE = 100;

  private static final int ID_BYTES = 12;
  private static final Analyzer ANALYZER = PassageIndex.analyzer();

  /// Where it keeps and finds things.
  ///
  /// @param index a folder of its own
  /// @param uploads a folder of its own
  /// @param shelves folders with documents for everybody, `<folder>/<document>.md`; those that are
  ///   not there count as empty
  public record Places(Path index, Path uploads, List<Path> shelves) {
    public Places {
      shelves = List.copyOf(shelves);
    }
  }

  private final Shelves shelves;
  private final PassageIndex index;
  private final Intake intake;
  private final Ranking ranking;
  private final Snippets snippets = new Snippets();
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final ReentrantLock keeping = new ReentrantLock();

  private LuceneLibrary(
      Shelves shelves, PassageIndex index, Intake intake, Ranking ranking, InstantSource clock) {
    this.shelves = shelves;
    this.index = index;
    this.intake = intake;
    this.ranking = ranking;
    this.clock = clock;
  }

  /// Opens the library and begins to take in what is new.
  ///
  /// @throws prepai.Failure when a folder cannot be used, or another process has it open
  public static LuceneLibrary open(Places places, Embedder embedder, InstantSource clock) {
    // The index first: its lock keeps a second process from clearing our unfinished uploads.
    PassageIndex index = index(places.index(), embedder);
    try {
      var shelves = new Shelves(places.shelves(), places.uploads());
      var intake = new Intake(shelves, index, embedder, clock);
      intake.begin();
      return new LuceneLibrary(shelves, index, intake, new Ranking(embedder, ANALYZER), clock);
    } catch (RuntimeException failure) {
      index.close();
      throw failure;
    }
  }

  private static PassageIndex index(Path folder, Embedder embedder) {
    try {
      Files.createDirectories(folder);
      return PassageIndex.open(folder, embedder);
    } catch (LockObtainFailedException taken) {
      throw new Unavailable("another process has the knowledge base in " + folder + " open", taken);
    } catch (IOException failure) {
      throw new Unavailable("the knowledge base in " + folder + " cannot be opened", failure);
    }
  }

  @Override
  public List<Hit> search(Search search) {
    return index.searching(searcher -> {
      Set<String> terms = Terms.of(ANALYZER, search.text());
      Set<String> telling = Terms.telling(searcher.getIndexReader(), terms);
      var hits = new ArrayList<Hit>();
      for (Ranking.Ranked ranked : ranking.rank(searcher, search, terms)) {
        if (hits.size() == search.limit()) {
          break;
        }
        hits.add(hit(searcher, ranked, telling));
      }
      return hits;
    });
  }

  private Hit hit(IndexSearcher searcher, Ranking.Ranked ranked, Set<String> telling)
      throws IOException {
    PassageIndex.Stored stored = PassageIndex.stored(searcher, ranked.doc());
    return new Hit(
        stored.passage(),
        stored.folder(),
        snippets.of(stored.body(), telling),
        ranked.score(),
        ranked.nearness());
  }

  @Override
  public List<Document> documents(Optional<Owner> reader) {
    return intake.catalogue().values().stream()
        .filter(entry -> visible(entry, reader))
        .map(Catalogued::listing)
        .sorted(
            Comparator.comparing((Document document) -> !document.mine())
                .thenComparing(Document::folder)
                .thenComparing(Document::title))
        .toList();
  }

  @Override
  public Optional<Opened> open(Optional<Owner> reader, String document) {
    return Optional.ofNullable(intake.catalogue().get(document))
        .filter(entry -> visible(entry, reader))
        .flatMap(
            entry -> shelves.file(entry.owner(), document).flatMap(file -> opened(entry, file)));
  }

  private static Optional<Opened> opened(Catalogued entry, Path file) {
    try {
      Outline outline = Format.outline(file.getFileName().toString(), Source.bytes(file));
      return Optional.of(new Opened(entry.listing(), outline.sections()));
    } catch (Unreadable spoilt) {
      // It was changed a moment ago; the next look at the shelves refuses it.
      return Optional.empty();
    }
  }

  private static boolean visible(Catalogued entry, Optional<Owner> reader) {
    return entry.owner().isEmpty()
        || reader.filter(owner -> owner.value().equals(entry.owner())).isPresent();
  }

  @Override
  public Document add(Owner owner, String fileName, byte[] bytes) {
    Shelves.checkName(fileName);
    Outline outline = Format.outline(fileName, bytes);
    Source source = kept(owner, fileName, bytes);
    Catalogued entry = Catalogued.of(source, outline, Splitter.chunks(outline), clock.instant());
    intake.catalogue().putIfAbsent(source.document(), entry);
    intake.wake();
    return entry.listing();
  }

  /// One at a time, so that two uploads at once cannot both be the hundredth.
  private Source kept(Owner owner, String fileName, byte[] bytes) {
    keeping.lock();
    try {
      if (shelves.brought(owner) >= MOST_OF_ONE) {
        throw new Unreadable(
            "You have brought 100 documents, which is as many as fit. Remove one that you no longer need.");
      }
      var id = new byte[ID_BYTES];
      random.nextBytes(id);
      return shelves.put(
          owner, Base64.getUrlEncoder().withoutPadding().encodeToString(id), fileName, bytes);
    } finally {
      keeping.unlock();
    }
  }

  @Override
  public boolean remove(Owner owner, String document) {
    Catalogued entry = intake.catalogue().get(document);
    if (entry == null || !entry.owner().equals(owner.value())) {
      return false;
    }
    shelves.remove(owner, document);
    intake.drop(document);
    return true;
  }

  @Override
  public State state() {
    return intake.state();
  }

  @Override
  public void settle() {
    intake.settle();
  }

  @Override
  public void close() {
    intake.close();
    index.close();
  }

  /// A document in the catalogue.
  ///
  /// @param owner hash of who may see it; empty for everybody
  record Catalogued(String owner, Document listing) {
    static Catalogued of(
        Source source, Outline outline, List<Splitter.Chunk> chunks, Instant takenIn) {
      FrontMatter about = outline.about();
      int words = chunks.stream().mapToInt(chunk -> Splitter.words(chunk.text())).sum();
      return new Catalogued(
          source.owner(),
          new Document(
              source.document(),
              source.folder(),
              outline.title(),
              about.interviews(),
              about.topics(),
              about.sources(),
              about.asOf(),
              words,
              chunks.size(),
              takenIn,
              !source.isShared()));
    }
  }
}
