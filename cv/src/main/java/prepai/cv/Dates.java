package prepai.cv;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prepai.candidate.CvDate;

/// Dates and periods as people write them in English, German, French, Spanish, Portuguese and
/// Italian.
final class Dates {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, Integer> SEASONS = new HashMap<>();

  static {
    months(1, "january jan januar jaenner janner janvier janv enero ene janeiro gennaio genn gen");
    months(2, "february feb febr februar fevrier fevr fev febrero fevereiro febbraio febb");
    months(3, "march mar marz maerz mrz mars marzo marco");
    months(4, "april apr avril avr abril abr aprile");
    months(5, "may mai mayo maio maggio magg mag");
    months(6, "june jun juni juin junio junho giugno giu");
    months(7, "july jul juli juillet juil julio julho luglio lug");
    months(8, "august aug aout agosto ago ag");
    months(9, "september sept sep septembre septiembre setiembre setembro set settembre sett");
    months(10, "october oct oktober okt octobre octubre outubro out ottobre ott");
    months(11, "november nov novembre noviembre noviem novembro");
    months(12, "december dec dezember dez decembre diciembre dic dezembro dicembre");
    seasons(3, "spring fruhjahr fruhling printemps primavera");
    seasons(6, "summer sommer ete verano verao estate");
    seasons(9, "autumn fall herbst automne otono outono autunno");
    seasons(12, "winter hiver invierno inverno");
  }

  private static final String MONTH = "(?:" + words(MONTHS) + ")";
  private static final String SEASON = "(?:" + words(SEASONS) + ")";
  private static final String YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
  private static final String NEAR_YEAR = "(?:" + YEAR + "|'\\d\\d(?!\\d))";
  private static final String BEFORE = "(?<![\\p{L}\\d])";
  private static final String POINT =
      BEFORE
          + "(?:(?:\\d{1,2}(?:st|nd|rd|th|\\.|º)?\\s+(?:de\\s+)?)?"
          + MONTH
          + "\\b\\.?,?\\s*(?:\\d{1,2}(?:st|nd|rd|th)?,\\s*)?(?:(?:de|del|do)\\s+|/\\s*|-)?"
          + NEAR_YEAR
          + "|"
          + YEAR
          + "[-/.](?:0[1-9]|1[0-2])(?:[-/.]\\d{2})?(?!\\d)"
          + "|(?:\\d{1,2}[./])?(?:0?[1-9]|1[0-2])\\s?[-/.]\\s?"
          + YEAR
          + "|(?:0?[1-9]|1[0-2])/\\d\\d(?![\\d/])"
          + "|"
          + SEASON
          + "\\s+(?:de\\s+)?"
          + NEAR_YEAR
          + "|q[1-4]\\s+"
          + YEAR
          + "|"
          + YEAR
          + "(?![\\d%+])"
          + "|'\\d\\d(?!\\d))";
  private static final String PRESENT =
      "(?:present|presente|current|currently|now|today|ongoing|to date|date|till date|heute|jetzt|laufend|aktuell|gegenwart|aujourd'?\\s?hui|auj\\.?|present|actuel(?:lement)?|en cours|ce jour"
          + "|actualidad|la actualidad|actual|actualmente|hoy|presente|atual|atualmente|hoje|o momento|oggi|ad oggi|attuale|in corso|attualmente)(?![\\p{L}])";
  private static final String TO =
      "\\s*(?:[-‐‑‒–—―−~→➔⟶]+|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bthru\\b|\\bbis\\b|\\bau\\b|\\ba\\b|\\bal\\b|\\bad\\b|\\bjusqu'(?:a|en|au)\\b|\\bhasta\\b|\\bate\\b|\\bfino a(?:d|l)?\\b)\\s*(?:\\b(?:la|le|zum)\\b\\s*)?";
  private static final Pattern RANGE =
      Pattern.compile("(" + POINT + ")" + TO + "(" + POINT + "|" + PRESENT + ")");
  private static final Pattern SAME_YEAR =
      Pattern.compile(
          BEFORE
              + "("
              + MONTH
              + ")\\b\\.?"
              + TO
              + "("
              + MONTH
              + "\\b\\.?,?\\s*(?:de\\s+)?"
              + NEAR_YEAR
              + ")");
  private static final Pattern SHORT_YEARS =
      Pattern.compile("(?<![\\d/.-])(" + YEAR + ")\\s*[-–—/]\\s*(\\d\\d)(?![\\d/.-])");
  private static final Pattern SHORT_MONTHS =
      Pattern.compile(
          BEFORE
              + "("
              + MONTH
              + "\\b\\.?\\s\\d\\d)"
              + TO
              + "("
              + MONTH
              + "\\b\\.?\\s\\d\\d(?!\\d)|"
              + PRESENT
              + ")");
  private static final Pattern SINCE =
      Pattern.compile(
          "\\b(?:since|from|seit|ab|depuis|des|desde|dal|da|a partir de)\\s+(?:el\\s+|le\\s+|il\\s+)?("
              + POINT
              + ")(?:\\s*[-–—]\\s*$)?");
  private static final Pattern OPEN = Pattern.compile("(" + POINT + ")\\s*[-–—]+\\s*$");

