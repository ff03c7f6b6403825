package prepai.candidate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Something about a CV that could be better.
///
/// @param where the CV's own words; empty where it is about the whole
/// @param finding a sentence that says what is the matter
/// @param better a pattern to follow, never an invented fact
public record Advice(
    Kind kind,
    Optional<String> where,
    String finding,
    Optional<String> better,
    List<Place> places) {

  /// What it is about.
  public enum Kind {
    RESULT
  }

  public Advice {
    Objects.requireNonNull(kind, "kind");
    places = List.copyOf(places);
  }
}
