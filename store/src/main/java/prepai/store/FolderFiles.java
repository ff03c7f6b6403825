package prepai.store;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prepai.session.SessionId;

/// Uploaded files in a folder, one below it for each session.
///
/// A file is written aside, forced to the disk and renamed into place; a session's folder is
/// renamed away before it is emptied. So a crash leaves whole files, and what it interrupted is
/// removed at the next start. One process owns the folder.
public final class FolderFiles implements prepai.session.Files {
  /// No session id begins with a dot.
  private static final String UNFINISHED = ".unfinished";

  private final Path folder;
  private final Path unfinished;

  /// Uses `folder`, creates it when it is missing, and clears away what a crash left unfinished.
  ///
  /// @throws Unavailable when it cannot be used
  public FolderFiles(Path folder) {
    this.folder = folder;
    unfinished = folder.resolve(UNFINISHED);
    try {
      Files.createDirectories(unfinished);
      for (Path left : below(unfinished)) {
        Files.delete(left);
      }
    } catch (IOException failure) {
      throw new Unavailable("the folder %s cannot be used".formatted(folder), failure);
    }
  }

  private Path home(SessionId session) {
    return folder.resolve(session.value());
  }

  @Override
  public void put(SessionId session, String fileId, byte[] bytes) {
    Path home = home(session);
    Path place = home.resolve(prepai.session.Files.requireId(fileId));
    try {
      Path aside = Files.createTempFile(unfinished, "file", "");
      try {
        write(aside, bytes);
        if (!Files.isDirectory(home)) {
          Files.createDirectories(home);
          force(folder);
        }
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(aside);
      }
      force(home);
    } catch (IOException failure) {
      throw new Unavailable("the file could not be stored", failure);
    }
  }

  /// Fills a file that only this user may read, and forces it to the disk.
  private static void write(Path aside, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(aside, WRITE)) {
      var rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /// Makes a renaming in `directory` durable.
  private static void force(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, READ)) {
      channel.force(true);
    }
  }

  @Override
  public Optional<byte[]> get(SessionId session, String fileId) {
    Path place = home(session).resolve(prepai.session.Files.requireId(fileId));
    try {
      return Optional.of(Files.readAllBytes(place));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException failure) {
      throw new Unavailable("the file could not be read", failure);
    }
  }

  @Override
  public void delete(SessionId session, String fileId) {
    Path home = home(session);
    Path place = home.resolve(prepai.session.Files.requireId(fileId));
    try {
      if (Files.deleteIfExists(place)) {
        force(home);
      }
    } catch (IOException failure) {
      throw new Unavailable("the file could not be deleted", failure);
    }
  }

  @Override
  public void deleteAll(SessionId session) {
    try {
      Path away = Files.createTempDirectory(unfinished, "deleted");
      try {
        Files.move(home(session), away.resolve("files"), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
      } catch (NoSuchFileException _) {
        // Nothing to delete is as good as deleted; the empty folder goes below.
      }
      for (Path left : below(away)) {
        Files.delete(left);
      }
      Files.delete(away);
    } catch (IOException failure) {
      throw new Unavailable("the session's files could not be deleted", failure);
    }
  }

  /// Everything below `directory`, the deepest first.
  private static List<Path> below(Path directory) throws IOException {
    try (var tree = Files.walk(directory)) {
      return tree.filter(path -> !path.equals(directory))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }
}
