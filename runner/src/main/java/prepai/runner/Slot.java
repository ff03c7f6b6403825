package prepai.runner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A user of the machine that belongs to one jail, as nobody else runs as it: 64200 to 64263, which
/// Debian and others leave free. Whoever sweeps up after one is 64264 to 64327.
///
/// @param lock keeps other servers on this machine from it
record Slot(int user, FileChannel lock) implements AutoCloseable {
  static final int FIRST_USER = 64_200;
  static final int USERS = 64;

  /// Only root writes there.
  private static final Path LOCKS = Path.of("/run/prepai");

  /// What is taken by this process, whose file locks are one: closing a second channel of a file
  /// would give up the lock of the first (FileLock).
  private static final Set<Integer> OURS = ConcurrentHashMap.newKeySet();

  /// Takes one that is free.
  ///
  /// @throws IOException when there is none, or when this is not root
  static Slot taken() throws IOException {
    folder();
    Set<Integer> accounts = Host.accounts();
    Set<Integer> running = Host.runningUsers();
    for (int user = FIRST_USER; user < FIRST_USER + USERS; user++) {
      boolean free =
          !accounts.contains(user)
              && !accounts.contains(user + USERS)
              && !running.contains(user)
              && OURS.add(user);
      Optional<FileChannel> lock = free ? locked(user) : Optional.empty();
      if (lock.isPresent()) {
        return new Slot(user, lock.get());
      }
    }
    throw new IOException(
        "all users from %d to %d are taken".formatted(FIRST_USER, FIRST_USER + USERS - 1));
  }

  private static void folder() throws IOException {
    try {
      Files.createDirectory(
          LOCKS,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (FileAlreadyExistsException usual) {
      if (!Files.getAttribute(LOCKS, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(0)) {
        throw new IOException(LOCKS + " is not root's", usual);
      }
    }
  }

  /// Empty when another server has it.
  private static Optional<FileChannel> locked(int user) throws IOException {
    boolean locked = false;
    FileChannel channel =
        FileChannel.open(
            LOCKS.resolve("user-" + user), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      locked = channel.tryLock() != null;
      return locked ? Optional.of(channel) : Optional.empty();
    } finally {
      if (!locked) {
        channel.close();
        OURS.remove(user);
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    } finally {
      OURS.remove(user);
    }
  }
}
