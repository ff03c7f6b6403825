package prepai.evals.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import prepai.evals.grading.Probes.Kind;
import prepai.language.Features;
import prepai.language.Lexicon;

/// What the grader learns from: graded answers, and made ones whose worth is known.
final class Examples {
  private static final double GOOD = 0.9;
  private static final String GRADED = "graded";
  private static final long SEED = 20260601;
  private final Features features;
  private final Inversion inversion;

  Examples(Features features, Lexicon lexicon) {
    this.features = features;
    inversion = new Inversion(lexicon.opposites());
  }

  /// An example.
  static final class Example {
    private final String set;
    private final int question;
    private final String kind;
    private final double target;
    private final double[] features;

    /// @param question its number: no question may be on both sides of a split
    /// @param kind `graded`, or how it was made
    /// @param target the grade that people gave, 0..1; of a made one, its soundness
    Example(String set, int question, String kind, double target, double[] features) {
      this.set = set;
      this.question = question;
      this.kind = kind;
      this.target = target;
      this.features = features;
    }

    String set() {
      return set;
    }

    int question() {
      return question;
    }

    String kind() {
      return kind;
    }

    double target() {
      return target;
    }

    double[] features() {
      return features;
    }

    boolean graded() {
      return kind.equals(GRADED);
    }

    /// 1 for an honest answer, whatever its grade.
    double sound() {
      return graded() ? 1 : target;
    }
  }

  /// A question and its graded answers.
  record Asked(String set, String question, String reference, List<Answer> answers) {}

  static List<Asked> questions(List<Answer> answers) {
    Map<String, Asked> questions = new LinkedHashMap<>();
    for (Answer answer : answers) {
      questions
          .computeIfAbsent(
              answer.question(),
              _ ->
                  new Asked(answer.set(), answer.question(), answer.reference(), new ArrayList<>()))
          .answers()
          .add(answer);
    }
    return List.copyOf(questions.values());
  }

  List<Example> of(List<Asked> questions) {
    return IntStream.range(0, questions.size())
        .parallel()
        .mapToObj(number -> of(questions, number))
        .flatMap(List::stream)
        .toList();
  }

  private List<Example> of(List<Asked> questions, int number) {
    Asked asked = questions.get(number);
    var examples = new ArrayList<Example>();
    for (Answer answer : asked.answers()) {
      answer
          .score()
          .ifPresent(score ->
              examples.add(
                  new Example(
                      asked.set(),
                      number,
                      GRADED,
                      score,
                      features.of(asked.question(), answer.reference(), answer.text()))));
    }
    made(questions, number)
        .forEach(made ->
            examples.add(
                new Example(
                    asked.set(),
                    number,
                    made.kind(),
                    made.sound(),
                    features.of(asked.question(), asked.reference(), made.text()))));
    return examples;
  }

  private record Made(String kind, String text, double sound) {}

  private List<Made> made(List<Asked> questions, int number) {
    var random = new SplittableRandom(SEED + number);
    Asked asked = questions.get(number);
    String reference = asked.reference();
    var made = new ArrayList<Made>();
    made.add(new Made(Kind.VERBATIM.title(), reference, 1));
    made.add(new Made("wrapped", "I think that " + reference, 1));
    made.add(new Made("wrapped", reference + " " + Probes.fluff(asked.question(), random), 1));
    made.add(new Made(Kind.COPIED.title(), asked.question(), 0));
    made.add(new Made(Kind.NEGATED.title(), inversion.plain(reference), 0));
    made.add(new Made("wrapped", Probes.reordered(reference), 1));
    for (int round = 0; round < 6; round++) {
      made.add(new Made(Kind.NEGATED.title(), inversion.random(reference, random), 0));
      made.add(
          new Made(
              "negated loosely",
              inversion.random(Probes.loosened(reference, random), random),
              0.05));
      made.add(new Made(Kind.FLUFF.title(), Probes.fluff(asked.question(), random), 0));
    }
    for (int round = 0; round < 3; round++) {
      made.add(new Made(Kind.SHUFFLED.title(), Probes.shuffled(reference, random), 0.3));
      made.add(new Made(Kind.NOT_KNOWN.title(), Probes.notKnown(random), 0));
      made.add(new Made("loosened", Probes.loosened(reference, random), 0.9));
      made.add(new Made("fluff with a word", fluffWithAWord(asked, random), 0.15));
    }
    made.add(new Made(Kind.HALF.title(), Probes.half(reference, true), 0.35));
    made.add(new Made("second half", Probes.half(reference, false), 0.35));
    strangers(questions, number, random, made);
    List<Answer> good =
        asked.answers().stream().filter(answer -> answer.score().orElse(0) >= GOOD).toList();
    for (int round = 0; round < 6 && !good.isEmpty(); round++) {
      String text = good.get(random.nextInt(good.size())).text();
      made.add(new Made("human negated", inversion.random(text, random), 0.3));
      made.add(new Made("human shuffled", Probes.shuffled(text, random), 0.55));
    }
    return made;
  }

  /// Empty sentences into which a word of the reference has strayed.
  private static String fluffWithAWord(Asked asked, SplittableRandom random) {
    List<String> words = List.of(asked.reference().split("\\s+", -1));
    return Probes.fluff(asked.question() + " " + words.get(random.nextInt(words.size())), random)
        + " "
        + Probes.fluff(words.get(random.nextInt(words.size())), random);
  }

  /// What answers other questions.
  private static void strangers(
      List<Asked> questions, int number, SplittableRandom random, List<Made> made) {
    if (questions.size() < 2) {
      return;
    }
    for (int round = 0; round < 6; round++) {
      int other = (number + 1 + random.nextInt(questions.size() - 1)) % questions.size();
      Asked stranger = questions.get(other);
      made.add(new Made(Kind.OTHER.title(), stranger.reference(), 0));
      List<Answer> answers = stranger.answers();
      made.add(new Made("human other", answers.get(random.nextInt(answers.size())).text(), 0));
    }
  }
}
