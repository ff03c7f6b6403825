package prepai.evals.retrieval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.evals.scratch.Scratch;
import prepai.evidence.Passage;
import prepai.knowledge.Library;
import prepai.language.MiniLmEmbedder;
import prepai.library.LuceneLibrary;
import prepai.library.PlainBm25;

/// `./prepai evals retrieval CORPUS_DIR QUERIES.tsv`: whether the right passages are found, beside
/// plain BM25 over the same passages.
public final class RetrievalCommand {
  /// Several passages may stand under one heading; ten headings are looked at.
  private static final int DEEP = 40;

  private static final int HEADINGS = 10;

  /// What a page asks for: that is timed.
  private static final int SHOWN = 10;

  private static final int WARM_UP = 2_000;

  private final PrintStream out;

  private RetrievalCommand(PrintStream out) {
    this.out = out;
  }

  /// Runs it.
  ///
  /// @param arguments `CORPUS_DIR QUERIES.tsv ... [--out FILE]`; several files count as one
  /// @return 0 when it could be measured, 2 when it was misused
  public static int run(List<String> arguments, PrintStream out) throws IOException {
    int files = arguments.contains("--out") ? arguments.indexOf("--out") : arguments.size();
    boolean written = files < arguments.size();
    if (files < 2 || (written && files != arguments.size() - 2)) {
      out.println("./prepai evals retrieval CORPUS_DIR QUERIES.tsv ... [--out FILE]");
      return 2;
    }
    Path corpus = Path.of(arguments.getFirst());
    if (!Files.isDirectory(corpus)) {
      out.println(corpus + " is not a folder; name the one with the Markdown files.");
      return 2;
    }
    var wanted = new ArrayList<Wanted>();
    for (String file : arguments.subList(1, files)) {
      wanted.addAll(Wanted.read(Path.of(file)));
    }
    Path scratch = Files.createTempDirectory("retrieval");
    try {
      List<String> rows = new RetrievalCommand(out).measure(corpus, wanted, scratch);
      if (written) {
        Files.write(Path.of(arguments.getLast()), rows);
      }
      return 0;
    } finally {
      Scratch.delete(scratch);
    }
  }

  private List<String> measure(Path corpus, List<Wanted> wanted, Path scratch) throws IOException {
    var embedder = new MiniLmEmbedder();
    var places =
        new LuceneLibrary.Places(
            scratch.resolve("index"), scratch.resolve("uploads"), List.of(corpus));
    Instant begun = Instant.now();
    try (var library = LuceneLibrary.open(places, embedder, InstantSource.system());
        var plain = new PlainBm25(corpus, scratch.resolve("plain"))) {
      library.settle();
      Library.State state = library.state();
      out.printf(
          Locale.ROOT,
          "%d documents, %d passages, indexed in %.1f s, %d MB on disk, %d MB resident, %d queries%n",
          state.documents(),
          state.passages(),
          Duration.between(begun, Instant.now()).toMillis() / 1000.0,
          size(scratch.resolve("index")) >> 20,
          resident(),
          wanted.size());
      state
          .refused()
          .forEach(one -> out.println("refused " + one.document() + ": " + one.reason()));
      Tally yardstick = tally(wanted, plain::search);
      Tally tally = tally(wanted, (query, limit) -> found(library, query, limit));
      out.println(yardstick.row("plain BM25"));
      out.println(tally.row("library"));
      out.printf(
          Locale.ROOT,
          "library / plain BM25: MRR@10 x %.3f%n",
          tally.reciprocal() / yardstick.reciprocal());
      byWords(wanted, yardstick, tally);
      out.printf(Locale.ROOT, "MRR@10 %.3f%n", tally.reciprocal());
      return rows(wanted, yardstick, tally);
    }
  }

  /// Queries that share a content word with a heading that answers them, and those that share none.
  private void byWords(List<Wanted> wanted, Tally yardstick, Tally tally) {
    for (boolean shared : new boolean[] {true, false}) {
      BitSet chosen = new BitSet();
      IntStream.range(0, wanted.size())
          .filter(index -> wanted.get(index).sharesAWord() == shared)
          .forEach(chosen::set);
      String which = shared ? "sharing a word with the heading" : "sharing no word with it";
      out.println(chosen.cardinality() + " queries " + which);
      out.println(yardstick.of(chosen).row("plain BM25"));
      out.println(tally.of(chosen).row("library"));
    }
  }

  private static List<Passage> found(Library library, String query, int limit) {
    return library
        .search(
            new Library.Search(query, Optional.empty(), Optional.empty(), Optional.empty(), limit))
        .stream()
        .map(Library.Hit::passage)
        .toList();
  }

  private static List<String> rows(List<Wanted> wanted, Tally yardstick, Tally tally) {
    var rows = new ArrayList<String>();
    rows.add("line\tquery\trank\trank_plain");
    for (int index = 0; index < wanted.size(); index++) {
      rows.add(
          wanted.get(index).line()
              + "\t"
              + wanted.get(index).query()
              + "\t"
              + tally.ranks().get(index)
              + "\t"
              + yardstick.ranks().get(index));
    }
    return rows;
  }

  private static Tally tally(
      List<Wanted> wanted, BiFunction<String, Integer, List<Passage>> search) {
    for (int round = 0; round < WARM_UP; round++) {
      var _ = search.apply(wanted.get(round % wanted.size()).query(), SHOWN);
    }
    var tally = new Tally();
    for (Wanted one : wanted) {
      long begun = System.nanoTime();
      var _ = search.apply(one.query(), SHOWN);
      double took = (System.nanoTime() - begun) / 1e6;
      tally.add(rank(one, search.apply(one.query(), DEEP)), took);
    }
    return tally;
  }

  /// The place of the first right heading among the first ten.
  private static int rank(Wanted wanted, List<Passage> found) {
    var headings = new HashSet<Passage>();
    for (Passage passage : found) {
      if (headings.add(passage) && wanted.isAnsweredBy(passage)) {
        return headings.size() <= HEADINGS ? headings.size() : 0;
      }
    }
    return 0;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /// Resident memory of this process in MB, as Linux counts it; 0 elsewhere.
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(0);
    }
  }
}
