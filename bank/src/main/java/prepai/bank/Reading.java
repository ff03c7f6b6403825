package prepai.bank;

import java.nio.file.Path;

/// What became of a file.
sealed interface Reading<T> {
  /// It is a `T`.
  record Read<T>(Path file, T value) implements Reading<T> {}

  /// It is not.
  record Broken<T>(Problem problem) implements Reading<T> {}
}
