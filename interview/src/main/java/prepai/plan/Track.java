package prepai.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A kind of interview: its phases, what it may ask, and the dimensions it is scored by.
///
/// @param id what the wire calls `interview_type`
/// @param category groups the cards of the landing page
/// @param minutes lengths on offer, in minutes
/// @param opening how the interviewer introduces the round, one statement
/// @param warmUp the first, unscored request
/// @param phases in order; their shares are of the time before the candidate's own questions
/// @param dimensions four to seven
public record Track(
    String id,
    int version,
    String title,
    Optional<String> company,
    String category,
    String description,
    List<Level> levels,
    List<Integer> minutes,
    int defaultMinutes,
    List<String> focus,
    String opening,
    String warmUp,
    List<Phase> phases,
    List<Dimension> dimensions) {

  /// A stretch of the interview.
  ///
  /// @param share percent of the time
  /// @param kinds which kinds of question belong here
  /// @param areas topic areas, or single topics as `area/subtopic`, that belong here; empty means
  ///   all
  /// @param atMost how many questions at most
  public record Phase(
      String id, String title, int share, List<Kind> kinds, List<String> areas, int atMost) {
    public Phase {
      id = Checks.text("phase.id", id, 40);
      title = Checks.text("phase.title", title, 60);
      Checks.range("phase.share of " + id, share, 1, 100);
      kinds = Checks.atLeast("phase.kinds of " + id, kinds, 1);
      areas = List.copyOf(areas);
      Checks.range("phase.atMost of " + id, atMost, 1, 20);
    }

    /// Whether a question belongs here.
    public boolean admits(Question question) {
      return kinds.contains(question.kind())
          && (areas.isEmpty()
              || areas.contains(question.area())
              || question.topics().stream().anyMatch(areas::contains));
    }
  }

  /// Something the whole conversation shows rather than a rubric point.
  public enum Measure {
    /// Points made without being asked for them.
    INDEPENDENCE,
    /// Answers that addressed what was asked.
    RESPONSIVENESS,
    /// Reasons, order and signposts in what was said.
    STRUCTURE,
    /// Questions asked about the task before or while solving it.
    CLARIFYING,
    /// Tests that the submitted code passes.
    CORRECTNESS,
    /// Wrong solutions that the candidate's own tests catch.
    OWN_TESTS
  }

  /// What a candidate is scored on, 1 to 4.
  ///
  /// @param core whether a 1 here caps the verdict
  /// @param facets rubric points that are evidence for it
  /// @param measures traits of the conversation that are evidence for it
  /// @param anchors what 1, 2, 3 and 4 look like
  public record Dimension(
      String id,
      String title,
      boolean core,
      List<Facet> facets,
      List<Measure> measures,
      List<String> anchors) {
    public Dimension {
      id = Checks.text("dimension.id", id, 40);
      title = Checks.text("dimension.title", title, 60);
      facets = List.copyOf(facets);
      measures = List.copyOf(measures);
      if (facets.isEmpty() && measures.isEmpty()) {
        throw new IllegalArgumentException("dimension " + id + " has neither facets nor measures");
      }
      if (anchors.size() != 4) {
        throw new IllegalArgumentException("dimension " + id + " needs exactly four anchors");
      }
      anchors = List.copyOf(anchors);
    }
  }

  public Track {
    id = Checks.text("id", id, 40);
    title = Checks.text("title", title, 80);
    Objects.requireNonNull(company, "company");
    category = Checks.text("category", category, 40);
    description = Checks.text("description", description, 400);
    levels = Checks.atLeast("levels", levels, 1);
    minutes = Checks.atLeast("minutes", minutes, 1);
    if (!minutes.contains(defaultMinutes)) {
      throw new IllegalArgumentException("defaultMinutes must be one of minutes");
    }
    focus = List.copyOf(focus);
    opening = Checks.text("opening", opening, 300);
    warmUp = Checks.text("warmUp", warmUp, 300);
    phases = Checks.atLeast("phases", phases, 1);
    dimensions = Checks.atLeast("dimensions", dimensions, 4);
    Checks.unique("phases", phases, Phase::id);
    Checks.unique("dimensions", dimensions, Dimension::id);
    int shares = phases.stream().mapToInt(Phase::share).sum();
    if (shares != 100) {
      throw new IllegalArgumentException("phase shares sum to " + shares + ", expected 100");
    }
    if (dimensions.stream().noneMatch(Dimension::core)) {
      throw new IllegalArgumentException("at least one dimension must be core");
    }
  }
}
