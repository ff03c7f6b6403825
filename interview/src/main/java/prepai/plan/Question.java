package prepai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.sandbox.Task;

/// An item of the bank: what is asked, what a good answer contains, and how to help on the way.
///
/// @param id stable for ever
/// @param version raised whenever the item changes
/// @param topics `area/subtopic`, first the one the item is filed under
/// @param interviews ids of the tracks that may ask it
/// @param prompt what the interviewer says, one question
/// @param reference the model answer, shown in the report only
/// @param rubric five to ten points whose weights sum to 100
/// @param challenge a requirement that changes once the first design stands
/// @param hints three or four rungs of the hint ladder, general to specific
/// @param study what to read and practise
/// @param calibration answers with the band a scorer must land in
/// @param code what is to be written in the editor, when it is a problem with one
public record Question(
    String id,
    int version,
    Kind kind,
    List<String> topics,
    List<String> interviews,
    List<Level> levels,
    Difficulty difficulty,
    String prompt,
    List<Clarification> clarifications,
    String reference,
    List<Point> rubric,
    Optional<Challenge> challenge,
    List<Misconception> misconceptions,
    List<String> hints,
    List<RedFlag> redFlags,
    List<FollowUp> followUps,
    List<String> study,
    List<Calibration> calibration,
    List<String> sources,
    Provenance provenance,
    Optional<Task> code) {

  /// Rungs of the longest hint ladder.
  public static final int MOST_HINTS = 4;

  /// Stands in the id of a question that was made on the spot, between the bank's question it was
  /// made from and what it is about.
  public static final String MADE_FROM = "@";

  private static final Pattern TOPIC = Pattern.compile("[^/]+/.+");

  /// What the interviewer answers when asked about the task.
  ///
  /// @param asks cue phrases of the candidate's question
  /// @param answer a true, short answer
  public record Clarification(List<String> asks, String answer) {
    public Clarification {
      asks = Checks.atLeast("clarification.asks", asks, 1);
      answer = Checks.text("clarification.answer", answer, 240);
    }
  }

  /// One requirement changed mid-round.
  ///
  /// @param points judged once it was posed; their weights come on top of the rubric's 100
  public record Challenge(String say, List<Point> points) {
    public Challenge {
      say = Checks.text("challenge.say", say, 300);
      points = Checks.atLeast("challenge.points", points, 1);
    }
  }

  /// A belief that is wrong, corrected only in the report.
  ///
  /// @param penalty points of 100 it costs, 1..20
  public record Misconception(
      String id, List<String> patterns, Optional<Integer> penalty, String correction) {
    /// Charged when the item does not say otherwise.
    public static final int USUAL_PENALTY = 5;

    public Misconception {
      id = Checks.text("misconception.id", id, 60);
      patterns = Checks.atLeast("misconception.patterns", patterns, 1);
      penalty.ifPresent(points -> Checks.range("misconception.penalty", points, 1, 20));
      correction = Checks.text("misconception.correction", correction, 600);
    }

    public int cost() {
      return penalty.orElse(USUAL_PENALTY);
    }
  }

  /// Something that worries an interviewer whenever it is said.
  public record RedFlag(String pattern, String note) {}

  /// An edge to another question, which is then worth more as the next one.
  ///
  /// @param when `score>=N` or `score<N` of 100, or `missing:` and the id of a point
  public record FollowUp(String when, String to) {
    private static final Pattern SCORE = Pattern.compile("score(>=|<)(\\d{1,3})");
    private static final String MISSING = "missing:";

    /// Whether an answer leads along this edge.
    ///
    /// @param score share of the question that it reached, 0..1
    /// @param missing ids of the points that it did not make
    public boolean follows(double score, Set<String> missing) {
      Matcher bound = SCORE.matcher(when.replace(" ", ""));
      if (bound.matches()) {
        boolean reached = score * 100 >= Integer.parseInt(bound.group(2));
        return bound.group(1).equals(">=") == reached;
      }
      return when.startsWith(MISSING) && missing.contains(when.substring(MISSING.length()).strip());
    }
  }

  /// An answer with the score a grader must give it.
  ///
  /// @param band lowest and highest acceptable score, 0..100
  /// @param hits ids of the points the answer makes, where its author listed them
  public record Calibration(String text, List<Integer> band, List<String> hits) {
    public Calibration {
      text = Checks.text("calibration.text", text, 8_000);
      if (band.size() != 2
          || band.getFirst() < 0
          || band.getLast() > 100
          || band.getFirst() >= band.getLast()) {
        throw new IllegalArgumentException("calibration.band must be [low, high] within 0..100");
      }
      band = List.copyOf(band);
      hits = List.copyOf(hits);
    }
  }

  /// Where the words come from.
  public record Provenance(String licence, String asOf) {}

  public Question {
    id = Checks.text("id", id, 80);
    Objects.requireNonNull(kind, "kind");
    topics = Checks.atLeast("topics", topics, 1);
    for (String topic : topics) {
      if (!TOPIC.matcher(topic).matches()) {
        throw new IllegalArgumentException("topics has '" + topic + "', expected area/subtopic");
      }
    }
    interviews = Checks.atLeast("interviews", interviews, 1);
    levels = Checks.atLeast("levels", levels, 1);
    Objects.requireNonNull(difficulty, "difficulty");
    prompt = Checks.text("prompt", prompt, 900);
    clarifications = List.copyOf(clarifications);
    reference = Checks.text("reference", reference, 1_600);
    rubric = Checks.atLeast("rubric", rubric, 5);
    Objects.requireNonNull(challenge, "challenge");
    misconceptions = List.copyOf(misconceptions);
    hints = Checks.atLeast("hints", hints, 3);
    Checks.range("number of hints", hints.size(), 3, MOST_HINTS);
    redFlags = List.copyOf(redFlags);
    followUps = List.copyOf(followUps);
    study = Checks.atLeast("study", study, 1);
    calibration = List.copyOf(calibration);
    sources = List.copyOf(sources);
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(code, "code");
    if (code.isPresent() && kind != Kind.CODING) {
      throw new IllegalArgumentException("only a coding question asks for code");
    }
    int weights = rubric.stream().mapToInt(Point::weight).sum();
    if (weights != 100) {
      throw new IllegalArgumentException("rubric weights sum to " + weights + ", expected 100");
    }
    var all = new ArrayList<>(rubric);
    challenge.ifPresent(change -> all.addAll(change.points()));
    Checks.unique("rubric", all, Point::id);
    for (Point point : all) {
      point
          .dependsOn()
          .filter(other -> all.stream().noneMatch(candidate -> candidate.id().equals(other)))
          .ifPresent(other -> {
            throw new IllegalArgumentException(
                "point " + point.id() + " depends on '" + other + "', which is not there");
          });
    }
  }

  /// The folder-like area of the first topic, e.g. `aws` of `aws/networking`.
  public String area() {
    return topics.getFirst().substring(0, topics.getFirst().indexOf('/'));
  }

  /// The first topic in words, e.g. `virtual memory`. Of a coding problem it gives the approach
  /// away.
  public String topic() {
    return TopicNames.of(topics.getFirst().substring(topics.getFirst().indexOf('/') + 1));
  }

  /// What the question may be called in front of the candidate without giving anything away.
  public String spokenTopic() {
    return kind == Kind.CONCEPT ? topic() : spokenName();
  }

  /// What the interviewer calls the question itself.
  public String spokenName() {
    return switch (kind) {
      case CODING -> "this problem";
      case BEHAVIOURAL -> "your example";
      case SCENARIO -> "this scenario";
      case CONCEPT -> "this question";
    };
  }

  /// The points that count, with the challenge's once it was posed.
  public List<Point> points(boolean challenged) {
    if (!challenged || challenge.isEmpty()) {
      return rubric;
    }
    var points = new ArrayList<>(rubric);
    points.addAll(challenge.get().points());
    return List.copyOf(points);
  }

  /// The same item without its calibration answers: what a session's log keeps of it.
  public Question asAsked() {
    return with(List.of(), code);
  }

  /// The same item as one to be talked through only.
  public Question withoutCode() {
    return with(calibration, Optional.empty());
  }

  private Question with(List<Calibration> answers, Optional<Task> task) {
    return new Question(
        id,
        version,
        kind,
        topics,
        interviews,
        levels,
        difficulty,
        prompt,
        clarifications,
        reference,
        rubric,
        challenge,
        misconceptions,
        hints,
        redFlags,
        followUps,
        study,
        answers,
        sources,
        provenance,
        task);
  }

  /// What a question that was made on the spot is about; empty for a question of the bank.
  public static Optional<String> subject(String id) {
    int at = id.indexOf(MADE_FROM);
    return at < 0 ? Optional.empty() : Optional.of(id.substring(at + 1));
  }

  /// The bank's question that this one is, or was made from.
  public String base() {
    int at = id.indexOf(MADE_FROM);
    return at < 0 ? id : id.substring(0, at);
  }

  /// What a page calls the question: the last part of its id, which tells the story and not the
  /// approach.
  public String title() {
    String base = base();
    String words = base.substring(base.lastIndexOf('.') + 1).replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
