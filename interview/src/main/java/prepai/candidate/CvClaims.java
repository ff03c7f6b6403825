package prepai.candidate;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepai.text.Mentions;

/// Finds the claims of a CV: what its bullets say of numbers, people, ownership and technology, and
/// what its dates leave open.
public final class CvClaims {
  /// Most claims that are kept of one CV.
  public static final int MOST = 100;

  /// A bullet of more characters is a page, and nobody reads one out.
  private static final int LONGEST = 1_000;

  private static final int LISTED_SKILLS = 6;
  private static final int LONG_GAP = 6;
  private static final int SHORT_STAY = 11;
  private static final int OVERLAP = 3;
  private static final double OLDER = 0.9;
  private static final double LARGE = 50;
  private static final double HUGE = 1_000_000;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final int CASELESS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /// A figure with what it counts; a number alone may be a version or a year.
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(?:[€$£]\\s?\\d[\\d.,]*(?:\\s?(?:k|m|bn|million|billion|mio\\.?|mrd\\.?)\\b)?"
              + "|\\d[\\d.,]*\\s?(?:%|percent\\b|per cent\\b|prozent\\b|pour cent\\b|por ciento\\b|por cento\\b|per cento\\b|€|euros?\\b|dollars?\\b|x\\b|k\\b)"
              + "|\\d[\\d.,]*\\+?[\\s-](?!(?:and|with|und|mit|et|avec|con|com|for|from|the|bis|to|as|in|on|at|by|or)\\b)(?:\\p{L}{3,}))",
          CASELESS);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern NAMED_VERSION = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}+#./-]*\\s$");
  static final Pattern BASELINE =
      Pattern.compile(
          "\\b(?:from|von|de|da|di)\\s+\\S*\\d.*\\b(?:to|auf|à|a)\\s+\\S*\\d|→|->|\\bcompared\\b|\\bbefore\\b",
          CASELESS);
  private static final Pattern LED =
      Pattern.compile(
          "\\b(?:led|lead|leading|managed|managing|supervised|headed|mentored|coached|hired|leitete|geleitet|führte|geführt|leitung|teamleitung|dirigé|encadré|piloté|managé"
              + "|dirigí|lideré|liderado|gestioné|liderei|coordenei|gerenciei|guidato|gestito|coordinato|betreut|team of)\\b",
          CASELESS);
  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b(?:team|teams|people|engineers?|developers?|interns?|juniors?|colleagues|staff|reports|students|designers?|analysts?|apprentices|employees|squad|guild|mitarbeiter\\w*|entwickler\\w*|"
              + "auszubildende\\w*|kollegen|personnes|équipe|ingénieurs?|développeurs?|equipo|personas|ingenieros?|desarrolladores|equipe|pessoas|squadra|persone|sviluppatori)\\b",
          CASELESS);
  static final Pattern OWNED =
      Pattern.compile(
          "\\b(?:designed|architected|built|created|founded|initiated|introduced|owned|spearheaded|invented|launched|drove|established|rewrote|developed|implemented|led|single-handedly|"
              + "responsible for|entwickelt|entwarf|entworfen|aufgebaut|eingeführt|gebaut|verantwortlich|gegründet|konzipiert|conçu|créé|développé|fondé|mis en place|diseñé|creé|desarrollé|"
              + "fundé|implementé|desenvolvi|criei|projetei|implementei|progettato|creato|sviluppato|fondato|realizzato)\\b",
          CASELESS);
  static final Pattern BETTER =
      Pattern.compile(
          "\\b(?:improv\\w+|increas\\w+|reduc\\w+|optimi[sz]\\w+|boost\\w+|enhanc\\w+|accelerat\\w+|streamlin\\w+|grew|saved|cut|lowered|raised|modernis\\w+|moderniz\\w+|verbesser\\w+|"
              + "gesteigert|reduziert|gesenkt|optimiert|beschleunigt|amélior\\w+|réduit|augmenté|optimisé|mejor\\w+|reduj\\w+|aument\\w+|optimiz\\w+|melhor\\w+|reduzi\\w*|migliorat\\w+|ridott\\w+)\\b",
          CASELESS);
  private static final Pattern MEANT_SHORT =
      Pattern.compile(
          "\\b(?:intern\\w*|praktik\\w+|werkstudent\\w*|working student|trainee|stag\\w+|tirocin\\w+|prácticas|becari\\w+|estágio|estagiári\\w+|freelanc\\w*|contract\\w*|consultant|temporary|assistant|hilfskraft"
              + "|tutor\\w*|volunteer\\w*|apprentice\\w*|summer|seasonal)\\b",
          CASELESS);

  private final Profile profile;
  private final YearMonth today;
  private final List<Claim> found = new ArrayList<>();

  /// How many texts speak of a skill, by its printed name.
  private final Map<String, Long> mentions = new HashMap<>();

  private CvClaims(Profile profile, YearMonth today) {
    this.profile = profile;
    this.today = today;
    List<String> texts = texts().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    for (Field<Profile.Skill> skill : profile.skills()) {
      String name = skill.value().printed();
      mentions.put(name, texts.stream().filter(text -> says(text, name)).count());
    }
  }

  /// The claims of a CV, the most probe-worthy first.
  ///
  /// @param today where posts that still run end
  public static List<Claim> of(Profile profile, YearMonth today) {
    var claims = new CvClaims(profile, today);
    claims.bullets();
    claims.listedSkills();
    claims.dates();
    // Of two claims with the same words the first stands.
    Map<String, Claim> distinct = new LinkedHashMap<>();
    claims.found.forEach(claim -> distinct.putIfAbsent(claim.id(), claim));
    return distinct.values().stream()
        .sorted(Comparator.comparingDouble(Claim::worth).reversed())
        .limit(MOST)
        .toList();
  }

  private void bullets() {
    double recent = 1;
    for (Profile.Position position : profile.experience()) {
      for (Field<String> bullet : position.bullets()) {
        bullet(bullet, post(position), recent);
      }
      recent *= OLDER;
    }
    for (Profile.Item project : profile.projects()) {
      for (Field<String> bullet : project.bullets()) {
        bullet(bullet, Optional.of(project.name().value()), OLDER);
      }
    }
  }

  private void bullet(Field<String> bullet, Optional<String> about, double recent) {
    String text = bullet.value().strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return;
    }
    boolean led = LED.matcher(text).find() && PEOPLE.matcher(text).find();
    // How many people somebody led is asked about with the leading.
    Optional<String> figure =
        figures(text).filter(shown -> !led || !PEOPLE.matcher(shown).find()).findFirst();
    figure.ifPresent(shown -> {
      double worth = 4 + (large(shown) ? 1 : 0) + (BASELINE.matcher(text).find() ? 0 : 1);
      add(Claim.Kind.NUMBER, bullet, about, shown, worth * recent);
    });
    if (led) {
      add(Claim.Kind.LEADERSHIP, bullet, about, group(PEOPLE, text), 4.5 * recent);
    }
    if (OWNED.matcher(text).find()) {
      add(Claim.Kind.OWNERSHIP, bullet, about, group(OWNED, text), 2.5 * recent);
    }
    if (figure.isEmpty() && BETTER.matcher(text).find()) {
      add(Claim.Kind.OUTCOME, bullet, about, group(BETTER, text), 3.5 * recent);
    }
    technology(text)
        .ifPresent(skill ->
            add(
                Claim.Kind.TECHNOLOGY,
                bullet,
                about,
                skill,
                (mentions(skill) == 1 ? 2.8 : 1.8) * recent));
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : text;
  }

  /// The figures of a text that are neither years nor versions.
  static Stream<String> figures(String text) {
    return FIGURE
        .matcher(text)
        .results()
        .filter(match -> !YEAR.matcher(digits(match.group())).matches())
        .filter(match -> !version(match.group().strip(), text.substring(0, match.start())))
        .map(match -> match.group().strip());
  }

  private static boolean version(String shown, String before) {
    return Character.isDigit(shown.charAt(0))
        && Character.isLetter(shown.charAt(shown.length() - 1))
        && NAMED_VERSION.matcher(before).find();
  }

  private static String digits(String figure) {
    Matcher matcher = DIGITS.matcher(figure);
    return matcher.find() ? matcher.group() : "";
  }

  private static boolean large(String figure) {
    String digits = digits(figure).replaceAll("[.,](?=\\d{3}(?!\\d))", "").replace(',', '.');
    double value;
    try {
      value = Double.parseDouble(digits.replaceAll("\\.+$", ""));
    } catch (NumberFormatException several) {
      // More than one point, such as a version or a date: not an amount.
      return false;
    }
    boolean share = figure.contains("%") || figure.toLowerCase(Locale.ROOT).contains("cent");
    boolean factor = figure.endsWith("x");
    return (share && value >= LARGE) || (factor && value >= 3) || value >= HUGE;
  }

  /// The skill of a bullet that the rest of the CV says least of.
  private Optional<String> technology(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return profile.skills().stream()
        .map(skill -> skill.value().printed())
        .filter(name -> name.length() > 1 && says(folded, name))
        .min(Comparator.comparingLong(this::mentions).thenComparingInt(name -> -name.length()));
  }

  private long mentions(String skill) {
    return mentions.getOrDefault(skill, 0L);
  }

  /// What the CV tells of work, without its list of skills.
  private Stream<String> texts() {
    return Stream.of(
            profile.experience().stream()
                .flatMap(post -> Stream.concat(post.bullets().stream(), post.title().stream())),
            profile.projects().stream()
                .flatMap(item -> Stream.concat(item.bullets().stream(), Stream.of(item.name()))),
            profile.summary().stream())
        .flatMap(fields -> fields)
        .map(Field::value);
  }

  /// Whether a text in lower case has a name as words of its own.
  private static boolean says(String folded, String name) {
    return Mentions.stands(folded, name.toLowerCase(Locale.ROOT));
  }

  private void listedSkills() {
    profile.skills().stream()
        .filter(skill -> skill.value().printed().length() > 1)
        .filter(skill -> mentions(skill.value().printed()) == 0)
        .limit(LISTED_SKILLS)
        .forEach(skill ->
            add(
                new Claim(
                    id(Claim.Kind.LISTED_SKILL, skill.value().printed()),
                    Claim.Kind.LISTED_SKILL,
                    skill.value().printed(),
                    Optional.empty(),
                    skill.value().printed(),
                    skill.places(),
                    2.6)));
  }

  private void dates() {
    for (Profile.Gap gap : profile.gaps()) {
      long months = gap.from().until(gap.to(), ChronoUnit.MONTHS) + 1;
      if (months >= LONG_GAP) {
        long ago = gap.to().until(today, ChronoUnit.YEARS);
        add(
            dated(
                Claim.Kind.GAP, span(gap.from(), gap.to()), List.of(), 4 - Math.min(2, ago / 4.0)));
      }
    }
    List<Profile.Position> posts = profile.experience();
    for (int index = 0; index < posts.size(); index++) {
      stay(posts.get(index), Math.pow(OLDER, index));
      for (int other = index + 1; other < posts.size(); other++) {
        overlap(posts.get(index), posts.get(other));
      }
    }
  }

  private void stay(Profile.Position post, double recent) {
    Optional<Spell> spell = Spell.of(post.period());
    boolean meant =
        post.title()
            .map(Field::value)
            .filter(title -> MEANT_SHORT.matcher(title).find())
            .isPresent();
    if (spell.isEmpty() || meant || post(post).isEmpty()) {
      return;
    }
    long months = spell.get().months();
    if (months >= 1 && months <= SHORT_STAY) {
      String length = months == 1 ? "one month" : months + " months";
      add(
          new Claim(
              id(Claim.Kind.SHORT_STAY, post(post).orElse("") + spell.get()),
              Claim.Kind.SHORT_STAY,
              "",
              post(post),
              length,
              spell.get().places(),
              3.2 * recent));
    }
  }

  private void overlap(Profile.Position one, Profile.Position other) {
    Optional<Spell> first = Spell.of(one.period(), today);
    Optional<Spell> second = Spell.of(other.period(), today);
    boolean side =
        Stream.of(one, other)
            .flatMap(post -> post.title().stream())
            .anyMatch(title -> MEANT_SHORT.matcher(title.value()).find());
    boolean same = one.employer().map(Field::value).equals(other.employer().map(Field::value));
    if (first.isEmpty()
        || second.isEmpty()
        || side
        || same
        || post(one).isEmpty()
        || post(other).isEmpty()) {
      return;
    }
    YearMonth from = later(first.get().from(), second.get().from());
    YearMonth to = earlier(first.get().to(), second.get().to());
    if (from.until(to, ChronoUnit.MONTHS) >= OVERLAP) {
      String both = post(one).orElseThrow() + " and " + post(other).orElseThrow();
      add(
          new Claim(
              id(Claim.Kind.DATES, both + span(from, to)),
              Claim.Kind.DATES,
              "",
              Optional.of(both),
              span(from, to),
              Stream.concat(first.get().places().stream(), second.get().places().stream()).toList(),
              3.8));
    }
  }

  /// A period to the month.
  private record Spell(YearMonth from, YearMonth to, List<Place> places) {
    /// Of a post that is over; a year alone is no measure of months.
    static Optional<Spell> of(Profile.Period period) {
      return period
          .start()
          .flatMap(start ->
              period
                  .end()
                  .filter(end -> end.value() instanceof CvDate.Month)
                  .filter(_ -> start.value() instanceof CvDate.Month)
                  .map(end -> between(start, end, YearMonth.of(9999, 12))));
    }

    /// Of any post whose months are known.
    static Optional<Spell> of(Profile.Period period, YearMonth today) {
      return period
          .start()
          .filter(start -> start.value() instanceof CvDate.Month)
          .flatMap(start ->
              period
                  .end()
                  .filter(end -> !(end.value() instanceof CvDate.InYear))
                  .map(end -> between(start, end, today)));
    }

    private static Spell between(Field<CvDate> start, Field<CvDate> end, YearMonth today) {
      return new Spell(
          start.value().earliest(today),
          end.value().latest(today),
          Stream.concat(start.places().stream(), end.places().stream()).toList());
    }

    long months() {
      return from.until(to, ChronoUnit.MONTHS) + 1;
    }
  }

  private static YearMonth later(YearMonth one, YearMonth other) {
    return one.isAfter(other) ? one : other;
  }

  private static YearMonth earlier(YearMonth one, YearMonth other) {
    return one.isBefore(other) ? one : other;
  }

  static String span(YearMonth from, YearMonth to) {
    return MONTH.format(from) + " to " + MONTH.format(to);
  }

  private static Claim dated(Claim.Kind kind, String subject, List<Place> places, double worth) {
    return new Claim(id(kind, subject), kind, "", Optional.empty(), subject, places, worth);
  }

  /// A post in words, as far as the CV names it.
  static Optional<String> post(Profile.Position position) {
    Optional<String> title = position.title().map(Field::value);
    Optional<String> employer = position.employer().map(Field::value);
    return title.isPresent() && employer.isPresent()
        ? Optional.of(title.get() + " at " + employer.get())
        : title.or(() -> employer);
  }

  private void add(
      Claim.Kind kind, Field<String> bullet, Optional<String> about, String subject, double worth) {
    String quote = bullet.value().strip();
    add(new Claim(id(kind, quote), kind, quote, about, subject, bullet.places(), worth));
  }

  private void add(Claim claim) {
    found.add(claim);
  }

  /// Letters that stay the same for the same words.
  private static String id(Claim.Kind kind, String words) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
        + "-"
        + Integer.toHexString(words.hashCode());
  }
}
