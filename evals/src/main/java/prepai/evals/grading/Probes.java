package prepai.evals.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.text.Words;

/// Answers that are made of a question and its reference, and what they must be worth.
final class Probes {
  /// Cheap tricks, and the answers that are certainly right.
  enum Kind {
    VERBATIM("verbatim", 4.5, 5),
    NEGATED("negated", 0, 2.5),
    SHUFFLED("shuffled", 0, 3.5),
    HALF("half", 2, 4),
    FLUFF("fluff", 0, 1),
    OTHER("other question's reference", 0, 1),
    COPIED("copied question", 0, 1),
    NOT_KNOWN("“I don't know”", 0, 0.25);

    private final String title;
    private final double least;
    private final double most;

    Kind(String title, double least, double most) {
      this.title = title;
      this.least = least;
      this.most = most;
    }

    String title() {
      return title;
    }

    /// Whether a mean over questions, 0..5, is as it must be.
    boolean holds(double mean) {
      return mean >= least && mean <= most;
    }

    String bar() {
      if (least == 0) {
        return String.format(Locale.ROOT, "<= %.2f", most);
      }
      return most == 5
          ? String.format(Locale.ROOT, ">= %.2f", least)
          : String.format(Locale.ROOT, "%.0f–%.0f", least, most);
    }
  }

  private static final Pattern LIST = Pattern.compile("\\b([\\w-]+) (and|or) ([\\w-]+)\\b");

  private static final List<String> UNKNOWN =
      List.of(
          "I don't know",
          "I don't know.",
          "No idea, sorry.",
          "I'm not sure about this one.",
          "Sorry, I can't remember.",
          "idk");

  private static final List<String> PHRASES =
      List.of(
          "%1$s is a very important topic that every engineer should know well.",
          "When we talk about %1$s, there are many things to consider.",
          "%1$s plays a key role together with %2$s in many systems today.",
          "Understanding %1$s is essential, and %2$s is part of that.",
          "There are different views on %1$s, but everyone agrees that %2$s matters.",
          "It depends on the situation, since %1$s and %2$s can be used in several ways.",
          "A good answer has to look at %1$s as well as %2$s carefully.",
          "In general %1$s is what makes %2$s interesting and useful in practice.",
          "%2$s has always been discussed in connection with %1$s.",
          "The main point about %1$s is what it means for %2$s.",
          "I have worked with %1$s a lot and I would say %2$s is crucial.",
          "%1$s has its own characteristics, which are described in every textbook.",
          "Basically %1$s is defined by the way in which it relates to %2$s.",
          "There are some advantages and some disadvantages, and %1$s has to be chosen with care.",
          "The most significant aspect of %2$s is the %1$s itself.",
          "People often ask about %1$s, and the answer is more interesting than one might think.",
          "%1$s does exactly what its name says.",
          "%1$s? That is a question I like, because %2$s comes up all the time.",
          "Much has been written about %1$s, and rightly so.",
          "Without %1$s the world of software would not be what it is.",
          "Before answering one should be clear about what %1$s is and what %2$s is.",
          "%1$s is one of the most fascinating areas, and it keeps evolving.",
          "Whether in small projects or in big ones, %1$s deserves our attention.",
          "The purpose of %1$s is to serve as %1$s wherever %2$s is wanted.",
          "One can approach %1$s from several angles, each with its own merits.",
          "As the name says, %1$s has to do with %2$s.",
          "Experienced people know that %1$s and %2$s go hand in hand.",
          "%1$s works the way it was designed to work, no more and no less.",
          "I would explain %1$s with an example, since %2$s is easiest to grasp that way.",
          "Getting %1$s right makes all the difference in a project.",
          "In my opinion %1$s is handled well by most tools nowadays.",
          "It is well known that %1$s can be tricky, so teams plan for it.",
          "To sum up, %1$s is what you get when %2$s is taken seriously.",
          "Companies all over the world rely on %1$s and on %2$s every day.");

  private Probes() {}

  /// One of each kind for a question.
  ///
  /// @param other another question's reference
  static Map<Kind, String> of(
      String question,
      String reference,
      String other,
      Inversion inversion,
      RandomGenerator random) {
    var probes = new EnumMap<Kind, String>(Kind.class);
    probes.put(Kind.VERBATIM, reference);
    probes.put(Kind.NEGATED, inversion.random(reference, random));
    probes.put(Kind.SHUFFLED, shuffled(reference, random));
    probes.put(Kind.HALF, half(reference, true));
    probes.put(Kind.FLUFF, fluff(question, random));
    if (!other.isEmpty()) {
      probes.put(Kind.OTHER, other);
    }
    probes.put(Kind.COPIED, question);
    probes.put(Kind.NOT_KNOWN, UNKNOWN.getFirst());
    return probes;
  }

  /// The words in another order.
  static String shuffled(String text, RandomGenerator random) {
    var words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+", -1)));
    Collections.shuffle(words, Random.from(random));
    return String.join(" ", words);
  }

  /// The first half of the words, or the second.
  static String half(String text, boolean first) {
    List<String> words = List.of(text.strip().split("\\s+", -1));
    int middle = Math.ceilDiv(words.size(), 2);
    return String.join(
        " ",
        first || words.size() < 2 ? words.subList(0, middle) : words.subList(middle, words.size()));
  }

  /// Fluent sentences of the question's words that say nothing.
  static String fluff(String question, RandomGenerator random) {
    List<String> words =
        Words.of(question).stream()
            .filter(Words.Token::carriesMeaning)
            .map(token -> question.substring(token.start(), token.end()))
            .toList();
    int sentences = 1 + random.nextInt(3);
    return random
        .ints(sentences, 0, PHRASES.size())
        .mapToObj(index -> PHRASES.get(index).formatted(topic(words, random), topic(words, random)))
        .map(sentence -> sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1))
        .collect(Collectors.joining(" "));
  }

  /// A text that has lost some of its words, most of them small ones.
  static String loosened(String text, RandomGenerator random) {
    List<String> kept =
        Stream.of(text.strip().split("\\s+", -1))
            .filter(word -> random.nextInt(100) >= (Words.stems(word).isEmpty() ? 40 : 10))
            .toList();
    return kept.isEmpty() ? text : String.join(" ", kept);
  }

  /// The same with the sides of an “and” or “or” exchanged, where there is one.
  static String reordered(String text) {
    return LIST.matcher(text).replaceFirst("$3 $2 $1");
  }

  /// One word of the question, or two that stand together.
  private static String topic(List<String> words, RandomGenerator random) {
    if (words.isEmpty()) {
      return "this";
    }
    int from = random.nextInt(words.size());
    int to = Math.min(words.size(), from + 1 + random.nextInt(2));
    return String.join(" ", words.subList(from, to));
  }

  static String notKnown(RandomGenerator random) {
    return UNKNOWN.get(random.nextInt(UNKNOWN.size()));
  }
}
