package prepai.evals.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.plan.Point;
import prepai.plan.Question;

/// What makes no point of a question, however much it sounds like one: cheap tricks that a judge is
/// to see through.
public final class EmptyAnswers {
  /// Trying them on one in so many questions is enough.
  public static final int ONE_IN = 4;

  /// Of these a judge learns, besides the question itself: how many for each question.
  private static final int LEARNT_FROM = 2;

  private static final long SEED = 7;

  private final List<Question> questions;

  /// @param questions those whose answers are given to other ones
  public EmptyAnswers(List<Question> questions) {
    this.questions = List.copyOf(questions);
  }

  /// Tricks with a source of chance that has already been drawn from.
  private record Drawn(SequencedMap<String, String> tricks, Random random) {}

  private Drawn draw(Question question) {
    var random = new Random(SEED + question.id().hashCode());
    Question other = questions.get(random.nextInt(questions.size()));
    var phrases =
        question.rubric().stream()
            .flatMap(point -> point.paraphrases().stream())
            .collect(Collectors.joining(" "));
    var tricks = new LinkedHashMap<String, String>();
    tricks.put(
        "phrases that only come near",
        question.rubric().stream()
            .map(Point::nearMisses)
            .flatMap(List::stream)
            .collect(Collectors.joining(". ", "", ".")));
    tricks.put("the rubric's words in any order", shuffled(phrases, random));
    tricks.put("the reference's words in any order", shuffled(question.reference(), random));
    if (!other.topic().equals(question.topic())) {
      tricks.put("another question's answer", other.reference());
    }
    return new Drawn(tricks, random);
  }

  private static String shuffled(String text, Random random) {
    var words = new ArrayList<>(List.of(text.split(" ", -1)));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  /// Some of them, for a judge to learn from: the question itself and two by lot.
  List<String> some(Question question) {
    Drawn drawn = draw(question);
    var all = new ArrayList<>(drawn.tricks().values());
    Collections.shuffle(all, drawn.random());
    return Stream.concat(Stream.of(question.prompt()), all.stream().limit(LEARNT_FROM)).toList();
  }

  /// All of them by name, with the question itself and the reference denied sentence by sentence.
  SequencedMap<String, String> all(Question question) {
    SequencedMap<String, String> tricks = draw(question).tricks();
    tricks.put("the question itself", question.prompt());
    tricks.put(
        "the reference denied",
        Stream.of(question.reference().split("(?<=[.!?;])\\s+", -1))
            .map(sentence -> "It is not true that " + sentence)
            .collect(Collectors.joining(" ")));
    return tricks;
  }

  /// A line that says what a trick scores.
  public static String row(String name, double score) {
    return String.format(Locale.ROOT, "%-36s %5.1f of 100", name, score);
  }

  /// The mean score that each trick gets.
  ///
  /// @param score of an answer to a question, 0..100
  public SequencedMap<String, Double> scores(
      List<Question> asked, ToDoubleBiFunction<Question, String> score) {
    var scores = new LinkedHashMap<String, List<Double>>();
    for (Question question : asked) {
      all(question)
          .forEach((name, text) ->
              scores
                  .computeIfAbsent(name, _ -> new ArrayList<>())
                  .add(score.applyAsDouble(question, text)));
    }
    var means = new LinkedHashMap<String, Double>();
    scores.forEach((name, all) ->
        means.put(name, all.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    return means;
  }
}
