package prepai.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import prepai.plan.Point;
import prepai.plan.Question;

/// Rubrics that were read ahead, so that the first answer to a question does not wait for a sixth
/// of a second of computing: a file each, named by a hash of its texts and of what read them. A
/// quarter of a megabyte each. Safe for use by several threads.
public final class Readings {
  /// Part of each name: to be raised when the same texts are to be read or written otherwise.
  private static final String LAYOUT = "1";

  private static final String ENDING = ".reading";

  private static final System.Logger LOG = System.getLogger("prepai.language");

  private final Path folder;

  /// @param folder where they are, or will be
  public Readings(Path folder) {
    this.folder = folder;
  }

  /// What filling came to.
  ///
  /// @param read rubrics that were not there
  /// @param kept rubrics that were
  /// @param removed files that no question needs
  public record Filled(int read, int kept, int removed) {}

  /// Reads every rubric that is not there, on all cores, and removes what no question needs.
  ///
  /// @throws IOException when the folder cannot be written
  /// @throws MiniLmEmbedder.Unloadable where sentence vectors cannot be had on this machine
  public Filled fill(List<Question> questions) throws IOException {
    Files.createDirectories(folder);
    var encoder = new WordEncoder();
    Set<String> there = names();
    Set<String> needed = ConcurrentHashMap.newKeySet();
    var failures = new ConcurrentHashMap<String, IOException>();
    questions.parallelStream()
        .forEach(question -> {
          String name = name(question, question.rubric());
          if (needed.add(name) && !there.contains(name)) {
            try {
              write(name, RubricReading.of(question, question.rubric(), encoder));
            } catch (IOException failure) {
              failures.put(name, failure);
            }
          }
        });
    for (IOException failure : failures.values()) {
      throw failure;
    }
    var spare = new HashSet<>(there);
    spare.removeAll(needed);
    for (String name : spare) {
      Files.deleteIfExists(folder.resolve(name));
    }
    int kept = there.size() - spare.size();
    return new Filled(needed.size() - kept, kept, spare.size());
  }

  private Set<String> names() throws IOException {
    var names = new HashSet<String>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .forEach(names::add);
    }
    return names;
  }

  /// Written aside and moved, so that a reading is whole or not there.
  private void write(String name, RubricReading reading) throws IOException {
    var bytes = new ByteArrayOutputStream();
    reading.write(new DataOutputStream(bytes));
    Path aside = Files.createTempFile(folder, "new", "");
    try {
      Files.write(aside, bytes.toByteArray());
      Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /// A rubric that was read ahead; empty for one that was not, or whose file is damaged.
  Optional<RubricReading> of(Question question, List<Point> points) {
    Path file = folder.resolve(name(question, points));
    try {
      var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
      RubricReading reading = RubricReading.read(question, points, in);
      if (in.available() > 0) {
        throw new IOException("it goes on after its end");
      }
      return Optional.of(reading);
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException damaged) {
      LOG.log(
          System.Logger.Level.WARNING,
          file + " cannot be used and its rubric is read anew each time. Delete the file.",
          damaged);
      return Optional.empty();
    }
  }

  /// Every text that is read, each after its length, so that none runs into the next.
  private static String name(Question question, List<Point> points) {
    Stream<String> ofPoints =
        points.stream()
            .flatMap(point ->
                Stream.of(
                        Stream.of(point.claim(), "" + point.paraphrases().size()),
                        point.paraphrases().stream(),
                        point.nearMisses().stream())
                    .flatMap(texts -> texts));
    Stream<String> wrong =
        question.misconceptions().stream().flatMap(one -> one.patterns().stream());
    MessageDigest hash = sha256();
    Stream.of(Stream.of(LAYOUT, MiniLmEmbedder.ID, question.prompt()), ofPoints, wrong)
        .flatMap(texts -> texts)
        .forEach(
            text -> hash.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(hash.digest(), 0, 16) + ENDING;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
