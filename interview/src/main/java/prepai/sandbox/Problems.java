package prepai.sandbox;

import java.util.Optional;

/// The coding problems of the bank, by the id of their question.
public interface Problems {
  /// The problem with its tests.
  Optional<Problem> find(String id);

  /// Its solutions.
  ///
  /// @throws IllegalArgumentException when there is no such problem
  Problem.Solutions solutions(String id);
}
