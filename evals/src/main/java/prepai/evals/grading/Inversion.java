package prepai.evals.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.language.Opposites;
import prepai.text.Words;

/// Turns what a sentence says into its opposite, by rules.
final class Inversion {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+");
  private static final Pattern DENIAL =
      Pattern.compile("\\b(?:does not|do not|did not|not|never) |n't\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "\\b(is|are|was|were|can|could|will|would|must|should|may|might|has|have)\\b(?! not)");
  private static final Pattern VERB =
      Pattern.compile(
          "\\b([Ii]t|[Tt]his|that|which|[A-Za-z]{3,}(?:er|or|on|e|k|t|m)) ([a-z]{3,}[^s\\W])s\\b");
  private static final Pattern PLURAL_VERB =
      Pattern.compile("\\b([Tt]hey|[Yy]ou|[Ww]e|[A-Za-z]{3,}[^s\\W]s) (?=[a-z]{3,}\\b)");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final Pattern HINGE =
      Pattern.compile(
          "\\b([\\w-]+) ((?:than|to|from|over|into|before|after|of|by|points to|calls|to the|from the|of the|over the|than the|than a|into a|into the|before the|after the) )([\\w-]+)\\b");
  private static final List<String> DENIALS = List.of("not", "never", "no longer", "not really");

  private final Opposites opposites;

  Inversion(Opposites opposites) {
    this.opposites = opposites;
  }

  /// The text with its main statement turned round: a denial where the verb is found, else an
  /// opposite, else a “not” in front.
  String plain(String text) {
    return undenied(text)
        .or(() -> denied(text, "not"))
        .or(() -> opposed(text, new SplittableRandom(1)))
        .or(() -> swapped(text, new SplittableRandom(1)))
        .orElseGet(() -> "Not " + lower(text));
  }

  /// One of the ways that fit, at random, or two; in every sentence or in the first alone.
  String random(String text, RandomGenerator random) {
    boolean everywhere = random.nextBoolean();
    var parts = new ArrayList<String>();
    for (String sentence : SENTENCE.split(text, -1)) {
      parts.add(parts.isEmpty() || everywhere ? one(sentence, random) : sentence);
    }
    String turned = String.join(" ", parts);
    return turned.equals(text) ? "Not " + lower(text) : turned;
  }

  private String one(String sentence, RandomGenerator random) {
    var ways = new ArrayList<String>();
    undenied(sentence).ifPresent(ways::add);
    denied(sentence, DENIALS.get(random.nextInt(DENIALS.size()))).ifPresent(ways::add);
    opposed(sentence, random).ifPresent(ways::add);
    String all = allOpposed(sentence, random);
    if (!all.equals(sentence)) {
      ways.add(all);
    }
    swapped(sentence, random).ifPresent(ways::add);
    exchanged(sentence, random).ifPresent(ways::add);
    if (ways.isEmpty()) {
      ways.add("Not " + lower(sentence));
      ways.add("Anything but " + lower(sentence));
    }
    return ways.get(random.nextInt(ways.size()));
  }

  /// Every word that has an opposite exchanged for it, but for a few.
  private String allOpposed(String text, RandomGenerator random) {
    return WORD.matcher(text)
        .replaceAll(found -> {
          List<String> against = opposites.against(found.group().toLowerCase(Locale.ROOT));
          return against.isEmpty() || random.nextInt(5) == 0
              ? found.group()
              : against.get(random.nextInt(against.size()));
        });
  }

  /// Two telling words, or words with what follows them, in each other's place.
  private static Optional<String> exchanged(String text, RandomGenerator random) {
    List<Words.Token> telling =
        Words.of(text).stream().filter(Words.Token::carriesMeaning).toList();
    if (telling.size() < 3) {
      return Optional.empty();
    }
    int first = random.nextInt(telling.size() - 1);
    int second = Math.min(telling.size() - 1, first + 1 + random.nextInt(5));
    Words.Token one = telling.get(first);
    Words.Token other = telling.get(second);
    return one.stem().equals(other.stem())
        ? Optional.empty()
        : Optional.of(
            text.substring(0, one.start())
                + text.substring(other.start(), other.end())
                + text.substring(one.end(), other.start())
                + text.substring(one.start(), one.end())
                + text.substring(other.end()));
  }

  private static Optional<String> undenied(String text) {
    Matcher matcher = DENIAL.matcher(text);
    return matcher.find() ? Optional.of(matcher.replaceFirst("")) : Optional.empty();
  }

  private static Optional<String> denied(String text, String denial) {
    if (text.startsWith("To ")) {
      return Optional.of("Not t" + text.substring(1));
    }
    Matcher auxiliary = AUXILIARY.matcher(text);
    if (auxiliary.find()) {
      return Optional.of(auxiliary.replaceFirst("$1 " + denial));
    }
    Matcher verb = VERB.matcher(text);
    if (verb.find()) {
      return Optional.of(
          verb.replaceFirst("$1 " + (denial.equals("never") ? "never $2s" : "does not $2")));
    }
    Matcher plural = PLURAL_VERB.matcher(text);
    if (plural.find()) {
      return Optional.of(
          plural.replaceFirst("$1 " + (denial.equals("never") ? "never " : "do not ")));
    }
    return Optional.empty();
  }

  private Optional<String> opposed(String text, RandomGenerator random) {
    var places = new ArrayList<String>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      List<String> against = opposites.against(matcher.group().toLowerCase(Locale.ROOT));
      if (!against.isEmpty()) {
        String other = against.get(random.nextInt(against.size()));
        places.add(text.substring(0, matcher.start()) + other + text.substring(matcher.end()));
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(random.nextInt(places.size())));
  }

  private static Optional<String> swapped(String text, RandomGenerator random) {
    var places = new ArrayList<String>();
    Matcher matcher = HINGE.matcher(text);
    while (matcher.find()) {
      if (!matcher.group(1).equalsIgnoreCase(matcher.group(3))) {
        places.add(
            text.substring(0, matcher.start())
                + matcher.group(3)
                + " "
                + matcher.group(2)
                + matcher.group(1)
                + text.substring(matcher.end()));
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(random.nextInt(places.size())));
  }

  private static String lower(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
