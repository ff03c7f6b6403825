package prepai.bank;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.plan.Level;
import prepai.plan.Question;
import prepai.plan.Track;

/// The rules that a track keeps, on its own and with the questions it may ask. Questions are not
/// counted for a track that is still to be written.
final class TrackRules {
  private static final int WHOLE = 100;
  private static final int FEWEST = 5;

  private TrackRules() {}

  static Stream<Problem> shares(Place track) {
    Place phases = track.at("phases");
    int sum = phases.each().stream().mapToInt(phase -> phase.at("share").json().asInt()).sum();
    return sum == WHOLE
        ? Stream.empty()
        : Stream.of(phases.problem(Rule.SHARES, "the shares sum to " + sum + ", not 100"));
  }

  static Stream<Problem> levels(Content content) {
    return content.tracks().stream()
        .filter(place -> Unwritten.within(place).findAny().isEmpty())
        .flatMap(place ->
            content.bank().track(place.id()).stream()
                .flatMap(track -> levels(place, track, content.bank().of(track.id()))));
  }

  private static Stream<Problem> levels(Place place, Track track, List<Question> questions) {
    return place.at("levels").each().stream()
        .flatMap(level -> {
          long usable =
              questions.stream()
                  .filter(question -> question.levels().contains(level(level.text())))
                  .filter(
                      question -> track.phases().stream().anyMatch(phase -> phase.admits(question)))
                  .count();
          return usable >= FEWEST
              ? Stream.empty()
              : Stream.of(
                  level.problem(
                      Rule.LEVEL_COVERAGE,
                      "level "
                          + level.text()
                          + " has "
                          + usable
                          + " usable questions, at least 5 are needed: name "
                          + track.id()
                          + " in the interviews of questions that a phase admits"));
        });
  }

  static Stream<Problem> phases(Content content) {
    return content.tracks().stream()
        .filter(place -> Unwritten.within(place).findAny().isEmpty())
        .flatMap(place ->
            content.bank().track(place.id()).stream()
                .flatMap(track -> phases(place, track, content.bank().of(track.id()))));
  }

  private static Stream<Problem> phases(Place place, Track track, List<Question> questions) {
    List<Place> phases = place.at("phases").each();
    return Stream.iterate(0, index -> index + 1)
        .limit(phases.size())
        .flatMap(index ->
            track.levels().stream()
                .filter(level ->
                    questions.stream()
                        .filter(question -> question.levels().contains(level))
                        .noneMatch(track.phases().get(index)::admits))
                .map(level ->
                    phases
                        .get(index)
                        .problem(
                            Rule.PHASE_COVERAGE,
                            "the phase has no question for level "
                                + level.name().toLowerCase(Locale.ROOT)
                                + ": write one of "
                                + wanted(track.phases().get(index))
                                + " with "
                                + track.id()
                                + " among its interviews")));
  }

  private static String wanted(Track.Phase phase) {
    String kinds =
        phase.kinds().stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or "));
    return "kind "
        + kinds
        + (phase.areas().isEmpty() ? "" : " in " + String.join(" or ", phase.areas()));
  }

  private static Level level(String name) {
    return Level.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
