package prepai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import prepai.knowledge.Library;
import prepai.language.MiniLmEmbedder;
import prepai.library.LuceneLibrary;

/// The knowledge base at 10,000 passages of 80 words: how long taking them in takes, and a search
/// with its query's vector, beside the vector alone, which nothing can undercut.
final class LibraryBenchmark implements Benchmark {
  private static final Path DOCUMENTS = Path.of("content/knowledge");
  private static final int PASSAGES = 10_000;
  private static final int IN_A_DOCUMENT = 20;
  private static final int WORDS = 80;
  private static final int SEARCHES = 1_000;
  private static final int WARM_UP = 2_000;
  private static final int SHOWN = 10;
  private static final Duration MOST_INDEXING = Duration.ofMinutes(3);
  private static final double MOST_SEARCH = 10;

  private final SplittableRandom random = new SplittableRandom(80);

  @Override
  public Outcome run() throws IOException {
    try (Scratch scratch = Scratch.fresh()) {
      return run(scratch.path());
    }
  }

  private Outcome run(Path folder) throws IOException {
    List<String> sentences = sentences();
    write(folder.resolve("shelf/synthetic"), sentences);
    var embedder = new MiniLmEmbedder();
    var places =
        new LuceneLibrary.Places(
            folder.resolve("index"), folder.resolve("uploads"), List.of(folder.resolve("shelf")));
    long begun = System.nanoTime();
    try (var library = LuceneLibrary.open(places, embedder, InstantSource.system())) {
      library.settle();
      double indexing = (System.nanoTime() - begun) / 1e9;
      List<String> queries = queries(sentences);
      var alone = new Sample(times(queries, query -> embedder.embed(query).width()));
      var search = new Sample(times(queries, query -> found(library, query)));
      return outcome(library.state().passages(), indexing, alone, search);
    }
  }

  private static Outcome outcome(int passages, double indexing, Sample alone, Sample search)
      throws IOException {
    System.out.printf("%-22s %8d passages in %.1f s%n", "taken in", passages, indexing);
    System.out.printf(
        "%-22s p50 %.2f ms  p99 %.2f ms%n",
        "a query's vector", alone.median(), alone.quantile(0.99));
    System.out.printf(
        "%-22s p50 %.2f ms  p99 %.2f ms  %.2f x its vector%n",
        "a search", search.median(), search.quantile(0.99), search.median() / alone.median());
    long resident = Running.ownMegabytes();
    System.out.printf("%-22s %8d MB%n", "resident", resident);
    var missed = new ArrayList<String>();
    if (indexing > MOST_INDEXING.toSeconds()) {
      missed.add("library: taking in took %.0f s, at most 180 s".formatted(indexing));
    }
    if (search.quantile(0.99) > MOST_SEARCH) {
      missed.add(
          "library: p99 of a search was %.1f ms, at most 10 ms".formatted(search.quantile(0.99)));
    }
    return new Outcome(
        "library: %d passages in %.0f s, search p50 %.1f ms p99 %.1f ms, %d MB resident"
            .formatted(passages, indexing, search.median(), search.quantile(0.99), resident),
        missed);
  }

  private interface Asked {
    int with(String query);
  }

  private static List<Double> times(List<String> queries, Asked asked) {
    for (int round = 0; round < WARM_UP; round++) {
      asked.with(queries.get(round % queries.size()));
    }
    var millis = new ArrayList<Double>();
    for (String query : queries) {
      long begun = System.nanoTime();
      asked.with(query);
      millis.add((System.nanoTime() - begun) / 1e6);
    }
    return millis;
  }

  private static int found(Library library, String query) {
    return library
        .search(
            new Library.Search(query, Optional.empty(), Optional.empty(), Optional.empty(), SHOWN))
        .size();
  }

  private static List<String> sentences() throws IOException {
    var sentences = new ArrayList<String>();
    try (Stream<Path> tree = Files.walk(DOCUMENTS)) {
      for (Path file : tree.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        Stream.of(Files.readString(file).split("(?<=[.])\\s+", -1))
            .map(String::strip)
            .filter(sentence -> sentence.matches("[A-Z][^#|`]{30,250}[.]"))
            .forEach(sentences::add);
      }
    }
    return sentences;
  }

  private void write(Path shelf, List<String> sentences) throws IOException {
    Files.createDirectories(shelf);
    for (int document = 0; document < PASSAGES / IN_A_DOCUMENT; document++) {
      var text = new StringBuilder("# Document " + document + "\n");
      for (int section = 0; section < IN_A_DOCUMENT; section++) {
        text.append("\n## ").append(words(sentence(sentences), 4)).append("\n\n");
        int words = 0;
        while (words < WORDS - 8) {
          String sentence = sentence(sentences);
          words += sentence.split("\\s+", -1).length;
          text.append(sentence).append('\n');
        }
      }
      Files.writeString(shelf.resolve(document + ".md"), text);
    }
  }

  private List<String> queries(List<String> sentences) {
    return Stream.generate(() -> words(sentence(sentences), 5 + random.nextInt(8)))
        .limit(SEARCHES)
        .toList();
  }

  private String sentence(List<String> sentences) {
    return sentences.get(random.nextInt(sentences.size()));
  }

  private static String words(String sentence, int most) {
    return String.join(" ", Stream.of(sentence.split("\\s+", -1)).limit(most).toList());
  }
}
