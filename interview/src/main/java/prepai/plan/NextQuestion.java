package prepai.plan;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import prepai.text.Mentions;
import prepai.text.Words;

/// Chooses the next question: the most Fisher information at the current ability, within the
/// blueprint. What a candidate saw in earlier sessions comes last, a topic not covered yet comes
/// first, the bank's own follow-up of the last answer is worth more, and after a miss nothing
/// harder is asked; after two misses something easier is.
public final class NextQuestion {
  private static final double NEW_TOPIC = 1.3;
  private static final double NEW_AREA = 1.15;
  private static final double LED_TO = 1.6;
  private static final double WANTED = 1.5;
  private static final double EASIER_BY = 0.3;
  private static final double JITTER = 0.15;
  private static final double EARLY_JITTER = 0.5;

  /// A share of the question below this counts as a miss.
  public static final double MISS = 0.4;

  private NextQuestion() {}

  /// What is known when choosing.
  ///
  /// @param asked the session's questions so far with their scores, oldest first
  /// @param seen ids from the candidate's earlier sessions
  /// @param timeLeft what the phase and the clock leave
  /// @param seed makes the choice vary between sessions and repeat within a replay
  /// @param wanted names of skills that the job asks for and the candidate has yet to show
  public record Situation(
      Level level,
      Track.Phase phase,
      List<Asked> asked,
      Set<String> seen,
      Ability ability,
      Duration timeLeft,
      long seed,
      Set<String> wanted) {
    public Situation {
      asked = List.copyOf(asked);
      seen = Set.copyOf(seen);
      wanted = Set.copyOf(wanted);
    }

    /// Without a job in mind.
    public Situation(
        Level level,
        Track.Phase phase,
        List<Asked> asked,
        Set<String> seen,
        Ability ability,
        Duration timeLeft,
        long seed) {
      this(level, phase, asked, seen, ability, timeLeft, seed, Set.of());
    }

    /// Whether a question or its model answer is about a skill that the job asks for.
    boolean wants(Question question) {
      if (wanted.isEmpty()) {
        return false;
      }
      String topics = spaced(String.join(" ", question.topics()));
      String text = question.prompt() + "\n" + question.reference();
      return wanted.stream()
          .anyMatch(skill -> Mentions.of(text, skill) || topics.contains(spaced(skill)));
    }

    private static String spaced(String text) {
      return " " + String.join(" ", Words.stems(text)) + " ";
    }
  }

  /// A question of this session.
  ///
  /// @param score share reached, empty while it was not answered at all
  /// @param missing ids of the points that were not made
  public record Asked(Question question, Optional<Double> score, Set<String> missing) {
    public Asked {
      missing = Set.copyOf(missing);
    }

    /// Whether the answer leads to a question, by an edge of the bank.
    boolean leadsTo(Question next) {
      return score.isPresent()
          && question.followUps().stream()
              .anyMatch(edge -> edge.to().equals(next.id()) && edge.follows(score.get(), missing));
    }

    boolean missed() {
      return score.isPresent() && score.get() < MISS;
    }
  }

  /// The next question of the phase, or none when the phase has nothing left to ask.
  public static Optional<Question> choose(List<Question> questions, Situation now) {
    var asked = new HashSet<String>();
    now.asked().forEach(earlier -> asked.add(earlier.question().id()));
    List<Question> eligible =
        questions.stream()
            .filter(question -> now.phase().admits(question))
            .filter(question -> question.levels().contains(now.level()))
            .filter(question -> !asked.contains(question.id()))
            .toList();
    eligible = prefer(eligible, question -> !now.seen().contains(question.id()));
    eligible = prefer(eligible, question -> fits(question, now.timeLeft()));
    eligible = prefer(eligible, notTooHard(now.asked()));
    var random = new SplittableRandom(now.seed() + 31L * now.asked().size());
    double jitter = jitter(now.asked().size());
    var covered = Covered.by(now.asked());
    record Weighed(Question question, double value) {}
    return eligible.stream()
        .map(question ->
            new Weighed(
                question, value(question, now, covered) * (1 + jitter * random.nextDouble())))
        .max(Comparator.comparingDouble(Weighed::value))
        .map(Weighed::question);
  }

  /// How much chance may add to the worth of a question, as a share: most in the beginning, when
  /// little is known of the candidate and all would be asked the same (J. Revuelta and V. Ponsoda,
  /// A comparison of item exposure control methods in computerized adaptive testing, Journal of
  /// Educational Measurement 35, 1998).
  static double jitter(int asked) {
    return JITTER + EARLY_JITTER / Math.pow(1.0 + asked, 2);
  }

  private static boolean fits(Question question, Duration timeLeft) {
    return question.difficulty().time().compareTo(timeLeft) <= 0;
  }

  /// What the questions so far were about.
  private record Covered(Set<String> topics, Set<String> areas) {
    static Covered by(List<Asked> asked) {
      var topics = new HashSet<String>();
      var areas = new HashSet<String>();
      asked.forEach(earlier -> {
        topics.add(earlier.question().topic());
        areas.add(earlier.question().area());
      });
      return new Covered(topics, areas);
    }
  }

  private static double value(Question question, Situation now, Covered covered) {
    double value = Ability.information(question.difficulty(), now.ability().theta());
    boolean newTopic = !covered.topics().contains(question.topic());
    boolean newArea = !covered.areas().contains(question.area());
    boolean leads = !now.asked().isEmpty() && now.asked().getLast().leadsTo(question);
    return value
        * (now.wants(question) ? WANTED : 1)
        * (leads ? LED_TO : 1)
        * (newTopic ? NEW_TOPIC : 1)
        * (newArea ? NEW_AREA : 1);
  }

  private static Predicate<Question> notTooHard(List<Asked> asked) {
    if (asked.isEmpty() || !asked.getLast().missed()) {
      return question -> true;
    }
    double last = asked.getLast().question().difficulty().b();
    boolean twice = asked.size() > 1 && asked.get(asked.size() - 2).missed();
    return question -> question.difficulty().b() <= (twice ? last - EASIER_BY : last);
  }

  private static List<Question> prefer(List<Question> questions, Predicate<Question> wish) {
    List<Question> wished = questions.stream().filter(wish).toList();
    return wished.isEmpty() ? questions : wished;
  }
}
