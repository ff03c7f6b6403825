package prepai.candidate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Advice on the lines below posts and projects.
final class LineAdvice {
  private static final int LONG_LINE = 40;
  private static final int SHORTEST = 4;
  private static final int MOST_LINES = 9;
  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// A list of tools that is set as a line says nothing of deeds.
  private static final Pattern LABELLED =
      Pattern.compile("^[\\p{L} /&-]{3,30}:.*", CASELESS | Pattern.DOTALL);

  private static final Pattern WEAK =
      Pattern.compile(
          "^(?:was |were |been )?(responsible for|in charge of|tasked with|helped(?: with| to)?|assisted(?: with| in)?|worked (?:on|with)(?![-\\w])|involved in|participated in"
              + "|took part in|contributed to|duties included|dealt with)\\b",
          CASELESS);

  private static final Pattern CHANGE = Pattern.compile("\\d[\\d.,]*\\s?%|\\b\\d[\\d.,]*x\\b");
  private static final Pattern I = Pattern.compile("(?:^|[.,;] |\\band )I (?=[a-z])");
  private static final Pattern WE = Pattern.compile("(?:^|[.,;] )(We|Our|we|our) (?=[a-z])");

  private final boolean english;
  private final YearMonth today;
  private final Set<String> seen = new HashSet<>();
  private final List<Advice> found = new ArrayList<>();

  private LineAdvice(boolean english, YearMonth today) {
    this.english = english;
    this.today = today;
  }

  static List<Advice> of(Profile profile, YearMonth today) {
    var advice = new LineAdvice(isEnglish(profile), today);
    profile.experience().forEach(advice::post);
    profile.projects().forEach(item -> advice.lines(item.name().value(), item.bullets(), false));
    return advice.found;
  }

  static boolean isEnglish(Profile profile) {
    return English.is(
        Stream.concat(
            Stream.concat(
                    profile.experience().stream().flatMap(post -> post.bullets().stream()),
                    profile.projects().stream().flatMap(item -> item.bullets().stream()))
                .map(Field::value),
            profile.summary().map(Field::value).stream()));
  }

  private void post(Profile.Position post) {
    Optional<YearMonth> end = post.period().end().map(date -> date.value().latest(today));
    boolean over = end.filter(month -> month.isBefore(today)).isPresent();
    lines(CvClaims.post(post).orElse("a post"), post.bullets(), over);
  }

  private void lines(String name, List<Field<String>> bullets, boolean over) {
    var bare = new ArrayList<Field<String>>();
    int deeds = 0;
    for (Field<String> bullet : bullets) {
      String text = bullet.value().strip();
      if (words(text) < SHORTEST || LABELLED.matcher(text).matches()) {
        continue;
      }
      deeds++;
      if (!hasResult(text)) {
        bare.add(bullet);
      }
      wording(bullet, text, over);
    }
    if (bare.size() * 3 >= deeds * 2 && deeds > 0) {
      results(name, bare, deeds);
    }
    if (bullets.size() > MOST_LINES) {
      add(
          Advice.Kind.LINES,
          Optional.of(name),
          "There are "
              + bullets.size()
              + " lines under this. The best five or six are read; the others hide them.",
          "Keep those with a result, and put the strongest first.",
          List.of());
    }
  }

  private static boolean hasResult(String text) {
    return CvClaims.BETTER.matcher(text).find() || CvClaims.figures(text).findAny().isPresent();
  }

  private void results(String name, List<Field<String>> bare, int deeds) {
    Field<String> shown =
        bare.stream()
            .filter(bullet -> CvClaims.OWNED.matcher(bullet.value()).lookingAt())
            .findFirst()
            .orElse(bare.getFirst());
    String counted =
        deeds == 1
            ? "The line under " + name + " does not say"
            : bare.size() == deeds
                ? "None of the " + deeds + " lines under " + name + " says"
                : bare.size() + " of the " + deeds + " lines under " + name + " do not say";
    boolean explained = found.stream().anyMatch(one -> one.kind() == Advice.Kind.RESULT);
    add(
        Advice.Kind.RESULT,
        Optional.of(shown.value().strip()),
        counted
            + " what came of the work"
            + (explained ? "." : ", which is what an interviewer asks about first."),
        "“"
            + deed(shown.value().strip())
            + ", which took [what] from [before] to [after].”"
            + (explained
                ? ""
                : " If nothing was measured, name who used it and what they could do then."),
        bare.stream().flatMap(bullet -> bullet.places().stream()).toList());
  }

  /// A line as the beginning of a better one, where it is one deed.
  private static String deed(String text) {
    String line = text.replaceAll("[.;:,\\s]+$", "");
    boolean one =
        line.length() <= Advisor.LONGEST_QUOTE
            && !line.contains(". ")
            && CvClaims.OWNED.matcher(line).lookingAt();
    return one ? line : "[One deed of yours]";
  }

  /// At most one thing about the wording of a line.
  private void wording(Field<String> bullet, String text, boolean over) {
    if (!seen.add(text.toLowerCase(Locale.ROOT))) {
      add(
          bullet,
          Advice.Kind.DUPLICATE,
          "This line stands in the CV twice.",
          "Say what was different the second time, or drop one.");
    } else if (words(text) > LONG_LINE) {
      add(
          bullet,
          Advice.Kind.LONG_LINE,
          "This line has " + words(text) + " words; few readers reach its end.",
          "Two lines: “[What you did] with [what].” “[What came of it], [figure].”");
    } else if (english) {
      english(bullet, text, over);
    }
    bare(text)
        .ifPresent(figure ->
            add(
                bullet,
                Advice.Kind.BASELINE,
                "“"
                    + figure
                    + "” stands without what it was before, so nobody can tell whether it is much.",
                "“… from [before] to [after] (" + figure + "), measured over [time].”"));
  }

  private void english(Field<String> bullet, String text, boolean over) {
    Matcher weak = WEAK.matcher(text);
    Optional<String> past = over ? English.past(text) : Optional.empty();
    if (weak.find()) {
      add(
          bullet,
          Advice.Kind.WEAK_START,
          "“" + weak.group(1) + "” names a duty; what you yourself did stays open.",
          "“[Designed / built / ran / decided] [which part of it], [with what result].”");
    } else if (past.isPresent()) {
      add(
          bullet,
          Advice.Kind.TENSE,
          "This post is over by its dates, and the line is told in the present.",
          "Begin with “" + past.get() + "”.");
    } else if (I.matcher(text).find()) {
      add(
          bullet,
          Advice.Kind.PRONOUN,
          "“I” can go: every line of a CV is about you.",
          "Begin with the verb.");
    } else if (WE.matcher(text).find()) {
      add(
          bullet,
          Advice.Kind.PRONOUN,
          "“We” hides your part, and an interviewer will ask for it.",
          "“[What I did myself] in a team of [how many].”");
    }
  }

  /// A change in a line that does not say from where.
  private static Optional<String> bare(String text) {
    Matcher change = CHANGE.matcher(text);
    return CvClaims.BETTER.matcher(text).find()
            && !CvClaims.BASELINE.matcher(text).find()
            && change.find()
        ? Optional.of(change.group())
        : Optional.empty();
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }

  private void add(Field<String> bullet, Advice.Kind kind, String finding, String better) {
    add(kind, Optional.of(bullet.value().strip()), finding, better, bullet.places());
  }

  private void add(
      Advice.Kind kind, Optional<String> where, String finding, String better, List<Place> places) {
    found.add(new Advice(kind, where, finding, Optional.of(better), places));
  }
}