  /// Recognised text may lose its dashes.
  private static final Pattern ADJACENT =
      Pattern.compile(
          "("
              + BEFORE
              + MONTH
              + "\\b\\.?\\s"
              + YEAR
              + ")\\s+("
              + MONTH
              + "\\b\\.?\\s"
              + YEAR
              + "|"
              + PRESENT
              + ")");

  private static final Pattern ONGOING = Pattern.compile("\\?+\\s*[-–—]+\\s*(" + PRESENT + ")");
  private static final Pattern SINGLE = Pattern.compile("(" + POINT + ")");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern IN_LETTERS = Pattern.compile("(" + MONTH + ")");
  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  /// A period that was found in a text.
  ///
  /// @param from where it begins
  /// @param to where it ends
  /// @param range whether it was written as one, with both ends or an open one
  record Found(Optional<CvDate> start, Optional<CvDate> end, int from, int to, boolean range) {}

  private Dates() {}

  private static void months(int month, String names) {
    List.of(names.split(" ", -1)).forEach(name -> MONTHS.put(name, month));
  }

  private static void seasons(int month, String names) {
    List.of(names.split(" ", -1)).forEach(name -> SEASONS.put(name, month));
  }

  private static String words(Map<String, Integer> words) {
    return words.keySet().stream()
        .sorted((one, other) -> other.length() - one.length())
        .collect(Collectors.joining("|"));
  }

  /// The first period of a text: a range if there is one, otherwise a single date, which is the end
  /// of what it belongs to.
  static Optional<Found> find(String text) {
    String folded = Letters.foldedInPlace(text);
    return range(folded).or(() -> single(folded));
  }

