package prepai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepai.plan.Difficulty;
import prepai.plan.Facet;
import prepai.plan.Kind;
import prepai.plan.Level;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.plan.Signal;
import prepai.sandbox.Task;

/// A question in the making. `must`, `signal` and `after` speak of the point that was added last,
/// `challengePoint` of the challenge.
public final class QuestionDraft {
  private final String id;
  private final Kind kind;
  private List<String> topics;
  private List<String> interviews = List.of(Samples.TRACK);
  private List<Level> levels = List.of(Level.values());
  private Difficulty difficulty = new Difficulty(Difficulty.Label.MEDIUM, 0, 1, 5);
  private String prompt;
  private String reference = "What a good answer would say, in full.";
  private Optional<String> challenge = Optional.empty();
  private List<String> hints;
  private Optional<Task> code = Optional.empty();
  private final List<Question.Clarification> clarifications = new ArrayList<>();
  private final List<Point> rubric = new ArrayList<>();
  private final List<Point> challengePoints = new ArrayList<>();
  private final List<Question.Misconception> misconceptions = new ArrayList<>();
  private final List<Question.RedFlag> redFlags = new ArrayList<>();
  private final List<Question.FollowUp> followUps = new ArrayList<>();

  QuestionDraft(String id, Kind kind, String topic) {
    this.id = id;
    this.kind = kind;
    this.topics = List.of(topic);
    this.prompt = "What is there to say on " + id + "?";
    this.hints = List.of("Consider the " + id + " case.", "Narrow " + id + " down.", "Name it.");
  }

  /// Asks for code, as `FakeCodeRunner` knows it.
  public QuestionDraft coded() {
    code = Optional.of(FakeCodeRunner.task());
    return this;
  }

  public QuestionDraft topics(String... all) {
    topics = List.of(all);
    return this;
  }

  public QuestionDraft interviews(String... tracks) {
    interviews = List.of(tracks);
    return this;
  }

  public QuestionDraft levels(Level... all) {
    levels = List.of(all);
    return this;
  }

  /// Difficulty `b` and discrimination `a` in logits, and minutes of talk.
  public QuestionDraft difficulty(double b, double a, int minutes) {
    Difficulty.Label label =
        b < -0.4
            ? Difficulty.Label.EASY
            : b > 0.4 ? Difficulty.Label.HARD : Difficulty.Label.MEDIUM;
    difficulty = new Difficulty(label, b, a, minutes);
    return this;
  }

  public QuestionDraft prompt(String text) {
    prompt = text;
    return this;
  }

  public QuestionDraft reference(String text) {
    reference = text;
    return this;
  }

  public QuestionDraft hints(String... rungs) {
    hints = List.of(rungs);
    return this;
  }

  public QuestionDraft followUp(String when, String to) {
    followUps.add(new Question.FollowUp(when, to));
    return this;
  }

  public QuestionDraft clarify(String answer, String... asks) {
    clarifications.add(new Question.Clarification(List.of(asks), answer));
    return this;
  }

  public QuestionDraft point(
      String point,
      int weight,
      Facet facet,
      String claim,
      String probe,
      String nearMiss,
      String... paraphrases) {
    rubric.add(made(point, weight, facet, claim, probe, nearMiss, paraphrases));
    return this;
  }

  public QuestionDraft must() {
    Point last = rubric.removeLast();
    rubric.add(copy(last, true, last.signal(), last.dependsOn()));
    return this;
  }

  public QuestionDraft signal(Signal signal) {
    Point last = rubric.removeLast();
    rubric.add(copy(last, last.must(), Optional.of(signal), last.dependsOn()));
    return this;
  }

  public QuestionDraft after(String other) {
    Point last = rubric.removeLast();
    rubric.add(copy(last, last.must(), last.signal(), Optional.of(other)));
    return this;
  }

  public QuestionDraft challenge(String say) {
    challenge = Optional.of(say);
    return this;
  }

  public QuestionDraft challengePoint(
      String point,
      int weight,
      Facet facet,
      String claim,
      String probe,
      String nearMiss,
      String... paraphrases) {
    challengePoints.add(made(point, weight, facet, claim, probe, nearMiss, paraphrases));
    return this;
  }

  public QuestionDraft misconception(String wrong, String correction, String... patterns) {
    misconceptions.add(
        new Question.Misconception(wrong, List.of(patterns), Optional.empty(), correction));
    return this;
  }

  public QuestionDraft redFlag(String pattern, String note) {
    redFlags.add(new Question.RedFlag(pattern, note));
    return this;
  }

  /// Five points of equal weight, each with words that occur nowhere else.
  public QuestionDraft plainRubric() {
    List<Facet> facets =
        List.of(
            Facet.APPROACH,
            Facet.MECHANISM,
            Facet.COMPLEXITY,
            Facet.VERIFICATION,
            Facet.TRADE_OFFS);
    String word = id.replaceAll("[^a-z]", "");
    for (int index = 0; index < facets.size(); index++) {
      String own = word + "abcde".charAt(index);
      point(
          own,
          20,
          facets.get(index),
          "It rests on the " + own + "alpha of the " + own + "beta.",
          "What about part " + own + "?",
          own + "alpha by itself",
          own + "alpha " + own + "beta",
          own + "gamma " + own + "delta",
          own + "epsilon " + own + "zeta",
          own + "theta " + own + "kappa");
    }
    return this;
  }

  public Question done() {
    return new Question(
        id,
        1,
        kind,
        topics,
        interviews,
        levels,
        difficulty,
        prompt,
        clarifications,
        reference,
        rubric,
        challenge.map(say -> new Question.Challenge(say, challengePoints)),
        misconceptions,
        hints,
        redFlags,
        followUps,
        List.of("Read up on " + id + "."),
        List.of(new Question.Calibration("An answer on " + id + ".", List.of(0, 40), List.of())),
        List.of(),
        new Question.Provenance("Apache-2.0", "2026-01"),
        code);
  }

  private static Point made(
      String id,
      int weight,
      Facet facet,
      String claim,
      String probe,
      String nearMiss,
      String... paraphrases) {
    return new Point(
        id,
        weight,
        false,
        facet,
        Optional.empty(),
        claim,
        List.of(paraphrases),
        List.of(nearMiss),
        probe,
        Optional.empty());
  }

  private static Point copy(
      Point point, boolean must, Optional<Signal> signal, Optional<String> dependsOn) {
    return new Point(
        point.id(),
        point.weight(),
        must,
        point.facet(),
        signal,
        point.claim(),
        point.paraphrases(),
        point.nearMisses(),
        point.probe(),
        dependsOn);
  }
}
