package prepai.candidate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Something that a CV says of its owner and that an interviewer may go after.
///
/// @param id the same for the same words of the same kind
/// @param quote the CV's own words; empty for what its dates say
/// @param about the post it stands under, in words
/// @param subject what exactly is claimed: the figure, the technology, the months
/// @param worth how much an answer would tell, more is more
public record Claim(
    String id,
    Kind kind,
    String quote,
    Optional<String> about,
    String subject,
    List<Place> places,
    double worth) {

  /// What is claimed.
  public enum Kind {
    /// A figure.
    NUMBER,
    /// To have led people.
    LEADERSHIP,
    /// To have made or decided something.
    OWNERSHIP,
    /// That something got better, without a figure.
    OUTCOME,
    /// To have worked with something.
    TECHNOLOGY,
    /// A skill that stands in the list and nowhere else.
    LISTED_SKILL,
    /// Months without a post.
    GAP,
    /// A post that was soon over.
    SHORT_STAY,
    /// Two posts at the same time.
    DATES
  }

  public Claim {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(about, "about");
    places = List.copyOf(places);
  }
}
