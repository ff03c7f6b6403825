package prepai.cv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of places, as far as the JDK and `places.txt` know them.
final class Locations {
  private static final Set<String> COUNTRIES =
      Languages.countriesByName().keySet().stream()
          .map(Letters::folded)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> KNOWN = new HashSet<>();
  private static final Set<String> CODES =
      Set.of(
          "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA",
          "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ",
          "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT",
          "VA", "WA", "WV", "WI", "WY", "DC", "ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB", "NSW",
          "VIC", "QLD", "USA", "US", "UK", "UAE", "U.S.", "U.S.A.", "U.K.", "SP", "RJ", "MG",
          "ENG");
  private static final Pattern ZIP = Pattern.compile("(?:[A-Z]{1,2}-)?\\d{4,5}(?:-\\d{3,4})?");
  private static final Pattern CITY =
      Pattern.compile(
          "(?:[\\p{Lu}][\\p{L}.'’-]*|de|la|del|do|am|an|der|im|sur|upon|of)(?: (?:[\\p{Lu}][\\p{L}.'’-]*|de|la|del|do|am|an|der|im|sur|upon|of)){0,3}");

  static {
    for (String row : Headings.rows("places.txt")) {
      for (String name : row.split("\\s*,\\s*", -1)) {
        KNOWN.add(Letters.folded(name));
      }
    }
  }

  private Locations() {}

  /// A text without the place at its end.
  record Split(String rest, String place) {}

  static boolean isCountry(String text) {
    return COUNTRIES.contains(Letters.folded(text));
  }

  private static boolean isKnown(String text) {
    String folded = Letters.folded(text);
    return COUNTRIES.contains(folded) || KNOWN.contains(folded) || CODES.contains(text);
  }

  /// Whether a text names a place and nothing else.
  static boolean isPlace(String text) {
    String bare = text.replaceAll("[()]", "").strip();
    List<String> parts = List.of(bare.split("\\s*[,/]\\s*", -1));
    boolean collegeTown =
        parts.size() == 2 && CODES.contains(parts.get(1)) && bare.startsWith("College ");
    boolean named =
        (Names.isSchool(bare) && !collegeTown)
            || Names.title(bare) > 0
            || parts.stream().anyMatch(Names::isLegalForm);
    // `MA, Graphic Design`: a degree that is the code of a state as well.
    boolean degree = parts.size() > 1 && Names.degree(parts.getFirst()) > 0;
    if (parts.size() > 5 || degree || (named && !isKnown(bare))) {
      return false;
    }
    boolean known = false;
    for (String part : parts) {
      String plain = ZIP.matcher(part).replaceAll("").strip();
      String last = plain.substring(plain.lastIndexOf(' ') + 1);
      if (isKnown(plain)
          || (CODES.contains(last)
              && plain.length() > last.length()
              && CITY.matcher(plain).matches())) {
        known = true;
      } else if (!plain.isEmpty() && !CITY.matcher(plain).matches()) {
        return false;
      }
    }
    return known
        && (parts.size() < 4 || ZIP.matcher(bare).find())
        && (parts.size() > 1 || isKnown(parts.getFirst()) || bare.matches(".*\\s[A-Z]{2}"));
  }

  /// What stands before a place that looks like one itself, as in `Google, Mountain View, CA`; the
  /// rest is empty when all of it may be a place.
  static Split employer(String text) {
    List<String> parts = List.of(text.split(",\\s+", -1));
    String last = parts.getLast();
    boolean region = CODES.contains(last) || isCountry(last);
    if (parts.size() < (region ? 3 : 2) || isKnown(parts.getFirst())) {
      return new Split("", text);
    }
    return new Split(parts.getFirst(), String.join(", ", parts.subList(1, parts.size())));
  }

  /// Takes `, City` off what ends as a company's name does, also where the city is unknown.
  private static Split afterLegalForm(String text, List<String> parts) {
    String first = parts.getFirst();
    String city = parts.getLast().replaceFirst("\\s*\\([^)]*\\)$", "");
    boolean company = Names.isLegalForm(first.substring(first.lastIndexOf(' ') + 1));
    return parts.size() == 2
            && company
            && CITY.matcher(city).matches()
            && !Names.isLegalForm(city)
            && Names.title(city) == 0
        ? new Split(first, parts.getLast())
        : new Split(text, "");
  }

  /// Takes `, City, Region` off a text that begins with something else.
  static Split split(String text) {
    List<String> parts = List.of(text.split(",\\s+", -1));
    int end = parts.size();
    while (end > 1 && (isKnown(parts.get(end - 1)) || ZIP.matcher(parts.get(end - 1)).matches())) {
      end--;
    }
    if (end == parts.size()) {
      return afterLegalForm(text, parts);
    }
    boolean region =
        CODES.contains(parts.get(end))
            || isCountry(parts.get(end))
            || (KNOWN.contains(Letters.folded(parts.get(end))) && end < parts.size());
    boolean cityBefore =
        region
            && end > 1
            && !KNOWN.contains(Letters.folded(parts.get(end)))
            && CITY.matcher(parts.get(end - 1)).matches()
            && !Names.isSchool(parts.get(end - 1))
            && !Names.isLegalForm(parts.get(end - 1))
            && Names.title(parts.get(end - 1)) == 0
            && !(end == 2 && Names.title(parts.getFirst()) > 0);
    int from = cityBefore ? end - 1 : end;
    return new Split(
        String.join(", ", parts.subList(0, from)),
        String.join(", ", parts.subList(from, parts.size())));
  }
}
