package prepai.candidate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// As much English as advice on the wording of a line needs.
final class English {
  private static final Set<String> OURS =
      Set.of("the", "and", "of", "to", "for", "with", "by", "from", "that", "which", "was", "were");
  private static final Set<String> OTHERS =
      Set.of(
          "und", "der", "die", "das", "für", "mit", "von", "zur", "zum", "im", "et", "le", "les",
          "des", "du", "pour", "avec", "dans", "el", "los", "las", "y", "para", "con", "por", "en",
          "della", "di", "del", "per", "dei", "da", "dos", "uma", "com", "na");

  /// Verbs that lines of CVs begin with, in the present, with their past where it is irregular.
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "build", "built",
          "lead", "led",
          "write", "wrote",
          "run", "ran",
          "drive", "drove",
          "teach", "taught",
          "oversee", "oversaw");

  private static final Set<String> REGULAR =
      Set.of(
          "administer",
          "analyse",
          "analyze",
          "automate",
          "configure",
          "coordinate",
          "create",
          "deliver",
          "deploy",
          "design",
          "develop",
          "document",
          "implement",
          "improve",
          "maintain",
          "manage",
          "mentor",
          "migrate",
          "monitor",
          "optimise",
          "optimize",
          "organise",
          "organize",
          "plan",
          "prepare",
          "provide",
          "reduce",
          "review",
          "supervise",
          "test",
          "train");

  /// A verb in the present is one when something follows that only a verb takes.
  private static final Pattern PRESENT =
      Pattern.compile(
          "^(\\p{L}+) (?:a|an|the|all|new|our|its|their|both|each|every|several|multiple|various)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

  private English() {}

  /// Whether texts, taken together, are in English.
  static boolean is(Stream<String> texts) {
    long[] counts = new long[2];
    texts
        .flatMap(text -> Stream.of(NOT_LETTERS.split(text.toLowerCase(Locale.ROOT), -1)))
        .forEach(word -> {
          counts[0] += OURS.contains(word) ? 1 : 0;
          counts[1] += OTHERS.contains(word) ? 1 : 0;
        });
    return counts[0] > 2 * counts[1];
  }

  /// The past of the verb in the present that a line begins with; empty when it begins otherwise.
  static Optional<String> past(String line) {
    Matcher begins = PRESENT.matcher(line);
    return begins.find()
        ? base(begins.group(1).toLowerCase(Locale.ROOT)).map(English::pastOf)
        : Optional.empty();
  }

  private static Optional<String> base(String word) {
    Predicate<String> known = verb -> IRREGULAR.containsKey(verb) || REGULAR.contains(verb);
    return Stream.of(word, word.replaceFirst("s$", "")).filter(known).findFirst();
  }

  private static String pastOf(String base) {
    String past =
        IRREGULAR.getOrDefault(
            base, base.equals("plan") ? "planned" : base.endsWith("e") ? base + "d" : base + "ed");
    return Character.toUpperCase(past.charAt(0)) + past.substring(1);
  }
}
