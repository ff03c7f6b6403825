package prepai.evidence;

import java.util.List;
import java.util.Objects;

/// Passages that teach what an answer lacked.
///
/// @param question number of the question in its session
/// @param subject what kind of thing `about` names
/// @param about id of the rubric point or misconception within its question
/// @param passages best first
public record Citation(int question, Subject subject, String about, List<Passage> passages) {
  /// What passages are cited for.
  public enum Subject {
    POINT,
    MISCONCEPTION
  }

  public Citation {
    Objects.requireNonNull(subject, "subject");
    passages = List.copyOf(passages);
  }
}
