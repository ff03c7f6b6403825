package prepai.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One thing a good answer contains.
///
/// @param id unique within the question
/// @param weight share of the question, 1..60; the rubric's weights sum to 100
/// @param must whether an answer without it cannot be a good one
/// @param facet what the point is evidence of
/// @param signal set when any story shows the point in the same way
/// @param claim the point in a sentence, shown in the report
/// @param paraphrases short ways of saying it
/// @param nearMisses what sounds alike and does not count
/// @param probe one question that leads toward the point without naming it
/// @param dependsOn the point that must be made first, or the probe makes no sense
public record Point(
    String id,
    int weight,
    boolean must,
    Facet facet,
    Optional<Signal> signal,
    String claim,
    List<String> paraphrases,
    List<String> nearMisses,
    String probe,
    Optional<String> dependsOn) {

  public Point {
    id = Checks.text("point.id", id, 60);
    Checks.range("point.weight of " + id, weight, 1, 60);
    Objects.requireNonNull(facet, "point.facet of " + id);
    Objects.requireNonNull(signal, "point.signal of " + id);
    claim = Checks.text("point.claim of " + id, claim, 240);
    paraphrases = Checks.atLeast("point.paraphrases of " + id, paraphrases, 4);
    nearMisses = Checks.atLeast("point.nearMisses of " + id, nearMisses, 1);
    probe = Checks.text("point.probe of " + id, probe, 240);
    Objects.requireNonNull(dependsOn, "point.dependsOn of " + id);
  }
}
