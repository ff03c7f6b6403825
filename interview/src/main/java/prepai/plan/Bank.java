package prepai.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All tracks and questions, by id.
public final class Bank {
  private final Map<String, Track> tracks;
  private final Map<String, Question> questions;
  private final Map<String, List<Question>> byTrack;

  /// @throws IllegalArgumentException when an id occurs twice
  public Bank(List<Track> tracks, List<Question> questions) {
    Checks.unique("tracks", tracks, Track::id);
    Checks.unique("questions", questions, Question::id);
    this.tracks = index(tracks, Track::id);
    this.questions = index(questions, Question::id);
    this.byTrack = new HashMap<>();
    for (Track track : tracks) {
      byTrack.put(
          track.id(),
          questions.stream()
              .filter(question -> question.interviews().contains(track.id()))
              .sorted(Comparator.comparing(Question::id))
              .toList());
    }
  }

  public Optional<Track> track(String id) {
    return Optional.ofNullable(tracks.get(id));
  }

  public Optional<Question> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  public List<Track> tracks() {
    return tracks.values().stream().sorted(Comparator.comparing(Track::id)).toList();
  }

  public List<Question> questions() {
    return questions.values().stream().sorted(Comparator.comparing(Question::id)).toList();
  }

  /// Every question that a track may ask, ordered by id; a drill may ask all, and its phase says
  /// which belong to its topic.
  public List<Question> of(String track) {
    return track.equals(Drill.ID) ? questions() : byTrack.getOrDefault(track, List.of());
  }

  /// The same bank for a place where no code runs: its problems are talked through only.
  public Bank withoutCode() {
    return new Bank(tracks(), questions().stream().map(Question::withoutCode).toList());
  }

  private static <T> Map<String, T> index(
      List<T> values, java.util.function.Function<T, String> id) {
    var map = new HashMap<String, T>();
    values.forEach(value -> map.put(id.apply(value), value));
    return Map.copyOf(map);
  }
}
