package prepai.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules on how files refer to one another.
final class BankRules {
  private static final String MISSING = "missing:";

  private BankRules() {}

  static Stream<Problem> uniqueIds(Content content) {
    Stream<Problem> withinQuestions =
        content.questions().stream()
            .flatMap(question ->
                Stream.concat(
                    repeated(question.points().toList()),
                    repeated(question.at("misconceptions").each())));
    return Stream.of(repeated(content.tracks()), repeated(content.questions()), withinQuestions)
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> repeated(List<Place> places) {
    var first = new HashMap<String, Place>();
    return places.stream()
        .filter(place -> first.putIfAbsent(place.id(), place) != null)
        .map(place -> {
          Place other = first.getOrDefault(place.id(), place).at("id");
          return place
              .at("id")
              .problem(
                  Rule.UNIQUE_IDS,
                  "the id '"
                      + place.id()
                      + "' is taken at "
                      + other.source().file()
                      + ":"
                      + other.source().line(other.path()));
        });
  }

  static Stream<Problem> knownTracks(Content content) {
    Set<String> tracks = content.trackIds();
    return content.questions().stream()
        .flatMap(question -> question.at("interviews").each().stream())
        .filter(track -> !tracks.contains(track.text()) && !Unwritten.is(track.text()))
        .map(track -> track.problem(Rule.KNOWN_TRACKS, "there is no track '" + track.text() + "'"));
  }

  static Stream<Problem> followUps(Content content) {
    Set<String> questions = content.questionIds();
    return content.questions().stream()
        .flatMap(question -> {
          Set<String> points = question.points().map(Place::id).collect(Collectors.toSet());
          return question.at("followUps").each().stream()
              .flatMap(edge -> followUp(edge, questions, points));
        });
  }

  /// Each edge that closes a ring, found by walking from question to question in order.
  static Stream<Problem> followUpCycles(Content content) {
    var walk = new Walk(content.questions());
    content.questions().forEach(walk::from);
    return walk.problems.stream();
  }

  /// A depth-first walk along follow-ups.
  private static final class Walk {
    private final Map<String, Place> questions = new HashMap<>();
    private final List<String> way = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Walk(List<Place> all) {
      all.forEach(question -> questions.putIfAbsent(question.id(), question));
    }

    void from(Place question) {
      if (!seen.add(question.id())) {
        return;
      }
      way.add(question.id());
      for (Place edge : question.at("followUps").each()) {
        Place to = edge.at("to");
        int start = way.indexOf(to.text());
        Place next = questions.get(to.text());
        if (start >= 0) {
          problems.add(to.problem(Rule.FOLLOW_UP_CYCLES, back(to.text(), start)));
        } else if (next != null) {
          from(next);
        }
      }
      way.removeLast();
    }

    private String back(String to, int start) {
      return start == way.size() - 1
          ? "the question follows itself: name another or remove this"
          : "follow-ups lead back to their start: "
              + String.join(" → ", way.subList(start, way.size()))
              + " → "
              + to
              + "; remove one of them";
    }
  }

  private static Stream<Problem> followUp(Place edge, Set<String> questions, Set<String> points) {
    Place when = edge.at("when");
    Place to = edge.at("to");
    Stream<Problem> from =
        Stream.of(when)
            .filter(place -> place.text().startsWith(MISSING))
            .filter(place -> !points.contains(place.text().substring(MISSING.length())))
            .map(place ->
                place.problem(
                    Rule.FOLLOW_UPS, "the question has no point for '" + place.text() + "'"));
    Stream<Problem> target =
        Stream.of(to)
            .filter(place -> !questions.contains(place.text()))
            .map(place ->
                place.problem(Rule.FOLLOW_UPS, "there is no question '" + place.text() + "'"));
    return Stream.concat(from, target);
  }
}
