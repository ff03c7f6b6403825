package prepai.session;

import java.util.Optional;
import java.util.regex.Pattern;
import prepai.Failure;

/// Where the files that candidates upload are kept. Every adapter passes `FilesContract`.
///
/// Whoever accepts an upload bounds its size; the bytes are already in memory here.
public interface Files {

  /// Letters, digits, `_` and `-`, at most 64: nothing that a path, a URL or a bucket could read
  /// otherwise.
  Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /// Stores a file, in place of one with the same id; when it returns the file survives the loss of
  /// the process, and nobody ever reads half of it.
  ///
  /// @param fileId an unguessable name of the caller's making, of the shape of `ID`
  /// @throws IllegalArgumentException when `fileId` has another shape
  /// @throws Unavailable when the storage underneath failed
  void put(SessionId session, String fileId, byte[] bytes);

  /// The bytes of a file; empty when the session has none of that id.
  ///
  /// @throws IllegalArgumentException when `fileId` has another shape than `ID`
  /// @throws Unavailable when the storage underneath failed
  Optional<byte[]> get(SessionId session, String fileId);

  /// Removes a file; does nothing when it is not there.
  ///
  /// @throws IllegalArgumentException when `fileId` has another shape than `ID`
  /// @throws Unavailable when the storage underneath failed
  void delete(SessionId session, String fileId);

  /// Removes all files of a session; does nothing when there are none.
  ///
  /// @throws Unavailable when the storage underneath failed
  void deleteAll(SessionId session);

  /// `fileId` itself, for adapters to build names from.
  ///
  /// @throws IllegalArgumentException when it has not the shape of `ID`
  static String requireId(String fileId) {
    if (!ID.matcher(fileId).matches()) {
      throw new IllegalArgumentException("not a file id");
    }
    return fileId;
  }

  /// The storage underneath failed.
  final class Unavailable extends Failure {
    private static final long serialVersionUID = 1L;

    public Unavailable(String message, Throwable cause) {
      super(message, Retry.MAY_HELP, cause);
    }
  }
}
