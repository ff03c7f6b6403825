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

  /// What it is about, the most useful to put right first.
  public enum Kind {
    /// Text that people do not see.
    HIDDEN_TEXT,
    /// The file holds a script.
    SCRIPT,
    /// The words are a picture.
    PICTURE,
    /// Columns side by side.
    COLUMNS,
    /// Pages that were not read.
    PAGES_LEFT_OUT,
    /// A way to reach the candidate is missing.
    CONTACT,
    /// A post without dates.
    DATES,
    /// What a machine may misread.
    UNSURE,
    /// A post whose lines do not say what came of the work.
    RESULT,
    /// A line that begins with a duty and not with a deed.
    WEAK_START,
    /// A change without what it was before.
    BASELINE,
    /// A post that is over, told in the present.
    TENSE,
    /// I or we.
    PRONOUN,
    /// The same line twice.
    DUPLICATE,
    /// A line that is too long.
    LONG_LINE,
    /// A post with too much or nothing below it.
    LINES,
    /// More pages than there is to tell.
    PAGES,
    /// The list of skills.
    SKILLS,
    /// A word that everybody writes.
    BUZZWORD,
    /// Months without a post.
    GAP,
    /// Posts at the same time.
    OVERLAP,
    /// The oldest post first.
    ORDER
  }

  public Advice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(better, "better");
    places = List.copyOf(places);
  }
}
