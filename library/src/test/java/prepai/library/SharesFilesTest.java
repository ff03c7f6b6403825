package prepai.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.knowledge.Library;

final class SharesFilesTest {
  private final Path brought;
  private final Path shelf;
  private final SharedShelf shared;

  SharesFilesTest(@TempDir Path folder) throws IOException {
    var desk = new Desk(folder);
    brought = Files.writeString(folder.resolve("notes.md"), "# Notes\n\nWorth keeping.");
    shelf = folder.resolve("uploads/shared");
    shared = new SharedShelf(desk.places());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r--r--", "rw-------", "r--r--r--"})
  void keepsWhatAFileSaysAndWhoMayReadIt(String permissions) throws IOException {
    Files.setPosixFilePermissions(brought, PosixFilePermissions.fromString(permissions));

    for (int round = 0; round < 2; round++) {
      assertEquals(new SharedShelf.Entry("team/notes", "Notes"), shared.add(brought, "team"));
    }

    Path kept = shelf.resolve("team/notes.md");
    Path copy = Files.copy(brought, brought.resolveSibling("copy"));
    assertArrayEquals(Files.readAllBytes(brought), Files.readAllBytes(kept));
    assertEquals(Files.getPosixFilePermissions(copy), Files.getPosixFilePermissions(kept));
    try (var lying = Files.list(shelf)) {
      assertEquals(List.of(shelf.resolve("team")), lying.toList());
    }
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsTooLarge() throws IOException {
    Files.write(brought, new byte[Library.MOST_BYTES + 1]);
    var refusal = assertThrows(Library.Unreadable.class, () -> shared.add(brought, "team"));
    assertEquals(
        "The file is larger than 10 MB. Split it, and bring the parts that matter.",
        refusal.getMessage());

    Files.createDirectories(shelf.resolve("team"));
    Files.copy(brought, shelf.resolve("team/notes.md"));
    assertEquals(
        List.of(new SharedShelf.Entry("team/notes", "cannot be read: " + refusal.getMessage())),
        shared.entries());
  }

  @Test
  void saysWhatTheDiskSaidOfAFileThatIsGone() throws IOException {
    Files.delete(brought);

    var refusal = assertThrows(Library.Unreadable.class, () -> shared.add(brought, "team"));

    assertEquals("The file cannot be read: " + brought, refusal.getMessage());
    assertTrue(shared.entries().isEmpty());
  }
}
