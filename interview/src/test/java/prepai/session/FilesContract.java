package prepai.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every `Files` keeps.
public abstract class FilesContract {
  private static final SessionId SESSION = new SessionId("%022d".formatted(1));
  private static final SessionId OTHER = new SessionId("%022d".formatted(2));
  private static final byte[] CV = "Ten years of plumbing.".getBytes(UTF_8);
  private static final byte[] LETTER = "Dear reader,".getBytes(UTF_8);

  private Files files = new InMemoryFiles();

  /// A place without files, for one test.
  protected abstract Files noFiles() throws Exception;

  @BeforeEach
  final void open() throws Exception {
    files = noFiles();
  }

  private static void assertHolds(byte[] expected, Optional<byte[]> actual) {
    assertArrayEquals(expected, actual.orElseThrow());
  }

  @Test
  void returnsTheBytesThatWerePut() {
    var every = new byte[1 << 20];
    new Random(7).nextBytes(every);

    files.put(SESSION, "cv", every);
    files.put(SESSION, "empty", new byte[0]);

    assertHolds(every, files.get(SESSION, "cv"));
    assertHolds(new byte[0], files.get(SESSION, "empty"));
  }

  @Test
  void returnsNothingForWhatWasNeverPut() {
    assertEquals(Optional.empty(), files.get(SESSION, "cv"));

    files.put(SESSION, "cv", CV);

    assertEquals(Optional.empty(), files.get(SESSION, "letter"));
    assertEquals(Optional.empty(), files.get(OTHER, "cv"));
  }

  @Test
  void putsInPlaceOfTheFileWithTheSameId() {
    files.put(SESSION, "cv", CV);
    files.put(SESSION, "cv", LETTER);

    assertHolds(LETTER, files.get(SESSION, "cv"));
  }

  @Test
  void keepsSessionsApart() {
    files.put(SESSION, "file", CV);
    files.put(OTHER, "file", LETTER);

    assertHolds(CV, files.get(SESSION, "file"));
    assertHolds(LETTER, files.get(OTHER, "file"));
  }

  @Test
  void deletesAllFilesOfOneSessionOnly() {
    files.put(SESSION, "cv", CV);
    files.put(SESSION, "letter", LETTER);
    files.put(OTHER, "cv", CV);

    files.deleteAll(SESSION);

    assertEquals(Optional.empty(), files.get(SESSION, "cv"));
    assertEquals(Optional.empty(), files.get(SESSION, "letter"));
    assertHolds(CV, files.get(OTHER, "cv"));
  }

  @Test
  void deletesOneFileAndNoOther() {
    files.put(SESSION, "cv", CV);
    files.put(SESSION, "letter", LETTER);
    files.delete(SESSION, "cv");
    files.delete(SESSION, "cv");
    files.delete(OTHER, "cv");

    assertEquals(Optional.empty(), files.get(SESSION, "cv"));
    assertHolds(LETTER, files.get(SESSION, "letter"));
  }

  @Test
  void deletesTwiceAsHarmlesslyAsOnce() {
    files.deleteAll(SESSION);
    files.put(SESSION, "cv", CV);
    files.deleteAll(SESSION);
    files.deleteAll(SESSION);

    assertEquals(Optional.empty(), files.get(SESSION, "cv"));
  }

  @Test
  void takesFilesAgainAfterDeletion() {
    files.put(SESSION, "cv", CV);
    files.deleteAll(SESSION);
    files.put(SESSION, "cv", LETTER);

    assertHolds(LETTER, files.get(SESSION, "cv"));
  }

  @Test
  void isNotChangedThroughAnArrayThatSomebodyElseHolds() {
    byte[] given = CV.clone();
    files.put(SESSION, "cv", given);
    Arrays.fill(given, (byte) 0);
    files.get(SESSION, "cv").ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));

    assertHolds(CV, files.get(SESSION, "cv"));
  }

  @Test
  void takesTheLongestId() {
    String longest = "x".repeat(64);

    files.put(SESSION, longest, CV);

    assertHolds(CV, files.get(SESSION, longest));
    assertThrows(IllegalArgumentException.class, () -> files.put(SESSION, longest + "x", CV));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../cv",
        "../../etc/passwd",
        "/etc/passwd",
        "folder/cv",
        "folder\\cv",
        "cv.pdf",
        "cv\u0000",
        "%2e%2e",
        "cv\n",
        "r\u00e9sum\u00e9",
        "c v"
      })
  void refusesIdsThatAPathCouldReadOtherwise(String fileId) {
    assertThrows(IllegalArgumentException.class, () -> files.put(SESSION, fileId, CV));
    assertThrows(IllegalArgumentException.class, () -> files.get(SESSION, fileId));
  }

  @Test
  void neverShowsHalfAFile() throws Exception {
    var ones = filled(1);
    var twos = filled(2);
    files.put(SESSION, "cv", ones);
    var done = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writing =
          threads.submit(() -> {
            try {
              for (int round = 0; round < 20; round++) {
                files.put(SESSION, "cv", round % 2 == 0 ? twos : ones);
              }
            } finally {
              done.countDown();
            }
          });
      do {
        byte[] seen = files.get(SESSION, "cv").orElseThrow();
        assertTrue(Arrays.equals(seen, ones) || Arrays.equals(seen, twos));
      } while (done.getCount() > 0);
      writing.get();
    }
  }

  private static byte[] filled(int value) {
    var bytes = new byte[200_000];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
