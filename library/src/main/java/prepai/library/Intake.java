package prepai.library;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import prepai.knowledge.Embedder;
import prepai.knowledge.Embedding;
import prepai.knowledge.Library;
import prepai.library.LuceneLibrary.Catalogued;
import tools.jackson.databind.json.JsonMapper;

/// Takes documents in, beside everything else: one at a time, on one thread.
final class Intake implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Intake.class.getName());
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int COMMIT_EVERY = 20;
  private static final long LOOK_SECONDS = 5;

  private final Shelves shelves;
  private final PassageIndex index;
  private final Embedder embedder;
  private final InstantSource clock;
  private final ConcurrentHashMap<String, Catalogued> catalogue = new ConcurrentHashMap<>();
  private final Map<String, Seen> seen = new HashMap<>();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("library").daemon().factory());
  private volatile Library.State state =
      new Library.State(Library.State.Phase.OPENING, 0, 0, 0, List.of());
  private volatile boolean closing;

  /// Held while a document goes into the index or out of it.
  private final ReentrantLock putting = new ReentrantLock();

  /// What a file was when it was last looked at.
  ///
  /// @param refused why it is no document; empty when it is one
  private record Seen(String stamp, String hash, String refused) {}

  Intake(Shelves shelves, PassageIndex index, Embedder embedder, InstantSource clock) {
    this.shelves = shelves;
    this.index = index;
    this.embedder = embedder;
    this.clock = clock;
  }

  void begin() {
    for (PassageIndex.Listed listed : index.listed()) {
      Library.Document document = JSON.readValue(listed.about(), Library.Document.class);
      catalogue.put(document.id(), new Catalogued(listed.owner(), document));
    }
    report(Library.State.Phase.OPENING, 0, List.of());
    var _ = worker.scheduleWithFixedDelay(this::guarded, 0, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  /// Everything that can be seen by somebody; also what is not searchable yet.
  ConcurrentHashMap<String, Catalogued> catalogue() {
    return catalogue;
  }

  Library.State state() {
    return state;
  }

  void wake() {
    try {
      var _ = worker.submit(this::guarded);
    } catch (RejectedExecutionException closed) {
      // Whoever opens the library next takes it in.
      LOG.log(System.Logger.Level.DEBUG, "the library is closed", closed);
    }
  }

  void settle() {
    try {
      worker.submit(this::guarded).get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (RejectedExecutionException closed) {
      throw new Unavailable("the knowledge base is closed", closed);
    }
  }

  /// Removes a document whose file is gone, beside whatever is being taken in.
  void drop(String document) {
    putting.lock();
    try {
      index.remove(document);
      index.commit();
      catalogue.remove(document);
    } catch (IOException failure) {
      throw new Unavailable("the index of the knowledge base cannot be written", failure);
    } finally {
      putting.unlock();
    }
  }

  /// An `Error` that got through would silently end every later look.
  private void guarded() {
    if (closing) {
      return;
    }
    try {
      look();
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError failure) {
      LOG.log(
          System.Logger.Level.ERROR, "documents could not be taken in; it is tried again", failure);
      state =
          new Library.State(
              Library.State.Phase.BROKEN,
              state.documents(),
              state.passages(),
              0,
              List.of(
                  new Library.Refused(
                      "", "Documents could not be taken in: " + failure.getMessage())));
    }
  }

  /// Compares the shelves with the index, and takes in or drops what differs.
  private void look() throws IOException {
    Shelves.Found found = shelves.found();
    Map<String, String> indexed = index.hashes();
    var changed = new ArrayList<Source>();
    var refused = new LinkedHashMap<>(found.refused());
    for (Source source : found.sources().values()) {
      Seen now = seen(source);
      if (!now.refused().isEmpty()) {
        refused.put(source.document(), now.refused());
      } else if (!now.hash().equals(indexed.get(source.document()))) {
        changed.add(source);
      }
    }
    List<String> gone =
        indexed.keySet().stream()
            .filter(
                document -> !found.sources().containsKey(document) || refused.containsKey(document))
            .toList();
    for (String document : gone) {
      index.remove(document);
      catalogue.remove(document);
    }
    if (!gone.isEmpty()) {
      index.commit();
    }
    takeIn(changed, refused);
    seen.keySet().retainAll(found.sources().keySet());
  }

  private void takeIn(List<Source> changed, Map<String, String> refused) throws IOException {
    int waiting = changed.size();
    for (Source source : changed) {
      if (closing) {
        index.commit();
        return;
      }
      report(Library.State.Phase.TAKING_IN, waiting, refused(refused));
      try {
        take(source);
      } catch (Library.Unreadable unreadable) {
        // A file that is gone is no longer anybody's concern; the next look drops it.
        if (Files.exists(source.file())) {
          String reason = String.valueOf(unreadable.getMessage());
          refuse(source, reason);
          refused.put(source.document(), reason);
        }
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
        // Not the file's fault, so it is tried again at the next look; the others go on.
        LOG.log(System.Logger.Level.WARNING, "could not take in " + source.document(), failure);
        refused.put(source.document(), "It could not be taken in. It is tried again.");
      }
      waiting--;
      if (waiting % COMMIT_EVERY == 0) {
        index.commit();
      }
    }
    if (changed.size() >= COMMIT_EVERY) {
      index.compact();
    }
    report(Library.State.Phase.READY, 0, refused(refused));
  }

  private void take(Source source) throws IOException {
    byte[] bytes = source.bytes();
    Outline outline = Format.outline(source.file().getFileName().toString(), bytes);
    List<Splitter.Chunk> chunks = Splitter.chunks(outline);
    var embeddings = new ArrayList<Embedding>();
    for (Splitter.Chunk chunk : chunks) {
      if (closing) {
        return;
      }
      embeddings.add(embedder.embed(String.join(". ", chunk.headings()) + ".\n" + chunk.text()));
    }
    Catalogued before = catalogue.get(source.document());
    Catalogued entry =
        Catalogued.of(
            source, outline, chunks, before == null ? clock.instant() : before.listing().takenIn());
    var described =
        new PassageIndex.Entry(
            source.document(),
            source.owner(),
            source.folder(),
            outline.about().interviews(),
            Source.hash(bytes),
            JSON.writeValueAsString(entry.listing()));
    putting.lock();
    try {
      // Its owner may have removed it meanwhile.
      if (Files.exists(source.file())) {
        index.put(described, chunks, embeddings);
        catalogue.put(source.document(), entry);
      }
    } finally {
      putting.unlock();
    }
  }

  private void refuse(Source source, String reason) throws IOException {
    Seen now = seen.get(source.document());
    seen.put(source.document(), new Seen(source.stamp(), now == null ? "" : now.hash(), reason));
    index.remove(source.document());
    catalogue.remove(source.document());
  }

  /// The hash of a file, read only when its size or time changed.
  private Seen seen(Source source) {
    Seen before = seen.get(source.document());
    if (before != null && before.stamp().equals(source.stamp())) {
      return before;
    }
    Seen now;
    try {
      now = new Seen(source.stamp(), Source.hash(source.bytes()), "");
    } catch (Library.Unreadable unreadable) {
      now = new Seen(source.stamp(), "", String.valueOf(unreadable.getMessage()));
    }
    seen.put(source.document(), now);
    return now;
  }

  private static List<Library.Refused> refused(Map<String, String> reasons) {
    return reasons.entrySet().stream()
        .map(entry -> new Library.Refused(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void report(Library.State.Phase phase, int waiting, List<Library.Refused> refused) {
    state = new Library.State(phase, index.documents(), index.passages(), waiting, refused);
  }

  /// Waits for the passage that is being embedded. Interrupting would tear files of the index that
  /// are being written.
  @Override
  public void close() {
    closing = true;
    worker.shutdown();
    try {
      var _ = worker.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
