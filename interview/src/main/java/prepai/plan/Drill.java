package prepai.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A very short interview on one topic of the bank, without code and without questions back.
public final class Drill {
  /// What the wire calls its `interview_type`.
  public static final String ID = "drill";

  /// Its length, in minutes.
  public static final int MINUTES = 5;

  private static final int MOST_QUESTIONS = 3;
  private static final List<Kind> KINDS =
      Stream.of(Kind.values()).filter(kind -> kind != Kind.CODING).toList();

  private Drill() {}

  /// A topic to drill.
  ///
  /// @param id `area/subtopic`
  /// @param questions how many there are to be asked
  public record Topic(String id, int questions, List<Level> levels) {
    public Topic {
      levels = List.copyOf(levels);
    }
  }

  /// Every topic with at least one question that can be asked in a drill, by id.
  public static List<Topic> topics(Bank bank) {
    var byTopic = new TreeMap<String, List<Question>>();
    for (Question question : bank.questions()) {
      if (KINDS.contains(question.kind())) {
        // Nothing keeps a question from naming a topic twice.
        for (String topic : Set.copyOf(question.topics())) {
          byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(question);
        }
      }
    }
    return byTopic.entrySet().stream()
        .map(entry -> topic(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Topic topic(String topic, List<Question> questions) {
    return new Topic(
        topic,
        questions.size(),
        Stream.of(Level.values())
            .filter(level -> questions.stream().anyMatch(one -> one.levels().contains(level)))
            .toList());
  }

  private static List<Question> questions(Bank bank, String topic) {
    return bank.questions().stream()
        .filter(question -> KINDS.contains(question.kind()) && question.topics().contains(topic))
        .toList();
  }

  /// The track of a drill: scored by the dimensions of the track that asks most about its topic.
  ///
  /// @return empty when no question can be asked about it
  public static Optional<Track> track(Bank bank, String topic) {
    List<Question> questions = questions(bank, topic);
    return bank.tracks().stream()
        .filter(track -> asks(questions, track) > 0)
        .max(Comparator.comparingLong(track -> asks(questions, track)))
        .map(like -> track(topic(topic, questions), like));
  }

  private static long asks(List<Question> questions, Track track) {
    return questions.stream().filter(one -> one.interviews().contains(track.id())).count();
  }

  private static Track track(Topic topic, Track like) {
    String name = TopicNames.of(topic.id().substring(topic.id().indexOf('/') + 1));
    return new Track(
        ID,
        like.version(),
        "Five-minute drill: " + name,
        Optional.empty(),
        ID,
        "Five minutes on " + name + ".",
        topic.levels(),
        List.of(MINUTES),
        MINUTES,
        List.of(name),
        "Five minutes on %s, and no small talk.".formatted(name),
        "In one sentence: where have you met %s so far?".formatted(name),
        List.of(new Track.Phase(ID, "Drill", 100, KINDS, List.of(topic.id()), MOST_QUESTIONS)),
        like.dimensions());
  }
}