  private static Optional<Found> range(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.find()) {
      Optional<CvDate> start = point(range.group(1));
      Optional<CvDate> end = end(range.group(2));
      if (start.isPresent() && end.isPresent()) {
        return Optional.of(new Found(start, end, range.start(), range.end(), true));
      }
    }
    Matcher same = SAME_YEAR.matcher(text);
    if (same.find()) {
      Optional<CvDate> end = point(same.group(2));
      Optional<CvDate> start =
          end.flatMap(last ->
              last instanceof CvDate.Month(YearMonth month)
                  ? month(month.getYear(), MONTHS.getOrDefault(same.group(1), 1))
                  : Optional.empty());
      return Optional.of(new Found(start, end, same.start(), same.end(), true));
    }
    Matcher months = SHORT_MONTHS.matcher(text);
    if (months.find()) {
      Optional<CvDate> start = point(months.group(1).replaceFirst("\\s(\\d\\d)$", " '$1"));
      Optional<CvDate> end = end(months.group(2).replaceFirst("\\s(\\d\\d)$", " '$1"));
      return Optional.of(new Found(start, end, months.start(), months.end(), true));
    }
    Matcher years = SHORT_YEARS.matcher(text);
    if (years.find()) {
      int first = Integer.parseInt(years.group(1));
      int last = first / 100 * 100 + Integer.parseInt(years.group(2));
      if (last > first && last - first < 30) {
        return Optional.of(new Found(year(first), year(last), years.start(), years.end(), true));
      }
    }
    Matcher since = SINCE.matcher(text);
    if (since.find()) {
      return Optional.of(
          new Found(
              point(since.group(1)),
              Optional.of(new CvDate.Present()),
              since.start(),
              since.end(),
              true));
    }
    Matcher open = OPEN.matcher(text);
    if (open.find()) {
      return Optional.of(
          new Found(
              point(open.group(1)),
              Optional.of(new CvDate.Present()),
              open.start(),
              open.end(),
              true));
    }
    Matcher adjacent = ADJACENT.matcher(text);
    if (adjacent.find()) {
      Optional<CvDate> start = point(adjacent.group(1));
      Optional<CvDate> end = end(adjacent.group(2));
      if (start.isPresent()
          && end.isPresent()
          && start.get().text().compareTo(end.get().text()) < 0) {
        return Optional.of(new Found(start, end, adjacent.start(), adjacent.end(), true));
      }
    }
    Matcher ongoing = ONGOING.matcher(text);
    if (ongoing.find()) {
      return Optional.of(
          new Found(
              Optional.empty(),
              Optional.of(new CvDate.Present()),
              ongoing.start(),
              ongoing.end(),
              true));
    }
    return Optional.empty();
  }

  private static Optional<Found> single(String text) {
    Matcher single = SINGLE.matcher(text);
    Found best = null;
    while (single.find()) {
      Optional<CvDate> date = point(single.group(1));
      if (date.isPresent()) {
        best = new Found(Optional.empty(), date, single.start(), single.end(), false);
        if (date.get() instanceof CvDate.Month) {
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<CvDate> end(String text) {
    return text.matches(PRESENT) ? Optional.of(new CvDate.Present()) : point(text);
  }

  private static Optional<CvDate> point(String text) {
    var numbers = NUMBERS.matcher(text).results().map(found -> found.group()).toList();
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    int year = yearOf(numbers);
    if (year < 0) {
      return Optional.empty();
    }
    Matcher name = IN_LETTERS.matcher(text);
    for (String word : NOT_WORDS.split(text, -1)) {
      String letters = word.replaceAll("\\d", "");
      if (SEASONS.containsKey(letters)) {
        return month(year, SEASONS.getOrDefault(letters, 1));
      }
      if (MONTHS.containsKey(letters)) {
        return month(year, MONTHS.getOrDefault(letters, 1));
      }
    }
    if (text.startsWith("q")) {
      return month(year, Integer.parseInt(numbers.getFirst()) * 3 - 2);
    }
    if (numbers.size() == 1 || name.find()) {
      return year(year);
    }
    boolean yearFirst = numbers.getFirst().length() == 4;
    int month = Integer.parseInt(yearFirst ? numbers.get(1) : numbers.get(numbers.size() - 2));
    return month(year, month);
  }

  private static int yearOf(List<String> numbers) {
    for (String number : numbers) {
      if (number.length() == 4) {
        return Integer.parseInt(number);
      }
    }
    String last = numbers.getLast();
    if (last.length() != 2) {
      return -1;
    }
    int two = Integer.parseInt(last);
    return two < 50 ? 2000 + two : 1900 + two;
  }

  private static Optional<CvDate> month(int year, int month) {
    try {
      return Optional.of(new CvDate.Month(YearMonth.of(year, month)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<CvDate> year(int year) {
    return Optional.of(new CvDate.InYear(Year.of(year)));
  }

  /// Whether a text is nothing but a date, or a part of one.
  static boolean looksDated(String text) {
    boolean told = false;
    for (String word : NOT_WORDS.split(Letters.foldedInPlace(text).strip(), -1)) {
      if (word.isEmpty()) {
        continue;
      }
      boolean year = word.matches(YEAR);
      boolean month = MONTHS.containsKey(word) || SEASONS.containsKey(word);
      boolean present = word.matches(PRESENT);
      boolean small =
          word.matches(
              "\\d{1,2}(?:st|nd|rd|th)?|to|bis|a|au|al|seit|since|depuis|desde|de|hui|aujourd|expected|q[1-4]|yrs?|mos?");
      if (!year && !month && !present && !small) {
        return false;
      }
      told |= year || month || present || word.matches("aujourd");
    }
    return told;
  }

  /// Whether a text has a period with a year at each end, or one that runs.
  static boolean isWhole(String text) {
    String folded = Letters.foldedInPlace(text);
    Optional<Found> range = range(folded);
    if (range.isPresent()) {
      return !OPEN.matcher(folded).find();
    }
    return single(folded)
        .filter(found ->
            (folded.substring(0, found.from()) + folded.substring(found.to()))
                .matches("[\\s,.()]*"))
        .isPresent();
  }
}
