package prepai.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static prepai.store.Examples.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.session.FilesContract;

final class FolderFilesTest extends FilesContract {
  private static final byte[] CV = "Ten years of plumbing.".getBytes(UTF_8);

  private final Path folder;

  FolderFilesTest(@TempDir Path folder) {
    this.folder = folder.resolve("uploads");
  }

  @Override
  protected prepai.session.Files noFiles() {
    return new FolderFiles(folder);
  }

  private List<String> everything() throws IOException {
    try (var tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void keepsAFileUnderItsSessionAndNothingElse() throws IOException {
    var files = new FolderFiles(folder);

    files.put(session(1), "cv", CV);
    files.put(session(1), "cv", CV);

    assertEquals(List.of(session(1) + "/cv"), everything());
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve(session(1) + "/cv"))));
  }

  @Test
  void survivesOpeningAnew() {
    new FolderFiles(folder).put(session(1), "cv", CV);

    assertArrayEquals(CV, new FolderFiles(folder).get(session(1), "cv").orElseThrow());
  }

  @Test
  void removesAtTheNextStartWhatACrashLeftUnfinished() throws IOException {
    new FolderFiles(folder).put(session(1), "cv", CV);
    var unfinished = folder.resolve(".unfinished");
    Files.write(unfinished.resolve("file1"), CV);
    Files.createDirectories(unfinished.resolve("deleted1/files"));
    Files.write(unfinished.resolve("deleted1/files/letter"), CV);

    var _ = new FolderFiles(folder);

    assertEquals(List.of(session(1) + "/cv"), everything());
    assertFalse(Files.exists(unfinished.resolve("deleted1")));
  }

  @Test
  void leavesNothingOfWhatItDeleted() throws IOException {
    var files = new FolderFiles(folder);
    files.put(session(1), "cv", CV);
    files.put(session(1), "letter", CV);

    files.deleteAll(session(1));

    assertEquals(List.of(), everything());
  }

  @Test
  void failsByNameWhereNoFolderCanBe() throws IOException {
    Path file = folder.resolveSibling("file");
    Files.write(file, CV);

    assertThrows(prepai.session.Files.Unavailable.class, () -> new FolderFiles(file));
  }

  @Test
  void failsByNameWhenTheFolderIsTakenAway() throws IOException {
    var files = new FolderFiles(folder);
    Files.delete(folder.resolve(".unfinished"));

    assertThrows(prepai.session.Files.Unavailable.class, () -> files.put(session(1), "cv", CV));
    assertThrows(prepai.session.Files.Unavailable.class, () -> files.deleteAll(session(1)));
  }
}
